// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_drawing.h"

#include "ui/charts/hatching.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

constexpr qreal smallestColumn = 340;
constexpr qreal comfortableColumn = 500;
constexpr qreal selectionEdge = 3;
constexpr qreal breakAt = 0.8;                      // of a bar that is longer than its axis
constexpr std::array seriesShares{1.0, 0.55, 0.22}; // of the theme's colour: apart in grey print too

/// Of an indicator standing at `series` beside others; alone it is the first.
PlotColours plotColours(const ThemePalette &palette, Category theme, int series)
{
    const QColor colour = palette.category(theme);
    const auto over = [&palette](const QColor &fill, qreal share) {
        return blended(fill, palette.paper, share);
    };
    const QColor fill = over(colour, seriesShares[static_cast<size_t>(series) % seriesShares.size()]);
    return {fill, over(fill, 0.6), over(fill, 0.3), over(colour, 0.8), over(fill, 0.45)};
}

/// Side by side the shade says which indicator it is; that a value is approximate is left to its sign.
PlotColours sideBySide(PlotColours colours)
{
    colours.approximate = colours.range = colours.stated;
    return colours;
}

std::vector<PlotColours> seriesColours(const ChartSpec &chart, const ChartPanel &panel, const ThemePalette &palette)
{
    std::vector<PlotColours> colours;
    for (int series = 0; series < static_cast<int>(panel.series.size()); ++series)
        colours.push_back(sideBySide(plotColours(palette, chart.theme, series)));
    if (colours.empty())
        colours.push_back(plotColours(palette, chart.theme, 0));
    return colours;
}

