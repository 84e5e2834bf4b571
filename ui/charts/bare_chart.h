// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QChart;
class QRectF;
class QValueAxis;

namespace xiangyue {

/// A chart of Qt Charts that draws its series and nothing else, all over `area` of its scene. Set the plot area once
/// the axes are attached: fillPlot. The caller puts it into a scene, which owns it.
QChart *bareChart(const QRectF &area);
void fillPlot(QChart &chart);
QValueAxis *hiddenAxis(qreal from, qreal to);

} // namespace xiangyue
