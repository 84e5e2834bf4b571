// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace xiangyue {

/// Points that are joined with each other; a gap is the end of a run.
using LineRun = std::vector<QPointF>;

/// Paints runs of points, given in the coordinates of `plot`, by Qt Charts, which nothing else here knows of.
void paintRuns(QPainter &painter, const QRectF &plot, const std::vector<LineRun> &runs, const QColor &colour);

} // namespace xiangyue
