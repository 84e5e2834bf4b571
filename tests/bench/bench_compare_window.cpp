// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison's window with sixty townships, drawn off the screen: opening, another base, sorting, scrolling,
// selecting, and several texts side by side.
#include "report_generator.h"
#include "ui/compare/compare_window.h"
#include "ui/compare/matrix_page.h"
#include "ui/compare/matrix_view.h"
#include "ui/compare/side_by_side_page.h"
#include "ui/compare/time_page.h"
#include "ui/dialogs.h"
#include "ui/settings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace xiangyue;

namespace {

constexpr int townships = 60;
constexpr qsizetype reportLength = 6000;
constexpr int steps = 40;

/// Everything that is due, drawn: what the user sees once an action is through.
void settle(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    window.repaint();
}

double milliseconds(QWidget &window, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    settle(window);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    std::vector<double> all;
    double median()
    {
        std::sort(all.begin(), all.end());
        return all[all.size() / 2];
    }
    double worst() const { return *std::max_element(all.begin(), all.end()); }
};

} // namespace

class BenchCompareWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opens();
    void changesBaseSortsAndFilters();
    void scrollsAndSelects();
    void readsSideBySide();

private:
    QTemporaryDir m_folder;
    std::optional<Dictionaries> m_dictionaries;
    ImporterRegistry m_importers;
    NativeDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<CompareWindow> m_window;
    std::vector<ReportId> m_reports;
};

void BenchCompareWindow::initTestCase()
{
    m_dictionaries.emplace(Dictionaries::load().value());
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_library = Library::open(m_folder.filePath(QStringLiteral("sixty.xiangyue")), *m_dictionaries, m_importers)
                    .value_or(nullptr);
    QVERIFY(m_library);
    for (int i = 0; i < townships; ++i) {
        const QString text = generateReport(static_cast<quint32>(i + 1), reportLength);
        const QString place = QStringLiteral("%1%2乡").arg(QStringLiteral("青白石云桃柳南清金松")[i / 10],
                                                           QStringLiteral("岭沙桥溪湾坪河湖坝塘")[i % 10]);
        QFile file(m_folder.filePath(QStringLiteral("%1.txt").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QString(place % QStringLiteral("2024") % text.mid(text.indexOf(u"年上半年"))).toUtf8());
        file.close();
        const ImportOutcome outcome = m_library->importNow(file.fileName());
        QVERIFY(!outcome.reports.empty());
        m_reports.push_back(outcome.reports.front());
    }
}

void BenchCompareWindow::opens()
{
    m_window = std::make_unique<CompareWindow>(*m_library, *m_settings, m_dialogs);
    m_window->resize(1600, 980);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    Times times;
    for (int run = 0; run < 5; ++run) {
        std::vector<ReportId> two(m_reports.begin(), m_reports.begin() + 2);
        QVERIFY(m_window->compare(two));
        settle(*m_window);
        times.all.push_back(milliseconds(*m_window, [this] { QVERIFY(m_window->compare(m_reports)); }));
    }
    const auto matrix = m_window->session().matrix();
    qInfo("%d townships by %d indicators shown after %.0f ms (worst %.0f)", int(matrix->columns.size()),
          int(matrix->rows.size()), times.median(), times.worst());
}

void BenchCompareWindow::changesBaseSortsAndFilters()
{
    MatrixPage &page = *m_window->matrixPage();
    Times bases;
    Times sorts;
    Times columns;
    Times filters;
    for (int run = 0; run < 10; ++run) {
        const MatrixBase base = run % 2 == 0 ? MatrixBase::Per1000People : MatrixBase::AsWritten;
        bases.all.push_back(milliseconds(*m_window, [&] { m_window->session().setBase(base); }));
        sorts.all.push_back(milliseconds(*m_window, [&] { page.sortByCurrentRow(); }));
        columns.all.push_back(milliseconds(*m_window, [&] {
            page.table()->sortByColumn(3 + run % 5, run % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
        }));
        filters.all.push_back(milliseconds(*m_window, [&] {
            page.setShow(run % 2 == 0 ? MatrixFilterModel::Show::Missing : MatrixFilterModel::Show::All);
        }));
    }
    qInfo("another base %.0f ms (worst %.0f), townships sorted %.0f (%.0f), rows sorted %.0f (%.0f), filtered %.0f "
          "(%.0f)",
          bases.median(), bases.worst(), sorts.median(), sorts.worst(), columns.median(), columns.worst(),
          filters.median(), filters.worst());
}

void BenchCompareWindow::scrollsAndSelects()
{
    MatrixPage &page = *m_window->matrixPage();
    Times down;
    Times across;
    Times selects;
    for (int step = 0; step < steps; ++step) {
        down.all.push_back(milliseconds(*m_window, [&] {
            QScrollBar *bar = page.table()->verticalScrollBar();
            bar->setValue(bar->maximum() * step / steps);
        }));
        across.all.push_back(milliseconds(*m_window, [&] {
            QScrollBar *bar = page.table()->horizontalScrollBar();
            bar->setValue(bar->maximum() * step / steps);
        }));
        selects.all.push_back(milliseconds(*m_window, [&] { page.select(step, step); }));
    }
    qInfo("scrolled down %.1f ms (worst %.1f), across %.1f (%.1f); a cell with chart and sentences %.0f (%.0f)",
          down.median(), down.worst(), across.median(), across.worst(), selects.median(), selects.worst());
}

void BenchCompareWindow::readsSideBySide()
{
    Times times;
    m_window->setPage(CompareWindow::TextsPage);
    for (int run = 0; run < 8; ++run) {
        const std::vector<int> four{run, run + 10, run + 20, run + 30};
        times.all.push_back(milliseconds(*m_window, [&] { m_window->textsPage()->show(four, QString()); }));
    }
    qInfo("four reports side by side %.0f ms (worst %.0f)", times.median(), times.worst());
}

QTEST_MAIN(BenchCompareWindow)
#include "bench_compare_window.moc"
