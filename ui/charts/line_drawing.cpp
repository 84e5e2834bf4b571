// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_drawing.h"

#include "ui/charts/hatching.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace xiangyue {

namespace {

constexpr qreal columnWidth = 84; // of a period, at least
constexpr qreal columnPadding = 8;
constexpr qreal plotHeight = 150;
constexpr qreal valueGap = 7; // point to its value
constexpr qreal tickGap = 8;  // axis to its numbers
constexpr qreal wordGap = 6;  // axis to the period below it
constexpr qreal bandGap = 18;
constexpr qreal titleGap = 4;
constexpr qreal pointRadius = 4;
constexpr qreal stubWidth = 28;
constexpr qreal stubHeight = 44;
constexpr int mostTicks = 5;

/// 1, 2 or 5 times a power of ten, so that at most `mostTicks` steps reach the maximum.
Decimal tickStep(const Decimal &maximum)
{
    const int power = static_cast<int>(std::floor(std::log10(maximum.toDouble()))) - 1;
    for (int up = power; up <= power + 2; ++up) {
        for (const int factor : {1, 2, 5}) {
            const auto step = Decimal(factor).scaled(up);
            if (step && maximum.toDouble() / step->toDouble() <= mostTicks)
                return *step;
        }
    }
    return maximum;
}

std::vector<Decimal> tickValues(const ChartLine &line)
{
    std::vector<Decimal> values{Decimal(0)};
    if (!line.axisMaximum)
        return values;
    const Decimal step = tickStep(*line.axisMaximum);
    for (auto next = values.back().plus(step); next && *next <= *line.axisMaximum; next = next->plus(step))
        values.push_back(*next);
    return values;
}

bool isJoined(const ChartPoint &point)
{
    return point.value && point.counted;
}

QRectF stubAt(const QPointF &place)
{
    return {place.x() - stubWidth / 2, place.y() - stubHeight, stubWidth, stubHeight};
}

/// What is drawn of a point; empty where it is words only.
QRectF inkOf(const ChartPoint &point, const QPointF &place)
{
    if (point.state == ValueState::Masked)
        return stubAt(place);
    const QPointF corner(pointRadius, pointRadius);
    return point.value ? QRectF(place - corner, place + corner) : QRectF();
}

void moveToColumn(PlacedText &text, const QRectF &column, qreal top)
{
    text.rect = QRectF(column.left(), top, column.width(), text.rect.height());
}

} // namespace

LineDrawing::LineDrawing(const ChartSpec &chart, const ChartFonts &fonts)
    : m_chart(chart)
    , m_fonts(fonts)
{
}

qreal LineDrawing::smallestWidth(int) const
{
    qreal width = smallestContent;
    for (const ChartLine &line : m_chart.lines) {
        const auto abreast = std::min(static_cast<qsizetype>(line.points.size()), mostAbreast);
        width = std::max(width, labelWidth(line) + columnWidth * static_cast<qreal>(abreast));
    }
    return width;
}

qreal LineDrawing::labelWidth(const ChartLine &line) const
{
    QStringList numbers;
    for (const Decimal &value : tickValues(line))
        numbers << chartNumber(value);
    return textWidth(numbers, m_fonts.note) + tickGap;
}

qreal LineDrawing::place(const Arrangement &arrangement)
{
    clear();
    m_bands.clear();
    m_plots.clear();
    qreal y = arrangement.corner.y();
    for (size_t line = 0; line < m_chart.lines.size(); ++line)
        y = placeLine(line, arrangement, y + (line > 0 ? bandGap : 0));
    return y;
}

