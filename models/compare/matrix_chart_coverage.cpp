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

constexpr qsizetype mostNames = 15; // in a tool tip
constexpr std::array parts{ValueState::Stated, ValueState::Masked, ValueState::Absent};

QString translated(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

QString partTitle(ValueState state)
{
    return state == ValueState::Stated ? translated(QT_TRANSLATE_NOOP("Chart", "stated")) : chartStateWord(state);
}

/// Planned, approximate and the like are stated as well.
ValueState partOf(const MatrixCell &cell)
{
    return cell.state == ValueState::Masked || cell.state == ValueState::Absent ? cell.state : ValueState::Stated;
}

std::vector<ChartSegment> segmentsOf(const Matrix &matrix, int column)
{
    std::vector<ChartSegment> segments;
    for (const ValueState state : parts) {
        const auto count = std::count_if(matrix.rows.begin(), matrix.rows.end(), [&](const MatrixRow &row) {
            return partOf(row.cells[size_t(column)]) == state;
        });
        segments.push_back({state, static_cast<int>(count)});
    }
    return segments;
}

/// `to fill in 12 (24%)`
QString segmentText(const ChartSegment &segment, size_t whole)
{
    const auto share = Decimal(qint64(segment.count) * 100).dividedBy(Decimal(qint64(whole)), 0);
    return QStringLiteral("%1\u00a0%2\u00a0(%3%)")
        .arg(partTitle(segment.state))
        .arg(segment.count)
        .arg(share ? share->toString() : QString());
}

/// `to fill in: 监测户, 植树 …`; empty where none is in that state.
QString namesIn(const Matrix &matrix, int column, ValueState state)
{
    QStringList names;
    for (const MatrixRow &row : matrix.rows) {
        if (partOf(row.cells[size_t(column)]) == state)
            names << row.label();
    }
    if (names.isEmpty())
        return {};
    const bool cut = names.size() > mostNames;
    const QString listed = QStringList(names.mid(0, mostNames)).join(translated(QT_TRANSLATE_NOOP("Chart", ", ")));
    return QStringLiteral("%1: %2%3").arg(partTitle(state), listed, cut ? QStringLiteral(" …") : QString());
}

ChartBar coverageBar(const Matrix &matrix, int column)
{
    ChartBar bar;
    bar.segments = segmentsOf(matrix, column);
    bar.value = Decimal(bar.segments.front().count);
    bar.target.column = column;
    QStringList words;
    for (const ChartSegment &segment : bar.segments)
        words << segmentText(segment, matrix.rows.size());
    bar.valueText = words.join(QStringLiteral(" · "));
    QStringList open{namesIn(matrix, column, ValueState::Masked), namesIn(matrix, column, ValueState::Absent)};
    open.removeAll(QString());
    bar.sentence = open.join(u'\n');
    return bar;
}

int countOf(const ChartBar &bar, ValueState state)
{
    const auto found = std::find_if(bar.segments.begin(), bar.segments.end(),
                                    [state](const ChartSegment &segment) { return segment.state == state; });
    return found == bar.segments.end() ? 0 : found->count;
}

void sortBars(std::vector<ChartBar> &bars, bool ascending)
{
    const auto owes = [](const ChartBar &bar) {
        return std::pair(countOf(bar, ValueState::Masked), countOf(bar, ValueState::Absent));
    };
    std::stable_sort(bars.begin(), bars.end(), [&](const ChartBar &a, const ChartBar &b) {
        return ascending ? owes(a) < owes(b) : owes(a) > owes(b);
    });
}

QString totalText(const std::vector<ChartBar> &bars, ValueState state, const QString &words)
{
    int total = 0;
    for (const ChartBar &bar : bars)
        total += countOf(bar, state);
    return words.arg(total);
}

} // namespace

ChartSpec buildCoverageChart(const Matrix &matrix, const MatrixChartOptions &options)
{
    const QString title = translated(QT_TRANSLATE_NOOP("Chart", "How complete the reports are"));
    if (matrix.rows.empty() || matrix.columns.empty())
        return refusedChart(ChartKind::Coverage, title,
                            translated(QT_TRANSLATE_NOOP("Chart", "The reports share no indicator.")));
    ChartSpec chart;
    chart.kind = ChartKind::Coverage;
    chart.title = title;
    chart.subtitle =
        joinedNotes({commonPeriod(matrix), reportCount(matrix), indicatorCount(static_cast<int>(matrix.rows.size()))});
    for (const ValueState state : parts)
        chart.legend.push_back({partTitle(state), 0, state});
    ChartPanel panel;
    panel.bounded = true;
    panel.axisMaximum = Decimal(qint64(matrix.rows.size()));
    const QStringList titles = columnTitles(matrix);
    for (int column = 0; column < static_cast<int>(matrix.columns.size()); ++column) {
        panel.bars.push_back(coverageBar(matrix, column));
        panel.bars.back().label = titles[column];
        panel.bars.back().emphasised = column == options.emphasised;
    }
    if (options.order == MatrixChartOptions::Order::Ranked)
        sortBars(panel.bars, options.ascending);
    const QStringList totals{
        totalText(panel.bars, ValueState::Absent, translated(QT_TRANSLATE_NOOP("Chart", "not mentioned: %1"))),
        totalText(panel.bars, ValueState::Masked, translated(QT_TRANSLATE_NOOP("Chart", "still to be filled in: %1")))};
    cutToLimit(panel, options.maximumBars);
    chart.footer = joinedNotes(sourceNotes(matrix, {}) + totals);
    chart.panels.push_back(std::move(panel));
    return chart;
}

} // namespace xiangyue
