// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>

namespace xiangyue {

/// Breaks text into lines of at most `width`, of about equal length; Chinese breaks anywhere, other words between
/// words. Nothing is ever dropped. One line when it fits.
QStringList wrapText(const QString &text, const QFont &font, qreal width);
/// The same for notes parted by ` · `: a line ends between notes where it can.
QStringList wrapNotes(const QString &text, const QFont &font, qreal width);
/// Width of the widest line, rounded up.
qreal textWidth(const QStringList &lines, const QFont &font);
qreal lineHeight(const QFont &font);
/// Draws the lines from the top of `rect`, aligned left or right.
void drawLines(QPainter &painter, const QStringList &lines, const QRectF &rect, const QFont &font, Qt::Alignment side);

} // namespace xiangyue
