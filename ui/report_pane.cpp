// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_pane.h"

#include "tables/report_titles.h"
#include "ui/note_editor.h"
#include "ui/overview_ruler.h"
#include "ui/report_text_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiangyue {

ReportPane::ReportPane(ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_path(new QPushButton(this))
    , m_text(new ReportTextView(this))
    , m_ruler(new OverviewRuler(*m_text, this))
    , m_note(new NoteEditor(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("reportText"));
    m_ruler->setObjectName(QStringLiteral("overviewRuler"));
    m_path->setObjectName(QStringLiteral("breadcrumb"));
    m_path->setProperty("breadcrumb", true);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_path->setAccessibleName(tr("Section"));
    m_path->setFocusPolicy(Qt::TabFocus);
    connect(m_path, &QPushButton::clicked, this, &ReportPane::goToSection);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_text, 1);
    row->addWidget(m_ruler);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_path);
    layout->addLayout(row, 1);
    layout->addWidget(m_note);
    connectSession();
}

void ReportPane::connectSession()
{
    ReportSelection &selection = m_session.selection();
    connect(&m_session, &ReviewSession::reportChanged, this, &ReportPane::showReport);
    connect(&m_session, &ReviewSession::decisionChanged, m_text, &ReportTextView::setDecision);
    connect(&m_session, &ReviewSession::decisionChanged, m_ruler, &OverviewRuler::setDecision);
    connect(&selection, &ReportSelection::changed, this, &ReportPane::showSelection);
    connect(m_text, &ReportTextView::figureClicked, &selection,
            [&selection](int figure) { selection.selectFigure(figure, ReportSelection::Origin::Text); });
    connect(m_text, &ReportTextView::flagClicked, &selection,
            [&selection](int flag) { selection.selectFlag(flag, ReportSelection::Origin::Text); });
    connect(m_text, &ReportTextView::emptyClicked, &selection,
            [&selection] { selection.clear(ReportSelection::Origin::Text); });
    connect(m_ruler, &OverviewRuler::flagClicked, &selection,
            [&selection](int flag) { selection.selectFlag(flag, ReportSelection::Origin::Ruler); });
    connect(m_text, &ReportTextView::topPositionChanged, this, [this](qsizetype position) {
        m_session.setReadingPosition(position);
        showPath(position);
    });
}

QString ReportPane::breadcrumb() const
{
    return m_fullPath;
}

void ReportPane::goToSection()
{
    const auto report = m_session.report();
    if (!report)
        return;
    const TextSpan selected = m_session.selection().span();
    const bool seen = selected.start >= 0 && m_text->isVisible(selected);
    const int section = report->analysis.outline.sectionAt(seen ? selected.start : m_text->topPosition());
    m_text->scrollToTop(section < 0 ? 0
                                    : report->analysis.outline.sections[static_cast<size_t>(section)].heading.start);
}

void ReportPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPath(m_text->topPosition());
}

void ReportPane::showReport()
{
    m_note->dismiss();
    m_text->setReport(m_session.report());
    m_ruler->setReport(m_session.report());
    showPath(0);
}

void ReportPane::showSelection(ReportSelection::Origin origin)
{
    const TextSpan span = m_session.selection().span();
    m_text->setSelectedSpan(span);
    m_ruler->setSelectedFlag(m_session.selection().flag());
    if (m_note->flag() != m_session.selection().flag() && !m_note->isModified())
        m_note->dismiss();
    if (span.start < 0)
        return;
    if (origin != ReportSelection::Origin::Text)
        m_text->reveal(span);
    showPath(span.start);
}

/// Path of the section that is read; the selection's while it can be seen.
void ReportPane::showPath(qsizetype position)
{
    const auto report = m_session.report();
    m_fullPath.clear();
    if (report) {
        const TextSpan selected = m_session.selection().span();
        if (selected.start >= 0 && m_text->isVisible(selected))
            position = selected.start;
        const Outline &outline = report->analysis.outline;
        const int section = outline.sectionAt(position);
        m_fullPath = section < 0 ? reportTitle(report->summary) : outline.path(section);
    }
    m_path->setToolTip(m_fullPath);
    const QFontMetrics metrics(m_path->font());
    m_path->setText(metrics.elidedText(m_fullPath, Qt::ElideMiddle, qMax(60, width() - 40)));
}

} // namespace xiangyue
