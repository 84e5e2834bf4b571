// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/calendar.h"

#include "check/figure_facts.h"

namespace xiangyue {

namespace {

int digitValue(QChar c)
{
    return c.unicode() >= u'０' ? c.unicode() - u'０' : c.unicode() - u'0';
}

bool isMaskOrPoint(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u'．':
    case u'x':
    case u'X':
    case u'×':
    case u'*':
    case u'_':
    case u'＿':
    case u'?':
    case u'？':
    case u'○':
    case u'□':
    case u'某':
        return true;
    default:
        return false;
    }
}

/// The one or two digits that end before `end`; -1 when there are none, or more (a year, a count).
int shortNumberBefore(QStringView text, qsizetype end, qsizetype &start)
{
    start = end;
    while (start > 0 && end - start < 3 && isAsciiOrWideDigit(text[start - 1])) {
        --start;
    }
    if (start == end || end - start > 2) {
        return -1;
    }
    if (start > 0 && isMaskOrPoint(text[start - 1])) {
        return -1; // 2.5月 is a span of time, 1x月 is masked
    }
    int value = 0;
    for (qsizetype i = start; i < end; ++i) {
        value = value * 10 + digitValue(text[i]);
    }
    return value;
}

} // namespace

int yearBefore(QStringView text, qsizetype end, qsizetype &start)
{
    start = end;
    int value = 0;
    int place = 1;
    while (start > 0 && end - start < 5 && isAsciiOrWideDigit(text[start - 1])) {
        --start;
        value += digitValue(text[start]) * place;
        place *= 10;
    }
    return end - start == 4 && value >= 1949 && value <= 2100 ? value : 0;
}

std::vector<MonthDay> monthDays(QStringView text)
{
    std::vector<MonthDay> result;
    for (qsizetype at = text.indexOf(u'月'); at >= 0; at = text.indexOf(u'月', at + 1)) {
        MonthDay date;
        qsizetype start = 0;
        date.month = shortNumberBefore(text, at, start);
        if (date.month < 0) {
            continue;
        }
        qsizetype end = at + 1;
        qsizetype dayStart = 0;
        while (end < text.size() && end - at <= 3 && isAsciiOrWideDigit(text[end])) {
            ++end;
        }
        date.hasDay = end > at + 1 && end < text.size() && (text[end] == u'日' || text[end] == u'号');
        if (date.hasDay) {
            date.day = shortNumberBefore(text, end, dayStart);
        }
        date.span = {start, date.hasDay ? end + 1 : at + 1};
        if (start > 0 && text[start - 1] == u'年') {
            qsizetype yearStart = 0;
            date.year = yearBefore(text, start - 1, yearStart);
        }
        if (date.day >= 0) {
            result.push_back(date);
        }
    }
    return result;
}

qsizetype spanMarkLength(QStringView text)
{
    if (text.startsWith(u"——")) {
        return 2;
    }
    if (text.isEmpty()) {
        return 0;
    }
    switch (text.front().unicode()) {
    case u'至':
    case u'到':
    case u'-':
    case u'—':
    case u'–':
    case u'~':
    case u'～':
    case u'－':
        return 1;
    default:
        return 0;
    }
}

bool joinsSpan(QStringView text)
{
    return !text.isEmpty() && spanMarkLength(text) == text.size();
}

QStringView clauseAround(QStringView text, TextSpan span)
{
    const auto ends = [](QChar c) {
        return isComma(c) || isSemicolon(c) || c == u'。' || c == u'\n' || c == u'！' || c == u'？';
    };
    qsizetype start = span.start;
    while (start > 0 && span.start - start < 60 && !ends(text[start - 1])) {
        --start;
    }
    qsizetype end = span.end;
    while (end < text.size() && end - span.end < 60 && !ends(text[end])) {
        ++end;
    }
    return text.mid(start, end - start);
}

} // namespace xiangyue
