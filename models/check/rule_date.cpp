// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

#include <array>

namespace xiangyue {

namespace {

struct MonthDay {
    TextSpan span;
    int month = 0;
    int day = 0; ///< 0 where only the month is given
};

int digitValue(QChar c)
{
    return c.unicode() >= u'０' ? c.unicode() - u'０' : c.unicode() - u'0';
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
    if (start > 0 && QStringView(u".．xX×*_＿?？○○□某").contains(text[start - 1])) {
        return -1; // 2.5月 is a span of time, 1x月 is masked
    }
    int value = 0;
    for (qsizetype i = start; i < end; ++i) {
        value = value * 10 + digitValue(text[i]);
    }
    return value;
}

/// 6月31日, 6月31号, 6月: every calendar month that is named by a number. 3个月 is none.
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
        const bool hasDay = end > at + 1 && end < text.size() && (text[end] == u'日' || text[end] == u'号');
        if (hasDay) {
            date.day = shortNumberBefore(text, end, dayStart);
        }
        date.span = {start, hasDay ? end + 1 : at + 1};
        if (date.day >= 0) {
            result.push_back(date);
        }
    }
    return result;
}

bool exists(const MonthDay &date)
{
    constexpr std::array<int, 13> days{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return date.month >= 1 && date.month <= 12 && date.day <= days[size_t(date.month)];
}

void checkImpossible(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    for (const MonthDay &date : monthDays(input.text)) {
        const bool dayZero = date.day == 0 && date.span.in(input.text).contains(u'日');
        if (exists(date) && !dayZero) {
            continue;
        }
        // 24月 without a day may be a length of time (每24月): only the calendar proves it wrong.
        if (date.day == 0 && !dayZero && date.month > 12) {
            continue;
        }
        out.push_back(
            {FindingKind::Range,
             rule.id,
             rule.severity,
             {date.span},
             QCoreApplication::translate("Check", "There is no such day: %1.").arg(date.span.in(input.text))});
    }
}

void checkReversed(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const std::vector<MonthDay> dates = monthDays(input.text);
    for (size_t i = 0; i + 1 < dates.size(); ++i) {
        const MonthDay &from = dates[i];
        const MonthDay &to = dates[i + 1];
        const QStringView gap = input.text.mid(from.span.end, to.span.start - from.span.end);
        const bool joined = gap == u"至" || gap == u"到" || gap == u"-" || gap == u"—" || gap == u"——" || gap == u"~"
            || gap == u"～" || gap == u"－";
        // Over the turn of the year (11月至3月) a span may well run backwards; within one month it cannot.
        if (joined && from.month == to.month && from.day > 0 && to.day > 0 && from.day > to.day) {
            out.push_back({FindingKind::Date,
                           rule.id,
                           rule.severity,
                           {{from.span.start, to.span.end}},
                           QCoreApplication::translate("Check", "The dates run backwards: %1.")
                               .arg(input.text.mid(from.span.start, to.span.end - from.span.start))});
        }
    }
}

/// Clause that holds the span, without its marks.
QStringView clauseAround(QStringView text, TextSpan span)
{
    constexpr QStringView ends = u"，,；;。\n！？";
    qsizetype start = span.start;
    while (start > 0 && span.start - start < 60 && !ends.contains(text[start - 1])) {
        --start;
    }
    qsizetype end = span.end;
    while (end < text.size() && end - span.end < 60 && !ends.contains(text[end])) {
        ++end;
    }
    return text.mid(start, end - start);
}

/// A report on the first half-year that tells of August or later as done.
void checkPeriod(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    if (input.identity.period != Period::Half || !containsAny(input.identity.title, u"上半年|半年")
        || (input.identity.title.contains(u"下半年") && !input.identity.title.contains(u"上半年"))) {
        return;
    }
    for (const MonthDay &date : monthDays(input.text)) {
        if (date.month < 8 || date.month > 12) {
            continue;
        }
        const QStringView clause = clauseAround(input.text, date.span);
        const qsizetype before = std::max<qsizetype>(0, date.span.start - 6);
        const QStringView lead = input.text.mid(before, date.span.start - before);
        const bool otherYear = lead.endsWith(u'年') || containsAny(clause, u"去年|上年|往年|每年|历年");
        const bool done =
            containsAny(clause, u"已于|已在|顺利完成|通过验收|召开了|完成了|建成了|建成投用|举办了|开展了");
        const bool planned = containsAny(clause, u"前|底|将|拟|计划|预计|力争|争取|确保|打算|起|启动|目标");
        if (done && !planned && !otherYear) {
            out.push_back({FindingKind::Date,
                           rule.id,
                           rule.severity,
                           {date.span},
                           QCoreApplication::translate("Check", "A half-year report tells of %1 as done.")
                               .arg(date.span.in(input.text))});
        }
    }
}

/// Years named as 2021年 in a heading.
std::vector<std::pair<int, TextSpan>> yearsIn(QStringView text, TextSpan span)
{
    std::vector<std::pair<int, TextSpan>> years;
    for (qsizetype at = text.indexOf(u'年', span.start); at >= 0 && at < span.end; at = text.indexOf(u'年', at + 1)) {
        int value = 0;
        qsizetype start = at;
        while (start > span.start && at - start < 5 && isAsciiOrWideDigit(text[start - 1])) {
            --start;
        }
        for (qsizetype i = start; i < at; ++i) {
            value = value * 10 + digitValue(text[i]);
        }
        if (at - start == 4 && value >= 1990 && value <= 2100) {
            years.push_back({value, {start, at + 1}});
        }
    }
    return years;
}

/// A heading with a year that does not go with the report's: the plan of 2021 in the report on 2023.
void checkLeftover(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    if (!input.identity.year) {
        return;
    }
    const int year = *input.identity.year;
    for (const Section &section : input.outline.sections) {
        const auto years = yearsIn(input.text, section.heading);
        if (years.size() != 1) {
            continue; // 2021—2023年回顾
        }
        const auto [named, span] = years.front();
        const QStringView heading = section.heading.in(input.text);
        const bool plan = containsAny(heading, u"打算|计划|安排|思路|谋划|目标任务");
        const bool review = containsAny(heading, u"总结|完成情况|工作回顾|主要工作|工作开展情况");
        const bool wrong = plan ? named < year || named > year + 1 : review && named != year;
        if (wrong) {
            out.push_back({FindingKind::Date,
                           rule.id,
                           rule.severity,
                           {span},
                           QCoreApplication::translate("Check", "The report is on %1, this heading says %2.")
                               .arg(QString::number(year), QString::number(named))});
        }
    }
}

} // namespace

Rule impossibleDateRule()
{
    return {QStringLiteral("range.date"), Severity::Must, checkImpossible};
}

Rule reversedDateRule()
{
    return {QStringLiteral("date.reversed"), Severity::Check, checkReversed};
}

Rule periodRule()
{
    return {QStringLiteral("date.period"), Severity::Check, checkPeriod};
}

Rule leftoverYearRule()
{
    return {QStringLiteral("date.leftover_year"), Severity::Check, checkLeftover};
}

} // namespace xiangyue
