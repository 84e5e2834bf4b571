// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "ui/charts/chart_layout.h"
#include "ui/theme_palette.h"

#include <QPointF>

#include <memory>

class QPainter;

namespace xiangyue {

/// Draws a ChartSpec: the one picture that the window, the export and the clipboard share. Needs a QApplication.
class ChartRenderer {
public:
    ChartRenderer(ChartSpec chart, ThemePalette palette);
    ~ChartRenderer();
    ChartRenderer(ChartRenderer &&) noexcept;
    ChartRenderer &operator=(ChartRenderer &&) noexcept;

    const ChartSpec &chart() const;
    /// Lays out for a width; the height follows from the content.
    void layoutForWidth(qreal width);
    /// Lays out for the proportions of a picture.
    void layoutForProportions(qreal widthByHeight);
    const ChartLayout &layout() const;

    /// Bar whose figure (or a repeat of it) is marked; -1 for none.
    void setSelectedFigure(int figure);
    /// Marks everything that the target means; nothing for ChartTarget().
    void setSelectedTarget(ChartTarget target);
    /// Paints the laid out chart into `target`, scaled as a whole, its proportions kept. The background is the
    /// caller's. Parts outside the painter's clip are skipped.
    void paint(QPainter &painter, const QRectF &target) const;

    /// Place of a bar: panel and bar index.
    struct BarIndex {
        int panel = -1;
        int bar = -1;
        bool isValid() const { return panel >= 0; }
        friend bool operator==(BarIndex, BarIndex) = default;
    };
    /// The bar whose line holds a point in layout coordinates.
    BarIndex barAt(QPointF point) const;
    BarIndex barOfFigure(int figure) const;
    const ChartBar *bar(BarIndex index) const;
    QRectF rowOf(BarIndex index) const;
    /// Panel whose `n more` line holds the point, -1 for none.
    int hiddenBarsAt(QPointF point) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
