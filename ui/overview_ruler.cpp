// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview_ruler.h"

#include "ui/report_text_view.h"
#include "ui/theme_palette.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <cstdlib>

namespace xiangyue {

namespace {
constexpr int margin = 6;
}

OverviewRuler::OverviewRuler(ReportTextView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setFixedWidth(14);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the flags"));
    connect(&view, &ReportTextView::contentChanged, this, qOverload<>(&QWidget::update));
}

void OverviewRuler::setReport(std::shared_ptr<const ReportView> report)
{
    m_report = std::move(report);
    m_selected = -1;
    m_open.clear();
    if (m_report) {
        for (const Flag &flag : m_report->flags)
            m_open.push_back(m_report->decisions.value(flag.fingerprint).state == DecisionState::Open);
    }
    update();
}

void OverviewRuler::setDecision(const QString &fingerprint, const Decision &decision)
{
    for (size_t i = 0; m_report && i < m_report->flags.size(); ++i) {
        if (m_report->flags[i].fingerprint == fingerprint)
            m_open[i] = decision.state == DecisionState::Open;
    }
    update();
}

void OverviewRuler::setSelectedFlag(int flag)
{
    m_selected = flag;
    update();
}

int OverviewRuler::tickOf(int flag) const
{
    if (!m_report || flag < 0 || static_cast<size_t>(flag) >= m_report->flags.size()
        || m_report->flags[static_cast<size_t>(flag)].spans.empty())
        return -1;
    const qsizetype position = m_report->flags[static_cast<size_t>(flag)].spans.front().start;
    return margin + static_cast<int>(std::lround(m_view.partOf(position) * (height() - 2 * margin)));
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    const ThemePalette theme = ThemePalette::forPalette(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, margin - 2, -3, -margin + 2), 4, 4);
    const int count = m_report ? static_cast<int>(m_report->flags.size()) : 0;
    // Contradictions last, so that no amber tick covers them.
    for (const auto kind : {Flag::Kind::Placeholder, Flag::Kind::Finding}) {
        for (int i = 0; i < count; ++i) {
            const int y = tickOf(i);
            if (y < 0 || !m_open[static_cast<size_t>(i)] || m_report->flags[static_cast<size_t>(i)].kind != kind)
                continue;
            const bool finding = kind == Flag::Kind::Finding;
            painter.fillRect(QRect(finding ? 2 : 4, y - 1, width() - (finding ? 4 : 8), 3),
                             finding ? theme.finding : theme.placeholderBorder);
        }
    }
    if (const int y = tickOf(m_selected); y >= 0) {
        painter.setPen(QPen(theme.selection, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(1, y - 3.5, width() - 2, 8), 2, 2);
    }
}

int OverviewRuler::nearest(int y) const
{
    int best = -1;
    for (int i = 0; m_report && i < static_cast<int>(m_report->flags.size()); ++i) {
        const int tick = tickOf(i);
        if (tick < 0 || !m_open[static_cast<size_t>(i)])
            continue;
        if (best < 0 || std::abs(tick - y) < std::abs(tickOf(best) - y))
            best = i;
    }
    return best;
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    const int flag = nearest(static_cast<int>(event->position().y()));
    if (event->button() == Qt::LeftButton && flag >= 0)
        Q_EMIT flagClicked(flag);
}

bool OverviewRuler::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int flag = nearest(help->pos().y());
    if (flag >= 0 && std::abs(tickOf(flag) - help->pos().y()) <= 6)
        QToolTip::showText(help->globalPos(), m_report->flags[static_cast<size_t>(flag)].title, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace xiangyue
