// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report_page.h"
#include "ui/text_marks.h"
#include "ui/theme_palette.h"

class QPainter;

namespace xiangyue {

/// Draws the part of a page that is seen, with everything that is marked on it.
struct ReportPainter {
    QPainter &painter;
    ReportPage &page;
    const TextMarks &marks;
    const ThemePalette &theme;
    QString text;           ///< of the whole report
    TextSpan emphasis;      ///< tinted; start -1 for none
    TextSpan selectedSpan;  ///< boxed; start -1 for none
    TextSpan textSelection; ///< dragged by the user; may be empty
    const std::vector<TextSpan> &matches;
    int currentMatch = -1;
    qreal pulse = 0; ///< 0..1 how strongly the selected span glows

    /// Blocks between two heights of the page; the painter stands at the page's origin.
    void draw(qreal top, qreal bottom);

private:
    void drawCopies(TextSpan visible);
    void tintCopy(const CopyMark &copy, TextSpan visible);
    void frameNumbers(const CopyMark &copy, TextSpan visible);
    void drawMarginBar(const QRectF &line, bool faint) const;
    void drawMark(const TextMark &mark);
    void drawPlaceholder(QRectF rect, bool open) const;
    void drawUnderline(const QRectF &rect, const QColor &colour) const;
    void drawWave(const QRectF &rect, bool open) const;
    void drawSelected();
    void fill(TextSpan span, const QColor &colour, TextSpan visible);
};

} // namespace xiangyue
