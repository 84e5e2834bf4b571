// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "tables/report_titles.h"
#include "ui/app_style.h"
#include "ui/charts/chart_pane.h"
#include "ui/compare/compare_window.h"
#include "ui/dialogs.h"
#include "ui/flag_pane.h"
#include "ui/import_controller.h"
#include "ui/indicator_pane.h"
#include "ui/job_strip.h"
#include "ui/library_pane.h"
#include "ui/report_pane.h"
#include "ui/report_text_view.h"
#include "ui/review_actions.h"
#include "ui/review_status.h"
#include "ui/settings.h"
#include "ui/side_pane.h"
#include "ui/welcome_page.h"

#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>

namespace xiangyue {

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_session(context.library)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    createPanes();
    createStatusBar();
    createControllers();
    createMenus();
    createToolBar();
    connectPanes();
    connectActions();
    restoreState();
    m_actions[ActionCollection::BackToComparison]->setEnabled(false);
    showReport();
    libraryRefreshed();
    renewOutdated();
    // Once the window is there: the box stands in front of it.
    QMetaObject::invokeMethod(this, &MainWindow::tellDamage, Qt::QueuedConnection);
}

MainWindow::~MainWindow() = default;

void MainWindow::createPanes()
{
    using A = ActionCollection;
    m_library = new LibraryPane(m_context.library, this);
    m_welcome = new WelcomePage(m_actions[A::Import], m_actions[A::OpenSamples], this);
    m_report = new ReportPane(m_session, this);
    m_side = new SidePane(m_session, m_context.dictionaries.units(), this);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_report);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_library->setMinimumWidth(150);
    m_centre->setMinimumWidth(320);
    m_side->setMinimumWidth(340);
    m_splitter->addWidget(m_library);
    m_splitter->addWidget(m_centre);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    setCentralWidget(m_splitter);
}

void MainWindow::createStatusBar()
{
    m_status = new ReviewStatus(this);
    m_jobs = new JobStrip(this);
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("savedState"));
    statusBar()->addWidget(m_status);
    statusBar()->addPermanentWidget(m_jobs);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::createControllers()
{
    m_importer = new ImportController(m_context.library, m_context.importers, m_context.settings, m_context.dialogs,
                                      *m_jobs, *this);
    m_review = new ReviewActions(m_actions, m_session, *m_report);
}

void MainWindow::connectPanes()
{
    connect(&m_session, &ReviewSession::reportChanged, this, &MainWindow::showReport);
    connect(&m_session, &ReviewSession::decisionChanged, this, &MainWindow::showStatus);
    connect(&m_session, &ReviewSession::failed, this, &MainWindow::showError);
    connect(&m_context.library, &Library::indicatorsChanged, &m_session, &ReviewSession::reload);
    connect(m_library, &LibraryPane::reportSelected, this, &MainWindow::openReport);
    connect(m_library, &LibraryPane::refreshed, this, &MainWindow::libraryRefreshed);
    connect(m_library, &LibraryPane::contextMenuAsked, this, &MainWindow::askLibraryMenu);
    connect(m_importer, &ImportController::message, this, &MainWindow::showMessage);
    connect(m_importer, &ImportController::imported, this, [this](const ReportId &first) {
        m_library->refresh();
        if (!first.isNull())
            openReport(first);
        else if (!m_session.report())
            openLastReport();
    });
    connect(m_review, &ReviewActions::message, this, &MainWindow::showMessage);
    connect(m_side->indicators(), &IndicatorPane::contextMenuAsked, this, [this](int figure, QPoint point) {
        m_review->showMenu(m_session.report()->analysis.extraction.figures[static_cast<size_t>(figure)].number.start,
                           point);
    });
    connect(m_side->flags(), &FlagPane::contextMenuAsked, this, [this](int flag, QPoint point) {
        const Flag &item = m_session.report()->flags[static_cast<size_t>(flag)];
        if (!item.spans.empty())
            m_review->showMenu(item.spans.front().start, point);
    });
}

void MainWindow::openLastReport()
{
    const ReportId last{m_context.settings.text(Settings::LastReport)};
    if (!last.isNull() && m_context.library.summary(last))
        openReport(last);
    else if (const ReportId first = m_library->firstReport(); !first.isNull())
        openReport(first);
}

void MainWindow::openReport(const ReportId &id)
{
    const auto open = m_session.report();
    if (open && open->summary.id == id)
        return;
    if (const Result<void> result = m_session.open(id); !result)
        showError(result.error());
}

