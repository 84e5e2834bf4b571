// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_plot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace xiangyue {

namespace {

constexpr qreal lineWidth = 2;
constexpr qreal bleed = 4; // around the plot, so that a line along its edge keeps its width

QValueAxis *hiddenAxis(qreal from, qreal to)
{
    auto *axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setVisible(false);
    return axis;
}

QChart *bareChart(const QRectF &area)
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMinimumSize(0, 0);
    chart->setGeometry(area);
    return chart;
}

} // namespace

void paintRuns(QPainter &painter, const QRectF &plot, const std::vector<LineRun> &runs, const QColor &colour)
{
    const QRectF target = plot.adjusted(-bleed, -bleed, bleed, bleed);
    const QRectF source(QPointF(), target.size());
    QGraphicsScene scene;
    QChart *chart = bareChart(source);
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
    chart->setPlotArea(source);
    scene.render(&painter, target, source, Qt::IgnoreAspectRatio);
}

} // namespace xiangyue
