// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace xiangyue {

namespace {

constexpr int lineStep = 25;

QString spoken(const ChartMark &mark)
{
    return QStringLiteral("%1: %2").arg(mark.label, mark.valueText);
}

QString tipText(const ChartMark &mark)
{
    QString tip = QStringLiteral("<b>%1</b>: %2").arg(mark.label.toHtmlEscaped(), mark.valueText.toHtmlEscaped());
    if (!mark.statusText.isEmpty() && !mark.valueText.contains(mark.statusText))
        tip += QStringLiteral(" (%1)").arg(mark.statusText.toHtmlEscaped());
    if (!mark.sentence.isEmpty())
        tip += QStringLiteral("<br>") + mark.sentence.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return tip;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_renderer({}, ThemePalette::forPalette(palette()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(lineStep);
    setAccessibleName(tr("Chart"));
}

ChartView::~ChartView() = default;

QSize ChartView::sizeHint() const
{
    return {560, 380};
}

void ChartView::setChart(ChartSpec chart, bool keepPosition)
{
    m_renderer = ChartRenderer(std::move(chart), ThemePalette::forPalette(palette()));
    m_renderer.setSelectedFigure(m_selected);
    m_renderer.setSelectedTarget(m_target);
    m_current = {};
    const int position = verticalScrollBar()->value();
    renewLayout();
    verticalScrollBar()->setValue(keepPosition ? position : 0);
    setAccessibleDescription(m_renderer.chart().isEmpty() ? m_renderer.chart().explanation : m_renderer.chart().title);
}

void ChartView::setSelectedFigure(int figure)
{
    m_selected = figure;
    m_renderer.setSelectedFigure(figure);
    if (const PartIndex index = m_renderer.barOfFigure(figure); index.isValid()) {
        m_current = index;
        ensureVisible(m_renderer.rowOf(index));
    }
    viewport()->update();
}

void ChartView::setSelectedTarget(ChartTarget target)
{
    m_target = target;
    m_renderer.setSelectedTarget(target);
    if (const PartIndex index = m_renderer.partOfTarget(target); index.isValid()) {
        m_current = index;
        ensureVisible(m_renderer.rowOf(index));
    }
    viewport()->update();
}

void ChartView::renewLayout()
{
    m_renderer.layoutForWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(m_renderer.layout().size.height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    viewport()->update();
}

QPointF ChartView::toChart(const QPoint &viewportPoint) const
{
    return QPointF(viewportPoint) + QPointF(0, verticalScrollBar()->value());
}

void ChartView::ensureVisible(const QRectF &rect)
{
    QScrollBar *bar = verticalScrollBar();
    const int top = static_cast<int>(std::floor(rect.top())) - lineStep;
    const int bottom = static_cast<int>(std::ceil(rect.bottom())) + lineStep;
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + viewport()->height())
        bar->setValue(bottom - viewport()->height());
}

void ChartView::setCurrent(PartIndex index)
{
    const ChartMark *mark = m_renderer.mark(index);
    if (!mark)
        return;
    m_current = index;
    ensureVisible(m_renderer.rowOf(index));
    setAccessibleDescription(spoken(*mark));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
}

/// The part `by` places on in reading order; stops at the ends.
ChartView::PartIndex ChartView::stepped(int by) const
{
    std::vector<PartIndex> all; // without `n more`, which is no place to stand on
    for (PartIndex index{0}; index.part < m_renderer.partCount(); ++index.part) {
        if (m_renderer.mark(index))
            all.push_back(index);
    }
    if (all.empty())
        return {};
    const auto found = std::find(all.begin(), all.end(), m_current);
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    std::ptrdiff_t place = found == all.end() ? (by > 0 ? -1 : last + 1) : found - all.begin();
    place += by;
    return all[static_cast<size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))];
}

/// The nearest part under the current one, or over it; the next one in reading order where there is none.
ChartView::PartIndex ChartView::acrossRows(Direction direction) const
{
    const QRectF from = m_renderer.rowOf(m_current);
    const qreal sign = direction == Direction::Down ? 1 : -1;
    PartIndex nearest;
    qreal shortest = 0;
    for (PartIndex index{0}; m_current.isValid() && index.part < m_renderer.partCount(); ++index.part) {
        const QRectF area = m_renderer.rowOf(index);
        const qreal way = (area.center().y() - from.center().y()) * sign;
        const bool inLine = area.left() <= from.center().x() && from.center().x() < area.right();
        if (inLine && way > from.height() / 2 && (!nearest.isValid() || way < shortest)) {
            nearest = index;
            shortest = way;
        }
    }
    return nearest.isValid() ? nearest : stepped(direction == Direction::Down ? 1 : -1);
}

void ChartView::activate(PartIndex index)
{
    const ChartMark *mark = m_renderer.mark(index);
    if (!mark || mark->target.isNothing())
        return;
    if (mark->target.figure >= 0 && mark->target.column < 0)
        Q_EMIT figureActivated(mark->target.figure);
    Q_EMIT targetActivated(mark->target);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartView::showTip(const QPoint &point, const QPoint &globalPoint)
{
    const PartIndex index = m_renderer.partAt(toChart(point));
    const ChartMark *mark = m_renderer.mark(index);
    if (!mark) {
        QToolTip::hideText();
        return;
    }
    const QRect row = m_renderer.rowOf(index).translated(0, -verticalScrollBar()->value()).toAlignedRect();
    QToolTip::showText(globalPoint, tipText(*mark), viewport(), row);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    painter.fillRect(event->rect(), ThemePalette::forPalette(palette()).paper);
    const QSizeF size = m_renderer.layout().size;
    m_renderer.paint(painter, QRectF(QPointF(0, -verticalScrollBar()->value()), size));
    if (hasFocus() && m_current.isValid()) {
        const QRectF row = m_renderer.rowOf(m_current).translated(0, -verticalScrollBar()->value());
        painter.setPen(QPen(ThemePalette::forPalette(palette()).selection, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    renewLayout();
}

void ChartView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    // A bar that was chosen before the view had its size.
    const PartIndex figure = m_renderer.barOfFigure(m_selected);
    if (const PartIndex index = figure.isValid() ? figure : m_renderer.partOfTarget(m_target); index.isValid()) {
        verticalScrollBar()->setValue(0);
        ensureVisible(m_renderer.rowOf(index));
    }
}

void ChartView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        const PartIndex current = m_current;
        setChart(m_renderer.chart(), true);
        m_current = current;
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = toChart(event->position().toPoint());
    const ChartMark *mark = m_renderer.mark(m_renderer.partAt(point));
    const bool answers = (mark && !mark->target.isNothing()) || m_renderer.isMoreAt(point);
    viewport()->setCursor(answers ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = toChart(event->position().toPoint());
    if (m_renderer.isMoreAt(point)) {
        Q_EMIT moreRequested();
        return;
    }
    const PartIndex index = m_renderer.partAt(point);
    setCurrent(index);
    activate(index);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int all = m_renderer.partCount();
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(acrossRows(Direction::Down));
        break;
    case Qt::Key_Up:
        setCurrent(acrossRows(Direction::Up));
        break;
    case Qt::Key_Right:
        setCurrent(stepped(1));
        break;
    case Qt::Key_Left:
        setCurrent(stepped(-1));
        break;
    case Qt::Key_Home:
        setCurrent(stepped(-all));
        break;
    case Qt::Key_End:
        setCurrent(stepped(all));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace xiangyue
