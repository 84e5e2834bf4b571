// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_drawing.h"
#include "ui/charts/line_plot.h"

#include <optional>
#include <vector>

namespace xiangyue {

/// A run of periods on one axis: a whole line, or a part of one that has more periods than fit side by side.
struct LineBand {
    QRectF plot; ///< from the axis' 0 to its maximum
    size_t line = 0;
    size_t first = 0;               ///< point of the line
    std::vector<QPointF> places;    ///< a point each; on the axis where there is no value
    std::vector<QRectF> valueRects; ///< a point each: behind them nothing is drawn
    std::vector<qreal> ticks;       ///< y of the grid lines
};

/// A place through its periods: lines or steps, with gaps.
class LineDrawing : public ChartDrawing {
public:
    LineDrawing(const ChartSpec &chart, const ChartFonts &fonts);

    qreal smallestWidth(int columns) const override;
    qreal mostStretch() const override { return 3; }
    qreal place(const Arrangement &arrangement) override;
    void paint(QPainter &painter, const PaintContext &context) const override;

    const std::vector<LineBand> &bands() const { return m_bands; }
    /// Points of a band that are joined, in the order of its line.
    std::vector<LineRun> runsOf(const LineBand &band) const;

private:
    qreal placeLine(size_t line, const Arrangement &arrangement, qreal top);
    qreal placeBand(LineBand band, size_t count, const Arrangement &arrangement, qreal top);
    void placeTicks(LineBand &band);
    void placePoint(LineBand &band, const ChartPoint &point, qreal width);
    PlacedText valueOf(const ChartPoint &point, qreal width) const;
    qreal placeWords(const LineBand &band, size_t count, qreal columnWidth);
    qreal labelWidth(const ChartLine &line) const;
    void paintPoint(QPainter &painter, const ChartPoint &point, const QPointF &place,
                    const ThemePalette &palette) const;

    const ChartSpec m_chart;
    const ChartFonts m_fonts;
    std::vector<LineBand> m_bands;
    mutable std::vector<std::optional<LinePlot>> m_plots; // one a band, made when first painted
};

} // namespace xiangyue
