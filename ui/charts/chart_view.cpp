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

QString spokenBar(const ChartBar &bar)
{
    return QStringLiteral("%1: %2").arg(bar.label, bar.valueText);
}

QString tipText(const ChartBar &bar)
{
    QString tip = QStringLiteral("<b>%1</b>: %2").arg(bar.label.toHtmlEscaped(), bar.valueText.toHtmlEscaped());
    if (!bar.statusText.isEmpty() && !bar.valueText.contains(bar.statusText))
        tip += QStringLiteral(" (%1)").arg(bar.statusText.toHtmlEscaped());
    if (!bar.sentence.isEmpty())
        tip += QStringLiteral("<br>") + bar.sentence.toHtmlEscaped();
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
    if (const BarIndex index = m_renderer.barOfFigure(figure); index.isValid()) {
        m_current = index;
        ensureVisible(m_renderer.rowOf(index));
    }
    viewport()->update();
}

void ChartView::setSelectedTarget(ChartTarget target)
{
    m_target = target;
    m_renderer.setSelectedTarget(target);
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

void ChartView::setCurrent(BarIndex index)
{
    const ChartBar *bar = m_renderer.bar(index);
    if (!bar)
        return;
    m_current = index;
    ensureVisible(m_renderer.rowOf(index));
    setAccessibleDescription(spokenBar(*bar));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
}

/// The bar `by` places on in reading order over all panels; stops at the ends.
ChartView::BarIndex ChartView::stepped(int by) const
{
    std::vector<BarIndex> all;
    const auto &panels = chart().panels;
    for (size_t panel = 0; panel < panels.size(); ++panel) {
        for (size_t bar = 0; bar < panels[panel].bars.size(); ++bar)
            all.push_back({static_cast<int>(panel), static_cast<int>(bar)});
    }
    if (all.empty())
        return {};
    const auto found = std::find(all.begin(), all.end(), m_current);
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    std::ptrdiff_t place = found == all.end() ? (by > 0 ? -1 : last + 1) : found - all.begin();
    place += by;
    return all[static_cast<size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))];
}

void ChartView::activate(BarIndex index)
{
    const ChartBar *bar = m_renderer.bar(index);
    if (!bar)
        return;
    if (bar->figure >= 0)
        Q_EMIT figureActivated(bar->figure);
    if (!bar->target.isNothing())
        Q_EMIT targetActivated(bar->target);
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
    const BarIndex index = m_renderer.barAt(toChart(point));
    const ChartBar *bar = m_renderer.bar(index);
    if (!bar) {
        QToolTip::hideText();
        return;
    }
    const QRect row = m_renderer.rowOf(index).translated(0, -verticalScrollBar()->value()).toAlignedRect();
    QToolTip::showText(globalPoint, tipText(*bar), viewport(), row);
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
    if (const BarIndex index = m_renderer.barOfFigure(m_selected); index.isValid()) {
        verticalScrollBar()->setValue(0);
        ensureVisible(m_renderer.rowOf(index));
    }
}

void ChartView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        const BarIndex current = m_current;
        setChart(m_renderer.chart(), true);
        m_current = current;
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = toChart(event->position().toPoint());
    const ChartBar *bar = m_renderer.bar(m_renderer.barAt(point));
    const bool answers = (bar && bar->figure >= 0) || m_renderer.hiddenBarsAt(point) >= 0;
    viewport()->setCursor(answers ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = toChart(event->position().toPoint());
    if (m_renderer.hiddenBarsAt(point) >= 0) {
        Q_EMIT moreRequested();
        return;
    }
    const BarIndex index = m_renderer.barAt(point);
    setCurrent(index);
    activate(index);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int all = chart().barCount();
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(stepped(1));
        break;
    case Qt::Key_Up:
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
