// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace xiangyue {

namespace {

constexpr qreal margin = 16;
constexpr qreal titleGap = 10; // below the title, above the footer
constexpr qreal swatchWidth = 18;
constexpr qreal swatchHeight = 11;
constexpr qreal swatchGap = 6;
constexpr qreal legendGap = 20; // between entries
constexpr qreal narrowest = 200;
constexpr int mostWindowColumns = 3;
constexpr qreal smallestExplanation = 440;
constexpr qreal largestWidth = 40000;

/// Sets title, legend and footer around a drawing.
class Composer {
public:
    Composer(const ChartSpec &chart, const ChartFonts &fonts)
        : m_chart(chart)
        , m_fonts(fonts)
        , m_drawing(ChartDrawing::make(chart, fonts))
    {
    }

    const ChartDrawing *drawing() const { return m_drawing.get(); }
    int mostColumns() const { return m_drawing ? m_drawing->mostColumns() : 1; }
    qreal mostStretch() const { return m_drawing ? m_drawing->mostStretch() : 1; }
    qreal smallestWidth(int columns) const
    {
        return m_drawing ? m_drawing->smallestWidth(columns) + 2 * margin : smallestExplanation;
    }
    int columnsFor(qreal width) const;
    QSizeF compose(qreal width, int columns, qreal stretch, qreal minimumHeight = 0);
    /// What was composed last.
    ChartLayout take()
    {
        m_layout.drawing = std::move(m_drawing);
        return std::move(m_layout);
    }

private:
    qreal addText(const QStringList &lines, const QFont &font, TextRole role, qreal y);
    qreal addLegend(qreal y);

    const ChartSpec &m_chart;
    const ChartFonts &m_fonts;
    std::unique_ptr<ChartDrawing> m_drawing;
    ChartLayout m_layout;
    qreal m_room = 0; // between the margins
};

int Composer::columnsFor(qreal width) const
{
    int columns = 1;
    while (columns < std::min(mostColumns(), mostWindowColumns)
           && m_drawing->comfortableWidth(columns + 1) <= width - 2 * margin)
        ++columns;
    return columns;
}

qreal Composer::addText(const QStringList &lines, const QFont &font, TextRole role, qreal y)
{
    if (lines.isEmpty())
        return y;
    const QRectF rect(margin, y, m_room, lineHeight(font) * static_cast<qreal>(lines.size()));
    m_layout.frame.push_back({lines, rect, font, role, Qt::AlignLeft});
    return rect.bottom();
}

qreal Composer::addLegend(qreal y)
{
    if (m_chart.legend.empty())
        return y;
    const qreal line = lineHeight(m_fonts.label);
    y += titleGap;
    qreal x = margin;
    qreal bottom = y;
    for (const ChartLegendEntry &entry : m_chart.legend) {
        auto text = PlacedText::wrapped(entry.text, m_fonts.label, m_room - swatchWidth - swatchGap, TextRole::Plain);
        if (x > margin && x + swatchWidth + swatchGap + text.rect.width() > margin + m_room) {
            x = margin;
            y = bottom;
        }
        text.rect.moveTopLeft({x + swatchWidth + swatchGap, y});
        bottom = std::max(bottom, text.rect.bottom());
        const QRectF swatch(x, y + (line - swatchHeight) / 2, swatchWidth, swatchHeight);
        x = text.rect.right() + legendGap;
        m_layout.legend.push_back({swatch, std::move(text)});
    }
    return bottom;
}

QSizeF Composer::compose(qreal width, int columns, qreal stretch, qreal minimumHeight)
{
    m_layout = {};
    m_room = width - 2 * margin;
    qreal y = addText(wrapText(m_chart.title, m_fonts.title, m_room), m_fonts.title, TextRole::Plain, margin);
    y = addText(wrapNotes(m_chart.subtitle, m_fonts.note, m_room), m_fonts.note, TextRole::Muted, y);
    y = addLegend(y) + titleGap;
    if (m_drawing)
        y = m_drawing->place({{margin, y}, m_room, columns, stretch});
    else
        y = addText(wrapText(m_chart.explanation, m_fonts.label, m_room), m_fonts.label, TextRole::Muted, y);
    const QStringList footer = wrapNotes(m_chart.footer, m_fonts.note, m_room);
    const qreal footerHeight = lineHeight(m_fonts.note) * static_cast<qreal>(footer.size());
    const qreal bottom = y + (footer.isEmpty() ? 0 : titleGap) + footerHeight + margin;
    const qreal height = std::max(std::ceil(bottom), minimumHeight);
    addText(footer, m_fonts.note, TextRole::Muted, height - margin - footerHeight);
    m_layout.size = QSizeF(width, height);
    return m_layout.size;
}

/// Smallest width at which this many columns fit the proportions.
qreal fittingWidth(Composer &composer, qreal widthByHeight, int columns)
{
    qreal low = composer.smallestWidth(columns);
    const auto fits = [&](qreal width) {
        return composer.compose(width, columns, 1).height() <= width / widthByHeight;
    };
    if (fits(low))
        return low;
    qreal high = low;
    while (high < largestWidth && !fits(high))
        high *= 1.5;
    while (high - low > 1) {
        const qreal middle = (low + high) / 2;
        (fits(middle) ? high : low) = middle;
    }
    return high;
}

/// How far rows can be stretched so that the content fills `height`; they grow in a straight line.
qreal fittingStretch(Composer &composer, qreal width, int columns, qreal height)
{
    const qreal largestStretch = composer.mostStretch();
    const qreal natural = composer.compose(width, columns, 1).height();
    const qreal stretched = composer.compose(width, columns, largestStretch).height();
    if (stretched <= natural)
        return 1;
    const qreal stretch =
        std::clamp(1 + (largestStretch - 1) * (height - natural) / (stretched - natural), 1.0, largestStretch);
    return composer.compose(width, columns, stretch).height() > height ? 1 : stretch;
}

} // namespace

std::vector<PlacedText> ChartLayout::texts() const
{
    std::vector<PlacedText> all;
    forEachText([&all](const PlacedText &text) { all.push_back(text); });
    return all;
}

ChartLayout layoutChart(const ChartSpec &chart, const ChartFonts &fonts, qreal width)
{
    Composer composer(chart, fonts);
    width = std::max(width, narrowest);
    composer.compose(width, composer.columnsFor(width), 1);
    return composer.take();
}

ChartLayout fitChart(const ChartSpec &chart, const ChartFonts &fonts, qreal widthByHeight)
{
    Composer composer(chart, fonts);
    int columns = 1;
    qreal width = fittingWidth(composer, widthByHeight, 1);
    for (int tried = 2; tried <= composer.mostColumns(); ++tried) {
        if (const qreal other = fittingWidth(composer, widthByHeight, tried); other < width) {
            columns = tried;
            width = other;
        }
    }
    const qreal height = width / widthByHeight;
    const qreal stretch = fittingStretch(composer, width, columns, height);
    composer.compose(width, columns, stretch, height);
    return composer.take();
}

} // namespace xiangyue
