// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "compare/matrix.h"

#include <QStringList>

#include <set>
#include <vector>

namespace xiangyue {

/// What the chart kinds of a matrix share. Rows and columns are indexes that exist.

/// Indicators side by side in one chart.
inline constexpr size_t fewestGrouped = 2;
inline constexpr size_t mostGrouped = 3;

/// Sets a mark to a cell: value, state, words, notes and target. The label is the caller's.
void setToCell(ChartMark &mark, const Matrix &matrix, int row, int column);
/// The value by which a mark is ordered: of a range the middle; nullopt without a value.
std::optional<Decimal> middleOf(const ChartMark &mark);

bool isRow(const Matrix &matrix, int row);
/// Those that exist, each once, in their order.
std::vector<int> existingRows(const Matrix &matrix, const std::vector<int> &rows);
/// Whether all rows have one and the same unit.
bool shareUnit(const Matrix &matrix, const std::vector<int> &rows);
/// Whether no two reports tell of parts of a year that cannot be compared; what a report does not say is no difference.
bool sharePeriods(const Matrix &matrix);
/// Whether the matrix is one place through several periods.
bool isOnePlace(const Matrix &matrix);
/// Theme that all rows have; Other where they differ.
Category themeOf(const Matrix &matrix, const std::vector<int> &rows);

/// `2024年上半年`; empty where the reports are of several periods.
QString commonPeriod(const Matrix &matrix);
/// `4 townships`, `3 reports` where a place has several.
QString reportCount(const Matrix &matrix);
/// `18 indicators`
QString indicatorCount(int count);
/// Joined by ` · `, empty ones left out.
QString joinedNotes(QStringList notes);
/// Source, period, base and unit: the end of every footer. `unit` may be empty.
QStringList sourceNotes(const Matrix &matrix, const QString &unit);
/// How many cells of the rows leave their number open and how many do not mention it; empty without any.
QStringList missingNotes(const Matrix &matrix, const std::vector<int> &rows);
/// What the drawing of these cells means; `planned` says how plans are drawn.
QString markNotes(const Matrix &matrix, const std::vector<int> &rows, const QString &planned);

/// A chart that only says why there is none. Without a title it bears that of its kind.
ChartSpec refusedChart(ChartKind kind, const QString &title, const QString &why);
QString differentPeriodsText();

} // namespace xiangyue
