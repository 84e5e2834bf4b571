// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/word_trie.h"

#include <QString>

namespace xiangyue {

WordTrie::WordTrie(Direction direction)
    : m_direction(direction)
    , m_roots(65536, 0)
    , m_nodes(1)
{
}

int WordTrie::child(int node, char16_t character) const
{
    if (node == 0)
        return m_roots[character];
    if (!m_nodes[static_cast<size_t>(node)].hasChildren)
        return 0;
    return m_children.value((static_cast<quint64>(node) << 16) | character, 0);
}

void WordTrie::insert(QStringView word, int payload)
{
    if (word.isEmpty())
        return;
    int node = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const auto at = m_direction == Direction::Forward ? i : word.size() - 1 - i;
        const char16_t character = word[at].unicode();
        int next = child(node, character);
        if (next == 0) {
            next = static_cast<int>(m_nodes.size());
            m_nodes.emplace_back();
            m_nodes[static_cast<size_t>(node)].hasChildren = true;
            if (node == 0)
                m_roots[character] = next;
            else
                m_children.insert((static_cast<quint64>(node) << 16) | character, next);
        }
        node = next;
    }
    m_nodes[static_cast<size_t>(node)].isWord = true;
    m_nodes[static_cast<size_t>(node)].payload = payload;
}

void WordTrie::insertAll(QStringView words, int payload)
{
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        insert(word, payload);
}

WordTrie::Match WordTrie::longest(QStringView text, qsizetype position) const
{
    Match match;
    int node = 0;
    qsizetype length = 0;
    while (true) {
        const auto at = m_direction == Direction::Forward ? position + length : position - 1 - length;
        if (at < 0 || at >= text.size())
            break;
        node = child(node, text[at].unicode());
        if (node == 0)
            break;
        ++length;
        const Node &current = m_nodes[static_cast<size_t>(node)];
        if (current.isWord)
            match = {length, current.payload};
    }
    return match;
}

bool WordTrie::contains(QStringView text) const
{
    if (text.isEmpty())
        return false;
    return longest(text, m_direction == Direction::Forward ? 0 : text.size()).length == text.size();
}

} // namespace xiangyue
