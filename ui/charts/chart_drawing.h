// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "ui/charts/chart_fonts.h"
#include "ui/charts/text_block.h"
#include "ui/theme_palette.h"

#include <QPointF>
#include <QRectF>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace xiangyue {

/// A part of a chart that can be pointed at and chosen.
struct ChartPart {
    QRectF area;                     ///< where it answers
    QRectF ink;                      ///< bar, stub, point or cell; empty where there are words only
    const ChartMark *mark = nullptr; ///< of the drawing's own chart; nullptr for `n more`
    std::vector<int> repeats;        ///< further figures of a report that it stands for
};

/// Width below which no chart is laid out, without its margins.
inline constexpr qreal smallestContent = 408;
/// Periods or townships that a picture keeps side by side before it goes on below.
inline constexpr qsizetype mostAbreast = 8;

/// What the words of a value say: a contradiction, something to fill in, a value, or that there is none.
TextRole valueRole(const ChartMark &mark);
/// From the 0 of an axis to `amount`, at most to its end, which is `whole` away; 0 without an axis.
qreal lengthOnAxis(const std::optional<Decimal> &axisMaximum, const Decimal &amount, qreal whole);

/// Room that a drawing is placed in.
struct Arrangement {
    QPointF corner;
    qreal width = 0;
    int columns = 1;
    qreal stretch = 1; ///< of the height of rows, to fill a picture
};

struct PaintContext {
    const ThemePalette &palette;
    QRectF visible; ///< parts outside need no painting
    std::function<bool(const ChartPart &)> isSelected;
};

/// What stands between title and footer of a chart, one class a family of kinds. A further kind is a class of its own
/// and a line in make. It keeps its own copy of the chart.
class ChartDrawing {
public:
    static std::unique_ptr<ChartDrawing> make(const ChartSpec &chart, const ChartFonts &fonts);

    ChartDrawing() = default;
    ChartDrawing(const ChartDrawing &) = delete;
    ChartDrawing &operator=(const ChartDrawing &) = delete;
    virtual ~ChartDrawing() = default;

    /// Columns that the content can be parted into, and the width below which so many are of no use.
    virtual int mostColumns() const { return 1; }
    virtual qreal smallestWidth(int columns) const = 0;
    /// From which width on another column pays.
    virtual qreal comfortableWidth(int columns) const { return smallestWidth(columns); }
    /// How far rows may be stretched to fill a picture.
    virtual qreal mostStretch() const { return 1.6; }
    /// Gives everything its place; returns where it ends at the bottom.
    virtual qreal place(const Arrangement &arrangement) = 0;
    /// Paints all but the texts, which are painted over it.
    virtual void paint(QPainter &painter, const PaintContext &context) const = 0;

    const std::vector<PlacedText> &texts() const { return m_texts; }
    /// In the order in which the keys move along them.
    const std::vector<ChartPart> &parts() const { return m_parts; }

protected:
    void clear()
    {
        m_texts.clear();
        m_parts.clear();
    }
    void add(PlacedText text)
    {
        if (!text.lines.isEmpty())
            m_texts.push_back(std::move(text));
    }
    void add(ChartPart part) { m_parts.push_back(std::move(part)); }

private:
    std::vector<PlacedText> m_texts;
    std::vector<ChartPart> m_parts;
};

} // namespace xiangyue
