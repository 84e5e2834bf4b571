// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/text_block.h"

#include "ui/theme_palette.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace xiangyue {

namespace {

QStringList brokenLines(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

const QString separator = QStringLiteral(" · ");

PlacedText sized(PlacedText text)
{
    text.rect.setSize(
        {textWidth(text.lines, text.font), lineHeight(text.font) * static_cast<qreal>(text.lines.size())});
    return text;
}

} // namespace

QColor textColour(TextRole role, const ThemePalette &palette)
{
    switch (role) {
    case TextRole::Plain:
        break;
    case TextRole::Muted:
        return palette.mutedText;
    case TextRole::ToFillIn:
        return palette.placeholderText;
    case TextRole::Contradiction:
        return palette.findingText;
    }
    return palette.text;
}

PlacedText PlacedText::wrapped(const QString &text, const QFont &font, qreal width, TextRole role, Qt::Alignment side)
{
    return sized({wrapText(text, font, width), {}, font, role, side});
}

PlacedText PlacedText::wrappedNotes(const QString &text, const QFont &font, qreal width, TextRole role,
                                    Qt::Alignment side)
{
    return sized({wrapNotes(text, font, width), {}, font, role, side});
}

void PlacedText::paint(QPainter &painter, const ThemePalette &palette) const
{
    painter.setPen(textColour(role, palette));
    drawLines(painter, lines, rect, font, side);
}

QStringList wrapText(const QString &text, const QFont &font, qreal width)
{
    if (text.isEmpty())
        return {};
    const qreal natural = QFontMetricsF(font).horizontalAdvance(text);
    if (natural <= width)
        return {text};
    QStringList lines = brokenLines(text, font, width);
    // `name · village` breaks at the dot where that takes no more lines.
    if (const QStringList parts = text.split(separator); parts.size() > 1) {
        QStringList parted;
        for (const QString &part : parts)
            parted += wrapText(part, font, width);
        if (parted.size() <= lines.size())
            return parted;
    }
    // The same number of lines, but no single character left over in the last one.
    constexpr int steps = 8;
    const qreal least = natural / static_cast<qreal>(lines.size());
    for (int step = 0; step < steps; ++step) {
        const qreal tried = least + (width - least) * step / steps;
        if (QStringList balanced = brokenLines(text, font, tried); balanced.size() <= lines.size())
            return balanced;
    }
    return lines;
}

QStringList wrapNotes(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString &note : text.split(separator, Qt::SkipEmptyParts)) {
        const QString joined = lines.isEmpty() ? note : QString(lines.last() + separator + note);
        if (!lines.isEmpty() && metrics.horizontalAdvance(joined) <= width)
            lines.last() = joined;
        else
            lines += wrapText(note, font, width);
    }
    return lines;
}

qreal textWidth(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return std::ceil(width);
}

qreal lineHeight(const QFont &font)
{
    // CJK fonts report generous line spacing; this is what the drawing uses.
    return std::round(font.pixelSize() * 1.3);
}

void drawLines(QPainter &painter, const QStringList &lines, const QRectF &rect, const QFont &font, Qt::Alignment side)
{
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const qreal pitch = lineHeight(font);
    // Capitals and digits are centred in the line, which also sits right for Chinese.
    qreal baseline = rect.top() + (pitch + metrics.capHeight()) / 2;
    for (const QString &line : lines) {
        const qreal spare = rect.width() - metrics.horizontalAdvance(line);
        const qreal x = rect.left()
            + (side.testFlag(Qt::AlignRight)         ? spare
                   : side.testFlag(Qt::AlignHCenter) ? spare / 2
                                                     : 0);
        painter.drawText(QPointF(x, baseline), line);
        baseline += pitch;
    }
}

} // namespace xiangyue
