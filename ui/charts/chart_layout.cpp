// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include "ui/charts/text_block.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace xiangyue {

namespace {

constexpr qreal margin = 16;
constexpr qreal gutter = 36;   // between columns
constexpr qreal labelGap = 8;  // label to axis
constexpr qreal valueGap = 7;  // bar to value
constexpr qreal panelGap = 20; // below a panel
constexpr qreal titleGap = 10; // below the title, above the footer
constexpr qreal barHeight = 16;
constexpr qreal rowPadding = 8;
constexpr qreal columnWidth = 500; // from here on another column pays
constexpr int maximumColumns = 3;
constexpr qreal smallestColumn = 340;
constexpr qreal smallestWidth = 440;
constexpr qreal largestWidth = 40000;
constexpr qreal largestStretch = 1.6;
constexpr qreal stubShare = 0.3; // of the plot: long enough to show the hatching, no value
constexpr qreal smallestBar = 1.5;

QString moreText(const ChartPanel &panel)
{
    if (panel.hiddenMasked == 0)
        return QCoreApplication::translate("Chart", "%1 more").arg(panel.hiddenCount);
    return QCoreApplication::translate("Chart", "%1 more, %2 of them to be filled in")
        .arg(panel.hiddenCount)
        .arg(panel.hiddenMasked);
}

/// Share of the plot that a bar covers.
qreal barShare(const ChartPanel &panel, const ChartBar &bar)
{
    if (bar.state == ValueState::Masked)
        return stubShare;
    if (!bar.value || !panel.axisMaximum)
        return 0;
    const Decimal end = bar.valueHigh ? std::max(*bar.value, *bar.valueHigh) : *bar.value;
    return std::clamp(end.toDouble() / panel.axisMaximum->toDouble(), 0.0, 1.0);
}

class Composer {
public:
    Composer(const ChartSpec &chart, const ChartFonts &fonts, qreal width, int columns, qreal stretch)
        : m_chart(chart)
        , m_fonts(fonts)
        , m_width(width)
        , m_columns(columns)
        , m_stretch(stretch)
    {
    }

    ChartLayout compose(qreal minimumHeight)
    {
        qreal y = margin;
        y = place(m_layout.title, m_chart.title, m_fonts.title, y);
        y = place(m_layout.subtitle, m_chart.subtitle, m_fonts.note, y);
        y += titleGap;
        if (m_chart.isEmpty())
            y = place(m_layout.explanation, m_chart.explanation, m_fonts.label, y);
        else
            y = placePanels(y);
        const qreal footerTop = y + (m_chart.footer.isEmpty() ? 0 : titleGap);
        m_layout.footer.lines = wrapNotes(m_chart.footer, m_fonts.note, m_width - 2 * margin);
        y = place(m_layout.footer, m_fonts.note, footerTop) + margin;
        if (y < minimumHeight) {
            m_layout.footer.rect.translate(0, minimumHeight - y);
            y = minimumHeight;
        }
        m_layout.size = QSizeF(m_width, std::ceil(y));
        return std::move(m_layout);
    }

private:
    qreal place(TextBlock &block, const QFont &font, qreal y) const
    {
        const qreal height = lineHeight(font) * static_cast<qreal>(block.lines.size());
        block.rect = QRectF(margin, y, m_width - 2 * margin, height);
        return y + height;
    }

    qreal place(TextBlock &block, const QString &text, const QFont &font, qreal y) const
    {
        block.lines = wrapText(text, font, m_width - 2 * margin);
        return place(block, font, y);
    }

    qreal placePanels(qreal top);
    PanelLayout panelAt(const ChartPanel &panel, QPointF corner, qreal width) const;
    qreal rowHeight(const BarLayout &bar) const;
    void placeBar(const ChartPanel &panel, size_t index, PanelLayout &layout) const;
    qreal labelColumn(qreal width) const;

