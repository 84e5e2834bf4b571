// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_renderer.h"

#include "ui/charts/panel_plot.h"
#include "ui/charts/text_block.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace xiangyue {

namespace {

QColor blended(const QColor &colour, const QColor &ground, qreal share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
                  mix(colour.blue(), ground.blue()));
}

PlotColours plotColours(const ThemePalette &palette, Category theme)
{
    const QColor colour = palette.category(theme);
    return {colour, blended(colour, palette.paper, 0.6), blended(colour, palette.paper, 0.3),
            blended(colour, palette.paper, 0.8), blended(colour, palette.paper, 0.45)};
}

/// Slanted lines inside the rectangle, computed instead of clipped: an SVG knows neither clips nor brush patterns.
QList<QLineF> hatching(const QRectF &rect)
{
    constexpr qreal pitch = 7;
    QList<QLineF> lines;
    for (qreal offset = pitch; offset < rect.width() + rect.height(); offset += pitch) {
        const qreal x1 = std::min(offset, rect.width());
        const qreal x2 = std::max<qreal>(offset - rect.height(), 0);
        lines.append(
            QLineF(rect.left() + x1, rect.top() + (offset - x1), rect.left() + x2, rect.top() + (offset - x2)));
    }
    return lines;
}

void drawStub(QPainter &painter, const QRectF &rect, const ThemePalette &palette)
{
    QColor ground = palette.placeholderFill;
    ground.setAlphaF(0.35f);
    painter.fillRect(rect, ground);
    painter.setPen(QPen(palette.placeholderBorder, 1.6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatching(rect.adjusted(1, 1, -1, -1)));
    QPen border(palette.placeholderBorder, 1);
    border.setDashPattern({3, 2});
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

struct ChartRenderer::Private {
    ChartSpec chart;
    ThemePalette palette;
    ChartFonts fonts = ChartFonts::standard();
    ChartLayout layout;
    mutable std::vector<std::optional<PanelPlot>> plots; // made when first painted
    int selected = -1;
    ChartTarget target;

    void renew(ChartLayout next);
    void paintPanel(QPainter &painter, size_t index) const;
    void paintBar(QPainter &painter, const ChartBar &bar, const BarLayout &place) const;
    bool isSelected(const ChartBar &bar) const;
};

void ChartRenderer::Private::renew(ChartLayout next)
{
    layout = std::move(next);
    plots.clear();
    plots.resize(layout.panels.size());
}

bool ChartRenderer::Private::isSelected(const ChartBar &bar) const
{
    const bool figure = selected >= 0
        && (bar.figure == selected || std::find(bar.repeats.begin(), bar.repeats.end(), selected) != bar.repeats.end());
    return figure || bar.target.isMeantBy(target);
}

void ChartRenderer::Private::paintBar(QPainter &painter, const ChartBar &bar, const BarLayout &place) const
{
    if (bar.state == ValueState::Masked)
        drawStub(painter, place.bar, palette);
    painter.setPen(palette.text);
    drawLines(painter, place.label.lines, place.label.rect, fonts.label, Qt::AlignRight);
    painter.setPen(bar.state == ValueState::Masked       ? palette.placeholderText
                       : bar.state == ValueState::Absent ? palette.mutedText
                                                         : palette.text);
    drawLines(painter, place.value.lines, place.value.rect, fonts.label, Qt::AlignLeft);
}

void ChartRenderer::Private::paintPanel(QPainter &painter, size_t index) const
{
    const PanelLayout &panel = layout.panels[index];
    painter.setPen(palette.mutedText);
    drawLines(painter, panel.title.lines, panel.title.rect, fonts.panel, Qt::AlignLeft);
    const auto &bars = chart.panels[index].bars;
    for (size_t i = 0; i < bars.size(); ++i) {
        const BarLayout &place = panel.bars[i];
        if (isSelected(bars[i])) {
            painter.fillRect(place.row, palette.selectionFill);
            painter.fillRect(QRectF(place.row.topLeft(), QSizeF(3, place.row.height())), palette.selection);
        }
        // A share is read against its whole.
        if (chart.panels[index].bounded && bars[i].value)
            painter.fillRect(QRectF(panel.plot.left(), place.bar.top(), panel.plot.width(), place.bar.height()),
                             blended(palette.gridLine, palette.paper, 0.6));
    }
    if (!plots[index])
        plots[index].emplace(chart.panels[index], panel, plotColours(palette, chart.theme));
    plots[index]->paint(painter);
    for (size_t i = 0; i < bars.size(); ++i)
        paintBar(painter, bars[i], panel.bars[i]);
    painter.setPen(QPen(palette.controlBorder, 1));
    painter.drawLine(panel.plot.topLeft(), panel.plot.bottomLeft());
    painter.setPen(palette.mutedText);
    drawLines(painter, panel.more.lines, panel.more.rect, fonts.note, Qt::AlignLeft);
}

ChartRenderer::ChartRenderer(ChartSpec chart, ThemePalette palette)
    : d(std::make_unique<Private>())
{
    d->chart = std::move(chart);
    d->palette = std::move(palette);
}

ChartRenderer::~ChartRenderer() = default;
ChartRenderer::ChartRenderer(ChartRenderer &&) noexcept = default;
ChartRenderer &ChartRenderer::operator=(ChartRenderer &&) noexcept = default;

const ChartSpec &ChartRenderer::chart() const
{
    return d->chart;
}

void ChartRenderer::layoutForWidth(qreal width)
{
    d->renew(layoutChart(d->chart, d->fonts, width));
}

void ChartRenderer::layoutForProportions(qreal widthByHeight)
{
    d->renew(fitChart(d->chart, d->fonts, widthByHeight));
}

const ChartLayout &ChartRenderer::layout() const
{
    return d->layout;
}

void ChartRenderer::setSelectedFigure(int figure)
{
    d->selected = figure;
}

void ChartRenderer::setSelectedTarget(ChartTarget target)
{
    d->target = target;
}

void ChartRenderer::paint(QPainter &painter, const QRectF &target) const
{
    const ChartLayout &layout = d->layout;
    if (layout.size.isEmpty() || target.isEmpty())
        return;
    painter.save();
    const qreal scale = std::min(target.width() / layout.size.width(), target.height() / layout.size.height());
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF visible = painter.hasClipping() ? painter.clipBoundingRect() : QRectF(QPointF(), layout.size);
    painter.setPen(d->palette.text);
    drawLines(painter, layout.title.lines, layout.title.rect, d->fonts.title, Qt::AlignLeft);
    painter.setPen(d->palette.mutedText);
    drawLines(painter, layout.subtitle.lines, layout.subtitle.rect, d->fonts.note, Qt::AlignLeft);
    drawLines(painter, layout.explanation.lines, layout.explanation.rect, d->fonts.label, Qt::AlignLeft);
    for (size_t i = 0; i < layout.panels.size(); ++i) {
        if (layout.panels[i].rect.intersects(visible))
            d->paintPanel(painter, i);
    }
    painter.setPen(d->palette.mutedText);
    drawLines(painter, layout.footer.lines, layout.footer.rect, d->fonts.note, Qt::AlignLeft);
    painter.restore();
}

ChartRenderer::BarIndex ChartRenderer::barAt(QPointF point) const
{
    for (size_t panel = 0; panel < d->layout.panels.size(); ++panel) {
        const auto &bars = d->layout.panels[panel].bars;
        for (size_t bar = 0; bar < bars.size(); ++bar) {
            if (bars[bar].row.contains(point))
                return {static_cast<int>(panel), static_cast<int>(bar)};
        }
    }
    return {};
}

ChartRenderer::BarIndex ChartRenderer::barOfFigure(int figure) const
{
    for (size_t panel = 0; panel < d->chart.panels.size() && figure >= 0; ++panel) {
        const auto &bars = d->chart.panels[panel].bars;
        for (size_t bar = 0; bar < bars.size(); ++bar) {
            const auto &repeats = bars[bar].repeats;
            if (bars[bar].figure == figure || std::find(repeats.begin(), repeats.end(), figure) != repeats.end())
                return {static_cast<int>(panel), static_cast<int>(bar)};
        }
    }
    return {};
}

const ChartBar *ChartRenderer::bar(BarIndex index) const
{
    if (!index.isValid())
        return nullptr;
    return &d->chart.panels[static_cast<size_t>(index.panel)].bars[static_cast<size_t>(index.bar)];
}

QRectF ChartRenderer::rowOf(BarIndex index) const
{
    const auto panel = static_cast<size_t>(index.panel);
    if (!index.isValid() || panel >= d->layout.panels.size())
        return {};
    return d->layout.panels[panel].bars[static_cast<size_t>(index.bar)].row;
}

int ChartRenderer::hiddenBarsAt(QPointF point) const
{
    for (size_t panel = 0; panel < d->layout.panels.size(); ++panel) {
        const TextBlock &more = d->layout.panels[panel].more;
        if (!more.lines.isEmpty() && more.rect.contains(point))
            return static_cast<int>(panel);
    }
    return -1;
}

} // namespace xiangyue
