// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/average_math.h"

#include <QCoreApplication>

namespace xiangyue {

void compareAverage(const CheckInput &input, const Rule &rule, const Average &average, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const FigureFact &each = facts[average.each];
    const FigureFact &total = facts[average.total];
    const FigureFact &base = facts[average.base];
    if (!total.exact || !base.exact || base.value.isZero()) {
        return;
    }
    const std::optional<Decimal> real = total.value.dividedBy(base.value, 6);
    const std::optional<Decimal> gap = real ? real->minus(each.value) : std::nullopt;
    // Rounding of the total, of the base (relative) and of the average itself.
    const std::optional<Decimal> ofTotal = total.step.dividedBy(base.value, 6);
    const std::optional<Decimal> share = base.step == Decimal(1) ? Decimal(0) : base.step.dividedBy(base.value, 9);
    const std::optional<Decimal> ofBase = share ? share->times(each.value) : std::nullopt;
    const std::optional<Decimal> allowed = ofTotal && ofBase ? ofTotal->plus(*ofBase)->plus(each.step) : std::nullopt;
    if (!gap || !allowed || magnitude(*gap) <= *allowed) {
        return;
    }
    out.push_back({FindingKind::Conflict,
                   rule.id,
                   rule.severity,
                   {each.number, total.number, base.number},
                   QCoreApplication::translate("Check", "%1 divided by %2 is %3, but the text says %4.")
                       .arg(facts.written(average.total), facts.written(average.base),
                            facts.writtenLike(average.each, *real, 2), facts.written(average.each))});
}

} // namespace xiangyue
