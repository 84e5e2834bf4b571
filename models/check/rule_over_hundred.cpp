// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// Shares of a whole, and falls: 完成率, 增长率 and the like may well be above 100 %.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const CheckWords &words = input.words();
    for (const int i : facts.of(Measure::Share)) {
        if (!facts[i].known || facts[i].value <= Decimal(100)) {
            continue;
        }
        const QStringView label = facts.label(i);
        if (words.boundedRates.isIn(label) && !words.unboundedRates.isIn(label)) {
            out.push_back(
                {FindingKind::Percent,
                 rule.id,
                 rule.severity,
                 {facts[i].number},
                 QCoreApplication::translate("Check", "A share cannot be more than 100%: %1.").arg(facts.written(i))});
        } else if (words.saysDown.ends(label) && !words.mayTurnNegative.isIn(label)) {
            out.push_back({FindingKind::Percent,
                           rule.id,
                           rule.severity,
                           {facts[i].number},
                           QCoreApplication::translate("Check", "Nothing can fall by more than 100%: %1.")
                               .arg(facts.written(i))});
        }
    }
}

} // namespace

Rule overHundredRule()
{
    return {QStringLiteral("percent.over_hundred"), Severity::Must, check};
}

} // namespace xiangyue
