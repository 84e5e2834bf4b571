// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compare_session.h"

#include <QMainWindow>

#include <array>

class QLabel;
class QStackedWidget;

namespace xiangyue {

class Chip;
class Dialogs;
class JobStrip;
class MatrixPage;
class Settings;
class SideBySidePage;
class TimePage;

/// Townships side by side: their indicators, their texts, and one of them through its periods.
class CompareWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { IndicatorsPage, TextsPage, PeriodsPage, PageCount };

    CompareWindow(Library &library, Settings &settings, Dialogs &dialogs, QWidget *parent = nullptr);
    ~CompareWindow() override;

    /// Compares these reports; says why where that cannot be.
    bool compare(const std::vector<ReportId> &reports);
    /// Asks which; true when reports are compared then.
    bool pickReports();
    /// Reports of the last time that are still there, else those of the newest period; too few: none.
    std::vector<ReportId> proposedReports() const;
    void setPage(Page page);
    Page page() const;

    CompareSession &session() { return m_session; }
    MatrixPage *matrixPage() const { return m_matrixPage; }
    SideBySidePage *textsPage() const { return m_textsPage; }
    TimePage *timePage() const { return m_timePage; }
    QAction *action(const QString &name) const;

public Q_SLOTS:
    void exportTable();
    void exportChart();

Q_SIGNALS:
    /// A sentence is to be read in its report; figure -1: the report as a whole.
    void openAsked(const xiangyue::ReportId &report, int figure);
    void newIndicatorAsked(const xiangyue::UnmatchedGroup &group);
    void backAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createBar();
    void createMenus();
    void createStatusBar();
    void connectPages();
    QAction *addAction(QMenu *menu, const QString &name, const QString &text, const QString &keys,
                       const std::function<void()> &act);
    void showMatrix();
    void showStatus();
    void askBases(const ReportId &report);
    void leaveOut(const ReportId &report);
    void setBase(MatrixBase base);
    void saveTable(const QString &path);
    void showMessage(const QString &text);
    void restoreState();
    void saveState();

    Library &m_library;
    Settings &m_settings;
    Dialogs &m_dialogs;
    CompareSession m_session;
    std::array<Chip *, PageCount> m_pageChips{};
    std::vector<std::pair<MatrixBase, Chip *>> m_baseChips;
    QStackedWidget *m_pages;
    MatrixPage *m_matrixPage;
    SideBySidePage *m_textsPage;
    TimePage *m_timePage;
    QLabel *m_status = nullptr;
    QLabel *m_note = nullptr;
    JobStrip *m_jobs = nullptr;
    QString m_chartFolder; ///< of the last batch
};

} // namespace xiangyue
