// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of ReportTextView.
#include "ui/report_text_view.h"

#include "ui/app_style.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace xiangyue {

void ReportTextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_report)
        return;
    m_pressPoint = event->position().toPoint();
    m_dragging = false;
    const qsizetype position = positionAt(m_pressPoint);
    select(event->modifiers().testFlag(Qt::ShiftModifier) ? m_anchor : position, position);
}

void ReportTextView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_report)
        return;
    const QPoint point = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton)) {
        if (!m_dragging && (point - m_pressPoint).manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragging = true;
        if (point.y() < 0)
            verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
        else if (point.y() > viewport()->height())
            verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
        bool exact = false;
        const qsizetype position = positionAt(point, &exact);
        select(m_anchor, position + (exact && position >= m_anchor ? 1 : 0));
        return;
    }
    bool exact = false;
    const qsizetype position = positionAt(point, &exact);
    const bool onMark = exact && m_marks.at(position);
    viewport()->setCursor(onMark ? Qt::PointingHandCursor : (exact ? Qt::IBeamCursor : Qt::ArrowCursor));
}

void ReportTextView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_report || m_dragging)
        return;
    bool exact = false;
    const qsizetype position = positionAt(event->position().toPoint(), &exact);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        return;
    const TextMark *mark = exact ? m_marks.at(position) : nullptr;
    if (!mark)
        Q_EMIT emptyClicked();
    else if (mark->flag >= 0)
        Q_EMIT flagClicked(mark->flag);
    else
        Q_EMIT figureClicked(mark->figure);
}

/// A double click takes the clause between two punctuation marks, and with it the figure that was hit.
void ReportTextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_report)
        return;
    bool exact = false;
    const TextMark *mark = m_marks.at(positionAt(event->position().toPoint(), &exact));
    if (exact && mark && mark->figure >= 0)
        Q_EMIT figureActivated(mark->figure);
    const QString &text = m_report->analysis.text;
    const auto ends = [&](qsizetype i) {
        return QStringView(u"。；;，,！？\n").contains(text.at(i));
    };
    qsizetype start = qBound<qsizetype>(0, positionAt(event->position().toPoint()), text.size());
    qsizetype end = start;
    while (start > 0 && !ends(start - 1))
        --start;
    while (end < text.size() && !ends(end))
        ++end;
    select(start, end);
    m_dragging = true;
}

void ReportTextView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_report)
        return;
    QPoint point = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard && m_selected.start >= 0)
        point = rectOf(m_selected).center();
    Q_EMIT contextMenuAsked(positionAt(point), viewport()->mapToGlobal(point));
}

void ReportTextView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else if (event->key() == Qt::Key_Space)
        bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier) ? QScrollBar::SliderPageStepSub
                                                                          : QScrollBar::SliderPageStepAdd);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT emptyClicked();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void ReportTextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

bool ReportTextView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_report)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    bool exact = false;
    const TextMark *mark = nullptr;
    const qsizetype position = positionAt(help->pos(), &exact);
    if (exact)
        mark = m_marks.at(position);
    QStringList lines;
    if (mark && mark->flag >= 0) {
        const Flag &flag = m_report->flags[static_cast<size_t>(mark->flag)];
        lines << flag.title << flag.message;
    }
    if (mark && mark->figure >= 0) {
        const Figure &figure = m_report->analysis.extraction.figures[static_cast<size_t>(mark->figure)];
        lines << figure.name << categoryTitle(figure.category);
    }
    if (exact)
        lines << m_marks.copyNotes(position);
    lines.removeAll(QString());
    lines.removeDuplicates();
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
    return true;
}

} // namespace xiangyue
