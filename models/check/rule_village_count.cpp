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
    const bool counted = words.placeHolds.ends(label) || words.allOfPlace.ends(label);
    return counted && !words.notAllOfPlace.isIn(label) ? stock : -1;
}

/// 辖9个行政村 says how many there are. 全乡8个行政村通了客车 may mean eight of them, but 全乡10个村 is one too many.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    struct Count {
        int total = -1;   ///< figure that says how many there are
        int mention = -1; ///< figure with the most of them
    };
    const FigureFacts &facts = *input.facts;
    const CheckWords &words = input.words();
    std::vector<Count> counts(words.stocks.size());
    for (int i = 0; i < facts.count(); ++i) {
        const int stock = stockOf(facts, words, i);
        if (stock < 0) {
            continue;
        }
        Count &count = counts[size_t(stock)];
        if (!words.placeHolds.ends(facts.label(i))) {
            if (count.total >= 0 && facts[i].value > facts[count.total].value) {
                reportConflict(input, rule, i, count.total, out);
            } else if (count.mention < 0 || facts[i].value > facts[count.mention].value) {
                count.mention = i;
            }
        } else if (count.total >= 0) {
            if (facts[i].value != facts[count.total].value) {
                reportConflict(input, rule, i, count.total, out);
            }
        } else {
            count.total = i;
            if (count.mention >= 0 && facts[count.mention].value > facts[i].value) {
                reportConflict(input, rule, i, count.mention, out);
            }
        }
    }
}

} // namespace

Rule villageCountRule()
{
    return {QStringLiteral("conflict.village_count"), Severity::Must, check};
}

} // namespace xiangyue
