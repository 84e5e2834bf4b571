// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatching.h"

#include "ui/theme_palette.h"

#include <QPainter>

#include <cmath>

namespace xiangyue {

namespace {

constexpr qreal stubPitch = 7;
constexpr qreal cellPitch = 10;

void drawBorder(QPainter &painter, const QRectF &rect, const ThemePalette &palette)
{
    QPen border(palette.placeholderBorder, 1);
    border.setDashPattern({3, 2});
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

QColor blended(const QColor &colour, const QColor &ground, qreal share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
                  mix(colour.blue(), ground.blue()));
}

QList<QLineF> hatching(const QRectF &rect, qreal pitch)
{
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
    painter.drawLines(hatching(rect.adjusted(1, 1, -1, -1), stubPitch));
    drawBorder(painter, rect, palette);
}

void drawHatchedCell(QPainter &painter, const QRectF &rect, const ThemePalette &palette)
{
    painter.setPen(QPen(palette.placeholderFill, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatching(rect.adjusted(2, 2, -2, -2), cellPitch));
    drawBorder(painter, rect, palette);
}

} // namespace xiangyue
