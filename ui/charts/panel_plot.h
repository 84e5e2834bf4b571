// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "ui/charts/bar_layout.h"

#include <QColor>

#include <memory>
#include <vector>

class QPainter;

namespace xiangyue {

/// Fills of the bars of a series, by what is known of the value.
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
    /// One entry of `colours` a series; one where there are none.
    PanelPlot(const ChartPanel &panel, const PanelLayout &layout, const std::vector<PlotColours> &colours);
    ~PanelPlot();
    PanelPlot(PanelPlot &&) noexcept;
    PanelPlot &operator=(PanelPlot &&) noexcept;

    /// Paints into PanelLayout::plots.
    void paint(QPainter &painter) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
