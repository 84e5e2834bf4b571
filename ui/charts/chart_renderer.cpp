// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_renderer.h"

#include "ui/charts/bar_drawing.h"

#include <QPainter>

#include <algorithm>

namespace xiangyue {

namespace {

/// Whether a part of a report's own chart stands for one of its figures.
bool standsFor(const ChartPart &part, int figure)
{
    if (figure < 0 || !part.mark || part.mark->target.column >= 0)
        return false;
    return part.mark->target.figure == figure
        || std::find(part.repeats.begin(), part.repeats.end(), figure) != part.repeats.end();
}

} // namespace

struct ChartRenderer::Private {
    ChartSpec chart;
    ThemePalette palette;
    ChartFonts fonts = ChartFonts::standard();
    ChartLayout layout;
    int figure = -1;
    ChartTarget target;

    const std::vector<ChartPart> &parts() const
    {
        static const std::vector<ChartPart> none;
        return layout.drawing ? layout.drawing->parts() : none;
    }
    template <typename Fits>
    PartIndex firstPart(Fits fits) const
    {
        const auto found = std::find_if(parts().begin(), parts().end(), fits);
        return {found == parts().end() ? -1 : static_cast<int>(found - parts().begin())};
    }
    bool isSelected(const ChartPart &part) const
    {
        return standsFor(part, figure) || (part.mark && part.mark->target.isMeantBy(target));
    }
    void paint(QPainter &painter, const QRectF &visible) const;
};

void ChartRenderer::Private::paint(QPainter &painter, const QRectF &visible) const
{
    if (layout.drawing)
        layout.drawing->paint(painter, {palette, visible, [this](const ChartPart &part) {
                                            return isSelected(part);
                                        }});
    for (size_t i = 0; i < layout.legend.size(); ++i)
        paintBarSwatch(painter, layout.legend[i].swatch, chart, chart.legend[i], palette);
    layout.forEachText([&](const PlacedText &text) {
        if (text.rect.intersects(visible))
            text.paint(painter, palette);
    });
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

void ChartRenderer::setFontFamily(const QString &family)
{
    d->fonts = ChartFonts::standard(family);
}

void ChartRenderer::layoutForWidth(qreal width)
{
    d->layout = layoutChart(d->chart, d->fonts, width);
}

void ChartRenderer::layoutForProportions(qreal widthByHeight)
{
    d->layout = fitChart(d->chart, d->fonts, widthByHeight);
}

const ChartLayout &ChartRenderer::layout() const
{
    return d->layout;
}

void ChartRenderer::setSelectedFigure(int figure)
{
    d->figure = figure;
}

void ChartRenderer::setSelectedTarget(ChartTarget target)
{
    d->target = target;
}

void ChartRenderer::paint(QPainter &painter, const QRectF &target) const
{
    const QSizeF size = d->layout.size;
    if (size.isEmpty() || target.isEmpty())
        return;
    painter.save();
    const qreal scale = std::min(target.width() / size.width(), target.height() / size.height());
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    d->paint(painter, painter.hasClipping() ? painter.clipBoundingRect() : QRectF(QPointF(), size));
    painter.restore();
}

int ChartRenderer::partCount() const
{
    return static_cast<int>(d->parts().size());
}

ChartRenderer::PartIndex ChartRenderer::partAt(QPointF point) const
{
    return d->firstPart([point](const ChartPart &part) { return part.mark && part.area.contains(point); });
}

ChartRenderer::PartIndex ChartRenderer::barOfFigure(int figure) const
{
    return d->firstPart([figure](const ChartPart &part) { return standsFor(part, figure); });
}

ChartRenderer::PartIndex ChartRenderer::partOfTarget(const ChartTarget &target) const
{
    return d->firstPart([&target](const ChartPart &part) { return part.mark && part.mark->target.isMeantBy(target); });
}

const ChartMark *ChartRenderer::mark(PartIndex index) const
{
    return index.isValid() && index.part < partCount() ? d->parts()[static_cast<size_t>(index.part)].mark : nullptr;
}

QRectF ChartRenderer::rowOf(PartIndex index) const
{
    return mark(index) ? d->parts()[static_cast<size_t>(index.part)].area : QRectF();
}

bool ChartRenderer::isMoreAt(QPointF point) const
{
    return d->firstPart([point](const ChartPart &part) { return !part.mark && part.area.contains(point); }).isValid();
}

QRectF ChartRenderer::moreRect() const
{
    const PartIndex more = d->firstPart([](const ChartPart &part) { return !part.mark; });
    return more.isValid() ? d->parts()[static_cast<size_t>(more.part)].area : QRectF();
}

} // namespace xiangyue
