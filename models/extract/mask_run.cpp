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

/// x,xxx: a comma behind one to three mask characters, and exactly three behind it.
bool isGroupMark(QStringView text, qsizetype start, qsizetype at, char16_t family)
{
    if (charAt(text, at) != u',' || at - start < 1 || at - start > 3 || family != u'x')
        return false;
    for (qsizetype i = at + 1; i <= at + 3; ++i) {
        if (maskFamily(charAt(text, i)) != family)
            return false;
    }
    return maskFamily(charAt(text, at + 4)) != family;
}

/// Beside one of these a lone mask character is part of a face: ^_^, (*^_^*), O(∩_∩)O.
bool isFace(char16_t c)
{
    return c == u'^' || c == u'∩' || c == u'￣' || c == u'>' || c == u'<' || c == u'@';
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
        else if (isGroupMark(text, start, end, family)) // x,xxx
            end += 4;
        else
            break;
    }
    return end;
}

qsizetype digitsBehind(QStringView text, qsizetype end)
{
    const qsizetype limit = qMin(text.size(), end + 8);
    while (end < limit && isDigit(text[end].unicode()))
        ++end;
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
    if (isDigit(next) && stop - from >= 2)
        return digitsBehind(text, stop); // 1xx0
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
    const qsizetype unit = lexicon.units.longest(text, span.end).length;
    const bool unitFollows = unit > 0 || hanPower(after) >= 4 || after == u'余' || after == u'年'
        || (after == u'多' && hanPower(charAt(text, span.end + 1)) >= 4);
    const bool lineStart = before == u'\0' || before == u'\n';
    const bool several = span.length() >= 2;
    if (!several && (isFace(before) || isFace(after)))
        return false;
    const bool nameFollows = lexicon.maskedNameAfter.longest(text, span.end).length > 0;
    switch (family) {
    case u'x':
        if (isAsciiLetter(before) || isDigit(before) || before == u'+' || after == u'+')
            return false;
        return isAsciiLetter(after) ? unitFollows : !isDigit(after);
    case u'*':
        if ((lineStart && (after == u' ' || after == u'*')) || (!several && (after == u'注' || after == u'备')))
            return false;
        return several || (!isDigit(after) && maskFamily(after) == 0); // 20*30, xx米*xx米
    case u'?': // one alone more often ends a question: 怎么办？人人…
        if (several)
            return unitFollows || nameFollows || after == u'月' || after == u'日';
        return unitFollows && isHan(before) && !lexicon.numberWords.questionBefore.longest(text, span.start)
            && charAt(text, span.end + 1) != after;
    case u'.':
        return unitFollows && isHan(before) && after != u'年' && span.length() <= 6;
    case u'o':
        return several || (isHan(before) && (unitFollows || isHan(after))) || (lineStart && unitFollows);
    case u'#':
        return several || (unitFollows && !lineStart) || (!lineStart && isHan(before) && isHan(after));
    case u'-': // 项目--村级公路: a dash before a place is a dash
        return several && (isHan(before) || lineStart)
            && ((unitFollows && !nameFollows) || after == u'月' || after == u'日');
    case u'_':
        return several || (!isAsciiLetter(before) && !isAsciiLetter(after));
    default:
        return true;
    }
}

} // namespace xiangyue
