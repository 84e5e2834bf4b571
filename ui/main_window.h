// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/action_collection.h"
#include "ui/review_session.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QActionGroup;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace xiangyue {

class CompareWindow;
class Dialogs;
class ImportController;
class JobStrip;
class LibraryPane;
class ReportPane;
class ReviewActions;
class ReviewStatus;
class Settings;
class SettingsDialog;
class SidePane;
class WelcomePage;

/// Everything that the window works with; all of it outlives the window.
struct WindowContext {
    Library &library;
    const Dictionaries &dictionaries;
    const ImporterRegistry &importers;
    Settings &settings;
    Dialogs &dialogs;
};

/// Brings a window to the front, from wherever it is.
void raiseWindow(QWidget &window);

/// The shell: puts the panes together, arranges the actions, remembers how the window was.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the report of the last session, or the first one; nothing in an empty library.
    void openLastReport();
    void openReport(const ReportId &id);
    /// Imports files and opens the first.
    void importFiles(const QStringList &paths);
    void importSamples();
    bool isImporting() const;
    /// Opens the comparison, asking which reports when it has none yet.
    void openComparison();
    /// nullptr until it was opened.
    CompareWindow *compareWindow() const { return m_compare.get(); }

    ActionCollection &actions() { return m_actions; }
    ReviewSession &session() { return m_session; }
    LibraryPane *libraryPane() const { return m_library; }
    ReportPane *reportPane() const { return m_report; }
    SidePane *sidePane() const { return m_side; }
    ImportController *importer() const { return m_importer; }
    ReviewActions *reviewActions() const { return m_review; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createPanes();
    void createMenus();
    void createViewMenu();
    void createToolBar();
    void createStatusBar();
    void createControllers();
    void connectPanes();
    void connectActions();
    void restoreState();
    void saveState();

    void showReport();
    void showStatus();
    void showMessage(const QString &text);
    void showError(const Error &error);
    void libraryRefreshed();
    void removeReport(const ReportId &id);
    void askLibraryMenu(const ReportId &id, QPoint globalPosition);
    void editTags(const ReportId &id);
    void createComparison();
    void openFromComparison(const ReportId &report, int figure);
    void setZoom(int percent);
    void find(int direction);
    void renewOutdated();
    SettingsDialog *openSettings();
    void tellDamage();
    QMenu *choiceMenu(const QString &title, int settingsKey, const QList<std::pair<QString, QString>> &choices,
                      const std::function<void()> &changed);

    WindowContext m_context;
    ActionCollection m_actions;
    ReviewSession m_session;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_centre = nullptr;
    WelcomePage *m_welcome = nullptr;
    LibraryPane *m_library = nullptr;
    ReportPane *m_report = nullptr;
    SidePane *m_side = nullptr;
    QLineEdit *m_find = nullptr;
    ReviewStatus *m_status = nullptr;
    JobStrip *m_jobs = nullptr;
    QLabel *m_saved = nullptr;
    ImportController *m_importer = nullptr;
    ReviewActions *m_review = nullptr;
    std::unique_ptr<CompareWindow> m_compare;
    QPointer<SettingsDialog> m_settingsDialog;
    QString m_chartFolder; ///< of the last batch
};

} // namespace xiangyue
