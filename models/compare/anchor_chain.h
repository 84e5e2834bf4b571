// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace xiangyue {

/// Positions of the same thing in several texts, -1 where a text does not have it.
using Anchor = std::vector<qsizetype>;

/// Anchors that rise in every text at once.
class AnchorChain {
public:
    /// Lengths of the texts.
    explicit AnchorChain(const std::vector<qsizetype> &lengths);

    /// Takes the longest rising choice of the candidates that fits between the anchors it has. Those that every text
    /// has come first; of the others each that still fits, with the place between its neighbours where a text has none.
    void add(const std::vector<Anchor> &candidates);

    /// All anchors in rising order, without a -1.
    std::vector<Anchor> anchors() const;

private:
    size_t placeFor(const Anchor &anchor) const;
    bool fits(const Anchor &anchor, size_t place) const;
    void insert(Anchor anchor);

    std::vector<Anchor> m_anchors; ///< between two that stand outside the texts
};

} // namespace xiangyue
