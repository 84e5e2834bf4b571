// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_text_view.h"

#include "ui/app_style.h"
#include "ui/report_painter.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace xiangyue {

namespace {

constexpr int widestLine = 42; ///< characters
constexpr int topMargin = 24;
constexpr int bottomMargin = 60;
constexpr int sideMargin = 26;
constexpr int narrowSideMargin = 14;
constexpr int narrowView = 460; ///< pixels: below it the text takes what room there is
constexpr qsizetype longText = 40000;

} // namespace

ReportTextView::ReportTextView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Text of the report"));
    m_page.setFonts(readingFont(m_zoom), headingFont(m_zoom));
    m_pulse.setStartValue(1.0);
    m_pulse.setEndValue(0.0);
    m_pulse.setDuration(700);
    connect(&m_pulse, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

ReportTextView::~ReportTextView() = default;

void ReportTextView::setReport(std::shared_ptr<const ReportView> report)
{
    m_pulse.stop();
    m_report = std::move(report);
    m_marks.setReport(m_report);
    m_selected = m_emphasis = {-1, -1};
    m_roomBelow = 0;
    m_anchor = m_cursor = 0;
    m_page.setReport(m_report ? std::shared_ptr<const ReportAnalysis>(m_report, &m_report->analysis) : nullptr);
    setAccessibleDescription(m_report ? m_report->analysis.identity.title : QString());
    verticalScrollBar()->setValue(0);
    relayout();
    setSearch(m_search);
    Q_EMIT hasSelectionChanged(false);
}

void ReportTextView::setDecision(const QString &fingerprint, const Decision &decision)
{
    m_marks.setDecision(fingerprint, decision);
    viewport()->update();
    Q_EMIT contentChanged();
}

void ReportTextView::setSelectedSpan(TextSpan span)
{
    m_selected = span;
    m_pulse.stop();
    viewport()->update();
}

void ReportTextView::setEmphasis(TextSpan span)
{
    m_emphasis = span;
    viewport()->update();
}

void ReportTextView::setCopies(std::vector<CopyMark> copies)
{
    m_marks.setCopies(std::move(copies));
    viewport()->update();
}

void ReportTextView::reveal(TextSpan span)
{
    if (!m_report || span.start < 0 || m_page.blockCount() == 0)
        return;
    const std::vector<QRectF> rects = m_page.rects(span);
    if (rects.empty())
        return;
    updateScrollBar();
    const qreal top = rects.front().top() + topMargin;
    const qreal bottom = rects.back().bottom() + topMargin;
    const int seenTop = verticalScrollBar()->value();
    const int seen = viewport()->height();
    const qreal margin = std::min<qreal>(m_page.lineHeight(), seen / 4.0);
    if (top - margin < seenTop || bottom + margin > seenTop + seen)
        verticalScrollBar()->setValue(static_cast<int>(std::lround(top - seen / 3.0)));
    m_pulse.stop();
    m_pulse.start();
    viewport()->update();
}

void ReportTextView::scrollToTop(qsizetype position)
{
    const std::vector<QRectF> rects = m_page.rects({position, position + 1});
    updateScrollBar();
    if (!rects.empty())
        verticalScrollBar()->setValue(static_cast<int>(rects.front().top()));
}

void ReportTextView::setRoomBelow(int pixels)
{
    m_roomBelow = pixels;
    updateScrollBar();
}

void ReportTextView::layOutAll()
{
    if (!m_report || m_report->analysis.text.size() > longText)
        return;
    const QScopedValueRollback<bool> guard(m_settling, true);
    const int block = m_page.blockAt(verticalScrollBar()->value());
    const qreal before = block < 0 ? 0 : m_page.blockTop(block);
    m_page.layOut(0, std::numeric_limits<qreal>::max());
    updateScrollBar();
    const qreal grown = block < 0 ? 0 : m_page.blockTop(block) - before;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(grown)));
    Q_EMIT contentChanged();
}

int ReportTextView::lineTop(qsizetype position)
{
    // What will be seen around it, too: nothing moves any more when it is drawn.
    const qreal near = m_page.estimatedY(position);
    m_page.layOut(near - viewport()->height(), near + viewport()->height());
    const std::vector<QRectF> rects = m_page.rects({position, position + 1});
    updateScrollBar();
    return rects.empty() ? 0 : static_cast<int>(std::lround(rects.front().top()));
}

int ReportTextView::estimatedTop(qsizetype position) const
{
    return static_cast<int>(std::lround(m_page.estimatedY(position)));
}

void ReportTextView::setZoom(int percent)
{
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    const qsizetype top = m_topPosition;
    m_page.setFonts(readingFont(percent), headingFont(percent));
    relayout();
    if (top > 0)
        scrollToTop(top);
}

void ReportTextView::setSearch(const QString &words)
{
    m_search = words;
    m_matches.clear();
    m_currentMatch = -1;
    if (m_report && !words.isEmpty()) {
        const QString &text = m_report->analysis.text;
        for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
            m_matches.push_back({at, at + words.size()});
    }
    viewport()->update();
}

