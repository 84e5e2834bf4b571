// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bare_chart.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QRectF>
#include <QValueAxis>

namespace xiangyue {

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

void fillPlot(QChart &chart)
{
    chart.setPlotArea(QRectF(QPointF(), chart.geometry().size()));
}

QValueAxis *hiddenAxis(qreal from, qreal to)
{
    auto *axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setVisible(false);
    return axis;
}

} // namespace xiangyue