    const ChartSpec &m_chart;
    const ChartFonts &m_fonts;
    qreal m_width;
    int m_columns;
    qreal m_stretch;
    qreal m_labelWidth = 0;
    ChartLayout m_layout;
};

/// One width for all panels, so that their axes stand in line.
qreal Composer::labelColumn(qreal width) const
{
    qreal natural = 0;
    for (const ChartPanel &panel : m_chart.panels) {
        for (const ChartBar &bar : panel.bars)
            natural = std::max(natural, textWidth({bar.label}, m_fonts.label));
    }
    return std::min(natural, std::max(100.0, std::floor(width * 0.4)));
}

/// `bar.row` is already set.
void Composer::placeBar(const ChartPanel &panel, size_t index, PanelLayout &layout) const
{
    BarLayout &bar = layout.bars[index];
    const qreal line = lineHeight(m_fonts.label);
    const qreal middle = bar.row.center().y();
    const qreal labelHeight = line * static_cast<qreal>(bar.label.lines.size());
    const qreal labelWidth = textWidth(bar.label.lines, m_fonts.label);
    bar.label.rect =
        QRectF(layout.plot.left() - labelGap - labelWidth, middle - labelHeight / 2, labelWidth, labelHeight);
    qreal length = barShare(panel, panel.bars[index]) * layout.plot.width();
    if (panel.bars[index].value && length > 0)
        length = std::max(length, smallestBar);
    bar.bar = QRectF(layout.plot.left(), middle - layout.barHeight / 2, length, layout.barHeight);
    const qreal valueHeight = line * static_cast<qreal>(bar.value.lines.size());
    const qreal valueWidth = textWidth(bar.value.lines, m_fonts.label);
    qreal valueLeft = bar.bar.right() + valueGap;
    // The end of the whole never runs through a number.
    if (panel.bounded && valueLeft + valueWidth > layout.plot.right() - 2)
        valueLeft = layout.plot.right() + valueGap;
    bar.value.rect = QRectF(valueLeft, middle - valueHeight / 2, valueWidth, valueHeight);
}

qreal Composer::rowHeight(const BarLayout &bar) const
{
    const auto lines = static_cast<qreal>(std::max<qsizetype>({1, bar.label.lines.size(), bar.value.lines.size()}));
    return (std::max(barHeight, lineHeight(m_fonts.label) * lines) + rowPadding) * m_stretch;
}

PanelLayout Composer::panelAt(const ChartPanel &panel, QPointF corner, qreal width) const
{
    PanelLayout layout;
    layout.title.lines = wrapText(panel.title, m_fonts.panel, width);
    const qreal titleHeight = lineHeight(m_fonts.panel) * static_cast<qreal>(layout.title.lines.size());
    layout.title.rect = QRectF(corner.x(), corner.y(), width, titleHeight);

    const qreal plotLeft = corner.x() + m_labelWidth + labelGap;
    const qreal room = corner.x() + width - plotLeft;
    const qreal valueLimit = std::max(90.0, room * 0.45);
    // The plot is as wide as every bar with its value at the end allows.
    qreal plotWidth = room;
    qreal plotHeight = 0;
    for (const ChartBar &bar : panel.bars) {
        BarLayout placed;
        placed.label.lines = wrapText(bar.label, m_fonts.label, m_labelWidth);
        // A stub is short and nothing stands in for an absent figure: their words have more room.
        const qreal limit = bar.value ? valueLimit : std::max(valueLimit, room * (1 - stubShare) - 3 * valueGap);
        placed.value.lines = wrapText(bar.valueText, m_fonts.label, limit);
        plotHeight += rowHeight(placed);
        const qreal share = panel.bounded ? 1 : barShare(panel, bar);
        const qreal left = room - valueGap - textWidth(placed.value.lines, m_fonts.label);
        if (share > 0)
            plotWidth = std::min(plotWidth, left / share);
        layout.bars.push_back(std::move(placed));
    }
    layout.barHeight = barHeight * std::min(m_stretch, 1.25);
    layout.plot = QRectF(plotLeft, corner.y() + titleHeight + 4, std::max(plotWidth, 20.0), plotHeight);
    layout.rect = QRectF(corner, QPointF(corner.x() + width, layout.plot.bottom()));
    qreal y = layout.plot.top();
    for (size_t i = 0; i < panel.bars.size(); ++i) {
        layout.bars[i].row = QRectF(corner.x(), y, width, rowHeight(layout.bars[i]));
        y += layout.bars[i].row.height();
        placeBar(panel, i, layout);
    }
    if (panel.hiddenCount > 0) {
        layout.more.lines = wrapText(moreText(panel), m_fonts.note, room);
        const qreal height = lineHeight(m_fonts.note) * static_cast<qreal>(layout.more.lines.size());
        layout.more.rect =
            QRectF(plotLeft, layout.plot.bottom() + 2, textWidth(layout.more.lines, m_fonts.note), height);
        layout.rect.setBottom(layout.more.rect.bottom());
    }
    return layout;
}

/// Splits the panels, in order, into at most `columns` runs whose tallest is as low as can be. Gives the first
/// panel of each run.
std::vector<size_t> splitColumns(const std::vector<qreal> &heights, int columns)
{
    const auto fill = [&heights](qreal limit) {
        std::vector<size_t> starts{0};
        qreal height = 0;
        for (size_t i = 0; i < heights.size(); ++i) {
            if (height > 0 && height + heights[i] > limit) {
                starts.push_back(i);
                height = 0;
            }
            height += heights[i];
        }
        return starts;
    };
    qreal low = *std::max_element(heights.begin(), heights.end());
    qreal high = std::accumulate(heights.begin(), heights.end(), qreal(0));
    while (high - low > 0.5) {
        const qreal middle = (low + high) / 2;
        (fill(middle).size() <= static_cast<size_t>(columns) ? high : low) = middle;
    }
    return fill(high);
}

qreal Composer::placePanels(qreal top)
{
    const qreal width = std::floor((m_width - 2 * margin - gutter * (m_columns - 1)) / m_columns);
    m_labelWidth = labelColumn(width);
    std::vector<qreal> heights;
    for (const ChartPanel &panel : m_chart.panels) {
        m_layout.panels.push_back(panelAt(panel, {margin, top}, width));
        heights.push_back(m_layout.panels.back().rect.height() + panelGap);
    }
    const auto starts = splitColumns(heights, m_columns);
    qreal bottom = top;
    for (size_t column = 0; column < starts.size(); ++column) {
        const size_t end = column + 1 < starts.size() ? starts[column + 1] : heights.size();
        qreal y = top;
        for (size_t i = starts[column]; i < end; ++i) {
            const QPointF corner(margin + static_cast<qreal>(column) * (width + gutter), y);
            m_layout.panels[i] = panelAt(m_chart.panels[i], corner, width);
            y += heights[i];
        }
        bottom = std::max(bottom, y - panelGap);
    }
    return bottom;
}

int columnsFor(const ChartSpec &chart, qreal width)
{
    const auto room = static_cast<int>((width - 2 * margin + gutter) / (columnWidth + gutter));
    return std::clamp(std::min(room, static_cast<int>(chart.panels.size())), 1, maximumColumns);
}

/// Smallest width at which this many columns fit the proportions.
qreal fittingWidth(const ChartSpec &chart, const ChartFonts &fonts, qreal widthByHeight, int columns)
{
    qreal low = std::max(smallestWidth, smallestColumn * columns + gutter * (columns - 1) + 2 * margin);
    const auto fits = [&](qreal width) {
        return Composer(chart, fonts, width, columns, 1).compose(0).size.height() <= width / widthByHeight;
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

} // namespace

ChartFonts ChartFonts::standard()
{
    const auto font = [](int pixels, QFont::Weight weight) {
        QFont result;
        // Named outright, so that a picture looks the same from the window and from the command line.
        result.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                            QStringLiteral("Microsoft YaHei"), QStringLiteral("WenQuanYi Micro Hei"), result.family()});
        result.setPixelSize(pixels);
        result.setWeight(weight);
        result.setHintingPreference(QFont::PreferNoHinting);
        return result;
    };
    return {font(17, QFont::Bold), font(13, QFont::Normal), font(13, QFont::Normal), font(12, QFont::Normal)};
}

