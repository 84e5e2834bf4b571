// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report_page.h"
#include "ui/text_marks.h"
#include "ui/theme_palette.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

#include <memory>

namespace xiangyue {

/// The report's text in a serif face, at most 42 characters wide, with its figures, placeholders and findings marked.
/// Read-only; text can be selected and copied. Stays smooth with long reports: only what is seen is laid out.
class ReportTextView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReportTextView(QWidget *parent = nullptr);
    ~ReportTextView() override;

    /// nullptr clears. Starts at the top.
    void setReport(std::shared_ptr<const ReportView> report);
    void setDecision(const QString &fingerprint, const Decision &decision);
    /// Boxes a span (start -1: none) without scrolling.
    void setSelectedSpan(TextSpan span);
    /// Tints a span (start -1: none) without scrolling.
    void setEmphasis(TextSpan span);
    /// Marks text that other reports have too, until the next report.
    void setCopies(std::vector<CopyMark> copies);
    const std::vector<CopyMark> &copies() const { return m_marks.copies(); }
    /// Scrolls only as far as needed for the span to be well inside the view, and pulses it.
    void reveal(TextSpan span);
    /// Puts a position at the upper edge (headings).
    void scrollToTop(qsizetype position);
    void setZoom(int percent);
    /// How far the text can be scrolled beyond its end, in pixels: what stands there can then come up to any height.
    void setRoomBelow(int pixels);
    /// Sets the whole text, so that heights are no estimates any more. Does nothing with very long reports.
    void layOutAll();
    /// Height of a position's line in the scrolled text: the value of the scroll bar that puts it at the upper edge.
    int lineTop(qsizetype position);
    /// The same without setting what lies above; exact after layOutAll.
    int estimatedTop(qsizetype position) const;
    /// Marks all matches; empty for none.
    void setSearch(const QString &words);
    /// Goes to the next (1) or previous (-1) match, around the end; false when there is none.
    bool findNext(int direction);
    int matchCount() const { return static_cast<int>(m_matches.size()); }

    /// Text position at the upper edge of the view.
    qsizetype topPosition() const { return m_topPosition; }
    /// Heights for the overview ruler: a position's part of the whole, 0..1, and the part that is seen.
    qreal partOf(qsizetype position) const;
    QString selectedText() const;
    /// Where a span is drawn, in viewport coordinates; empty when it is scrolled away.
    QRect rectOf(TextSpan span);
    bool isVisible(TextSpan span);

public Q_SLOTS:
    void copySelection();

Q_SIGNALS:
    void figureClicked(int figure);
    void flagClicked(int flag);
    void emptyClicked();
    /// Double click.
    void figureActivated(int figure);
    void topPositionChanged(qsizetype position);
    /// The text was moved, by hand or from outside; not when it only grew or was set anew.
    void scrolled();
    /// Text or heights changed: a ruler draws anew.
    void contentChanged();
    void contextMenuAsked(qsizetype position, QPoint globalPosition);
    void hasSelectionChanged(bool has);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void relayout();
    void updateScrollBar();
    void updateTopPosition();
    qsizetype positionAt(QPoint viewportPoint, bool *exact = nullptr);
    void select(qsizetype anchor, qsizetype cursor);
    TextSpan selection() const;
    QPointF origin() const;
    void selectAll();

    std::shared_ptr<const ReportView> m_report;
    ReportPage m_page;
    TextMarks m_marks;
    TextSpan m_selected{-1, -1};
    TextSpan m_emphasis{-1, -1};
    int m_roomBelow = 0;
    bool m_settling = false; ///< scroll bar follows the text, not the other way round
    std::vector<TextSpan> m_matches;
    int m_currentMatch = -1;
    QString m_search;
    int m_zoom = 100;
    qreal m_left = 0;
    qsizetype m_topPosition = 0;
    qsizetype m_anchor = 0;
    qsizetype m_cursor = 0;
    QPoint m_pressPoint;
    bool m_dragging = false;
    QVariantAnimation m_pulse;
};

} // namespace xiangyue
