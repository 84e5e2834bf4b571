// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_window.h"

#include "compare/matrix_text.h"
#include "ui/charts/chart_export.h"
#include "ui/chip.h"
#include "ui/compare/bases_dialog.h"
#include "ui/compare/matrix_page.h"
#include "ui/compare/matrix_view.h"
#include "ui/compare/report_picker.h"
#include "ui/compare/row_pane.h"
#include "ui/compare/side_by_side_page.h"
#include "ui/compare/time_page.h"
#include "ui/dialogs.h"
#include "ui/job_strip.h"
#include "ui/settings.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHash>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace xiangyue {

CompareWindow::CompareWindow(Library &library, Settings &settings, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_library(library)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_session(library)
    , m_pages(new QStackedWidget(this))
    , m_matrixPage(new MatrixPage(m_session, this))
    , m_textsPage(new SideBySidePage(m_session, this))
    , m_timePage(new TimePage(library, this))
{
    setObjectName(QStringLiteral("compareWindow"));
    m_pages->addWidget(m_matrixPage);
    m_pages->addWidget(m_textsPage);
    m_pages->addWidget(m_timePage);
    setCentralWidget(m_pages);
    createMenus();
    createBar();
    createStatusBar();
    connectPages();
    restoreState();
    setPage(IndicatorsPage);
}

CompareWindow::~CompareWindow() = default;

void CompareWindow::createStatusBar()
{
    m_status = new QLabel(this);
    m_note = new QLabel(this);
    m_note->setProperty("muted", true);
    m_jobs = new JobStrip(this);
    statusBar()->addWidget(m_status);
    statusBar()->addWidget(m_note, 1);
    statusBar()->addPermanentWidget(m_jobs);
    statusBar()->setSizeGripEnabled(false);
}

void CompareWindow::connectPages()
{
    const auto showError = [this](const Error &error) {
        m_dialogs.showError(this, error);
    };
    connect(&m_session, &CompareSession::matrixChanged, this, &CompareWindow::showMatrix);
    connect(&m_session, &CompareSession::failed, this, showError);
    connect(&m_session, &CompareSession::jobStarted, m_jobs, &JobStrip::follow);
    connect(m_matrixPage, &MatrixPage::openAsked, this, &CompareWindow::openAsked);
    connect(m_matrixPage, &MatrixPage::newIndicatorAsked, this, &CompareWindow::newIndicatorAsked);
    connect(m_matrixPage, &MatrixPage::basesAsked, this, &CompareWindow::askBases);
    connect(m_matrixPage, &MatrixPage::removalAsked, this, &CompareWindow::leaveOut);
    connect(m_matrixPage, &MatrixPage::sideBySideAsked, this,
            [this](const QString &indicator, const std::vector<int> &columns) {
                setPage(TextsPage);
                m_textsPage->show(columns, indicator);
            });
    connect(m_matrixPage, &MatrixPage::overTimeAsked, this, [this](const QString &place, const QString &indicator) {
        m_timePage->show(place, indicator);
        setPage(PeriodsPage);
    });
    const auto saved = [this](const QString &path) {
        showMessage(tr("Saved: %1").arg(path));
    };
    connect(m_matrixPage, &MatrixPage::chartExported, this, saved);
    connect(m_timePage, &TimePage::chartExported, this, saved);
    connect(m_timePage, &TimePage::openAsked, this, &CompareWindow::openAsked);
    connect(m_timePage, &TimePage::failed, this, showError);
    connect(m_textsPage, &SideBySidePage::openAsked, this, &CompareWindow::openAsked);
    connect(m_textsPage, &SideBySidePage::failed, this, showError);
}

bool CompareWindow::compare(const std::vector<ReportId> &reports)
{
    if (const Result<void> shown = m_session.setReports(reports); !shown) {
        m_dialogs.showError(this, shown.error());
        return false;
    }
    return true;
}

bool CompareWindow::pickReports()
{
    ReportPicker picker(m_library, m_session.reports().empty() ? proposedReports() : m_session.reports(), this);
    return picker.exec() == QDialog::Accepted && compare(picker.reports());
}

std::vector<ReportId> CompareWindow::proposedReports() const
{
    std::vector<ReportId> reports;
    for (const QString &id : m_settings.text(Settings::CompareReports).split(u' ', Qt::SkipEmptyParts)) {
        if (m_library.summary(ReportId{id}))
            reports.push_back(ReportId{id});
    }
    if (reports.size() >= ComparisonRequest::fewest)
        return reports;
    reports.clear();
    const auto all = m_library.reportsToCompare({}).value_or(std::vector<ReportSummary>());
    QHash<QString, size_t> tellingOf;
    for (const ReportSummary &report : all)
        ++tellingOf[periodText(periodOf(report.identity))];
    std::optional<ReportPeriod> newest;
    for (const ReportSummary &report : all) {
        const ReportPeriod period = periodOf(report.identity);
        if (tellingOf[periodText(period)] >= ComparisonRequest::fewest && (!newest || inTime(period, *newest) > 0))
            newest = period;
    }
    // A draft that has not filled in its year yet belongs to those that are being reviewed.
    const auto belongs = [&newest](ReportPeriod period) {
        period.year = period.year ? period.year : newest->year;
        return period == *newest;
    };
    for (const ReportSummary &report : all) {
        if (newest && belongs(periodOf(report.identity)) && reports.size() < ComparisonRequest::most)
            reports.push_back(report.id);
    }
    return reports;
}

void CompareWindow::setPage(Page page)
{
    if (page == TextsPage && m_pages->currentIndex() != TextsPage && m_session.matrix())
        m_textsPage->show(m_matrixPage->selectedColumns(), QString());
    if (page == PeriodsPage && m_timePage->place().isEmpty()) {
        const auto matrix = m_session.matrix();
        const int column = m_matrixPage->currentColumn();
        m_timePage->show(matrix && column >= 0 ? matrix->columns[static_cast<size_t>(column)].identity.place
                                               : QString());
    }
    m_pages->setCurrentIndex(page);
    for (int i = 0; i < PageCount; ++i)
        m_pageChips[static_cast<size_t>(i)]->setChecked(i == page);
    for (const auto &[base, chip] : m_baseChips)
        chip->setEnabled(page == IndicatorsPage);
    for (const char *name : {"exportTable", "copy", "sortReports", "pin", "transpose", "tray"})
        action(QString::fromLatin1(name))->setEnabled(page == IndicatorsPage);
    action(QStringLiteral("exportChart"))->setEnabled(page != TextsPage);
    action(QStringLiteral("copyChart"))->setEnabled(page != TextsPage);
}

CompareWindow::Page CompareWindow::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void CompareWindow::setBase(MatrixBase base)
{
    m_session.setBase(base);
    for (const auto &[of, chip] : m_baseChips)
        chip->setChecked(of == base);
}

void CompareWindow::showMatrix()
{
    const auto matrix = m_session.matrix();
    QStringList parts{tr("Compare townships")};
    const auto period = matrix ? sharedPeriod(matrix->columns) : std::nullopt;
    if (period && period->year)
        parts << periodTitle(*period);
    parts << tr("Xiangyue");
    setWindowTitle(parts.join(QStringLiteral(" — ")));
    showStatus();
}

void CompareWindow::showStatus()
{
    const auto matrix = m_session.matrix();
    if (!matrix) {
        m_status->setText(tr("Choose the reports to compare."));
        m_note->clear();
        return;
    }
    int toFillIn = 0;
    int absent = 0;
    int marks = 0;
    for (const MatrixRow &row : matrix->rows) {
        toFillIn += row.toFillIn;
        for (const MatrixCell &cell : row.cells) {
            absent += cell.state == ValueState::Absent;
            marks += cell.mark != MatrixMark::None;
        }
    }
    m_status->setText(tr("%1 reports · %2 indicators · %3 to fill in · %4 not mentioned · %5 to check")
                          .arg(matrix->columns.size())
                          .arg(matrix->rows.size())
                          .arg(toFillIn)
                          .arg(absent)
                          .arg(marks));
    QStringList notes;
    if (!matrix->addable)
        notes << tr("no sums: periods or places are not the same for all");
    if (const int older = m_library.outdatedReports().value_or(0); older > 0)
        notes << tr("%n report(s) of the library still to be read anew", nullptr, older);
    m_note->setText(notes.join(QStringLiteral(" · ")));
}

void CompareWindow::askBases(const ReportId &report)
{
    const int column = m_session.columnOf(report);
    if (column < 0)
        return;
    BasesDialog dialog(m_session.matrix()->columns[static_cast<size_t>(column)], m_session.typedBases(report), this);
    if (dialog.exec() == QDialog::Accepted)
        m_session.typeInBases(report, dialog.bases());
}

void CompareWindow::leaveOut(const ReportId &report)
{
    std::vector<ReportId> reports = m_session.reports();
    std::erase(reports, report);
    compare(reports);
}

void CompareWindow::exportChart()
{
    if (page() == PeriodsPage)
        m_timePage->exportChart();
    else
        m_matrixPage->rowPane()->exportChart();
}

void CompareWindow::exportTable()
{
    const auto matrix = m_session.matrix();
    if (!matrix)
        return;
    const QString path = m_dialogs.askSaveFile(this, safeFileName(matrixTitle(*matrix)),
                                               {{tr("Excel workbook"), QStringLiteral("xlsx")},
                                                {tr("CSV for Excel"), QStringLiteral("csv")},
                                                {tr("Web page to print"), QStringLiteral("html")},
                                                {tr("JSON data"), QStringLiteral("json")}});
    if (!path.isEmpty())
        saveTable(path);
}

void CompareWindow::saveTable(const QString &path)
{
    SaveJob *job = m_library.saveMatrix(m_session.matrix(), path);
    m_jobs->follow(job);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        if (!job->error())
            showMessage(tr("Saved: %1").arg(job->path()));
        else if (job->error()->code != ErrorCode::Cancelled)
            m_dialogs.showError(this, *job->error());
    });
}

