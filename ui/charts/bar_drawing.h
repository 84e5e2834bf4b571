// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_layout.h"
#include "ui/charts/chart_drawing.h"
#include "ui/charts/panel_plot.h"

#include <optional>
#include <vector>

namespace xiangyue {

/// Horizontal bars: panels of a report's theme, ranked, grouped and coverage.
class BarDrawing : public ChartDrawing {
public:
    BarDrawing(const ChartSpec &chart, const ChartFonts &fonts);

    int mostColumns() const override { return mostBarColumns(m_chart); }
    qreal smallestWidth(int columns) const override;
    qreal comfortableWidth(int columns) const override;
    qreal place(const Arrangement &arrangement) override;
    void paint(QPainter &painter, const PaintContext &context) const override;

    const std::vector<PanelLayout> &panels() const { return m_panels; }

private:
    void listPanel(size_t index);
    void paintPanel(QPainter &painter, size_t index, const PaintContext &context) const;
    void paintReference(QPainter &painter, size_t index, const ThemePalette &palette) const;

    const ChartSpec m_chart;
    const ChartFonts m_fonts;
    std::vector<PanelLayout> m_panels;
    mutable std::vector<std::optional<PanelPlot>> m_plots; // made when first painted
};

/// Fill of a legend's entry.
void paintBarSwatch(QPainter &painter, const QRectF &rect, const ChartSpec &chart, const ChartLegendEntry &entry,
                    const ThemePalette &palette);

} // namespace xiangyue
