// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/side_pane.h"

#include "ui/charts/chart_pane.h"
#include "ui/flag_pane.h"
#include "ui/indicator_pane.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace xiangyue {

SidePane::SidePane(ReviewSession &session, const UnitDictionary &units, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_indicators(new IndicatorPane(this))
    , m_flags(new FlagPane(this))
    , m_charts(new ChartPane(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_charts->setUnits(&units);
    m_charts->setObjectName(QStringLiteral("chartPane"));
    m_tabs->setObjectName(QStringLiteral("sideTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_stack->addWidget(m_indicators);
    m_stack->addWidget(m_flags);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    QLineEdit *search = m_indicators->searchField();
    connect(m_tabs, &QTabBar::currentChanged, search, [search](int tab) { search->setVisible(tab == Indicators); });
    auto *head = new QWidget(this);
    head->setProperty("side", true);
    head->setAttribute(Qt::WA_StyledBackground);
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 10, 0);
    headLayout->addWidget(m_tabs);
    headLayout->addStretch(1);
    headLayout->addWidget(search, 0, Qt::AlignVCenter);

    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(head);
    upperLayout->addWidget(m_stack, 1);
    upper->setMinimumHeight(160);
    m_charts->setMinimumHeight(120);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_charts);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectSession();
    connectViews();
    updateTabs();
}

void SidePane::connectSession()
{
    connect(&m_session, &ReviewSession::reportChanged, this, &SidePane::showReport);
    connect(&m_session, &ReviewSession::decisionChanged, this,
            [this](const QString &fingerprint, const Decision &decision) {
                m_indicators->setDecision(fingerprint, decision);
                m_flags->setDecision(fingerprint, decision);
                updateTabs();
            });
    connect(&m_session.selection(), &ReportSelection::changed, this, &SidePane::showSelection);
}

void SidePane::connectViews()
{
    ReportSelection &selection = m_session.selection();
    connect(m_indicators, &IndicatorPane::figureSelected, &selection,
            [&selection](int figure) { selection.selectFigure(figure, ReportSelection::Origin::Indicators); });
    connect(m_flags, &FlagPane::flagSelected, &selection,
            [&selection](int flag) { selection.selectFlag(flag, ReportSelection::Origin::Flags); });
    connect(m_charts, &ChartPane::figureActivated, &selection,
            [&selection](int figure) { selection.selectFigure(figure, ReportSelection::Origin::Chart); });
    // A theme chosen above the table is the one that the chart shows.
    connect(m_indicators, &IndicatorPane::themeChanged, this, [this] {
        if (const auto theme = m_indicators->theme())
            m_charts->setCurrentTheme(*theme);
    });
}

void SidePane::showReport()
{
    m_indicators->setReport(m_session.report());
    m_flags->setReport(m_session.report());
    m_charts->setReport(m_session.report());
    updateTabs();
}

void SidePane::showSelection(ReportSelection::Origin origin)
{
    const int figure = m_session.selection().figure();
    m_indicators->setSelectedFigure(figure);
    m_flags->setSelectedFlag(m_session.selection().flag());
    const auto report = m_session.report();
    if (report && figure >= 0 && origin != ReportSelection::Origin::Chart)
        m_charts->setCurrentTheme(report->analysis.extraction.figures[static_cast<size_t>(figure)].category);
    m_charts->setSelectedFigure(figure);
}

void SidePane::updateTabs()
{
    m_tabs->setTabText(Indicators, tr("Indicators %1").arg(m_indicators->count()));
    m_tabs->setTabText(Flags, tr("To review %1").arg(m_flags->openCount()));
}

} // namespace xiangyue
