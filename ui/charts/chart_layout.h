// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "ui/charts/chart_drawing.h"

#include <QSizeF>

#include <algorithm>
#include <memory>
#include <vector>

namespace xiangyue {

struct LegendLayout {
    QRectF swatch;
    PlacedText text;
};

/// Where everything of a chart goes, in logical pixels from the top left corner.
struct ChartLayout {
    QSizeF size;
    std::vector<PlacedText> frame;               ///< title, subtitle, explanation, footer
    std::vector<LegendLayout> legend;            ///< as ChartSpec::legend
    std::shared_ptr<const ChartDrawing> drawing; ///< nullptr for a chart that only explains

    /// Calls `visit` with every text: frame, legend and drawing.
    template <typename Visit>
    void forEachText(Visit visit) const
    {
        std::for_each(frame.begin(), frame.end(), visit);
        for (const LegendLayout &entry : legend)
            visit(entry.text);
        if (drawing)
            std::for_each(drawing->texts().begin(), drawing->texts().end(), visit);
    }
    /// All of them.
    std::vector<PlacedText> texts() const;
};

/// Lays the chart out in `width`; the height follows. As many columns as there is room for.
ChartLayout layoutChart(const ChartSpec &chart, const ChartFonts &fonts, qreal width);
/// Lays the chart out so that it fills a picture of the given proportions with the largest text that fits.
ChartLayout fitChart(const ChartSpec &chart, const ChartFonts &fonts, qreal widthByHeight);

} // namespace xiangyue
