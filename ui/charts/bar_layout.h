// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "ui/charts/chart_drawing.h"

#include <QRectF>

#include <vector>

namespace xiangyue {

/// Length of a bar with a value that would be shorter, in logical pixels.
inline constexpr qreal smallestBar = 1.5;

struct BarLayout {
    QRectF row;       ///< the whole line, for clicks and selection
    PlacedText label; ///< right aligned; of bars side by side only the first has one, in the middle of all
    QRectF bar;       ///< filled or hatched part; empty for an absent figure
    PlacedText value; ///< left aligned, after the bar's end
};

struct PanelLayout {
    PlacedText title;
    std::vector<QRectF> plots; ///< one a column, each from the axis' 0 to its maximum
    qreal barHeight = 0;
    std::vector<BarLayout> bars; ///< as ChartPanel::bars
    PlacedText more;             ///< `n more …`; no lines when nothing is hidden
    QRectF rect;

    qreal plotWidth() const { return plots.front().width(); }
};

/// Places the panels of a chart of bars. Several panels are parted into columns as they are, a single one is parted
/// itself, on the same scale in every column. The rows give the panels their height.
std::vector<PanelLayout> layoutBars(const ChartSpec &chart, const ChartFonts &fonts, const Arrangement &arrangement);

/// Columns that a chart can make use of.
int mostBarColumns(const ChartSpec &chart);
/// Width of a chart with so many columns of at least `column`.
qreal widthOfColumns(int columns, qreal column);

} // namespace xiangyue
