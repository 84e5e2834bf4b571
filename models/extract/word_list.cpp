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
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        m_words.push_back(word.toString());
        set(m_first, word.front());
        set(m_last, word.back());
    }
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

qsizetype WordList::prefixLength(QStringView text) const
{
    if (text.isEmpty() || !test(m_first, text.front())) {
        return 0;
    }
    for (const QString &word : m_words) {
        if (word.size() <= text.size() && word.front() == text.front() && sameCharacters(text.data(), word)) {
            return word.size();
        }
    }
    return 0;
}

qsizetype WordList::suffixLength(QStringView text) const
{
    if (text.isEmpty() || !test(m_last, text.back())) {
        return 0;
    }
    for (const QString &word : m_words) {
        if (word.size() <= text.size() && word.back() == text.back()
            && sameCharacters(text.data() + text.size() - word.size(), word)) {
            return word.size();
        }
    }
    return 0;
}

qsizetype WordList::find(QStringView text) const
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (test(m_first, text[i]) && prefixLength(text.mid(i)) > 0) {
            return i;
        }
    }
    return -1;
}

bool WordList::contains(QStringView text) const
{
    return std::any_of(m_words.begin(), m_words.end(), [text](const QString &word) { return text == word; });
}

} // namespace xiangyue
