// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/report_identity.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace xiangyue {

/// The time that a report tells of, as it is picked and sorted by: 2024, 2024H1, 2024Q1.
struct ReportPeriod {
    std::optional<int> year; ///< nullopt when masked or unsaid
    Period kind = Period::Other;
    int part = 0; ///< half 1-2 or quarter 1-4; 0 for a whole year and where the title does not say

    friend bool operator==(const ReportPeriod &, const ReportPeriod &) = default;
};

/// Which half or quarter it is stands in the title: 上半年, 第三季度. 前三季度 is the third quarter's.
ReportPeriod periodOf(const ReportIdentity &identity);

/// Reads `2024Y` (whole year), `2024H1`, `2024Q3`, `2024H` (either half), `2024` (anything of the year, Period::Other)
/// and, without a year, `H1`; in any case. nullopt for anything else.
std::optional<ReportPeriod> periodFromText(QStringView text);
/// The same form back.
QString periodText(const ReportPeriod &period);
/// Translated: 2024年上半年.
QString periodTitle(const ReportPeriod &period);
/// Whether a report of `period` is meant by `wanted`: what is not said there stands for all.
bool matches(const ReportPeriod &period, const ReportPeriod &wanted);
/// What both say together, where one leaves open what the other names: 2024 and H1 are 2024H1. nullopt where they name
/// different times.
std::optional<ReportPeriod> united(const ReportPeriod &a, const ReportPeriod &b);

/// For sorting by time: by the month in which the period ends, the longer period last. An unknown year comes first.
std::strong_ordering inTime(const ReportPeriod &a, const ReportPeriod &b);

} // namespace xiangyue
