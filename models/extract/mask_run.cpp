// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/mask_run.h"

#include "extract/characters.h"
#include "extract/han_numeral.h"

namespace xiangyue {

namespace {

bool isPoint(char16_t c)
{
    return c == u'.' || c == u'．';
}

} // namespace

char16_t maskFamily(char16_t character)
{
    switch (character) {
    case u'x':
    case u'X':
    case u'ｘ':
    case u'Ｘ':
    case u'×':
    case u'✕':
        return u'x';
    case u'*':
    case u'＊':
        return u'*';
    case u'_':
    case u'＿':
        return u'_';
    case u'?':
    case u'？':
        return u'?';
    case u'○':
    case u'〇':
        return u'o';
    case u'□':
    case u'■':
    case u'△':
        return u'#';
    case u'…':
        return u'.';
    case u'-':
        return u'-';
    default:
        return 0;
    }
}

qsizetype maskEnd(QStringView text, qsizetype start, char16_t family)
{
    qsizetype end = start;
    while (end < text.size()) {
        const char16_t c = text[end].unicode();
        if (maskFamily(c) == family)
            ++end;
        else if (isPoint(c) && end > start && maskFamily(charAt(text, end + 1)) == family)
            ++end;
        else
            break;
    }
    return end;
}

/// A lone × * x between numbers multiplies.
qsizetype mixedEnd(QStringView text, qsizetype end)
{
    qsizetype from = end;
    if (isPoint(charAt(text, end)) && maskFamily(charAt(text, end + 1)) != 0)
        from = end + 1;
    const char16_t family = maskFamily(charAt(text, from));
    if (family == u'-') {
        const qsizetype stop = maskEnd(text, from, family);
        const char16_t next = charAt(text, stop);
        return stop - from >= 2 && (next == u'年' || isHan(next)) ? stop : end;
    }
    if (family == 0 || family == u'?' || family == u'.' || family == u'o')
        return end;
    const qsizetype stop = maskEnd(text, from, family);
    const char16_t next = charAt(text, stop);
    if (isDigit(next) || maskFamily(next) != 0)
        return end; // 20×30, 20*xx
    if (family == u'x' && isAsciiLetter(next))
        return end; // 5xl
    if (family == u'*' && (next == u' ' || next == u'*'))
        return end;
    return stop;
}

bool isRealMask(QStringView text, TextSpan span, char16_t family, const Lexicon &lexicon)
{
    const char16_t before = charAt(text, span.start - 1);
    const char16_t after = charAt(text, span.end);
    const bool unitFollows = lexicon.units.longest(text, span.end).length > 0 || after == u'万' || after == u'亿'
        || after == u'余' || after == u'年';
    const bool lineStart = before == u'\0' || before == u'\n';
    switch (family) {
    case u'x':
        if (isAsciiLetter(before) || isDigit(before) || before == u'+' || after == u'+')
            return false;
        return isAsciiLetter(after) ? unitFollows : !isDigit(after);
    case u'*':
        if (lineStart && (after == u' ' || after == u'*'))
            return false;
        return !(span.length() == 1 && (isDigit(after) || maskFamily(after) != 0)); // 20*30, xx米*xx米
    case u'?':
        return unitFollows && (isHan(before) || before == u'约');
    case u'.':
        return unitFollows && isHan(before) && after != u'年' && span.length() <= 6;
    case u'o':
        return span.length() >= 2 || (isHan(before) && (unitFollows || isHan(after)));
    case u'#':
        return span.length() >= 2 || (!lineStart && isHan(before) && isHan(after));
    case u'-':
        return span.length() >= 2 && unitFollows && isHan(before);
    default:
        return true;
    }
}

} // namespace xiangyue
