// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/calendar.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// Months count up within a year. Seasons run over its turn: 11月至3月 may be a winter, 9月至6月 a school year, and a
/// whole year may begin anywhere (4月至3月).
bool monthsRunBack(const CheckWords &words, QStringView text, const MonthDay &from, const MonthDay &to)
{
    if (from.year > 0 && to.year > 0) {
        return from.year > to.year || (from.year == to.year && from.month > to.month);
    }
    const qsizetype before = std::max<qsizetype>(0, from.span.start - 6);
    const bool every = words.everyYear.isIn(text.mid(before, from.span.start - before));
    return from.month <= 8 && to.month < from.month - 1 && !every && from.month >= 1 && to.month >= 1;
}

bool runsBack(const CheckWords &words, QStringView text, const MonthDay &from, const MonthDay &to)
{
    const bool sameMonth = from.month == to.month && (from.year == to.year || to.year == 0);
    if (sameMonth) {
        return from.day > 0 && to.day > 0 && from.day > to.day;
    }
    return monthsRunBack(words, text, from, to);
}

void report(const CheckInput &input, const Rule &rule, TextSpan span, std::vector<Finding> &out)
{
    out.push_back({FindingKind::Date,
                   rule.id,
                   rule.severity,
                   {span},
                   QCoreApplication::translate("Check", "The dates run backwards: %1.").arg(span.in(input.text))});
}

/// 5月18日至5月12日, 3月至1月, 5月18日至12日.
void checkMonths(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    const std::vector<MonthDay> dates = monthDays(text);
    for (size_t i = 0; i < dates.size(); ++i) {
        const MonthDay &from = dates[i];
        qsizetype next = from.span.end + spanMarkLength(text.mid(from.span.end, 2));
        if (next == from.span.end) {
            continue;
        }
        if (i + 1 < dates.size()) {
            const MonthDay &to = dates[i + 1];
            const qsizetype toStart = to.year > 0 ? to.span.start - 5 : to.span.start;
            if (next == toStart) {
                if (runsBack(input.words(), text, from, to)) {
                    report(input, rule, {from.span.start, to.span.end}, out);
                }
                continue;
            }
        }
        int day = 0; // 5月18日至12日: the day alone
        const qsizetype start = next;
        while (next < text.size() && next - start < 3 && text[next] >= u'0' && text[next] <= u'9') {
            day = day * 10 + (text[next].unicode() - u'0');
            ++next;
        }
        const bool isDay = next > start && next - start <= 2 && next < text.size()
            && (text[next] == u'日' || text[next] == u'号') && from.hasDay;
        if (isDay && day > 0 && from.day > day) {
            report(input, rule, {from.span.start, next + 1}, out);
        }
    }
}

/// 2024-2022年, 2024年至2022年.
void checkYears(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
        qsizetype start = 0;
        const int to = yearBefore(text, at, start);
        if (to == 0) {
            continue;
        }
        qsizetype mark = start;
        while (mark > 0 && start - mark < 2 && spanMarkLength(text.mid(mark - 1, 1)) == 1) {
            --mark;
        }
        if (mark == start) {
            continue;
        }
        const bool named = mark > 0 && text[mark - 1] == u'年';
        qsizetype fromStart = 0;
        const int from = yearBefore(text, named ? mark - 1 : mark, fromStart);
        // 2024-2022年 only as a bare pair: a document or telephone number may look alike.
        const bool bare =
            fromStart == 0 || !(text[fromStart - 1].isLetterOrNumber() && text[fromStart - 1].unicode() < 128);
        if (from > to && bare) {
            report(input, rule, {fromStart, at + 1}, out);
        }
    }
}

/// 7-5月: the first month without its 月.
void checkShortMonths(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    for (const MonthDay &to : monthDays(text)) {
        qsizetype end = to.span.start;
        if (to.hasDay || end < 2 || spanMarkLength(text.mid(end - 1, 1)) == 0) {
            continue;
        }
        --end;
        MonthDay from;
        qsizetype start = end;
        while (start > 0 && end - start < 3 && text[start - 1] >= u'0' && text[start - 1] <= u'9') {
            --start;
            from.month += (text[start].unicode() - u'0') * (end - start == 1 ? 1 : 10);
        }
        from.span = {start, end};
        const bool bare =
            end > start && end - start <= 2 && (start == 0 || isHan(text[start - 1]) || endsClause(text[start - 1]));
        if (bare && from.month <= 12 && monthsRunBack(input.words(), text, from, to)) {
            report(input, rule, {start, to.span.end}, out);
        }
    }
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    checkMonths(input, rule, out);
    checkShortMonths(input, rule, out);
    checkYears(input, rule, out);
}

} // namespace

Rule reversedDateRule()
{
    return {QStringLiteral("date.reversed"), Severity::Check, check};
}

} // namespace xiangyue
