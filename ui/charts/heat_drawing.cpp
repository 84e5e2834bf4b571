// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_drawing.h"

#include "ui/charts/hatching.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace xiangyue {

namespace {

constexpr qreal labelGap = 8;
constexpr qreal smallestLabels = 100;
constexpr qreal labelShare = 0.3;
constexpr qreal smallestCell = 52;
constexpr qreal widestNatural = 92; // longer words wrap
constexpr qreal widestCell = 180;
constexpr qreal cellPadding = 5;
constexpr qreal rowPadding = 10;
constexpr qreal headerGap = 6;
constexpr qreal bandGap = 18;
constexpr qreal selectionWidth = 2;
constexpr qreal lightest = 0.06;
constexpr qreal darkestOnLight = 0.55;
constexpr qreal darkestOnDark = 0.45;

/// On its shade a contradiction is told by its sign alone: red would not be read there.
TextRole roleOf(const ChartCell &cell)
{
    return cell.share ? TextRole::Plain : valueRole(cell);
}

} // namespace

HeatDrawing::HeatDrawing(const ChartSpec &chart, const ChartFonts &fonts)
    : m_chart(chart)
    , m_fonts(fonts)
{
}

qreal HeatDrawing::smallestWidth(int) const
{
    const auto abreast = static_cast<qreal>(std::min(m_chart.heat.columns.size(), mostAbreast));
    const qreal cells = abreast * naturalCellWidth();
    return std::max(smallestContent, labelWidth(cells / (1 - labelShare)) + labelGap + cells);
}

qreal HeatDrawing::labelWidth(qreal width) const
{
    qreal natural = 0;
    for (const ChartHeatRow &row : m_chart.heat.rows)
        natural = std::max(natural, textWidth({row.label}, m_fonts.label));
    return std::min(natural, std::max(smallestLabels, std::floor(width * labelShare)));
}

qreal HeatDrawing::naturalCellWidth() const
{
    qreal natural = smallestCell;
    for (const ChartHeatRow &row : m_chart.heat.rows) {
        for (const ChartCell &cell : row.cells)
            natural = std::max(natural, textWidth({cell.valueText}, m_fonts.label) + 2 * cellPadding);
    }
    return std::min(natural, widestNatural);
}

qreal HeatDrawing::place(const Arrangement &arrangement)
{
    clear();
    const auto count = static_cast<size_t>(m_chart.heat.columns.size());
    const qreal room = arrangement.width - labelWidth(arrangement.width) - labelGap;
    const auto fitting = static_cast<size_t>(std::max(1.0, room / naturalCellWidth()));
    const size_t bands = std::max<size_t>(1, (count + fitting - 1) / fitting);
    const size_t perBand = (count + bands - 1) / bands;
    const qreal cellWidth = std::min(room / static_cast<qreal>(perBand), widestCell);
    qreal y = arrangement.corner.y();
    for (size_t first = 0; first < count; first += perBand)
        y = placeBand({first, std::min(perBand, count - first), cellWidth}, arrangement, y + (first > 0 ? bandGap : 0));
    return y;
}

qreal HeatDrawing::placeBand(const Band &band, const Arrangement &arrangement, qreal top)
{
    const qreal left = arrangement.corner.x() + labelWidth(arrangement.width) + labelGap;
    qreal y = placeHeader(band, left, top) + headerGap;
    for (const ChartHeatRow &row : m_chart.heat.rows)
        y = placeRow(row, band, arrangement, y);
    return y;
}

/// Names stand on the table, whatever their number of lines.
qreal HeatDrawing::placeHeader(const Band &band, qreal left, qreal top)
{
    std::vector<PlacedText> names;
    qreal height = 0;
    for (size_t i = 0; i < band.count; ++i) {
        const auto column = static_cast<int>(band.first + i);
        const QFont &font = column == m_chart.heat.emphasised ? m_fonts.strong : m_fonts.label;
        names.push_back(PlacedText::wrapped(m_chart.heat.columns[column], font, band.cellWidth - 2 * cellPadding,
                                            TextRole::Plain, Qt::AlignHCenter));
        height = std::max(height, names.back().rect.height());
    }
    for (size_t i = 0; i < band.count; ++i) {
        QRectF &rect = names[i].rect;
        rect.moveCenter({left + band.cellWidth * (static_cast<qreal>(i) + 0.5), 0});
        rect.moveBottom(top + height);
        add(std::move(names[i]));
    }
    return top + height;
}

qreal HeatDrawing::placeRow(const ChartHeatRow &row, const Band &band, const Arrangement &arrangement, qreal top)
{
    const qreal labels = labelWidth(arrangement.width);
    auto label = PlacedText::wrapped(row.label, m_fonts.label, labels, TextRole::Plain, Qt::AlignRight);
    std::vector<PlacedText> values;
    qreal height = label.rect.height();
    for (size_t i = band.first; i < band.first + band.count; ++i) {
        const ChartCell &cell = row.cells[i];
        values.push_back(PlacedText::wrappedNotes(cell.valueText, m_fonts.label, band.cellWidth - 2 * cellPadding,
                                                  roleOf(cell), Qt::AlignHCenter));
        height = std::max(height, values.back().rect.height());
    }
    height = (height + rowPadding) * arrangement.stretch;
    const qreal left = arrangement.corner.x() + labels + labelGap;
    label.rect.moveTopLeft({left - labelGap - label.rect.width(), top + (height - label.rect.height()) / 2});
    add(std::move(label));
    for (size_t i = 0; i < band.count; ++i) {
        const QRectF cell(left + band.cellWidth * static_cast<qreal>(i), top, band.cellWidth, height);
        values[i].rect.moveCenter(cell.center());
        add(std::move(values[i]));
        add(ChartPart{cell, cell.adjusted(1, 1, -1, -1), &row.cells[band.first + i], {}});
    }
    return top + height;
}

void HeatDrawing::paintCell(QPainter &painter, const ChartCell &cell, const QRectF &rect,
                            const ThemePalette &palette) const
{
    if (cell.state == ValueState::Masked) {
        drawHatchedCell(painter, rect, palette);
        return;
    }
    if (cell.share)
        painter.fillRect(rect, heatFill(*cell.share, m_chart.theme, palette));
    painter.setPen(QPen(palette.gridLine, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void HeatDrawing::paint(QPainter &painter, const PaintContext &context) const
{
    for (const ChartPart &part : parts()) {
        if (part.area.intersects(context.visible))
            paintCell(painter, static_cast<const ChartCell &>(*part.mark), part.ink, context.palette);
    }
    painter.setPen(QPen(context.palette.selection, selectionWidth));
    painter.setBrush(Qt::NoBrush);
    for (const ChartPart &part : parts()) {
        if (context.isSelected(part))
            painter.drawRect(part.ink);
    }
}

QColor heatFill(const Decimal &share, Category theme, const ThemePalette &palette)
{
    const QColor hue = theme == Category::Other ? palette.accent : palette.category(theme);
    const qreal darkest = palette.dark ? darkestOnDark : darkestOnLight;
    return blended(hue, palette.paper, lightest + (darkest - lightest) * share.toDouble());
}

} // namespace xiangyue
