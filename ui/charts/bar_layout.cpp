// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace xiangyue {

namespace {

constexpr qreal gutter = 36;   // between columns
constexpr qreal labelGap = 8;  // label to axis
constexpr qreal valueGap = 7;  // bar to value
constexpr qreal panelGap = 20; // below a panel
constexpr qreal titleGap = 4;  // below a panel's title
constexpr qreal barHeight = 16;
constexpr qreal sideBySideHeight = 13;
constexpr qreal rowPadding = 8;
constexpr qreal mostBarStretch = 1.25;
constexpr qreal stubShare = 0.3; // of the plot: long enough to show the hatching, no value
constexpr qreal smallestPlot = 20;
constexpr qreal smallestLabels = 100;
constexpr qreal labelShare = 0.4; // of a column, at most
constexpr qreal smallestValues = 90;
constexpr qreal valueShare = 0.45;
constexpr int mostPanelColumns = 3;
constexpr int mostBarColumnsOfOne = 5;
constexpr int fewestRows = 8; // of a column

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
    if (!bar.value)
        return 0;
    return lengthOnAxis(panel.axisMaximum, bar.end(), 1);
}

/// Splits rows, in order, into at most `columns` runs whose tallest is as low as can be. Gives the first of each run.
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
    if (heights.empty())
        return {};
    qreal low = *std::max_element(heights.begin(), heights.end());
    qreal high = std::accumulate(heights.begin(), heights.end(), qreal(0));
    while (high - low > 0.5) {
        const qreal middle = (low + high) / 2;
        (fill(middle).size() <= static_cast<size_t>(columns) ? high : low) = middle;
    }
    return fill(high);
}

/// Calls `place(index, column)` for everything that was split.
template <typename Place>
void forEachColumn(const std::vector<size_t> &starts, size_t count, Place place)
{
    for (size_t column = 0; column < starts.size(); ++column) {
        const size_t end = column + 1 < starts.size() ? starts[column + 1] : count;
        for (size_t i = starts[column]; i < end; ++i)
            place(i, column);
    }
}

/// Lays out one panel in `columns` columns of one width.
class PanelComposer {
public:
    PanelComposer(const ChartPanel &panel, const ChartFonts &fonts, qreal labelWidth, qreal columnWidth, qreal stretch)
        : m_panel(panel)
        , m_fonts(fonts)
        , m_labelWidth(labelWidth)
        , m_width(columnWidth)
        , m_stretch(stretch)
        , m_group(panel.groupSize())
    {
    }

    PanelLayout compose(QPointF corner, int columns);

private:
    qreal room() const { return m_width - m_labelWidth - labelGap; }
    qreal standardHeight() const { return m_group > 1 ? sideBySideHeight : barHeight; }
    qreal linesHeight(const PlacedText &text) const { return lineHeight(m_fonts.label) * qreal(text.lines.size()); }
    qreal ownHeight(const BarLayout &bar) const;
    qreal groupHeight(size_t group) const;
    void breakTexts();
    qreal plotWidth() const;
    void placeGroup(size_t group, const QRectF &row, const QRectF &plot);
    void placeBar(size_t index, const QRectF &plot);
    void placeMore();

    const ChartPanel &m_panel;
    const ChartFonts &m_fonts;
    qreal m_labelWidth;
    qreal m_width;
    qreal m_stretch;
    size_t m_group;
    PanelLayout m_layout;
};

void PanelComposer::breakTexts()
{
    const qreal valueLimit = std::max(smallestValues, room() * valueShare);
    for (size_t i = 0; i < m_panel.bars.size(); ++i) {
        const ChartBar &bar = m_panel.bars[i];
        BarLayout placed;
        if (i % m_group == 0)
            placed.label = PlacedText::wrapped(bar.label, bar.emphasised ? m_fonts.strong : m_fonts.label, m_labelWidth,
                                               TextRole::Plain, Qt::AlignRight);
        // A stub is short and nothing stands in for an absent figure: their words have more room.
        const qreal limit = bar.value ? valueLimit : std::max(valueLimit, room() * (1 - stubShare) - 3 * valueGap);
        placed.value = PlacedText::wrappedNotes(bar.valueText, m_fonts.label, limit, valueRole(bar));
        m_layout.bars.push_back(std::move(placed));
    }
}

