// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/time_series.h"

namespace xiangyue {

namespace {

bool isCumulative(const MatrixRow &row)
{
    return row.indicator.endsWith(u".total") || row.theme == Category::Profile;
}

bool isExact(const MatrixCell &cell)
{
    return cell.state == ValueState::Stated && !cell.valueHigh;
}

bool samePart(const ReportPeriod &a, const ReportPeriod &b)
{
    return a.kind == b.kind && a.part == b.part && a.kind != Period::Other;
}

/// The last column before `column` whose counted value may be compared with it; -1 when there is none.
int comparedWith(const Matrix &matrix, const MatrixRow &row, int column, bool cumulative)
{
    const ReportPeriod &period = matrix.columns[size_t(column)].period;
    for (int i = column - 1; i >= 0; --i) {
        const ReportPeriod &before = matrix.columns[size_t(i)].period;
        if (row.cells[size_t(i)].counted && (cumulative || samePart(period, before)) && before.year && period.year)
            return i;
    }
    return -1;
}

/// Whether an earlier part of the same year tells of more: from January on there can only be as much or more.
bool fallsWithinYear(const Matrix &matrix, const MatrixRow &row, int column)
{
    const ReportPeriod &period = matrix.columns[size_t(column)].period;
    const MatrixCell &cell = row.cells[size_t(column)];
    // 下半年 and 第二季度 may tell of their own months alone.
    const bool sinceJanuary = period.kind == Period::Year || (period.kind == Period::Half && period.part == 1);
    for (int i = column - 1; i >= 0 && sinceJanuary; --i) {
        const ReportPeriod &before = matrix.columns[size_t(i)].period;
        if (before.year != period.year)
            break;
        if (row.divisible && row.cells[size_t(i)].counted && isExact(row.cells[size_t(i)]) && isExact(cell)
            && *cell.value < *row.cells[size_t(i)].value)
            return true;
    }
    return false;
}

void compare(TimePoint &point, const MatrixCell &before, const MatrixCell &now, bool cumulative)
{
    point.change = now.value->minus(*before.value);
    if (!point.change)
        return;
    if (!before.value->isZero()) {
        const auto percent = point.change->times(Decimal(100));
        point.changePercent = percent ? percent->dividedBy(*before.value, 1) : std::nullopt;
    }
    if (*before.value > Decimal(0)) {
        const auto twice = before.value->times(Decimal(2));
        const auto doubled = now.value->times(Decimal(2));
        point.jump = (twice && *now.value >= *twice) || (doubled && *doubled <= *before.value);
    }
    point.falling = cumulative && *now.value < *before.value && isExact(now) && isExact(before);
    point.unchanged = point.change->isZero() && isExact(now) && isExact(before);
}

} // namespace

TimeSeries timeSeriesOf(const Matrix &matrix, int row)
{
    const MatrixRow &cells = matrix.rows[size_t(row)];
    TimeSeries series;
    series.row = row;
    series.cumulative = isCumulative(cells);
    for (int column = 0; column < static_cast<int>(cells.cells.size()); ++column) {
        TimePoint &point = series.points.emplace_back();
        point.column = column;
        const MatrixCell &cell = cells.cells[size_t(column)];
        if (!cell.counted)
            continue;
        point.against = comparedWith(matrix, cells, column, series.cumulative);
        if (point.against >= 0) {
            // People may well become fewer; what was added up cannot.
            compare(point, cells.cells[size_t(point.against)], cell, cells.indicator.endsWith(u".total"));
        }
        point.falling = point.falling || (!series.cumulative && fallsWithinYear(matrix, cells, column));
    }
    return series;
}

std::vector<int> unchangedRows(const Matrix &matrix)
{
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(matrix.rows.size()); ++row) {
        const TimeSeries series = timeSeriesOf(matrix, row);
        if (!series.points.empty() && series.points.back().unchanged)
            rows.push_back(row);
    }
    return rows;
}

} // namespace xiangyue
