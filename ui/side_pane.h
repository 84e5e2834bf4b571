// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review_session.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace xiangyue {

class ChartPane;
class FlagPane;
class IndicatorPane;
class UnitDictionary;

/// The right of the window: tabs with indicators and flags, charts below.
class SidePane : public QWidget {
    Q_OBJECT

public:
    enum Tab { Indicators, Flags };

    SidePane(ReviewSession &session, const UnitDictionary &units, QWidget *parent = nullptr);

    IndicatorPane *indicators() const { return m_indicators; }
    FlagPane *flags() const { return m_flags; }
    ChartPane *charts() const { return m_charts; }
    QSplitter *splitter() const { return m_splitter; }
    QTabBar *tabs() const { return m_tabs; }

private:
    void connectSession();
    void connectViews();
    void showReport();
    void showSelection(ReportSelection::Origin origin);
    void updateTabs();

    ReviewSession &m_session;
    QSplitter *m_splitter;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    IndicatorPane *m_indicators;
    FlagPane *m_flags;
    ChartPane *m_charts;
};

} // namespace xiangyue