ChartLayout layoutChart(const ChartSpec &chart, const ChartFonts &fonts, qreal width)
{
    width = std::max(width, 200.0);
    return Composer(chart, fonts, width, columnsFor(chart, width), 1).compose(0);
}

ChartLayout fitChart(const ChartSpec &chart, const ChartFonts &fonts, qreal widthByHeight)
{
    int columns = 1;
    qreal width = fittingWidth(chart, fonts, widthByHeight, 1);
    for (int tried = 2; tried <= std::min(maximumColumns, static_cast<int>(chart.panels.size())); ++tried) {
        if (const qreal other = fittingWidth(chart, fonts, widthByHeight, tried); other < width) {
            columns = tried;
            width = other;
        }
    }
    const qreal height = width / widthByHeight;
    const auto heightAt = [&](qreal stretch) {
        return Composer(chart, fonts, width, columns, stretch).compose(0).size.height();
    };
    // Heights grow in a straight line with the stretch of the rows, as long as the columns stay as they are.
    const qreal natural = heightAt(1);
    const qreal stretched = heightAt(largestStretch);
    qreal stretch = 1;
    if (stretched > natural)
        stretch =
            std::clamp(1 + (largestStretch - 1) * (height - natural) / (stretched - natural), 1.0, largestStretch);
    if (heightAt(stretch) > height)
        stretch = 1;
    return Composer(chart, fonts, width, columns, stretch).compose(height);
}

} // namespace xiangyue