void MainWindow::importFiles(const QStringList &paths)
{
    m_importer->importFiles(paths);
}

void MainWindow::importSamples()
{
    m_importer->importSamples();
}

bool MainWindow::isImporting() const
{
    return m_jobs->isBusy();
}

void MainWindow::showReport()
{
    const auto report = m_session.report();
    m_centre->setCurrentWidget(report ? static_cast<QWidget *>(m_report) : m_welcome);
    m_side->setVisible(report != nullptr);
    m_find->setEnabled(report != nullptr);
    m_library->setCurrentReport(report ? report->summary.id : ReportId());
    m_actions[ActionCollection::RemoveReport]->setEnabled(report && !m_context.library.isReadOnly());
    const QString program = tr("Xiangyue");
    setWindowTitle(report ? tr("%1 — %2").arg(reportTitle(report->summary), program) : program);
    if (report)
        m_context.settings.set(Settings::LastReport, report->summary.id.value);
    showStatus();
}

void MainWindow::showStatus()
{
    const auto report = m_session.report();
    m_status->show(m_session.progress(), report != nullptr);
    QStringList parts;
    if (report) {
        parts << tr("Draft %1").arg(report->summary.draft);
        if (!report->source.encoding.isEmpty())
            parts << report->source.encoding;
    }
    parts << (m_context.library.isReadOnly() ? tr("For reading only") : tr("Saved at once"));
    m_saved->setText(parts.join(QStringLiteral(" · ")));
    m_saved->setToolTip(report ? report->summary.fileName + u'\n' + report->source.warnings.join(u'\n') : QString());
}

void MainWindow::showMessage(const QString &text)
{
    statusBar()->showMessage(text, 6000);
}

void MainWindow::showError(const Error &error)
{
    m_context.dialogs.showError(this, error);
}

void MainWindow::libraryRefreshed()
{
    m_welcome->setLibraryEmpty(m_library->reportCount() == 0);
    const auto report = m_session.report();
    if (report && !m_context.library.summary(report->summary.id))
        m_session.close();
    else if (report)
        m_library->setCurrentReport(report->summary.id);
}

void MainWindow::removeReport(const ReportId &id)
{
    const Result<ReportSummary> summary = m_context.library.summary(id);
    if (!summary) {
        showError(summary.error());
        return;
    }
    if (!m_context.dialogs.confirmRemoval(this, reportTitle(*summary)))
        return;
    if (const Result<void> removed = m_context.library.removeReport(id); !removed) {
        showError(removed.error());
        return;
    }
    // Its decisions are gone: what could be undone of them is gone, too.
    m_session.undoStack().clear();
    m_library->refresh();
    showMessage(tr("Removed “%1”. The imported file is where it was.").arg(reportTitle(*summary)));
}

void MainWindow::askLibraryMenu(const ReportId &id, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("libraryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { openReport(id); });
    menu->addAction(tr("Tags…"), this, [this, id] { editTags(id); })->setEnabled(!m_context.library.isReadOnly());
    menu->addSeparator();
    QAction *remove =
        menu->addAction(m_actions[ActionCollection::RemoveReport]->text(), this, [this, id] { removeReport(id); });
    remove->setEnabled(!m_context.library.isReadOnly());
    menu->popup(globalPosition);
}

void MainWindow::setZoom(int percent)
{
    percent = qBound(60, percent, 260);
    m_context.settings.set(Settings::TextZoom, percent);
    m_report->text()->setZoom(percent);
}

void MainWindow::find(int direction)
{
    if (m_find->text().isEmpty()) {
        m_find->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!m_report->text()->findNext(direction))
        showMessage(tr("“%1” is not in this report.").arg(m_find->text()));
}

void MainWindow::renewOutdated()
{
    if (m_context.library.isReadOnly())
        return;
    Job *job = m_context.library.renewOutdated();
    if (!job)
        return;
    m_jobs->follow(job);
    connect(job, &Job::finished, &m_session, &ReviewSession::reload);
}

void MainWindow::tellDamage()
{
    if (const auto &damage = m_context.library.dictionaries().userIndicators().damage)
        showError(*damage);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_compare)
        m_compare->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions.setIconColours(ThemePalette::forPalette(palette()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_context.library.isReadOnly() && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        m_importer->importFiles(paths);
    else if (event->mimeData()->hasText())
        m_importer->importText(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace xiangyue
