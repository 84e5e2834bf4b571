// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_roles.h"
#include "ui/theme_palette.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace xiangyue {

/// Width of a badge with this text in this font, frame included.
int badgeWidth(const QFont &font, const QString &text);
/// Draws a badge vertically centred in `area` at its left edge, never wider than it; returns the width taken.
int drawBadge(QPainter &painter, const QRect &area, const Mark &mark, const ThemePalette &theme, bool round = false);
/// Slightly smaller than the control's font.
QFont smallFont(const QFont &font);

} // namespace xiangyue
