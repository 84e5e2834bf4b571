// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chart_notes.h"
#include "compare/matrix_chart.h"
#include "compare/matrix_chart_parts.h"
#include "compare/matrix_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr int shareDigits = 4;

QString translated(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

/// Where a value stands between the row's ends; in the middle where there is no way between them.
std::optional<Decimal> shareOf(const Decimal &value, const Decimal &least, const Decimal &most)
{
    const auto way = most.minus(least);
    const auto above = value.minus(least);
    if (!way || !above)
        return std::nullopt;
    return way->isZero() ? Decimal(5).scaled(-1) : above->dividedBy(*way, shareDigits);
}

void shade(std::vector<ChartCell> &cells)
{
    std::vector<Decimal> values;
    for (const ChartCell &cell : cells) {
        if (const auto value = cell.counted ? middleOf(cell) : std::nullopt)
            values.push_back(*value);
    }
    if (values.empty())
        return;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    for (ChartCell &cell : cells) {
        if (const auto value = cell.counted ? middleOf(cell) : std::nullopt)
            cell.share = shareOf(*value, *least, *most);
    }
}

ChartHeatRow heatRow(const Matrix &matrix, int row, const QStringList &columns)
{
    ChartHeatRow result;
    result.label = panelTitle(matrix.rows[size_t(row)].label(), matrix.rows[size_t(row)].unit, {});
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        ChartCell &cell = result.cells.emplace_back();
        setToCell(cell, matrix, row, column);
        cell.label = matrix.rows[size_t(row)].label() + QStringLiteral(" · ") + columns[column];
    }
    shade(result.cells);
    return result;
}

} // namespace

ChartSpec buildHeatTable(const Matrix &matrix, const std::vector<int> &rows, const MatrixChartOptions &options)
{
    const std::vector<int> chosen = existingRows(matrix, rows);
    const Category theme = themeOf(matrix, chosen);
    const QString title = theme == Category::Other
        ? translated(QT_TRANSLATE_NOOP("Chart", "Indicators by township"))
        : translated(QT_TRANSLATE_NOOP("Chart", "%1: indicators by township")).arg(categoryTitle(theme));
    if (chosen.empty())
        return refusedChart(ChartKind::HeatTable, title, translated(QT_TRANSLATE_NOOP("Chart", "Choose indicators.")));
    if (!sharePeriods(matrix))
        return refusedChart(ChartKind::HeatTable, title, differentPeriodsText());
    ChartSpec chart;
    chart.kind = ChartKind::HeatTable;
    chart.theme = theme;
    chart.title = title;
    chart.subtitle =
        joinedNotes({commonPeriod(matrix), reportCount(matrix), indicatorCount(static_cast<int>(chosen.size()))});
    chart.heat.columns = columnTitles(matrix);
    chart.heat.emphasised = options.emphasised;
    for (const int row : chosen)
        chart.heat.rows.push_back(heatRow(matrix, row, chart.heat.columns));
    QStringList notes{
        translated(QT_TRANSLATE_NOOP("Chart",
                                     "each row is shaded on its own scale, from its smallest value "
                                     "(light) to its largest (dark)")),
        markNotes(matrix, chosen, translated(QT_TRANSLATE_NOOP("Chart", "without shade: planned, not compared")))};
    chart.footer = joinedNotes(notes + sourceNotes(matrix, {}) + missingNotes(matrix, chosen));
    return chart;
}

} // namespace xiangyue
