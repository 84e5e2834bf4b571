// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace xiangyue {

/// Fonts of a chart, in logical pixels and unhinted, so that text keeps its proportions at every scale.
struct ChartFonts {
    QFont title;
    QFont panel;
    QFont label;
    QFont note;

    static ChartFonts standard();
};

/// Lines of text and the room made for them; no line is wider than the rectangle.
struct TextBlock {
    QStringList lines;
    QRectF rect;
};

struct BarLayout {
    QRectF row;      ///< the whole line, for clicks and selection
    TextBlock label; ///< right aligned
    QRectF bar;      ///< filled or hatched part; empty for an absent figure
    TextBlock value; ///< left aligned, after the bar's end
};

struct PanelLayout {
    TextBlock title;
    QRectF plot; ///< from the axis' 0 to its maximum
    qreal barHeight = 0;
    std::vector<BarLayout> bars; ///< as ChartPanel::bars
    TextBlock more;              ///< `n more …`; no lines when nothing is hidden
    QRectF rect;
};

/// Where everything of a chart goes, in logical pixels from the top left corner.
struct ChartLayout {
    QSizeF size;
    TextBlock title;
    TextBlock subtitle;
    TextBlock explanation; ///< only for a chart without panels
    std::vector<PanelLayout> panels;
    TextBlock footer;
};

/// Lays the chart out in `width`; the height follows. As many columns as there is room for.
ChartLayout layoutChart(const ChartSpec &chart, const ChartFonts &fonts, qreal width);
/// Lays the chart out so that it fills a picture of the given proportions with the largest text that fits.
ChartLayout fitChart(const ChartSpec &chart, const ChartFonts &fonts, qreal widthByHeight);

} // namespace xiangyue
