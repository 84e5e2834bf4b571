// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/percent_math.h"

#include <algorithm>

namespace xiangyue {

Decimal roundingSlack(const FigureFact &fact)
{
    const bool counted = fact.step == Decimal(1) && fact.value.isInteger();
    return counted ? Decimal(0) : fact.step.dividedBy(Decimal(2), 12).value_or(Decimal(0));
}

std::optional<Decimal> percentOf(const std::optional<Decimal> &part, const std::optional<Decimal> &whole)
{
    const std::optional<Decimal> hundred = part ? part->scaled(2) : std::nullopt;
    return hundred && whole ? hundred->dividedBy(*whole, 6) : std::nullopt;
}

bool breaksThought(QStringView gap)
{
    return gap.size() > 60 || std::any_of(gap.begin(), gap.end(), [](QChar c) {
               return isSemicolon(c) || c == u'。' || c == u'\n' || c == u'！';
           });
}

} // namespace xiangyue
