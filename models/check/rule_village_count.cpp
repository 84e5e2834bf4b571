// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/conflict.h"
#include "check/figure_facts.h"

#include <array>

namespace xiangyue {

namespace {

/// Which of the numbers that a place has only one of at a time (辖9个行政村, 全乡10个村) the figure is; -1 for none.
int stockOf(const FigureFacts &facts, const CheckWords &words, int index)
{
    if (!facts[index].exact || facts[index].measure != Measure::Count || facts[index].dimension != u"count:个") {
        return -1;
    }
    const QStringView after = facts.after(index, 6);
    int stock = -1;
    for (size_t i = 0; i < words.stocks.size() && stock < 0; ++i) {
        if (words.stocks[i].one.starts(after) && !words.stocks[i].other.starts(after)) {
            stock = int(i);
        }
    }
    if (stock < 0) {
        return -1;
    }
    const QStringView label = facts.label(index);
    return words.allOfPlace.ends(label) && !words.notAllOfPlace.isIn(label) ? stock : -1;
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    std::vector<int> first(input.words().stocks.size(), -1);
    for (int i = 0; i < facts.count(); ++i) {
        const int stock = stockOf(facts, input.words(), i);
        if (stock < 0) {
            continue;
        }
        int &known = first[size_t(stock)];
        if (known < 0) {
            known = i;
        } else if (facts[known].value != facts[i].value) {
            reportConflict(input, rule, i, known, out);
        }
    }
}

} // namespace

Rule villageCountRule()
{
    return {QStringLiteral("conflict.village_count"), Severity::Must, check};
}

} // namespace xiangyue
