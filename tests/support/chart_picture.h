// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_matrix.h"
#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_renderer.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace xiangyue::test {

inline constexpr std::array matrixKinds{ChartKind::Ranked, ChartKind::Grouped, ChartKind::HeatTable,
                                        ChartKind::Coverage};
inline constexpr std::array sizes{QSize(1920, 1080), QSize(1000, 1250), QSize(640, 640)};

inline bool near(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < 14 && std::abs(qGreen(a) - qGreen(b)) < 14
        && std::abs(qBlue(a) - qBlue(b)) < 14;
}

inline std::vector<int> rowsFor(ChartKind kind, const Matrix &matrix)
{
    if (kind == ChartKind::HeatTable)
        return allRows(matrix);
    return {rowIn(matrix, "infra.road_hardened"), rowIn(matrix, "infra.road_built")};
}

inline ChartSpec specOf(const QString &kind, int townshipCount)
{
    const ChartKind wanted = chartKindFromId(kind).value_or(ChartKind::Ranked);
    if (wanted == ChartKind::TimeSeries)
        return buildMatrixChart(onePlace("infra.road_hardened", u(u"公里"),
                                         u(u"2019H1=3 2020H1=7.1 2021H1= 2022H1 2023H1=≈9 2024H1=18.9 2025H1=+20")),
                                wanted, {0});
    const Matrix matrix = townships(townshipCount);
    MatrixChartOptions options;
    options.emphasised = 0;
    return buildMatrixChart(matrix, wanted, rowsFor(wanted, matrix), options);
}

/// A picture with the layout that it is painted by. It is painted at a whole multiple of its size where the chart
/// would be drawn smaller than it was laid out: colours are to be told from each other in every line and letter.
class Picture {
public:
    Picture(const ChartSpec &chart, QSize size, bool dark)
        : palette(exportPalette(dark ? ChartBackground::Dark : ChartBackground::White))
        , renderer(chart, palette)
    {
        renderer.layoutForProportions(size.width() / qreal(size.height()));
        textScale = size.width() / renderer.layout().size.width();
        const int times = std::max(1, static_cast<int>(std::ceil(1 / textScale)));
        scale = textScale * times;
        image = QImage(size * times, QImage::Format_RGB32);
        paint();
    }
    void paint()
    {
        image.fill(palette.paper);
        QPainter painter(&image);
        renderer.paint(painter, QRectF(QPointF(), QSizeF(image.size())));
    }
    const std::vector<ChartPart> &parts() const { return renderer.layout().drawing->parts(); }
    QRect pixels(const QRectF &rect) const
    {
        return QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect();
    }
    QRgb at(QPointF point) const { return image.pixel((point * scale).toPoint()); }
    int count(const QRectF &rect, const QColor &colour) const
    {
        const QRect area = pixels(rect) & image.rect();
        int found = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                found += near(image.pixel(x, y), colour.rgb()) ? 1 : 0;
        }
        return found;
    }

    ThemePalette palette;
    ChartRenderer renderer;
    QImage image;
    qreal textScale = 1; ///< of the size that was asked for
    qreal scale = 1;     ///< of the image
};

template <typename Drawing>
const Drawing &drawingOf(const Picture &picture)
{
    return dynamic_cast<const Drawing &>(*picture.renderer.layout().drawing);
}

} // namespace xiangyue::test
