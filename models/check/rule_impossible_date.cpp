// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/calendar.h"

#include <QCoreApplication>

#include <array>

namespace xiangyue {

namespace {

bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

bool exists(const MonthDay &date)
{
    constexpr std::array<int, 13> days{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (date.month < 1 || date.month > 12 || date.day > days[size_t(date.month)]) {
        return false;
    }
    return !(date.month == 2 && date.day == 29 && date.year > 0 && !isLeapYear(date.year));
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    for (const MonthDay &date : monthDays(input.text)) {
        const bool dayZero = date.hasDay && date.day == 0;
        if (exists(date) && !dayZero) {
            continue;
        }
        // 24月 without a day may be a length of time (每24月): only the calendar or a year proves it wrong.
        if (!date.hasDay && date.month > 12 && date.year == 0) {
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

} // namespace

Rule impossibleDateRule()
{
    return {QStringLiteral("range.date"), Severity::Must, check};
}

} // namespace xiangyue
