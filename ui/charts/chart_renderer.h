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
    /// Font of all texts, for the next layout; empty for the usual one.
    void setFontFamily(const QString &family);
    /// Lays out for a width; the height follows from the content.
    void layoutForWidth(qreal width);
    /// Lays out for the proportions of a picture.
    void layoutForProportions(qreal widthByHeight);
    const ChartLayout &layout() const;

    /// Marks the bar of a report's figure (or of a repeat of it); -1 for none.
    void setSelectedFigure(int figure);
    /// Marks everything that the target means; nothing for ChartTarget().
    void setSelectedTarget(ChartTarget target);
    /// Paints the laid out chart into `target`, scaled as a whole, its proportions kept. The background is the
    /// caller's. Parts outside the painter's clip are skipped.
    void paint(QPainter &painter, const QRectF &target) const;

    /// Place of a bar, point or cell among the parts, in the order in which the keys move.
    struct PartIndex {
        int part = -1;
        bool isValid() const { return part >= 0; }
        friend bool operator==(PartIndex, PartIndex) = default;
    };
    int partCount() const;
    /// The part whose area holds a point in layout coordinates; `n more` is none.
    PartIndex partAt(QPointF point) const;
    PartIndex barOfFigure(int figure) const;
    /// The first that the target means.
    PartIndex partOfTarget(const ChartTarget &target) const;
    /// nullptr for an index that is not valid.
    const ChartMark *mark(PartIndex index) const;
    QRectF rowOf(PartIndex index) const;
    /// Whether the point lies on the `n more` line of a panel.
    bool isMoreAt(QPointF point) const;
    /// Where that line of the first panel that has one is; empty without.
    QRectF moreRect() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
