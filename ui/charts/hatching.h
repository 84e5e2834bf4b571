// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace xiangyue {

struct ThemePalette;

/// `colour` over `ground`, opaque.
QColor blended(const QColor &colour, const QColor &ground, qreal share);

/// Hatched in place of a bar whose number is still to be filled in.
void drawStub(QPainter &painter, const QRectF &rect, const ThemePalette &palette);
/// The same behind words: paler and wider.
void drawHatchedCell(QPainter &painter, const QRectF &rect, const ThemePalette &palette);

} // namespace xiangyue
