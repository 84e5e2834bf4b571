// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_plot.h"

#include "ui/charts/bare_chart.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QValueAxis>

namespace xiangyue {

namespace {

constexpr qreal lineWidth = 2;
constexpr qreal bleed = 4; // around the plot, so that a line along its edge keeps its width

} // namespace

struct LinePlot::Private {
    QGraphicsScene scene; // in the coordinates of the layout
    QRectF area;
};

LinePlot::LinePlot(const QRectF &plot, const std::vector<LineRun> &runs, const QColor &colour)
    : d(std::make_unique<Private>())
{
    d->area = plot.adjusted(-bleed, -bleed, bleed, bleed);
    QChart *chart = bareChart(d->area);
    d->scene.addItem(chart);
    QValueAxis *across = hiddenAxis(d->area.left(), d->area.right());
    QValueAxis *up = hiddenAxis(-d->area.bottom(), -d->area.top());
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (const LineRun &run : runs) {
        // A series would join its points across a gap.
        auto *series = new QLineSeries;
        series->setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPointF &point : run)
            series->append(point.x(), -point.y());
        chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    }
    fillPlot(*chart);
}

LinePlot::~LinePlot() = default;
LinePlot::LinePlot(LinePlot &&) noexcept = default;
LinePlot &LinePlot::operator=(LinePlot &&) noexcept = default;

void LinePlot::paint(QPainter &painter) const
{
    d->scene.render(&painter, d->area, d->area, Qt::IgnoreAspectRatio);
}

} // namespace xiangyue