void CompareWindow::showMessage(const QString &text)
{
    statusBar()->showMessage(text, 6000);
}

void CompareWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_session.setActive(true);
}

void CompareWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_session.setActive(false);
}

void CompareWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

void CompareWindow::restoreState()
{
    if (!restoreGeometry(m_settings.bytes(Settings::CompareGeometry)))
        resize(QSize(1600, 900).boundedTo(screen() ? screen()->availableSize() : QSize(1600, 900)));
    if (!m_matrixPage->splitter()->restoreState(m_settings.bytes(Settings::CompareSplitter)))
        m_matrixPage->splitter()->setSizes({width() * 58 / 100, width() * 42 / 100});
    if (!m_matrixPage->rowPane()->splitter()->restoreState(m_settings.bytes(Settings::CompareRowSplitter)))
        m_matrixPage->rowPane()->splitter()->setSizes({440, 400});
    setBase(matrixBaseFromId(m_settings.text(Settings::CompareBase)).value_or(MatrixBase::AsWritten));
}

void CompareWindow::saveState()
{
    m_settings.set(Settings::CompareGeometry, saveGeometry());
    m_settings.set(Settings::CompareSplitter, m_matrixPage->splitter()->saveState());
    m_settings.set(Settings::CompareRowSplitter, m_matrixPage->rowPane()->splitter()->saveState());
    m_settings.set(Settings::CompareBase, matrixBaseId(m_session.base()));
    QStringList ids;
    for (const ReportId &report : m_session.reports())
        ids << report.value;
    m_settings.set(Settings::CompareReports, ids.join(u' '));
    m_settings.sync();
}

} // namespace xiangyue
