// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QStringList>

namespace xiangyue {

struct ThemePalette;

/// What a text says, which decides its colour.
enum class TextRole { Plain, Muted, ToFillIn, Contradiction };
QColor textColour(TextRole role, const ThemePalette &palette);

/// Lines of text and the room made for them; no line is wider than the rectangle.
struct PlacedText {
    QStringList lines;
    QRectF rect;
    QFont font;
    TextRole role = TextRole::Plain;
    Qt::Alignment side = Qt::AlignLeft;

    /// Breaks `text` at `width`; the rectangle gets its size, not yet its place.
    static PlacedText wrapped(const QString &text, const QFont &font, qreal width, TextRole role = TextRole::Plain,
                              Qt::Alignment side = Qt::AlignLeft);
    /// The same for notes parted by ` · `.
    static PlacedText wrappedNotes(const QString &text, const QFont &font, qreal width, TextRole role,
                                   Qt::Alignment side = Qt::AlignLeft);
    void paint(QPainter &painter, const ThemePalette &palette) const;
};

/// Breaks text into lines of at most `width`, of about equal length; Chinese breaks anywhere, other words between
/// words. Nothing is ever dropped. One line when it fits.
QStringList wrapText(const QString &text, const QFont &font, qreal width);
/// The same for notes parted by ` · `: a line ends between notes where it can.
QStringList wrapNotes(const QString &text, const QFont &font, qreal width);
/// Width of the widest line, rounded up.
qreal textWidth(const QStringList &lines, const QFont &font);
qreal lineHeight(const QFont &font);
/// Draws the lines from the top of `rect`, aligned left, right or centred.
void drawLines(QPainter &painter, const QStringList &lines, const QRectF &rect, const QFont &font, Qt::Alignment side);

} // namespace xiangyue