/// More periods than fit side by side go on below, on the same scale.
qreal LineDrawing::placeLine(size_t line, const Arrangement &arrangement, qreal top)
{
    const ChartLine &source = m_chart.lines[line];
    auto title = PlacedText::wrapped(source.title, m_fonts.panel, arrangement.width, TextRole::Muted);
    title.rect.moveTopLeft({arrangement.corner.x(), top});
    top = title.rect.bottom() + titleGap;
    add(std::move(title));
    const size_t count = source.points.size();
    const auto fitting = static_cast<size_t>(std::max(1.0, (arrangement.width - labelWidth(source)) / columnWidth));
    const size_t bands = (count + fitting - 1) / fitting;
    const size_t perBand = bands > 0 ? (count + bands - 1) / bands : 0;
    for (size_t first = 0; first < count; first += perBand) {
        LineBand band;
        band.line = line;
        band.first = first;
        top =
            placeBand(std::move(band), std::min(perBand, count - first), arrangement, top + (first > 0 ? bandGap : 0));
    }
    return top;
}

qreal LineDrawing::placeBand(LineBand band, size_t count, const Arrangement &arrangement, qreal top)
{
    const ChartLine &line = m_chart.lines[band.line];
    const qreal left = arrangement.corner.x() + labelWidth(line);
    const qreal width = arrangement.corner.x() + arrangement.width - left;
    const qreal column = width / static_cast<qreal>(count);
    qreal highest = 0;
    for (size_t i = band.first; i < band.first + count; ++i)
        highest = std::max(highest, valueOf(line.points[i], column).rect.height());
    band.plot = QRectF(left, top + highest + valueGap + pointRadius, width, plotHeight * arrangement.stretch);
    placeTicks(band);
    for (size_t i = 0; i < count; ++i)
        placePoint(band, line.points[band.first + i], column);
    const qreal bottom = placeWords(band, count, column);
    for (size_t i = 0; i < count; ++i) {
        const QRectF area(left + column * static_cast<qreal>(i), top, column, bottom - top);
        add(ChartPart{area, inkOf(line.points[band.first + i], band.places[i]), &line.points[band.first + i], {}});
    }
    m_bands.push_back(std::move(band));
    return bottom;
}

PlacedText LineDrawing::valueOf(const ChartPoint &point, qreal width) const
{
    return PlacedText::wrappedNotes(point.valueText, m_fonts.label, width - columnPadding, valueRole(point),
                                    Qt::AlignHCenter);
}

void LineDrawing::placeTicks(LineBand &band)
{
    const ChartLine &line = m_chart.lines[band.line];
    for (const Decimal &value : tickValues(line)) {
        const qreal y = band.plot.bottom() - lengthOnAxis(line.axisMaximum, value, band.plot.height());
        band.ticks.push_back(y);
        auto number =
            PlacedText::wrapped(chartNumber(value), m_fonts.note, band.plot.left(), TextRole::Muted, Qt::AlignRight);
        number.rect.moveTopRight({band.plot.left() - tickGap, y - number.rect.height() / 2});
        add(std::move(number));
    }
}

/// The next one of the band.
void LineDrawing::placePoint(LineBand &band, const ChartPoint &point, qreal width)
{
    const ChartLine &line = m_chart.lines[band.line];
    QPointF place(band.plot.left() + width * (static_cast<qreal>(band.places.size()) + 0.5), band.plot.bottom());
    if (point.value)
        place.ry() -= lengthOnAxis(line.axisMaximum, point.end(), band.plot.height());
    const qreal above = point.value ? pointRadius : point.state == ValueState::Masked ? stubHeight : 0;
    PlacedText value = valueOf(point, width);
    value.rect.moveCenter({place.x(), 0});
    value.rect.moveBottom(place.y() - above - valueGap + 2);
    band.places.push_back(place);
    band.valueRects.push_back(value.rect);
    add(std::move(value));
}

