// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLineF>
#include <QList>
#include <QRectF>

class QPainter;

namespace xiangyue {

struct ThemePalette;

/// `colour` over `ground`, opaque.
QColor blended(const QColor &colour, const QColor &ground, qreal share);

/// Slanted lines inside the rectangle, computed instead of clipped: an SVG knows neither clips nor brush patterns.
QList<QLineF> hatching(const QRectF &rect, qreal pitch);

/// Hatched in place of a bar whose number is still to be filled in.
void drawStub(QPainter &painter, const QRectF &rect, const ThemePalette &palette);
/// The same behind words: paler and wider.
void drawHatchedCell(QPainter &painter, const QRectF &rect, const ThemePalette &palette);

} // namespace xiangyue
