// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/sum_groups.h"

#include <algorithm>

namespace xiangyue {

namespace {

/// One digit altered, or two neighbouring digits swapped, in numbers of equal length.
bool isOneSlipAway(QStringView written, QStringView wanted)
{
    if (written.size() != wanted.size()) {
        return false;
    }
    qsizetype first = -1;
    int differences = 0;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != wanted[i]) {
            if (!written[i].isDigit() || !wanted[i].isDigit() || ++differences > 2) {
                return false;
            }
            first = first < 0 ? i : first;
        }
    }
    return differences == 1
        || (differences == 2 && written[first] == wanted[first + 1] && written[first + 1] == wanted[first]);
}

/// In units of the smallest step written, so that 12.50万 and 12.4万 compare digit by digit.
QString inSteps(const Decimal &value, const Decimal &step)
{
    const std::optional<Decimal> steps = value.dividedBy(step, 6);
    return steps && steps->isInteger() && !steps->isNegative() ? steps->toString() : QString();
}

bool fits(const FigureFact &fact, const std::optional<Decimal> &wanted)
{
    if (!wanted || fact.step.isZero()) {
        return false;
    }
    const QString is = inSteps(fact.value, fact.step);
    const QString shouldBe = inSteps(*wanted, fact.step);
    return !is.isEmpty() && !shouldBe.isEmpty() && isOneSlipAway(is, shouldBe);
}

int trailingNoughts(const QString &digits)
{
    int n = 0;
    while (n < digits.size() && digits[digits.size() - 1 - n] == u'0') {
        ++n;
    }
    return n;
}

} // namespace

bool singleSlipExplains(const FigureFacts &facts, const SumGroup &group, bool likely)
{
    const std::optional<Decimal> sum = sumOf(facts, group.parts);
    if (!sum || !facts[group.total].known || group.parts.size() < 2) {
        return false;
    }
    const std::optional<Decimal> lacking = facts[group.total].value.minus(*sum);
    if (!lacking || lacking->isZero()) {
        return false;
    }
    bool explained = fits(facts[group.total], sum);
    for (const int part : group.parts) {
        explained = explained || fits(facts[part], facts[part].value.plus(*lacking));
    }
    if (!explained || likely) {
        return explained;
    }
    // About 27 differences are one slip away; among few possible values that says nothing.
    Decimal finest = facts[group.total].value;
    const auto refine = [&](int index) {
        const FigureFact &fact = facts[index];
        const std::optional<Decimal> place = fact.step.scaled(trailingNoughts(inSteps(fact.value, fact.step)));
        finest = place ? std::min(finest, *place) : finest;
    };
    refine(group.total);
    std::for_each(group.parts.begin(), group.parts.end(), refine);
    const std::optional<Decimal> resolution =
        finest.isZero() ? std::nullopt : facts[group.total].value.dividedBy(finest, 0);
    return resolution && *resolution >= Decimal(group.parts.size() > 2 ? 150 : 500);
}

} // namespace xiangyue
