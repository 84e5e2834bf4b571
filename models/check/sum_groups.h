// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/figure_facts.h"
#include "extract/check_words.h"

#include <vector>

namespace xiangyue {

/// A total and the parts that the text names for it. Indices are of figures; all of one dimension.
struct SumGroup {
    int total = -1;
    std::vector<int> parts;
    bool complete = false; ///< the words say, or the parts show, that nothing is left out
    bool inferred = false; ///< complete only because one slip of the pen explains what is missing
    bool commas = false;   ///< joined by commas, after which another story may begin
    bool open = false;     ///< 等 or overlapping kinds: the parts need not make up the total, nor stay below it
};

/// All groups of a report by their total's place, and what each figure is in them.
class SumGroups {
public:
    SumGroups() = default;
    SumGroups(std::vector<SumGroup> groups, int figures);

    const std::vector<SumGroup> &groups() const { return m_groups; }
    /// Total of the first group that the figure is a part of, -1 when it is none.
    int totalOf(int figure) const { return m_roles[size_t(figure)].total; }
    /// One of several parts.
    bool isListedPart(int figure) const { return m_roles[size_t(figure)].listed; }
    bool isTotal(int figure) const { return m_roles[size_t(figure)].isTotal; }

private:
    struct Role {
        int total = -1;
        bool listed = false;
        bool isTotal = false;
    };
    std::vector<SumGroup> m_groups;
    std::vector<Role> m_roles;
};

/// Groups announced by 其中, 包括, 分为, 分别, a bracket after the total, or 共/合计 after the parts. Groups with a
/// masked or inexact member are there too (percentages need them); the sum rule leaves those alone. Linear.
SumGroups findSumGroups(const FigureFacts &facts, const CheckWords &words);

/// Decides from words and numbers whether the parts are all there are, and cuts off what is no part.
void settleGroups(const FigureFacts &facts, const CheckWords &words, bool explicitWord, bool commas, bool openEnded,
                  std::vector<SumGroup> &groups);
/// Number of leading parts (at least two) that add up to the total exactly, 0 when none do.
int exactPrefix(const FigureFacts &facts, const SumGroup &group);

/// Sum of the parts in the base unit; nullopt when one is unknown or it overflows.
std::optional<Decimal> sumOf(const FigureFacts &facts, const std::vector<int> &parts);
/// What rounding of the written numbers can explain.
Decimal roundingTolerance(const FigureFacts &facts, const SumGroup &group);

/// True when changing one digit, or swapping two neighbouring digits, of one written number makes the sum right, and
/// (unless `likely`: the words already say that these are the parts) this would hardly happen by chance.
bool singleSlipExplains(const FigureFacts &facts, const SumGroup &group, bool likely = false);

} // namespace xiangyue
