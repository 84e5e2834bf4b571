// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_trie.h"

#include <QString>

#include <bit>

namespace xiangyue {

namespace {

constexpr size_t fewestPlaces = 16;

} // namespace

WordTrie::WordTrie(Direction direction)
    : m_direction(direction)
    , m_edges(fewestPlaces)
    , m_shift(64 - std::countr_zero(fewestPlaces))
{
}

void WordTrie::grow()
{
    const std::vector<Edge> old = std::exchange(m_edges, std::vector<Edge>(m_edges.size() * 2));
    --m_shift;
    for (const Edge &edge : old) {
        if (edge.key == 0)
            continue;
        size_t i = place(edge.key);
        while (m_edges[i].key != 0)
            i = (i + 1) & (m_edges.size() - 1);
        m_edges[i] = edge;
    }
}

WordTrie::Edge &WordTrie::childOrNew(int node, char16_t character)
{
    if ((m_used + 1) * 2 > m_edges.size())
        grow();
    const quint64 key = keyOf(node, character);
    size_t i = place(key);
    while (m_edges[i].key != 0 && m_edges[i].key != key)
        i = (i + 1) & (m_edges.size() - 1);
    Edge &edge = m_edges[i];
    if (edge.key == 0) {
        edge.key = key;
        edge.node = m_nodes++;
        ++m_used;
    }
    return edge;
}

void WordTrie::insert(QStringView word, int payload)
{
    if (word.isEmpty())
        return;
    int node = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const auto at = m_direction == Direction::Forward ? i : word.size() - 1 - i;
        const char16_t character = word[at].unicode();
        if (i == 0)
            m_first[character >> 6] |= quint64(1) << (character & 63);
        Edge &edge = childOrNew(node, character);
        if (i + 1 == word.size()) {
            edge.flags = (edge.flags & childrenBit) | wordBit | (static_cast<quint32>(payload) << 2);
        } else {
            edge.flags |= childrenBit;
        }
        node = edge.node;
    }
}

void WordTrie::insertAll(QStringView words, int payload)
{
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts))
        insert(word, payload);
}

WordTrie::Match WordTrie::walk(QStringView text, qsizetype position) const
{
    Match match;
    int node = 0;
    const bool forward = m_direction == Direction::Forward;
    const qsizetype room = forward ? text.size() - position : position;
    for (qsizetype length = 0; length < room;) {
        const qsizetype at = forward ? position + length : position - 1 - length;
        const Edge *edge = child(node, text[at].unicode());
        if (!edge)
            break;
        ++length;
        if (edge->isWord())
            match = {length, edge->payload()};
        if (!edge->hasChildren())
            break;
        node = edge->node;
    }
    return match;
}

qsizetype WordTrie::find(QStringView text, qsizetype from) const
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (longest(text, i))
            return i;
    }
    return -1;
}

bool WordTrie::contains(QStringView text) const
{
    if (text.isEmpty())
        return false;
    return longest(text, m_direction == Direction::Forward ? 0 : text.size()).length == text.size();
}

} // namespace xiangyue
