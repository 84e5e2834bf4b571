// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/figure_facts.h"
#include "extract/check_words.h"

namespace xiangyue {

/// Longer "lists" are prose; the bound keeps every search for parts linear.
inline constexpr int maximumParts = 24;

/// A run of figures that the text names side by side: 甲村3户、乙村5户、丙村8户.
struct PartList {
    int first = -1;
    int last = -1; ///< inclusive
    bool commas = false;
    bool openEnded = false; ///< …等

    bool isEmpty() const { return first < 0 || last < first; }
};

/// The list of parts that starts with figure `first`. Parts joined by 、 end at the first comma; parts joined by
/// commas end at ； (unless the list was announced by a colon) and at the sentence's end.
PartList readPartList(const FigureFacts &facts, const CheckWords &words, int first, bool colon, int bracket);
/// True when 等 follows figure `last` in its clause.
bool isOpenEnded(const FigureFacts &facts, int last);
/// The figures of the list that are of one dimension (its id) and stand in the same bracket as its first.
std::vector<int> partsOf(const FigureFacts &facts, const PartList &list, int dimension);

} // namespace xiangyue
