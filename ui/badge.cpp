// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/badge.h"

#include <QFontMetrics>
#include <QPainter>

namespace xiangyue {

namespace {

constexpr int padding = 6;

struct Colours {
    QColor fill;
    QColor text;
};

Colours coloursOf(MarkTone tone, const ThemePalette &theme)
{
    switch (tone) {
    case MarkTone::Fill:
        return {theme.placeholderFill, theme.placeholderText};
    case MarkTone::Contradiction:
        return {theme.findingFill, theme.findingText};
    case MarkTone::Done:
        return {theme.doneFill, theme.doneText};
    case MarkTone::Neutral:
        break;
    }
    return {theme.neutralFill, theme.neutralText};
}

} // namespace

QFont smallFont(const QFont &font)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(qMax(7.0, font.pointSizeF() * 0.9));
    else
        result.setPixelSize(qMax(9, font.pixelSize() * 9 / 10));
    return result;
}

int badgeWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(smallFont(font)).horizontalAdvance(text) + 2 * padding;
}

int drawBadge(QPainter &painter, const QRect &area, const Mark &mark, const ThemePalette &theme, bool round)
{
    const QFont before = painter.font();
    painter.setFont(smallFont(before));
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = qMin(metrics.horizontalAdvance(mark.text) + 2 * padding, area.width());
    const int height = metrics.height() + (round ? 3 : 1);
    const QRect box(area.left(), area.center().y() - height / 2, width, height);
    const Colours colours = coloursOf(mark.tone, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    const qreal radius = round ? height / 2.0 : 3.5;
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(colours.text);
    const QString shown = metrics.elidedText(mark.text, Qt::ElideRight, width - 2 * padding + 1);
    painter.drawText(box, Qt::AlignCenter, shown);
    painter.setFont(before);
    return width;
}

} // namespace xiangyue
