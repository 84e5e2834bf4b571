// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace xiangyue {

/// The code unit at `position`, 0 outside the text.
inline char16_t charAt(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position].unicode() : u'\0';
}

/// 0-9 and full-width ０-９.
inline bool isDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

/// Full-width forms of ASCII as the characters themselves: １２％ is 12%.
inline char16_t halfWidth(char16_t c)
{
    return c >= 0xff01 && c <= 0xff5e ? static_cast<char16_t>(c - 0xfee0) : c;
}

inline bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

inline bool isHan(char16_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf);
}

inline bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\u3000' || c == u'\u00a0';
}

/// Characters that end a sentence: 。；;！!？? and line ends.
inline bool endsSentence(char16_t c)
{
    return c == u'。' || c == u'；' || c == u';' || c == u'！' || c == u'!' || c == u'？' || c == u'?' || c == u'\n';
}

/// Characters that end a clause: ，,：: and all that end a sentence.
inline bool endsClause(char16_t c)
{
    return c == u'，' || c == u',' || c == u'：' || c == u':' || endsSentence(c);
}

/// Parts the cells of a table in plain text.
inline bool isColumnMark(char16_t c)
{
    return c == u'\t' || c == u'|' || c == u'｜' || c == u'│';
}

/// Position behind at most `limit` spaces.
inline qsizetype skipSpaces(QStringView text, qsizetype position, qsizetype limit = 4)
{
    const qsizetype stop = qMin(position + limit, text.size());
    while (position < stop && isSpace(text[position].unicode()))
        ++position;
    return position;
}

} // namespace xiangyue
