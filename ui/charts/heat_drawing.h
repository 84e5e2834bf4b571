// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_drawing.h"

#include <vector>

namespace xiangyue {

/// Indicators by townships; what does not fit side by side goes on in a further band of columns below.
class HeatDrawing : public ChartDrawing {
public:
    HeatDrawing(const ChartSpec &chart, const ChartFonts &fonts);

    qreal smallestWidth(int columns) const override;
    qreal place(const Arrangement &arrangement) override;
    void paint(QPainter &painter, const PaintContext &context) const override;

private:
    struct Band {
        size_t first = 0;
        size_t count = 0;
        qreal cellWidth = 0;
    };

    qreal labelWidth(qreal width) const;
    qreal naturalCellWidth() const;
    qreal placeBand(const Band &band, const Arrangement &arrangement, qreal top);
    qreal placeHeader(const Band &band, qreal left, qreal top);
    qreal placeRow(const ChartHeatRow &row, const Band &band, const Arrangement &arrangement, qreal top);
    void paintCell(QPainter &painter, const ChartCell &cell, const QRectF &rect, const ThemePalette &palette) const;

    const ChartSpec m_chart;
    const ChartFonts m_fonts;
};

/// Fill of a cell by its place on the row's scale; text in ThemePalette::text stays readable on all of them.
QColor heatFill(const Decimal &share, Category theme, const ThemePalette &palette);

} // namespace xiangyue
