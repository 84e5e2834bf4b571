// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QString>

#include <compare>

namespace xiangyue {

/// What reports are grouped by: year and part of the year, newest first; unsaid years last.
struct PeriodKey {
    int year = -1; ///< -1 when masked or unsaid
    Period period = Period::Other;
    int half = 0; ///< 1 or 2 when the title says which, else 0

    friend auto operator<=>(const PeriodKey &, const PeriodKey &) = default;
};

PeriodKey periodKey(const ReportIdentity &identity);
/// True when a group of `a` stands above one of `b`.
bool standsBefore(const PeriodKey &a, const PeriodKey &b);
/// `2024, first half-year` / 2024年上半年
QString periodTitle(const PeriodKey &key);
/// Place as named, or words for a report that names none.
QString placeTitle(const ReportIdentity &identity);
/// `Half-year report · draft 2` or `Annual report · part 3/6`.
QString kindLine(const ReportSummary &summary);
/// Place and period in one, for window titles and messages.
QString reportTitle(const ReportSummary &summary);

} // namespace xiangyue
