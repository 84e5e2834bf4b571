// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"

namespace xiangyue {

Chip::Chip(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setProperty("chip", true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void Chip::setLabel(const QString &title, int count)
{
    setText(title + u' ' + QString::number(count));
}

QSize Chip::sizeHint() const
{
    // The checked chip is bold: room for it is kept, so that chips do not jump about.
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(text()) + 24, qMax(24, metrics.height() + 6)};
}

} // namespace xiangyue
