// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace xiangyue {

/// Points that are joined with each other; a gap is the end of a run.
using LineRun = std::vector<QPointF>;

/// Runs of points, given in the coordinates of `plot`, drawn by Qt Charts, which nothing else here knows of.
class LinePlot {
public:
    LinePlot(const QRectF &plot, const std::vector<LineRun> &runs, const QColor &colour);
    ~LinePlot();
    LinePlot(LinePlot &&) noexcept;
    LinePlot &operator=(LinePlot &&) noexcept;

    /// Paints into the plot.
    void paint(QPainter &painter) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
