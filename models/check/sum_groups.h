// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/figure_facts.h"

#include <vector>

namespace xiangyue {

/// A total and the parts that the text names for it. Indices are of figures; all of one dimension.
struct SumGroup {
    int total = -1;
    std::vector<int> parts;
    bool complete = false; ///< the words say, or the parts show, that nothing is left out
    bool open = false;     ///< 等 or overlapping kinds: the parts need not make up the total, nor stay below it
};

/// Groups announced by 其中, 包括, 分别, a bracket after the total, or 共/共计 after the parts. Groups with a masked
/// or inexact member are there too (percentages need them); the sum rule leaves those alone. Linear.
std::vector<SumGroup> findSumGroups(const FigureFacts &facts);

/// Sum of the parts in the base unit; nullopt when one is unknown or it overflows.
std::optional<Decimal> sumOf(const FigureFacts &facts, const std::vector<int> &parts);
/// What rounding of the written numbers can explain.
Decimal roundingTolerance(const FigureFacts &facts, const SumGroup &group);

/// True when changing one digit, or swapping two neighbouring digits, of one written number makes the sum right, and
/// (unless `likely`: the words already say that these are the parts) this would hardly happen by chance.
bool singleSlipExplains(const FigureFacts &facts, const SumGroup &group, bool likely = false);

} // namespace xiangyue
