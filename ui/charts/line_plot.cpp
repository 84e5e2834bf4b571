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

void paintRuns(QPainter &painter, const QRectF &plot, const std::vector<LineRun> &runs, const QColor &colour)
{
    const QRectF target = plot.adjusted(-bleed, -bleed, bleed, bleed);
    QGraphicsScene scene;
    QChart *chart = bareChart(target);
    scene.addItem(chart);
    QValueAxis *across = hiddenAxis(target.left(), target.right());
    QValueAxis *up = hiddenAxis(-target.bottom(), -target.top());
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
    scene.render(&painter, target, target, Qt::IgnoreAspectRatio);
}

} // namespace xiangyue