/// As wide as every bar with its value at the end allows.
qreal PanelComposer::plotWidth() const
{
    qreal width = room();
    for (size_t i = 0; i < m_panel.bars.size(); ++i) {
        const qreal share = m_panel.bounded ? 1 : barShare(m_panel, m_panel.bars[i]);
        if (share > 0)
            width = std::min(width, (room() - valueGap - m_layout.bars[i].value.rect.width()) / share);
    }
    return std::max(width, smallestPlot);
}

qreal PanelComposer::ownHeight(const BarLayout &bar) const
{
    return std::max({standardHeight(), lineHeight(m_fonts.label), linesHeight(bar.value)});
}

qreal PanelComposer::groupHeight(size_t group) const
{
    qreal height = 0;
    for (size_t i = group * m_group; i < (group + 1) * m_group; ++i)
        height += ownHeight(m_layout.bars[i]);
    return (std::max(height, linesHeight(m_layout.bars[group * m_group].label)) + rowPadding) * m_stretch;
}

void PanelComposer::placeGroup(size_t group, const QRectF &row, const QRectF &plot)
{
    const size_t first = group * m_group;
    qreal height = 0;
    for (size_t i = first; i < first + m_group; ++i)
        height += ownHeight(m_layout.bars[i]);
    // A bar alone answers on its whole line; those side by side share what is left of theirs.
    const qreal inner = m_group > 1 ? std::min(row.height(), height * m_stretch) : row.height();
    qreal y = row.center().y() - inner / 2;
    for (size_t i = first; i < first + m_group; ++i) {
        const qreal own = inner * ownHeight(m_layout.bars[i]) / height;
        m_layout.bars[i].row = QRectF(row.left(), y, row.width(), own);
        placeBar(i, plot);
        y += own;
    }
    QRectF &label = m_layout.bars[first].label.rect;
    label.moveTopLeft({plot.left() - labelGap - label.width(), row.center().y() - label.height() / 2});
}

/// The bar's row is already set.
void PanelComposer::placeBar(size_t index, const QRectF &plot)
{
    BarLayout &bar = m_layout.bars[index];
    const ChartBar &source = m_panel.bars[index];
    const qreal middle = bar.row.center().y();
    qreal length = barShare(m_panel, source) * plot.width();
    if (source.value && length > 0)
        length = std::max(length, smallestBar);
    bar.bar = QRectF(plot.left(), middle - m_layout.barHeight / 2, length, m_layout.barHeight);
    qreal left = bar.bar.right() + valueGap;
    // The end of the whole never runs through a number, nor does a further part of the bar.
    if (!source.segments.empty() || (m_panel.bounded && left + bar.value.rect.width() > plot.right() - 2))
        left = plot.right() + valueGap;
    bar.value.rect.moveTopLeft({left, middle - bar.value.rect.height() / 2});
}

void PanelComposer::placeMore()
{
    if (m_panel.hiddenCount == 0)
        return;
    m_layout.more = PlacedText::wrapped(moreText(m_panel), m_fonts.note, room(), TextRole::Muted);
    m_layout.more.rect.moveTopLeft(m_layout.plots.back().bottomLeft() + QPointF(0, 2));
    m_layout.rect.setBottom(std::max(m_layout.rect.bottom(), m_layout.more.rect.bottom()));
}

