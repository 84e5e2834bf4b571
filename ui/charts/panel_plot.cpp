// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panel_plot.h"

#include "ui/charts/bare_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace xiangyue {

namespace {

enum BarSetIndex { StatedSet, ApproximateSet, PlannedSet, RangeSet, BarSetCount };

/// What is no part of the comparison is as pale as a plan.
BarSetIndex setOf(const ChartBar &bar)
{
    if (!bar.counted)
        return PlannedSet;
    switch (bar.state) {
    case ValueState::Approximate:
    case ValueState::AtMost:
        return ApproximateSet;
    case ValueState::Planned:
        return PlannedSet;
    default:
        return StatedSet;
    }
}

struct Lengths {
    std::array<double, BarSetCount> part{};
};

/// Lengths as shares of the axis. A masked or absent bar has no part in any set: zero length paints nothing.
Lengths lengthsOf(const ChartPanel &panel, const ChartBar &bar, double smallest)
{
    Lengths lengths;
    if (!bar.value || !panel.axisMaximum)
        return lengths;
    const double whole = panel.axisMaximum->toDouble();
    double first = bar.value->toDouble() / whole;
    double last = bar.valueHigh ? bar.valueHigh->toDouble() / whole : first;
    if (first > last)
        std::swap(first, last);
    if (last > 0)
        last = std::max(last, smallest);
    first = bar.valueHigh ? first : last;
    const double low = std::clamp(first, 0.0, 1.0);
    lengths.part[setOf(bar)] = low;
    lengths.part[RangeSet] = std::clamp(last, 0.0, 1.0) - low;
    return lengths;
}

} // namespace

struct PanelPlot::Private {
    QGraphicsScene scene; // in the coordinates of the layout
    QRectF area;
};

namespace {

std::vector<QBarSet *> barSets(const std::vector<PlotColours> &series)
{
    std::vector<QBarSet *> sets;
    for (const PlotColours &colours : series) {
        for (const QColor &fill : {colours.stated, colours.approximate, colours.planned, colours.range}) {
            auto *set = new QBarSet(QString::number(sets.size()));
            const bool bordered = fill == colours.planned || series.size() > 1;
            set->setBrush(fill);
            set->setPen(bordered ? QPen(colours.plannedBorder, 1) : QPen(Qt::NoPen));
            sets.push_back(set);
        }
    }
    return sets;
}

/// Bars that follow each other in rows of one height.
struct RowRun {
    size_t first = 0;
    size_t count = 0;
    QRectF area;
};

/// Qt Charts spaces its categories evenly. Rows with a label of several lines are higher, and a long panel goes on in
/// further columns; so each run of equal rows is a chart of its own.
std::vector<RowRun> runsOf(const PanelLayout &layout)
{
    constexpr qreal same = 0.01;
    std::vector<RowRun> runs;
    for (size_t i = 0; i < layout.bars.size(); ++i) {
        const BarLayout &bar = layout.bars[i];
        const QRectF row(bar.bar.left(), bar.row.top(), layout.plotWidth(), bar.row.height());
        const bool goesOn = !runs.empty() && std::abs(runs.back().area.left() - row.left()) < same
            && std::abs(runs.back().area.bottom() - row.top()) < same
            && std::abs(layout.bars[i - 1].row.height() - row.height()) < same;
        if (!goesOn)
            runs.push_back({i, 0, QRectF(row.topLeft(), QSizeF(row.width(), 0))});
        ++runs.back().count;
        runs.back().area.setBottom(row.bottom());
    }
    return runs;
}

/// One stacked bar a row, of which only the part of its own series and state has a length.
QHorizontalStackedBarSeries *barSeries(const ChartPanel &panel, const RowRun &run,
                                       const std::vector<PlotColours> &colours)
{
    auto *series = new QHorizontalStackedBarSeries;
    const std::vector<QBarSet *> sets = barSets(colours);
    // Qt Charts counts the categories of a horizontal chart from the bottom.
    for (size_t i = run.first + run.count; i-- > run.first;) {
        const ChartBar &bar = panel.bars[i];
        const Lengths lengths = lengthsOf(panel, bar, smallestBar / run.area.width());
        const size_t first = static_cast<size_t>(bar.series) * BarSetCount;
        for (size_t set = 0; set < sets.size(); ++set)
            sets[set]->append(set / BarSetCount * BarSetCount == first ? lengths.part[set % BarSetCount] : 0.0);
    }
    for (QBarSet *set : sets)
        series->append(set);
    return series;
}

QBarCategoryAxis *rowAxis(size_t count)
{
    auto *axis = new QBarCategoryAxis;
    for (size_t i = 0; i < count; ++i)
        axis->append(QString::number(i));
    axis->setVisible(false);
    return axis;
}

QChart *runChart(const ChartPanel &panel, const RowRun &run, qreal barHeight, const std::vector<PlotColours> &colours)
{
    QChart *chart = bareChart(run.area);
    auto *series = barSeries(panel, run, colours);
    series->setBarWidth(barHeight * static_cast<qreal>(run.count) / run.area.height());
    chart->addSeries(series);
    QBarCategoryAxis *rows = rowAxis(run.count);
    QValueAxis *lengths = hiddenAxis(0, 1);
    chart->addAxis(rows, Qt::AlignLeft);
    chart->addAxis(lengths, Qt::AlignBottom);
    series->attachAxis(rows);
    series->attachAxis(lengths);
    fillPlot(*chart);
    return chart;
}

} // namespace

PanelPlot::PanelPlot(const ChartPanel &panel, const PanelLayout &layout, const std::vector<PlotColours> &colours)
    : d(std::make_unique<Private>())
{
    for (const RowRun &run : runsOf(layout)) {
        d->scene.addItem(runChart(panel, run, layout.barHeight, colours));
        d->area |= run.area;
    }
}

PanelPlot::~PanelPlot() = default;
PanelPlot::PanelPlot(PanelPlot &&) noexcept = default;
PanelPlot &PanelPlot::operator=(PanelPlot &&) noexcept = default;

void PanelPlot::paint(QPainter &painter) const
{
    // All of the scene at once: what an SVG should leave out, it would show, as it knows no clips.
    d->scene.render(&painter, d->area, d->area, Qt::IgnoreAspectRatio);
}

} // namespace xiangyue
