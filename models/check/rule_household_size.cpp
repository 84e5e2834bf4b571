// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// 612户2386人, 612户、2386人, 总户数612户，总人口2386人: people of these households, written side by side.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (const int i : facts.of(Measure::Households)) {
        if (i + 1 >= facts.count()) {
            break;
        }
        const FigureFact &households = facts[i];
        const FigureFact &people = facts[i + 1];
        if (people.measure != Measure::People || !households.exact || !people.exact || people.value.isZero()) {
            continue;
        }
        const QStringView gap = facts.between(i, i + 1).trimmed();
        if (!gap.isEmpty() && !input.words().householdJoint.contains(gap)) {
            continue;
        }
        const std::optional<Decimal> many = households.value.times(Decimal(8));
        // 3.2万户 is rounded: only what rounding cannot explain counts as fewer.
        const std::optional<Decimal> least = households.value.minus(households.step);
        const bool rounded = households.step != Decimal(1) || people.step != Decimal(1);
        if (people.value < households.value && (!rounded || (least && people.value < *least))) {
            out.push_back({FindingKind::Range,
                           rule.id,
                           Severity::Must,
                           {people.number, households.number},
                           QCoreApplication::translate("Check", "Fewer people than households: %1, %2.")
                               .arg(facts.written(i), facts.written(i + 1))});
        } else if (many && people.value > *many && households.value >= Decimal(3)) {
            const std::optional<Decimal> each = people.value.dividedBy(households.value, 1);
            out.push_back({FindingKind::Range,
                           rule.id,
                           rule.severity,
                           {people.number, households.number},
                           QCoreApplication::translate("Check", "%1 and %2 make %3 people a household.")
                               .arg(facts.written(i + 1), facts.written(i), each ? each->toString() : QString())});
        }
    }
}

} // namespace

Rule householdSizeRule()
{
    return {QStringLiteral("average.household_size"), Severity::Check, check};
}

} // namespace xiangyue
