// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "compare/matrix.h"
#include "compare/time_series.h"

#include <vector>

namespace xiangyue {

struct MatrixChartOptions {
    enum class Order { Ranked, AsGiven };

    int emphasised = -1; ///< column whose label is bold
    int maximumBars = 0; ///< townships; the largest stay, the rest is counted. 0: no limit
    Order order = Order::Ranked;
    bool ascending = false; ///< smallest first
};

/// Kinds that fit the chosen rows, the proposed one first; never a kind that would put mixed units or periods on one
/// axis. Half a year and a whole one do not go together; the same half of two years does, and every label says which.
std::vector<ChartKind> fittingKinds(const Matrix &matrix, const std::vector<int> &rows);

/// The chart of that kind; an explanation where the rows do not allow it. Ranked is of the first row, Coverage of the
/// whole matrix. Rows and columns that do not exist are left out.
ChartSpec buildMatrixChart(const Matrix &matrix, ChartKind kind, const std::vector<int> &rows,
                           const MatrixChartOptions &options = {});

/// One indicator over the townships, with its median.
ChartSpec buildRankedChart(const Matrix &matrix, int row, const MatrixChartOptions &options = {});
/// Two or three indicators of one unit; the first one decides the order.
ChartSpec buildGroupedChart(const Matrix &matrix, const std::vector<int> &rows, const MatrixChartOptions &options = {});
/// One place through its periods; `series` is of the same matrix. Figures that are no cumulative ones get a line for
/// each part of the year, as half a year and a whole one do not share an axis.
ChartSpec buildTimeChart(const Matrix &matrix, const TimeSeries &series);
/// Indicators by townships, each row shaded from its smallest to its largest counted value.
ChartSpec buildHeatTable(const Matrix &matrix, const std::vector<int> &rows, const MatrixChartOptions &options = {});
/// How many of the matrix's indicators each township states, has to fill in and does not mention; who has most to fill
/// in comes first.
ChartSpec buildCoverageChart(const Matrix &matrix, const MatrixChartOptions &options = {});

} // namespace xiangyue
