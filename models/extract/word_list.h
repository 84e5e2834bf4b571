// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <vector>

namespace xiangyue {

/// A few words that short texts (a label, a clause) are searched for. One bit test for a character that begins no word,
/// so that a look through a label costs a few nanoseconds. For long texts and big dictionaries there is WordTrie.
class WordList {
public:
    WordList() = default;
    /// Words parted by blanks.
    explicit WordList(QStringView words);

    bool isIn(QStringView text) const { return find(text) >= 0; }
    /// Position of the first of the words; -1 when there is none.
    qsizetype find(QStringView text) const;
    bool starts(QStringView text) const { return prefixLength(text) > 0; }
    bool ends(QStringView text) const { return suffixLength(text) > 0; }
    /// True when the whole of `text` is one of the words.
    bool contains(QStringView text) const;
    /// Length of the longest word that `text` starts with, 0 when there is none.
    qsizetype prefixLength(QStringView text) const;
    /// Length of the longest word that `text` ends with, 0 when there is none.
    qsizetype suffixLength(QStringView text) const;
    bool isEmpty() const { return m_byFirst.words.empty(); }

private:
    using Bits = std::array<quint64, 16>; ///< one bit for each value of a character's low ten bits

    static void set(Bits &bits, QChar c) { bits[(c.unicode() >> 6) & 15] |= quint64(1) << (c.unicode() & 63); }
    static bool test(const Bits &bits, QChar c) { return (bits[(c.unicode() >> 6) & 15] >> (c.unicode() & 63)) & 1; }

    /// The words by their first or last character, longest first among equals.
    struct Index {
        std::vector<char16_t> characters; ///< side by side, so that a look-up touches one or two cache lines
        std::vector<QString> words;
        Bits bits{};
    };

    Index m_byFirst;
    Index m_byLast;
};

} // namespace xiangyue