PanelLayout PanelComposer::compose(QPointF corner, int columns)
{
    m_layout.title = PlacedText::wrapped(m_panel.title, m_fonts.panel, m_width, TextRole::Muted);
    m_layout.title.rect.moveTopLeft(corner);
    m_layout.barHeight = standardHeight() * std::min(m_stretch, mostBarStretch);
    breakTexts();
    const qreal width = plotWidth();
    std::vector<qreal> heights;
    for (size_t group = 0; group < m_layout.bars.size() / m_group; ++group)
        heights.push_back(groupHeight(group));
    const qreal top = m_layout.title.rect.bottom() + titleGap;
    m_layout.rect = QRectF(corner, QSizeF(widthOfColumns(columns, m_width), top - corner.y()));
    forEachColumn(splitColumns(heights, columns), heights.size(), [&](size_t group, size_t column) {
        const qreal left = corner.x() + static_cast<qreal>(column) * (m_width + gutter);
        if (column == m_layout.plots.size())
            m_layout.plots.emplace_back(left + m_labelWidth + labelGap, top, width, 0);
        QRectF &plot = m_layout.plots[column];
        placeGroup(group, QRectF(left, plot.bottom(), m_width, heights[group]), plot);
        plot.setHeight(plot.height() + heights[group]);
        m_layout.rect.setBottom(std::max(m_layout.rect.bottom(), plot.bottom()));
    });
    if (m_layout.plots.empty())
        m_layout.plots.emplace_back(corner.x() + m_labelWidth + labelGap, top, width, 0);
    placeMore();
    return std::move(m_layout);
}

/// One width for all panels, so that their axes stand in line.
qreal labelColumn(const ChartSpec &chart, const ChartFonts &fonts, qreal columnWidth)
{
    qreal natural = 0;
    for (const ChartPanel &panel : chart.panels) {
        for (const ChartBar &bar : panel.bars)
            natural = std::max(natural, textWidth({bar.label}, bar.emphasised ? fonts.strong : fonts.label));
    }
    return std::min(natural, std::max(smallestLabels, std::floor(columnWidth * labelShare)));
}

} // namespace

std::vector<PanelLayout> layoutBars(const ChartSpec &chart, const ChartFonts &fonts, const Arrangement &arrangement)
{
    const int columns = arrangement.columns;
    const qreal width = std::floor((arrangement.width - gutter * (columns - 1)) / columns);
    const qreal labels = labelColumn(chart, fonts, width);
    const auto composed = [&](const ChartPanel &panel, QPointF corner, int ownColumns) {
        return PanelComposer(panel, fonts, labels, width, arrangement.stretch).compose(corner, ownColumns);
    };
    if (chart.panels.size() == 1)
        return {composed(chart.panels.front(), arrangement.corner, columns)};
    std::vector<PanelLayout> panels;
    std::vector<qreal> heights;
    for (const ChartPanel &panel : chart.panels) {
        panels.push_back(composed(panel, arrangement.corner, 1));
        heights.push_back(panels.back().rect.height() + panelGap);
    }
    std::vector<qreal> bottoms(static_cast<size_t>(columns), arrangement.corner.y());
    forEachColumn(splitColumns(heights, columns), heights.size(), [&](size_t i, size_t column) {
        const QPointF corner(arrangement.corner.x() + static_cast<qreal>(column) * (width + gutter), bottoms[column]);
        panels[i] = composed(chart.panels[i], corner, 1);
        bottoms[column] += heights[i];
    });
    return panels;
}

int mostBarColumns(const ChartSpec &chart)
{
    if (chart.panels.size() > 1)
        return std::min(mostPanelColumns, static_cast<int>(chart.panels.size()));
    const ChartPanel &panel = chart.panels.front();
    const int rows = static_cast<int>(panel.bars.size() / panel.groupSize());
    return std::clamp(rows / fewestRows, 1, mostBarColumnsOfOne);
}

qreal widthOfColumns(int columns, qreal column)
{
    return column * columns + gutter * (columns - 1);
}

} // namespace xiangyue
