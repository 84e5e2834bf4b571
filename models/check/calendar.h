// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QStringView>

#include <vector>

namespace xiangyue {

/// A calendar month or day as written: 6月, 6月31日.
struct MonthDay {
    TextSpan span;
    int month = 0;
    int day = 0;         ///< 0 where only the month is given
    bool hasDay = false; ///< a day is written, be it 0
    int year = 0;        ///< 0 where none is written directly before
};

/// Every calendar month of a text that is named by a number. 3个月 is none, masked ones are left out. Linear.
std::vector<MonthDay> monthDays(QStringView text);
/// Four digits that end before `end` and make a year between 1949 and 2100; 0 when there are none. Sets `start`.
int yearBefore(QStringView text, qsizetype end, qsizetype &start);
/// 至, 到, -, —, ~: marks of a span of time.
bool joinsSpan(QStringView text);
/// Length of such a mark at the start of `text`, 0 when there is none.
qsizetype spanMarkLength(QStringView text);
/// The clause that holds the span, without its marks; at most 60 characters to either side.
QStringView clauseAround(QStringView text, TextSpan span);

} // namespace xiangyue
