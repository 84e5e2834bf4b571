// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_preview.h"

#include <QPainter>

namespace xiangyue {

namespace {

constexpr int border = 12;
constexpr int square = 8;

void paintCheckerboard(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, Qt::white);
    for (int y = rect.top(); y <= rect.bottom(); y += square) {
        for (int x = rect.left() + ((y - rect.top()) / square % 2) * square; x <= rect.right(); x += 2 * square)
            painter.fillRect(x, y, square, square, QColor(0xe4e6ea));
    }
    painter.restore();
}

} // namespace

ChartPreview::ChartPreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(320, 240);
    setAccessibleName(tr("Preview"));
}

ChartPreview::~ChartPreview() = default;

QSize ChartPreview::sizeHint() const
{
    return {560, 460};
}

void ChartPreview::setPicture(std::optional<ChartPicture> picture, ChartBackground background)
{
    m_picture = std::move(picture);
    m_background = background;
    update();
}

void ChartPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemePalette colours = ThemePalette::forPalette(palette());
    painter.fillRect(rect(), colours.neutralFill);
    if (!m_picture)
        return;
    const QSize room = size() - QSize(2 * border, 2 * border);
    const QSize shown = m_picture->pixels.scaled(room, Qt::KeepAspectRatio);
    const QRect target(QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    if (m_background == ChartBackground::Transparent)
        paintCheckerboard(painter, target);
    else
        painter.fillRect(target, exportPalette(m_background).paper);
    m_picture->renderer.paint(painter, target);
    painter.setPen(colours.controlBorder);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
}

} // namespace xiangyue
