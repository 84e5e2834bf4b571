// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chart_notes.h"
#include "compare/chart_panels.h"
#include "compare/matrix_chart.h"
#include "compare/matrix_chart_parts.h"
#include "compare/matrix_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

/// The bars of one township: one an indicator.
using Group = std::vector<ChartBar>;

Group groupOf(const Matrix &matrix, const std::vector<int> &rows, int column, const QString &label, bool emphasised)
{
    Group group;
    for (const int row : rows) {
        ChartBar bar;
        setToCell(bar, matrix, row, column);
        const MatrixCell &cell = matrix.rows[size_t(row)].cells[size_t(column)];
        bar.label = label;
        bar.emphasised = emphasised;
        bar.beyondAxis = cell.mark == MatrixMark::UnitSlip && cell.slipPower > 0;
        bar.series = static_cast<int>(group.size());
        group.push_back(std::move(bar));
    }
    return group;
}

/// Values before what is to be filled in before what is not mentioned; equals stay in the order of the columns.
void sortGroups(std::vector<Group> &groups, bool ascending)
{
    const auto rank = [](const ChartBar &bar) {
        return bar.value ? 0 : bar.state == ValueState::Masked ? 1 : bar.state == ValueState::Absent ? 3 : 2;
    };
    std::stable_sort(groups.begin(), groups.end(), [&](const Group &a, const Group &b) {
        const auto first = middleOf(a.front());
        const auto second = middleOf(b.front());
        if (first && second)
            return ascending ? *first < *second : *first > *second;
        return rank(a.front()) < rank(b.front());
    });
}

/// One township more than the limit allows stays where it is the one that is looked at.
int cutGroups(std::vector<Group> &groups, int limit)
{
    const auto count = static_cast<int>(groups.size());
    if (limit <= 0 || count <= limit)
        return 0;
    const auto rest = std::stable_partition(groups.begin() + limit, groups.end(),
                                            [](const Group &group) { return group.front().emphasised; });
    groups.erase(rest, groups.end());
    return count - static_cast<int>(groups.size());
}

std::vector<Group> groupsOf(const Matrix &matrix, const std::vector<int> &rows, const MatrixChartOptions &options)
{
    const QStringList titles = columnTitles(matrix);
    std::vector<Group> groups;
    for (int column = 0; column < static_cast<int>(matrix.columns.size()); ++column)
        groups.push_back(groupOf(matrix, rows, column, titles[column], column == options.emphasised));
    if (options.order == MatrixChartOptions::Order::Ranked)
        sortGroups(groups, options.ascending);
    return groups;
}

/// A share is read against its whole, unless all are small ones.
void boundShares(ChartPanel &panel)
{
    const Decimal whole(100);
    const Decimal half(50);
    if (panel.unit != u"%" || !panel.axisMaximum || *panel.axisMaximum > whole || *panel.axisMaximum < half)
        return;
    panel.bounded = true;
    panel.axisMaximum = whole;
}

void finish(ChartPanel &panel)
{
    fitAxis(panel);
    boundShares(panel);
    if (panel.reference && panel.axisMaximum && *panel.reference > *panel.axisMaximum)
        panel.reference.reset();
}

QString brokenNote(const ChartPanel &panel)
{
    const bool any =
        std::any_of(panel.bars.begin(), panel.bars.end(), [](const ChartBar &bar) { return bar.beyondAxis; });
    return any ? translated(QT_TRANSLATE_NOOP("Chart", "broken bar: longer than the axis")) : QString();
}

QString footerOf(const Matrix &matrix, const std::vector<int> &rows, const ChartPanel &panel)
{
    QStringList notes{markNotes(matrix, rows, lightPlannedNote()), brokenNote(panel)};
    if (panel.reference)
        notes << translated(QT_TRANSLATE_NOOP("Chart", "dashed: median"));
    notes += sourceNotes(matrix, panel.unit);
    notes += missingNotes(matrix, rows);
    return joinedNotes(notes);
}

QString titleOf(const Matrix &matrix, const std::vector<int> &rows)
{
    QStringList labels;
    for (const int row : rows)
        labels << matrix.rows[size_t(row)].label();
    const QString joined = labels.join(translated(QT_TRANSLATE_NOOP("Chart", ", ")));
    return panelTitle(joined, matrix.rows[size_t(rows.front())].unit, {});
}

QString whyNotGrouped(const Matrix &matrix, const std::vector<int> &rows)
{
    if (rows.size() < fewestGrouped || rows.size() > mostGrouped)
        return translated(QT_TRANSLATE_NOOP("Chart", "Choose two or three indicators of one unit."));
    if (!shareUnit(matrix, rows))
        return translated(QT_TRANSLATE_NOOP("Chart",
                                            "These indicators have different units, which do not share an axis. Choose "
                                            "two or three of one unit, or the heat table."));
    return sharePeriods(matrix) ? QString() : differentPeriodsText();
}

} // namespace

ChartSpec buildRankedChart(const Matrix &matrix, int row, const MatrixChartOptions &options)
{
    if (!isRow(matrix, row))
        return refusedChart(ChartKind::Ranked, {}, translated(QT_TRANSLATE_NOOP("Chart", "Choose an indicator.")));
    if (!sharePeriods(matrix))
        return refusedChart(ChartKind::Ranked, titleOf(matrix, {row}), differentPeriodsText());
    const MatrixRow &cells = matrix.rows[size_t(row)];
    ChartSpec chart;
    chart.kind = ChartKind::Ranked;
    chart.theme = cells.theme;
    chart.title = titleOf(matrix, {row});
    ChartPanel panel;
    panel.unit = cells.unit;
    panel.reference = cells.median;
    if (cells.median)
        panel.referenceText = translated(QT_TRANSLATE_NOOP("Chart", "Median %1")).arg(medianText(cells));
    for (Group &group : groupsOf(matrix, {row}, options))
        panel.bars.push_back(std::move(group.front()));
    chart.subtitle = joinedNotes({commonPeriod(matrix), reportCount(matrix), panel.referenceText});
    cutToLimit(panel, options.maximumBars);
    finish(panel);
    chart.footer = footerOf(matrix, {row}, panel);
    chart.panels.push_back(std::move(panel));
    return chart;
}

ChartSpec buildGroupedChart(const Matrix &matrix, const std::vector<int> &rows, const MatrixChartOptions &options)
{
    const std::vector<int> chosen = existingRows(matrix, rows);
    if (const QString why = whyNotGrouped(matrix, chosen); !why.isEmpty())
        return refusedChart(ChartKind::Grouped, {}, why);
    ChartSpec chart;
    chart.kind = ChartKind::Grouped;
    chart.theme = themeOf(matrix, chosen);
    chart.title = titleOf(matrix, chosen);
    chart.subtitle = joinedNotes({commonPeriod(matrix), reportCount(matrix)});
    ChartPanel panel;
    panel.unit = matrix.rows[size_t(chosen.front())].unit;
    for (const int row : chosen) {
        chart.legend.push_back({matrix.rows[size_t(row)].label(), static_cast<int>(chart.legend.size()), {}});
        panel.series << chart.legend.back().text;
    }
    std::vector<Group> groups = groupsOf(matrix, chosen, options);
    panel.hiddenCount = cutGroups(groups, options.maximumBars);
    for (Group &group : groups)
        std::move(group.begin(), group.end(), std::back_inserter(panel.bars));
    finish(panel);
    chart.footer = footerOf(matrix, chosen, panel);
    chart.panels.push_back(std::move(panel));
    return chart;
}

} // namespace xiangyue
