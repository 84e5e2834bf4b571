// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/side_by_side_column.h"

#include "tables/report_titles.h"
#include "ui/compare/elided_label.h"
#include "ui/compare/fact_strip.h"
#include "ui/report_text_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace xiangyue {

namespace {

constexpr TextSpan nowhere{-1, -1};

} // namespace

SideBySideColumn::SideBySideColumn(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QHBoxLayout)
    , m_place(new ElidedLabel(this))
    , m_period(new ElidedLabel(this))
    , m_fact(new FactStrip(this))
    , m_text(new ReportTextView(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_place->setFont(bold);
    m_period->setProperty("muted", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_place);
    words->addWidget(m_period);
    m_heading->setContentsMargins(14, 7, 8, 7);
    m_heading->addLayout(words, 1);
    m_fact->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0); // the hairline between columns
    layout->setSpacing(0);
    layout->addLayout(m_heading);
    layout->addWidget(m_fact);
    layout->addWidget(m_text, 1);
    connect(m_text, &ReportTextView::figureClicked, this, &SideBySideColumn::selectFigure);
    connect(m_text, &ReportTextView::flagClicked, this, &SideBySideColumn::selectFlag);
    connect(m_text, &ReportTextView::emptyClicked, this, [this] { selectFigure(-1); });
    connect(m_text, &ReportTextView::figureActivated, this, &SideBySideColumn::figureActivated);
}

void SideBySideColumn::setReport(std::shared_ptr<const ReportView> report)
{
    m_report = std::move(report);
    m_selected = -1;
    hideFact();
    m_text->setReport(m_report);
    if (!m_report)
        return;
    const ReportSummary &summary = m_report->summary;
    m_place->setFullText(placeTitle(summary.identity));
    m_period->setFullText(periodTitle(periodKey(summary.identity)) % u" · " % tr("draft %1").arg(summary.draft));
    setAccessibleName(reportTitle(summary));
}

void SideBySideColumn::setTool(QWidget *tool)
{
    delete m_tool;
    m_tool = tool;
    if (tool)
        m_heading->addWidget(tool, 0, Qt::AlignTop);
}

void SideBySideColumn::showFact(int figure, TextSpan sentence)
{
    if (!m_report)
        return;
    if (figure < 0) {
        m_fact->showAbsent();
        selectFigure(-1);
    } else {
        m_fact->showFigure(m_report->analysis.extraction.figures[static_cast<size_t>(figure)], m_report->analysis.text);
        selectFigure(figure);
    }
    setFactVisible(true);
    m_text->setEmphasis(sentence);
}

void SideBySideColumn::hideFact()
{
    setFactVisible(false);
    m_text->setEmphasis(nowhere);
}

/// At once, so that the text has its height before it is scrolled.
void SideBySideColumn::setFactVisible(bool visible)
{
    m_fact->setVisible(visible);
    layout()->activate();
}

QString SideBySideColumn::factText() const
{
    return m_fact->isHidden() ? QString() : m_fact->text();
}

void SideBySideColumn::showPassage(TextSpan span)
{
    hideFact();
    selectFigure(-1);
    m_text->setEmphasis(span);
}

void SideBySideColumn::selectFigure(int figure)
{
    m_selected = figure;
    m_text->setSelectedSpan(figure < 0 ? nowhere
                                       : m_report->analysis.extraction.figures[static_cast<size_t>(figure)].quote);
}

void SideBySideColumn::selectFlag(int flag)
{
    const Flag &chosen = m_report->flags[static_cast<size_t>(flag)];
    selectFigure(chosen.figure);
    if (chosen.figure < 0 && !chosen.spans.empty())
        m_text->setSelectedSpan(chosen.spans.front());
}

void SideBySideColumn::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_selected >= 0)
        Q_EMIT figureActivated(m_selected);
    else
        QWidget::keyPressEvent(event);
}

void SideBySideColumn::paintEvent(QPaintEvent *)
{
    const ThemePalette theme = ThemePalette::forPalette(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, 1, height()), theme.gridLine);
    painter.fillRect(QRect(0, m_text->y() - 1, width(), 1), theme.gridLine);
}

} // namespace xiangyue
