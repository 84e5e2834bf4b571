// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/percent_math.h"
#include "check/sum_groups.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// Above this every percentage without decimals can come from some count.
const Decimal largestBase(1000);

/// 42户脱贫户中，63%的…; 走访的12户中有35%…: a share of people or things that are counted right before.
bool shareAmong(const CheckInput &input, int percent)
{
    const FigureFacts &facts = *input.facts;
    const QStringView gap = facts.between(percent - 1, percent).trimmed();
    return gap.size() <= 12 && input.words().among.ends(gap) && !gap.contains(u"其中")
        && facts.after(percent, 1).startsWith(u'的');
}

/// 排查隐患12处，整改率93%: a rate of what has just been counted, and nothing counted in between.
bool rateOfCounted(const CheckInput &input, int percent)
{
    const FigureFacts &facts = *input.facts;
    const int base = percent - 1;
    if (base > 0 && facts[base - 1].alike(facts[base]) && facts[base - 1].sentence == facts[base].sentence) {
        return false; // 排查12处，整改11处，整改率…: the one before may be the base
    }
    const QStringView gap = facts.between(base, percent);
    const QStringView label = facts.label(percent);
    const qsizetype rate = label.indexOf(u'率');
    if (gap.isEmpty() || !isComma(gap.front()) || rate < 2 || gap.size() > label.size() + 2 || breaksThought(gap)) {
        return false;
    }
    return input.words().ratesOfCases.ends(label.left(rate + 1)) && input.words().casesCounted.isIn(facts.label(base));
}

/// Some count of the base gives the percentage, rounded or cut off. One comparison: the count nearest to it decides.
bool someCountGives(const FigureFact &base, const FigureFact &share)
{
    const std::optional<Decimal> times = share.value.times(base.value);
    const std::optional<Decimal> nearest = times ? times->dividedBy(Decimal(100), 0) : std::nullopt;
    if (!nearest) {
        return true;
    }
    for (const int offset : {-1, 0, 1}) {
        const std::optional<Decimal> percent = percentOf(nearest->plus(Decimal(offset)), base.value);
        const std::optional<Decimal> gap = percent ? percent->minus(share.value) : std::nullopt;
        if (!gap || magnitude(*gap) < share.step) {
            return true;
        }
    }
    return false;
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (const int i : facts.of(Measure::Share)) {
        if (i == 0) {
            continue;
        }
        const FigureFact &share = facts[i];
        const FigureFact &base = facts[i - 1];
        const bool counted =
            base.measure == Measure::Count || base.measure == Measure::People || base.measure == Measure::Households;
        if (!share.exact || !counted || !base.exact || base.sentence != share.sentence || base.value.isZero()
            || base.value > largestBase || !base.value.isInteger() || base.step != Decimal(1)
            || share.value > Decimal(100) || input.sums->totalOf(i - 1) >= 0
            || !(shareAmong(input, i) || rateOfCounted(input, i)) || someCountGives(base, share)) {
            continue;
        }
        const Decimal below = share.value.times(base.value)->dividedBy(Decimal(100), 9)->rounded(0);
        const Decimal lower = *percentOf(below, base.value) > share.value ? *below.minus(Decimal(1)) : below;
        const Decimal upper = *lower.plus(Decimal(1));
        const int digits = std::max(1, share.value.fractionDigits());
        out.push_back({FindingKind::Percent,
                       rule.id,
                       rule.severity,
                       {share.number, base.number},
                       QCoreApplication::translate("Check", "No count of %1 makes %2: %3 are %4%, %5 are %6%.")
                           .arg(facts.written(i - 1), facts.written(i), lower.toString(),
                                percentOf(lower, base.value)->rounded(digits).toString(), upper.toString(),
                                percentOf(upper, base.value)->rounded(digits).toString())});
    }
}

} // namespace

Rule impossibleShareRule()
{
    return {QStringLiteral("percent.impossible"), Severity::Check, check};
}

} // namespace xiangyue