/// Period and change below the axis; returns where the longest of them ends.
qreal LineDrawing::placeWords(const LineBand &band, size_t count, qreal columnWidth)
{
    const ChartLine &line = m_chart.lines[band.line];
    const qreal top = band.plot.bottom() + wordGap;
    qreal labelBottom = top;
    qreal bottom = top;
    const auto columnAt = [&](size_t i) {
        return QRectF(band.plot.left() + columnWidth * static_cast<qreal>(i) + columnPadding / 2, top,
                      columnWidth - columnPadding, 0);
    };
    for (size_t i = 0; i < count; ++i) {
        auto label = PlacedText::wrapped(line.points[band.first + i].label, m_fonts.label, columnWidth - columnPadding,
                                         TextRole::Plain, Qt::AlignHCenter);
        moveToColumn(label, columnAt(i), top);
        labelBottom = std::max(labelBottom, label.rect.bottom());
        add(std::move(label));
    }
    for (size_t i = 0; i < count; ++i) {
        const ChartPoint &point = line.points[band.first + i];
        auto change =
            PlacedText::wrappedNotes(point.changeText, m_fonts.note, columnWidth - columnPadding,
                                     point.changeSuspicious ? TextRole::Plain : TextRole::Muted, Qt::AlignHCenter);
        moveToColumn(change, columnAt(i), labelBottom);
        bottom = std::max({bottom, labelBottom, change.rect.bottom()});
        add(std::move(change));
    }
    return bottom;
}

std::vector<LineRun> LineDrawing::runsOf(const LineBand &band) const
{
    const ChartLine &line = m_chart.lines[band.line];
    std::vector<LineRun> runs(1);
    for (size_t i = 0; i < band.places.size(); ++i) {
        const bool joined = isJoined(line.points[band.first + i]);
        if (!joined && !runs.back().empty())
            runs.emplace_back();
        if (!joined)
            continue;
        LineRun &run = runs.back();
        if (line.stepped && !run.empty())
            run.emplace_back(band.places[i].x(), run.back().y());
        run.push_back(band.places[i]);
    }
    std::erase_if(runs, [](const LineRun &run) { return run.size() < 2; });
    return runs;
}

void LineDrawing::paintPoint(QPainter &painter, const ChartPoint &point, const QPointF &place,
                             const ThemePalette &palette) const
{
    if (point.state == ValueState::Masked) {
        drawStub(painter, stubAt(place), palette);
        return;
    }
    if (!point.value)
        return;
    const QColor colour = palette.category(m_chart.theme);
    const bool bounded = point.state == ValueState::Approximate || point.state == ValueState::AtLeast
        || point.state == ValueState::AtMost;
    const bool hollow = point.state == ValueState::Planned || !point.counted;
    painter.setPen(QPen(colour, 2));
    painter.setBrush(hollow ? palette.paper : bounded ? blended(colour, palette.paper, 0.5) : colour);
    painter.drawEllipse(place, pointRadius, pointRadius);
}

void LineDrawing::paint(QPainter &painter, const PaintContext &context) const
{
    const ThemePalette &palette = context.palette;
    for (const ChartPart &part : parts()) {
        if (context.isSelected(part))
            painter.fillRect(part.area, palette.selectionFill);
    }
    m_plots.resize(m_bands.size());
    auto part = parts().begin();
    for (size_t i = 0; i < m_bands.size(); ++i) {
        const LineBand &band = m_bands[i];
        painter.setPen(QPen(palette.gridLine, 1));
        for (const qreal y : band.ticks)
            painter.drawLine(QPointF(band.plot.left(), y), QPointF(band.plot.right(), y));
        painter.setPen(QPen(palette.controlBorder, 1));
        painter.drawLine(band.plot.bottomLeft(), band.plot.bottomRight());
        if (!m_plots[i])
            m_plots[i].emplace(band.plot, runsOf(band), palette.category(m_chart.theme));
        m_plots[i]->paint(painter);
        const auto &points = m_chart.lines[band.line].points;
        for (size_t point = 0; point < band.places.size(); ++point) {
            const QColor &ground = context.isSelected(*part++) ? palette.selectionFill : palette.paper;
            painter.fillRect(band.valueRects[point], ground);
            paintPoint(painter, points[band.first + point], band.places[point], palette);
        }
    }
}

} // namespace xiangyue
