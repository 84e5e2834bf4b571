// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/matrix.h"

#include <optional>
#include <vector>

namespace xiangyue {

/// One period of a time series. Where its cell has no value there is a gap: nothing is joined across it as if it were
/// known, and the next value is compared with the last one before.
struct TimePoint {
    int column = 0;
    int against = -1; ///< column that the change is measured from; -1 when there is nothing to compare with
    std::optional<Decimal> change;
    std::optional<Decimal> changePercent; ///< nullopt from 0
    bool jump = false;                    ///< at least doubled or halved: to check
    bool falling = false;                 ///< a cumulative figure that became less: to check
    bool unchanged = false;               ///< stated exactly as in the period before
};

/// One indicator of one place through its periods.
struct TimeSeries {
    int row = 0;                   ///< of the matrix
    bool cumulative = false;       ///< 累计 and what a place has: comparable from any period to the next
    std::vector<TimePoint> points; ///< one a column
};

/// `matrix` holds the reports of one place, by time. A value is compared with that of the same part of the year before
/// (2023H1 -> 2024H1), a cumulative one with the last before it. Within one year every figure counts from January, so
/// that a half year above its whole year is falling too. Plans and villages are no part of it.
TimeSeries timeSeriesOf(const Matrix &matrix, int row);

/// Rows whose last value is unchanged since the period before.
std::vector<int> unchangedRows(const Matrix &matrix);

} // namespace xiangyue
