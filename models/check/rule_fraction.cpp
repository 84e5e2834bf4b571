// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// Things that come whole. Measures, shifts, phases, times (1.5倍, 2.5期) are not among them.
bool comesWhole(const CheckWords &words, const FigureFact &fact)
{
    switch (fact.measure) {
    case Measure::People:
    case Measure::Households:
    case Measure::PersonTimes:
        return true;
    case Measure::Count:
        return words.wholeThings.contains(QStringView(fact.dimension).mid(6));
    default:
        return false;
    }
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const CheckWords &words = input.words();
    for (int i = 0; i < facts.count(); ++i) {
        const FigureFact &fact = facts[i];
        // 3.5座; not 3.5万座, not 三分之一
        if (!fact.exact || fact.step.isInteger() || fact.value.isInteger() || !comesWhole(words, fact)
            || words.perEach.isIn(facts.label(i)) || words.perEach.starts(facts.after(i, 2))) {
            continue;
        }
        out.push_back(
            {FindingKind::Range,
             rule.id,
             rule.severity,
             {fact.number},
             QCoreApplication::translate("Check", "%1 is not a whole number of pieces.").arg(facts.written(i))});
    }
}

} // namespace

Rule fractionRule()
{
    return {QStringLiteral("range.fraction"), Severity::Check, check};
}

} // namespace xiangyue
