// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrix_chart.h"

#include "compare/matrix_chart_parts.h"

#include <algorithm>
#include <numeric>

namespace xiangyue {

namespace {

/// Columns by time, equals in the order they have.
std::vector<int> orderInTime(const Matrix &matrix)
{
    std::vector<int> order(matrix.columns.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&matrix](int a, int b) {
        return inTime(matrix.columns[size_t(a)].period, matrix.columns[size_t(b)].period) < 0;
    });
    return order;
}

template <typename T>
std::vector<T> inOrder(const std::vector<T> &items, const std::vector<int> &order)
{
    std::vector<T> result;
    for (const int index : order)
        result.push_back(items[size_t(index)]);
    return result;
}

/// A time series needs its columns by time; the targets lead to the columns as they were.
ChartSpec timeChart(const Matrix &matrix, int row)
{
    const std::vector<int> order = orderInTime(matrix);
    Matrix byTime = matrix;
    byTime.columns = inOrder(matrix.columns, order);
    for (MatrixRow &cells : byTime.rows)
        cells.cells = inOrder(cells.cells, order);
    ChartSpec chart = isRow(matrix, row) ? buildTimeChart(byTime, timeSeriesOf(byTime, row))
                                         : buildTimeChart(byTime, {-1, false, {}});
    for (ChartLine &line : chart.lines) {
        for (ChartPoint &point : line.points) {
            if (point.target.column >= 0)
                point.target.column = order[size_t(point.target.column)];
        }
    }
    return chart;
}

} // namespace

std::vector<ChartKind> fittingKinds(const Matrix &matrix, const std::vector<int> &rows)
{
    const std::vector<int> chosen = existingRows(matrix, rows);
    std::vector<ChartKind> kinds;
    if (matrix.rows.empty() || matrix.columns.empty())
        return kinds;
    const bool onePlace = isOnePlace(matrix);
    const bool oneAxis = sharePeriods(matrix);
    if (chosen.size() == 1 && onePlace)
        kinds.push_back(ChartKind::TimeSeries);
    if (chosen.size() == 1 && oneAxis)
        kinds.push_back(ChartKind::Ranked);
    if (chosen.size() >= fewestGrouped && chosen.size() <= mostGrouped && oneAxis && shareUnit(matrix, chosen))
        kinds.push_back(ChartKind::Grouped);
    if (chosen.size() > 1 && oneAxis)
        kinds.push_back(ChartKind::HeatTable);
    kinds.push_back(ChartKind::Coverage);
    return kinds;
}

ChartSpec buildMatrixChart(const Matrix &matrix, ChartKind kind, const std::vector<int> &rows,
                           const MatrixChartOptions &options)
{
    const std::vector<int> chosen = existingRows(matrix, rows);
    const int first = chosen.empty() ? -1 : chosen.front();
    switch (kind) {
    case ChartKind::TimeSeries:
        return timeChart(matrix, first);
    case ChartKind::Grouped:
        return buildGroupedChart(matrix, chosen, options);
    case ChartKind::HeatTable:
        return buildHeatTable(matrix, chosen, options);
    case ChartKind::Coverage:
        return buildCoverageChart(matrix, options);
    case ChartKind::SmallMultiples: // of a single report: of a matrix the ranked bars come nearest
    case ChartKind::Ranked:
        break;
    }
    return buildRankedChart(matrix, first, options);
}

} // namespace xiangyue
