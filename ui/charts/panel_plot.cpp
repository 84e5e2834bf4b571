// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panel_plot.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>
#include <array>
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

constexpr double smallestBar = 1.5; // pixels

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
    QGraphicsScene scene;
    QChart *chart = nullptr;     // the scene's
    QSizeF size;                 // of the scene: rows of equal height
    std::vector<QRectF> targets; // where each row goes, top to bottom
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

/// One stacked bar a row, of which only the part of its own series and state has a length.
QHorizontalStackedBarSeries *barSeries(const ChartPanel &panel, qreal plotWidth,
                                       const std::vector<PlotColours> &colours)
{
    auto *series = new QHorizontalStackedBarSeries;
    const std::vector<QBarSet *> sets = barSets(colours);
    // Qt Charts counts the categories of a horizontal chart from the bottom.
    for (auto bar = panel.bars.rbegin(); bar != panel.bars.rend(); ++bar) {
        const Lengths lengths = lengthsOf(panel, *bar, smallestBar / plotWidth);
        const size_t first = static_cast<size_t>(bar->series) * BarSetCount;
        for (size_t i = 0; i < sets.size(); ++i)
            sets[i]->append(i / BarSetCount * BarSetCount == first ? lengths.part[i % BarSetCount] : 0.0);
    }
    for (QBarSet *set : sets)
        series->append(set);
    return series;
}

} // namespace

PanelPlot::PanelPlot(const ChartPanel &panel, const PanelLayout &layout, const std::vector<PlotColours> &colours)
    : d(std::make_unique<Private>())
{
    const qreal pitch = layout.barHeight + 4;
    d->size = QSizeF(layout.plotWidth(), pitch * static_cast<qreal>(panel.bars.size()));
    for (const BarLayout &bar : layout.bars)
        d->targets.emplace_back(bar.bar.left(), bar.row.center().y() - pitch / 2, layout.plotWidth(), pitch);
    auto *series = barSeries(panel, layout.plotWidth(), colours);
    series->setBarWidth(layout.barHeight / pitch);
    QStringList categories;
    for (size_t i = 0; i < panel.bars.size(); ++i)
        categories.append(QString::number(i));

    d->chart = new QChart;
    d->chart->addSeries(series);
    auto *bars = new QBarCategoryAxis;
    bars->append(categories);
    auto *lengths = new QValueAxis;
    lengths->setRange(0, 1);
    d->chart->addAxis(bars, Qt::AlignLeft);
    d->chart->addAxis(lengths, Qt::AlignBottom);
    series->attachAxis(bars);
    series->attachAxis(lengths);
    bars->setVisible(false);
    lengths->setVisible(false);
    d->chart->legend()->hide();
    d->chart->setAnimationOptions(QChart::NoAnimation);
    d->chart->setBackgroundVisible(false);
    d->chart->setPlotAreaBackgroundVisible(false);
    d->chart->setMargins({});
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->setMinimumSize(0, 0);
    d->scene.addItem(d->chart);
    d->chart->setGeometry(QRectF(QPointF(), d->size));
    d->chart->setPlotArea(QRectF(QPointF(), d->size));
}

PanelPlot::~PanelPlot() = default;
PanelPlot::PanelPlot(PanelPlot &&) noexcept = default;
PanelPlot &PanelPlot::operator=(PanelPlot &&) noexcept = default;

void PanelPlot::paint(QPainter &painter) const
{
    // Qt Charts spaces its categories evenly; rows with a label of several lines are higher. So each row of the
    // scene is painted to its own place.
    painter.save();
    QRectF source(0, 0, d->size.width(), d->targets.empty() ? 0 : d->targets.front().height());
    for (const QRectF &target : d->targets) {
        d->scene.render(&painter, target.adjusted(0, 1, 0, -1), source.adjusted(0, 1, 0, -1), Qt::IgnoreAspectRatio);
        source.translate(0, source.height());
    }
    painter.restore();
}

} // namespace xiangyue
