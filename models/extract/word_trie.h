// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>

#include <vector>

namespace xiangyue {

/// Set of words with a payload each, matched longest first from a position, forwards or backwards.
/// One table look-up for a character that starts no word, so most positions of a text cost next to nothing.
class WordTrie {
public:
    enum class Direction { Forward, Backward };
    struct Match {
        qsizetype length = 0; ///< 0: no word here
        int payload = 0;
        explicit operator bool() const { return length > 0; }
    };

    explicit WordTrie(Direction direction = Direction::Forward);

    /// A word inserted twice keeps its last payload.
    void insert(QStringView word, int payload = 0);
    /// Every word of a list that is parted by spaces.
    void insertAll(QStringView words, int payload = 0);
    /// Longest word that starts at `position` (forward) or ends just before it (backward).
    Match longest(QStringView text, qsizetype position) const;
    /// True when the whole of `text` is one of the words.
    bool contains(QStringView text) const;

private:
    struct Node {
        int payload = 0;
        bool isWord = false;
        bool hasChildren = false;
    };

    int child(int node, char16_t character) const;

    Direction m_direction;
    std::vector<int> m_roots; ///< node of each first character, 0 where there is none
    QHash<quint64, int> m_children;
    std::vector<Node> m_nodes;
};

} // namespace xiangyue
