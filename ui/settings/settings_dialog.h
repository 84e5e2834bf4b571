// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace xiangyue {

class Dialogs;
class GeneralPage;
class IndicatorsPage;
class Library;
class Settings;

/// Everything that the user can set, a page each.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    enum Page { General, Indicators };

    SettingsDialog(Library &library, Settings &settings, Dialogs &dialogs, QWidget *parent = nullptr);

    void setPage(Page page);
    GeneralPage *general() const { return m_general; }
    IndicatorsPage *indicators() const { return m_indicators; }
    /// Also what Escape and the window's own button do: asks where something is not kept.
    void reject() override;

private:
    QListWidget *m_pages;
    QStackedWidget *m_stack;
    GeneralPage *m_general;
    IndicatorsPage *m_indicators;
};

} // namespace xiangyue