bool ReportTextView::findNext(int direction)
{
    if (m_matches.empty())
        return false;
    const int count = matchCount();
    if (m_currentMatch < 0) {
        const auto after = std::lower_bound(m_matches.begin(), m_matches.end(), m_topPosition,
                                            [](TextSpan match, qsizetype top) { return match.start < top; });
        const int first = static_cast<int>(after - m_matches.begin());
        m_currentMatch = (direction > 0 ? first : first - 1 + count) % count;
    } else {
        m_currentMatch = (m_currentMatch + direction + count) % count;
    }
    reveal(m_matches[static_cast<size_t>(m_currentMatch)]);
    m_pulse.stop();
    viewport()->update();
    return true;
}

qreal ReportTextView::partOf(qsizetype position) const
{
    return m_page.height() > 0 ? std::clamp(m_page.estimatedY(position) / m_page.height(), 0.0, 1.0) : 0;
}

TextSpan ReportTextView::selection() const
{
    return {std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor)};
}

QString ReportTextView::selectedText() const
{
    return m_report ? selection().in(m_report->analysis.text).toString() : QString();
}

QRect ReportTextView::rectOf(TextSpan span)
{
    if (!m_report || span.start < 0)
        return {};
    QRectF all;
    for (const QRectF &rect : m_page.rects(span))
        all |= rect.width() < 1 ? rect.adjusted(-3, 0, 3, 0) : rect;
    return all.translated(origin()).toAlignedRect() & viewport()->rect();
}

bool ReportTextView::isVisible(TextSpan span)
{
    return !rectOf(span).isEmpty();
}

void ReportTextView::copySelection()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

QPointF ReportTextView::origin() const
{
    return {m_left, topMargin - verticalScrollBar()->value() * 1.0};
}

void ReportTextView::paintEvent(QPaintEvent *event)
{
    if (!m_report)
        return;
    const qreal top = event->rect().top() - origin().y();
    const qreal bottom = event->rect().bottom() - origin().y();
    const qreal heightBefore = m_page.height();
    const qreal grown = m_page.layOut(top, bottom);
    if (!qFuzzyCompare(heightBefore, m_page.height())) {
        const QScopedValueRollback<bool> guard(m_settling, true);
        updateScrollBar();
        if (grown != 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(grown)));
        Q_EMIT contentChanged();
    }
    const ThemePalette theme = ThemePalette::forPalette(palette());
    QPainter painter(viewport());
    painter.translate(origin());
    const qreal pulse = m_pulse.state() == QAbstractAnimation::Running ? m_pulse.currentValue().toReal() : 0;
    ReportPainter{painter,     m_page,    m_marks,        theme, m_report->analysis.text, m_emphasis, m_selected,
                  selection(), m_matches, m_currentMatch, pulse}
        .draw(event->rect().top() - origin().y(), event->rect().bottom() - origin().y());
}

void ReportTextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void ReportTextView::scrollContentsBy(int, int)
{
    viewport()->update();
    updateTopPosition();
    if (!m_settling)
        Q_EMIT scrolled();
}

/// The column is as wide as 42 characters, or as the view; what is at the top stays there.
void ReportTextView::relayout()
{
    const QScopedValueRollback<bool> guard(m_settling, true);
    const qsizetype top = m_topPosition;
    const qreal character = readingFont(m_zoom).pixelSize();
    const int margin = viewport()->width() < narrowView ? narrowSideMargin : sideMargin;
    const qreal room = viewport()->width() - 2.0 * margin;
    const qreal before = m_page.width();
    const qreal width = std::max(character * 6, std::min(character * widestLine, std::floor(room)));
    m_page.setWidth(width);
    m_left = std::max<qreal>(margin, std::floor((viewport()->width() - width) / 2));
    updateScrollBar();
    if (m_report && !qFuzzyCompare(before, width) && top > 0)
        scrollToTop(top);
    updateTopPosition();
    viewport()->update();
    Q_EMIT contentChanged();
}

void ReportTextView::updateScrollBar()
{
    const int whole = m_report ? static_cast<int>(m_page.height()) + topMargin + bottomMargin + m_roomBelow : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(m_page.lineHeight()));
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
}

void ReportTextView::updateTopPosition()
{
    qsizetype position = 0;
    const int index = m_page.blockAt(verticalScrollBar()->value() - topMargin + m_page.lineHeight() / 2);
    if (index >= 0) {
        const qreal inside = verticalScrollBar()->value() - m_page.blockTop(index);
        const TextSpan span = m_page.block(index).span;
        const qreal below = index + 1 < m_page.blockCount() ? m_page.blockTop(index + 1) : m_page.height();
        const qreal part = inside / std::max(1.0, below - m_page.blockTop(index));
        position =
            span.start + static_cast<qsizetype>(std::clamp(part, 0.0, 0.999) * static_cast<qreal>(span.length()));
    }
    if (position == m_topPosition)
        return;
    m_topPosition = position;
    Q_EMIT topPositionChanged(position);
}

qsizetype ReportTextView::positionAt(QPoint viewportPoint, bool *exact)
{
    return m_page.positionAt(viewportPoint - origin(), exact);
}

void ReportTextView::select(qsizetype anchor, qsizetype cursor)
{
    const bool had = !selection().isEmpty();
    m_anchor = anchor;
    m_cursor = cursor;
    viewport()->update();
    if (had != !selection().isEmpty())
        Q_EMIT hasSelectionChanged(!had);
}

void ReportTextView::selectAll()
{
    if (m_report)
        select(0, m_report->analysis.text.size());
}

} // namespace xiangyue
