// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace xiangyue {

namespace {

QPixmap drawn(QByteArray svg, const QColor &colour, int size)
{
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QColor pale = colour;
    pale.setAlphaF(0.4F);
    QIcon icon;
    for (const int size : {16, 20, 32, 48}) {
        icon.addPixmap(drawn(svg, colour, size));
        icon.addPixmap(drawn(svg, pale, size), QIcon::Disabled);
    }
    return icon;
}

} // namespace xiangyue
