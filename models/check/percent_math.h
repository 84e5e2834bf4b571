// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/figure_facts.h"

namespace xiangyue {

/// Half a step of what has been rounded; whole counts are exact.
Decimal roundingSlack(const FigureFact &fact);
/// 100 * part / whole; nullopt for a whole of 0 or an overflow.
std::optional<Decimal> percentOf(const std::optional<Decimal> &part, const std::optional<Decimal> &whole);
/// ；。！ or a line end, or too much text: what stands behind belongs to something else.
bool breaksThought(QStringView gap);

} // namespace xiangyue
