// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/anchor_chain.h"

#include <algorithm>

namespace xiangyue {

namespace {

bool isComplete(const Anchor &anchor)
{
    return std::none_of(anchor.begin(), anchor.end(), [](qsizetype position) { return position < 0; });
}

bool risesTo(const Anchor &a, const Anchor &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), [](qsizetype x, qsizetype y) { return x < y; });
}

/// Longest choice of complete anchors that rise in all texts.
std::vector<Anchor> longestRise(std::vector<Anchor> candidates)
{
    std::sort(candidates.begin(), candidates.end());
    std::vector<int> length(candidates.size(), 1);
    std::vector<int> before(candidates.size(), -1);
    for (size_t i = 0; i < candidates.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (length[j] + 1 > length[i] && risesTo(candidates[j], candidates[i])) {
                length[i] = length[j] + 1;
                before[i] = static_cast<int>(j);
            }
        }
    }
    std::vector<Anchor> rise;
    const auto longest = std::max_element(length.begin(), length.end());
    int at = longest == length.end() ? -1 : static_cast<int>(longest - length.begin());
    for (; at >= 0; at = before[static_cast<size_t>(at)])
        rise.push_back(candidates[static_cast<size_t>(at)]);
    std::reverse(rise.begin(), rise.end());
    return rise;
}

} // namespace

AnchorChain::AnchorChain(const std::vector<qsizetype> &lengths)
    : m_anchors{Anchor(lengths.size(), -1), lengths}
{
}

void AnchorChain::add(const std::vector<Anchor> &candidates)
{
    std::vector<Anchor> complete;
    for (const Anchor &anchor : candidates) {
        if (isComplete(anchor) && fits(anchor, placeFor(anchor)))
            complete.push_back(anchor);
    }
    for (const Anchor &anchor : longestRise(std::move(complete)))
        insert(anchor);
    for (const Anchor &anchor : candidates) {
        if (!isComplete(anchor))
            insert(anchor);
    }
}

std::vector<Anchor> AnchorChain::anchors() const
{
    return {m_anchors.begin() + 1, m_anchors.end() - 1};
}

/// Index of the anchor behind it, by the first text that has it.
size_t AnchorChain::placeFor(const Anchor &anchor) const
{
    const auto has = std::find_if(anchor.begin(), anchor.end(), [](qsizetype position) { return position >= 0; });
    const auto text = static_cast<size_t>(has - anchor.begin());
    const auto behind = std::upper_bound(m_anchors.begin() + 1, m_anchors.end() - 1, anchor[text],
                                         [text](qsizetype position, const Anchor &a) { return position < a[text]; });
    return static_cast<size_t>(behind - m_anchors.begin());
}

bool AnchorChain::fits(const Anchor &anchor, size_t place) const
{
    const Anchor &before = m_anchors[place - 1];
    const Anchor &behind = m_anchors[place];
    for (size_t text = 0; text < anchor.size(); ++text) {
        if (anchor[text] < 0 ? behind[text] - before[text] < 2
                             : anchor[text] <= before[text] || anchor[text] >= behind[text])
            return false;
    }
    return true;
}

/// Does nothing where the anchor does not fit.
void AnchorChain::insert(Anchor anchor)
{
    const size_t place = placeFor(anchor);
    if (!fits(anchor, place))
        return;
    const Anchor &before = m_anchors[place - 1];
    const Anchor &behind = m_anchors[place];
    qsizetype gone = 0;
    qsizetype whole = 0;
    for (size_t text = 0; text < anchor.size(); ++text) {
        if (anchor[text] >= 0) {
            gone += anchor[text] - before[text];
            whole += behind[text] - before[text];
        }
    }
    for (size_t text = 0; text < anchor.size(); ++text) {
        const qsizetype room = behind[text] - before[text];
        if (anchor[text] < 0)
            anchor[text] = before[text] + std::clamp<qsizetype>(room * gone / whole, 1, room - 1);
    }
    m_anchors.insert(m_anchors.begin() + static_cast<std::ptrdiff_t>(place), std::move(anchor));
}

} // namespace xiangyue
