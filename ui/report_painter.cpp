// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr qreal barLeft = -9; ///< of the bar beside copied text, from the column's edge
constexpr qreal barWidth = 3;

TextSpan common(TextSpan a, TextSpan b)
{
    return {std::max(a.start, b.start), std::min(a.end, b.end)};
}

} // namespace

void ReportPainter::draw(qreal top, qreal bottom)
{
    const int first = page.blockAt(top);
    if (first < 0)
        return;
    int last = first;
    while (last + 1 < page.blockCount() && page.blockTop(last + 1) <= bottom)
        ++last;
    // Exact to the line: a report may be one paragraph of many thousand lines.
    const TextSpan visible{std::max(page.block(first).span.start, page.positionAt({0, top}) - 1),
                           std::min(page.block(last).span.end, page.positionAt({page.width(), bottom}) + 1)};

    drawCopies(visible);
    for (size_t i = 0; i < matches.size(); ++i) {
        if (matches[i].overlaps(visible))
            fill(matches[i], static_cast<int>(i) == currentMatch ? theme.selectionFill : theme.neutralFill, visible);
    }
    const auto [begin, end] = marks.overlapping(visible);
    for (size_t i = begin; i < end; ++i)
        drawMark(marks.all()[i]);
    drawSelected();
    if (!textSelection.isEmpty()) {
        QColor colour = theme.selection;
        colour.setAlphaF(0.3F);
        fill(textSelection, colour, visible);
    }
    painter.setPen(theme.text);
    const QRectF clip(0, top, page.width() + 1, bottom - top);
    for (int i = first; i <= last; ++i)
        page.layout(i).draw(&painter, QPointF(0, page.blockTop(i)), {}, clip.adjusted(-40, -40, 40, 40));
}

/// The emphasis lies over the tints and under the frames.
void ReportPainter::drawCopies(TextSpan visible)
{
    for (const CopyMark &copy : marks.copies()) {
        if (copy.span.overlaps(visible))
            tintCopy(copy, visible);
    }
    if (emphasis.start >= 0)
        fill(emphasis, theme.selectionFill, visible);
    for (const CopyMark &copy : marks.copies()) {
        if (copy.span.overlaps(visible))
            frameNumbers(copy, visible);
    }
}

void ReportPainter::tintCopy(const CopyMark &copy, TextSpan visible)
{
    QColor tint = theme.copiedFill;
    if (!copy.sameText)
        tint.setAlphaF(0.5F);
    fill(copy.span, tint, visible);
    for (const QRectF &line : page.rects(common(copy.span, visible)))
        drawMarginBar(line, !copy.sameText);
}

void ReportPainter::frameNumbers(const CopyMark &copy, TextSpan visible)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.copied, 1));
    painter.setBrush(theme.paper);
    for (const TextSpan &number : copy.numbers) {
        if (!number.overlaps(visible))
            continue;
        for (const QRectF &rect : page.rects(number))
            painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, 0.5), 3, 3);
    }
}

/// One line's part of the bar: whole for the same text, dotted for the same wording.
void ReportPainter::drawMarginBar(const QRectF &line, bool faint) const
{
    const qreal height = page.lineHeight();
    const QRectF bar(barLeft, line.center().y() - height / 2, barWidth, height);
    if (!faint) {
        painter.fillRect(bar, theme.copied);
        return;
    }
    for (qreal y = bar.top(); y + barWidth <= bar.bottom(); y += 2 * barWidth)
        painter.fillRect(QRectF(bar.left(), y, barWidth, barWidth), theme.copied);
}

void ReportPainter::drawMark(const TextMark &mark)
{
    for (const QRectF &rect : page.rects(mark.span)) {
        switch (mark.kind) {
        case TextMark::Kind::Figure:
            drawUnderline(rect, theme.category(mark.category));
            break;
        case TextMark::Kind::Placeholder:
            drawPlaceholder(rect, marks.isOpen(mark));
            break;
        case TextMark::Kind::Finding:
            drawWave(rect, marks.isOpen(mark));
            break;
        }
    }
}

void ReportPainter::drawPlaceholder(QRectF rect, bool open) const
{
    // A missing number has no characters: a narrow empty box stands in the gap.
    if (rect.width() < 1)
        rect.adjust(-3, 0, 3, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(open ? theme.placeholderBorder : theme.doneText, 1));
    painter.setBrush(open ? theme.placeholderFill : theme.doneFill);
    painter.drawRoundedRect(rect.adjusted(-0.5, 1.5, 0.5, -0.5), 3.5, 3.5);
}

void ReportPainter::drawUnderline(const QRectF &rect, const QColor &colour) const
{
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 0.5, rect.width(), 2), colour);
}

void ReportPainter::drawWave(const QRectF &rect, bool open) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal y = rect.bottom() + 4;
    const qreal right = std::max(rect.right(), rect.left() + 12);
    if (!open) {
        painter.setPen(QPen(theme.doneText, 1.4, Qt::DotLine));
        painter.drawLine(QPointF(rect.left(), y), QPointF(right, y));
        return;
    }
    painter.setPen(QPen(theme.finding, 1.5));
    QPainterPath wave(QPointF(rect.left(), y));
    bool up = true;
    for (qreal x = rect.left(); x < right; x += 3) {
        wave.quadTo(x + 1.5, y + (up ? -3.2 : 3.2), std::min(x + 3, right), y);
        up = !up;
    }
    painter.drawPath(wave);
}

void ReportPainter::drawSelected()
{
    if (selectedSpan.start < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (QRectF rect : page.rects(selectedSpan)) {
        if (rect.width() < 1)
            rect.adjust(-3, 0, 3, 0);
        painter.setPen(QPen(theme.selection, 2));
        painter.setBrush(theme.selectionFill);
        painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 1.5), 4, 4);
        if (pulse <= 0)
            continue;
        QColor glow = theme.selection;
        glow.setAlphaF(static_cast<float>(0.55 * pulse));
        const qreal reach = 3 + 9 * (1 - pulse);
        painter.setPen(QPen(glow, 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-reach, -reach, reach, reach), 6, 6);
    }
}

void ReportPainter::fill(TextSpan span, const QColor &colour, TextSpan visible)
{
    const TextSpan part = common(span, visible);
    if (part.isEmpty())
        return;
    for (const QRectF &rect : page.rects(part))
        painter.fillRect(rect.adjusted(0, -1, 0, 2), colour);
}

} // namespace xiangyue