void paintAbsentPart(QPainter &painter, const QRectF &rect, const ThemePalette &palette)
{
    painter.setPen(QPen(palette.controlBorder, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// The parts that follow the filled one.
void paintSegments(QPainter &painter, const ChartPanel &panel, const ChartBar &bar, const QRectF &row,
                   const ThemePalette &palette)
{
    qint64 before = 0;
    for (const ChartSegment &segment : bar.segments) {
        const qreal left = lengthOnAxis(panel.axisMaximum, Decimal(before), row.width());
        before += segment.count;
        const qreal right = lengthOnAxis(panel.axisMaximum, Decimal(before), row.width());
        const QRectF part(row.left() + left, row.top(), right - left, row.height());
        if (segment.count > 0 && segment.state == ValueState::Masked)
            drawStub(painter, part, palette);
        else if (segment.count > 0 && segment.state == ValueState::Absent)
            paintAbsentPart(painter, part, palette);
    }
}

/// Two slanted cuts: the bar goes on beyond its axis.
void paintBreak(QPainter &painter, const QRectF &bar, const QColor &paper)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    for (const qreal offset : {0.0, 9.0}) {
        const qreal x = bar.left() + bar.width() * breakAt + offset;
        painter.drawPolygon(QPolygonF(
            {{x, bar.bottom() + 1}, {x + 6, bar.top() - 1}, {x + 10, bar.top() - 1}, {x + 4, bar.bottom() + 1}}));
    }
}

} // namespace

BarDrawing::BarDrawing(const ChartSpec &chart, const ChartFonts &fonts)
    : m_chart(chart)
    , m_fonts(fonts)
{
}

qreal BarDrawing::smallestWidth(int columns) const
{
    return columns == 1 ? smallestContent : widthOfColumns(columns, smallestColumn);
}

qreal BarDrawing::comfortableWidth(int columns) const
{
    return widthOfColumns(columns, comfortableColumn);
}

qreal BarDrawing::place(const Arrangement &arrangement)
{
    clear();
    m_panels = layoutBars(m_chart, m_fonts, arrangement);
    m_plots.clear();
    m_plots.resize(m_panels.size());
    qreal bottom = arrangement.corner.y();
    for (size_t i = 0; i < m_panels.size(); ++i) {
        listPanel(i);
        bottom = std::max(bottom, m_panels[i].rect.bottom());
    }
    return bottom;
}

void BarDrawing::listPanel(size_t index)
{
    const PanelLayout &panel = m_panels[index];
    add(panel.title);
    for (size_t i = 0; i < panel.bars.size(); ++i) {
        const ChartBar &bar = m_chart.panels[index].bars[i];
        add(panel.bars[i].label);
        add(panel.bars[i].value);
        add(ChartPart{panel.bars[i].row, panel.bars[i].bar, &bar, bar.repeats});
    }
    add(panel.more);
    if (!panel.more.lines.isEmpty())
        add(ChartPart{panel.more.rect, {}, nullptr, {}});
}

void BarDrawing::paint(QPainter &painter, const PaintContext &context) const
{
    for (const ChartPart &part : parts()) {
        if (!context.isSelected(part))
            continue;
        painter.fillRect(part.area, context.palette.selectionFill);
        painter.fillRect(QRectF(part.area.topLeft(), QSizeF(selectionEdge, part.area.height())),
                         context.palette.selection);
    }
    for (size_t i = 0; i < m_panels.size(); ++i) {
        if (m_panels[i].rect.intersects(context.visible))
            paintPanel(painter, i, context);
    }
}

void BarDrawing::paintPanel(QPainter &painter, size_t index, const PaintContext &context) const
{
    const ChartPanel &panel = m_chart.panels[index];
    const PanelLayout &layout = m_panels[index];
    const ThemePalette &palette = context.palette;
    const auto wholeOf = [&layout](const BarLayout &bar) {
        return QRectF(bar.bar.left(), bar.bar.top(), layout.plotWidth(), bar.bar.height());
    };
    // A share is read against its whole.
    for (size_t i = 0; i < panel.bars.size(); ++i) {
        if (panel.bounded && panel.bars[i].value && panel.bars[i].segments.empty())
            painter.fillRect(wholeOf(layout.bars[i]), blended(palette.gridLine, palette.paper, 0.6));
    }
    if (!m_plots[index])
        m_plots[index].emplace(panel, layout, seriesColours(m_chart, panel, palette));
    m_plots[index]->paint(painter);
    for (size_t i = 0; i < panel.bars.size(); ++i) {
        if (panel.bars[i].state == ValueState::Masked)
            drawStub(painter, layout.bars[i].bar, palette);
        if (panel.bars[i].beyondAxis)
            paintBreak(painter, layout.bars[i].bar, palette.paper);
        paintSegments(painter, panel, panel.bars[i], wholeOf(layout.bars[i]), palette);
    }
    painter.setPen(QPen(palette.controlBorder, 1));
    for (const QRectF &plot : layout.plots)
        painter.drawLine(plot.topLeft(), plot.bottomLeft());
    paintReference(painter, index, palette);
}

/// A dashed line over all bars, which leaves out the numbers that stand in its way.
void BarDrawing::paintReference(QPainter &painter, size_t index, const ThemePalette &palette) const
{
    const ChartPanel &panel = m_chart.panels[index];
    if (!panel.reference || !panel.axisMaximum)
        return;
    const PanelLayout &layout = m_panels[index];
    QPen pen(palette.text, 1.2, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    const qreal offset = lengthOnAxis(panel.axisMaximum, *panel.reference, layout.plotWidth());
    for (const BarLayout &bar : layout.bars) {
        const qreal x = bar.bar.left() + offset;
        const QRectF number = bar.value.rect.adjusted(-2, 0, 2, 0);
        const bool inTheWay = number.left() < x && x < number.right();
        const qreal from = inTheWay ? std::max(bar.row.top(), number.top()) : bar.row.bottom();
        const qreal to = inTheWay ? std::min(bar.row.bottom(), number.bottom()) : bar.row.bottom();
        painter.drawLine(QPointF(x, bar.row.top()), QPointF(x, from));
        painter.drawLine(QPointF(x, to), QPointF(x, bar.row.bottom()));
    }
}

void paintBarSwatch(QPainter &painter, const QRectF &rect, const ChartSpec &chart, const ChartLegendEntry &entry,
                    const ThemePalette &palette)
{
    if (entry.state == ValueState::Masked) {
        drawStub(painter, rect, palette);
    } else if (entry.state == ValueState::Absent) {
        paintAbsentPart(painter, rect, palette);
    } else {
        const PlotColours colours = plotColours(palette, chart.theme, entry.series);
        painter.setPen(QPen(colours.plannedBorder, 1));
        painter.setBrush(colours.stated);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace xiangyue
