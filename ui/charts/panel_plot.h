// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "ui/charts/chart_layout.h"

#include <QColor>

#include <memory>

class QPainter;

namespace xiangyue {

/// Fills of the bars of a panel, by what is known of the value.
struct PlotColours {
    QColor stated;
    QColor approximate;
    QColor planned;
    QColor plannedBorder;
    QColor range; ///< between the ends of a range
};

/// The bars of one panel, drawn by Qt Charts, which nothing else here knows of. Labels, values and hatched stubs
/// are the renderer's.
class PanelPlot {
public:
    PanelPlot(const ChartPanel &panel, const PanelLayout &layout, const PlotColours &colours);
    ~PanelPlot();
    PanelPlot(PanelPlot &&) noexcept;
    PanelPlot &operator=(PanelPlot &&) noexcept;

    /// Paints into PanelLayout::plot.
    void paint(QPainter &painter) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
