// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/word_list.h"

#include <algorithm>
#include <cstring>

namespace xiangyue {

namespace {

/// The caller has made sure that `text` has that many characters left.
bool sameCharacters(const QChar *text, const QString &word)
{
    return std::memcmp(text, word.constData(), size_t(word.size()) * sizeof(QChar)) == 0;
}

} // namespace

WordList::WordList(QStringView words)
{
    std::vector<QString> all;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        all.push_back(word.toString());
    }
    const auto fill = [&all](Index &index, auto key) {
        index.words = all;
        std::stable_sort(index.words.begin(), index.words.end(), [key](const QString &a, const QString &b) {
            return key(a) != key(b) ? key(a) < key(b) : a.size() > b.size();
        });
        for (const QString &word : index.words) {
            index.characters.push_back(key(word).unicode());
            set(index.bits, key(word));
        }
    };
    fill(m_byFirst, [](const QString &word) { return word.front(); });
    fill(m_byLast, [](const QString &word) { return word.back(); });
}

qsizetype WordList::prefixLength(QStringView text) const
{
    if (text.isEmpty() || !test(m_byFirst.bits, text.front())) {
        return 0;
    }
    const auto &characters = m_byFirst.characters;
    const char16_t c = text.front().unicode();
    for (auto i = size_t(std::lower_bound(characters.begin(), characters.end(), c) - characters.begin());
         i < characters.size() && characters[i] == c; ++i) {
        const QString &word = m_byFirst.words[i];
        if (word.size() <= text.size() && sameCharacters(text.data(), word)) {
            return word.size();
        }
    }
    return 0;
}

qsizetype WordList::suffixLength(QStringView text) const
{
    if (text.isEmpty() || !test(m_byLast.bits, text.back())) {
        return 0;
    }
    const auto &characters = m_byLast.characters;
    const char16_t c = text.back().unicode();
    for (auto i = size_t(std::lower_bound(characters.begin(), characters.end(), c) - characters.begin());
         i < characters.size() && characters[i] == c; ++i) {
        const QString &word = m_byLast.words[i];
        if (word.size() <= text.size() && sameCharacters(text.data() + text.size() - word.size(), word)) {
            return word.size();
        }
    }
    return 0;
}

qsizetype WordList::find(QStringView text) const
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (test(m_byFirst.bits, text[i]) && prefixLength(text.mid(i)) > 0) {
            return i;
        }
    }
    return -1;
}

bool WordList::contains(QStringView text) const
{
    return !text.isEmpty() && test(m_byFirst.bits, text.front())
        && std::any_of(m_byFirst.words.begin(), m_byFirst.words.end(), [text](const QString &word) {
               return word.size() == text.size() && sameCharacters(text.data(), word);
           });
}

} // namespace xiangyue
