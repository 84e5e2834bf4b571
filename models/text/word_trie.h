// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <vector>

namespace xiangyue {

/// Set of words with a payload each, matched longest first from a position, forwards or backwards.
/// One bit tells whether a character starts a word at all, so most positions of a text cost next to nothing.
class WordTrie {
public:
    enum class Direction { Forward, Backward };
    struct Match {
        qsizetype length = 0; ///< 0: no word here
        int payload = 0;
        explicit operator bool() const { return length > 0; }
    };

    explicit WordTrie(Direction direction = Direction::Forward);

    /// A word inserted twice keeps its last payload, which is not negative and below 2^30.
    void insert(QStringView word, int payload = 0);
    /// Every word of a list that is parted by spaces.
    void insertAll(QStringView words, int payload = 0);
    /// Longest word that starts at `position` (forward) or ends just before it (backward).
    Match longest(QStringView text, qsizetype position) const
    {
        const qsizetype first = m_direction == Direction::Forward ? position : position - 1;
        return first >= 0 && first < text.size() && mayStart(text[first].unicode()) ? walk(text, position) : Match{};
    }
    /// Position of the first word anywhere in `text` from `from` on, -1 when there is none. Forward tries only.
    qsizetype find(QStringView text, qsizetype from = 0) const;
    /// Calls `visit(Match)` for every word that starts at `position`, shortest first. Forward tries only.
    template <typename Visit>
    void each(QStringView text, qsizetype position, Visit visit) const;
    /// True when the whole of `text` is one of the words.
    bool contains(QStringView text) const;

private:
    /// One transition: from a node by a character to a node. Key 0 marks a free place.
    struct Edge {
        quint64 key = 0;
        int node = 0;
        /// Payload of the word that ends here, above the two bits.
        quint32 flags = 0;

        bool isWord() const { return flags & wordBit; }
        bool hasChildren() const { return flags & childrenBit; }
        int payload() const { return static_cast<int>(flags >> 2); }
    };
    static constexpr quint32 wordBit = 1;
    static constexpr quint32 childrenBit = 2;

    static quint64 keyOf(int node, char16_t character) { return (static_cast<quint64>(node + 1) << 16) | character; }
    size_t place(quint64 key) const { return (key * 0x9e3779b97f4a7c15ULL) >> m_shift; }
    bool mayStart(char16_t c) const { return (m_first[c >> 6] >> (c & 63)) & 1; }
    const Edge *child(int node, char16_t character) const
    {
        const quint64 key = keyOf(node, character);
        for (size_t i = place(key); m_edges[i].key != 0; i = (i + 1) & (m_edges.size() - 1)) {
            if (m_edges[i].key == key)
                return &m_edges[i];
        }
        return nullptr;
    }
    Match walk(QStringView text, qsizetype position) const;
    Edge &childOrNew(int node, char16_t character);
    void grow();

    Direction m_direction;
    std::array<quint64, 1024> m_first{}; ///< a bit for each character that starts a word
    std::vector<Edge> m_edges;           ///< open addressing, at most half full
    size_t m_used = 0;
    int m_shift = 0;
    int m_nodes = 1;
};

template <typename Visit>
void WordTrie::each(QStringView text, qsizetype position, Visit visit) const
{
    if (position >= text.size() || !mayStart(text[position].unicode()))
        return;
    int node = 0;
    for (qsizetype i = position; i < text.size(); ++i) {
        const Edge *edge = child(node, text[i].unicode());
        if (!edge)
            return;
        if (edge->isWord())
            visit(Match{i + 1 - position, edge->payload()});
        if (!edge->hasChildren())
            return;
        node = edge->node;
    }
}

} // namespace xiangyue
