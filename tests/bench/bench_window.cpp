// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, drawn off the screen: start on the samples, opening a long report, scrolling and selecting.
#include "report_generator.h"
#include "ui/app_style.h"
#include "ui/dialogs.h"
#include "ui/main_window.h"
#include "ui/report_pane.h"
#include "ui/report_text_view.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace xiangyue;

namespace {

constexpr int steps = 200;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Everything that is due, drawn: what the user sees once an action is through.
void settle(MainWindow &window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
    QCoreApplication::processEvents();
}

struct Times {
    double sum = 0;
    double worst = 0;
    void add(double time)
    {
        sum += time;
        worst = qMax(worst, time);
    }
};

} // namespace

class BenchWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startOnSamples();
    void openLongReport();
    void scrollAndSelectTwoThousandFigures();

private:
    std::unique_ptr<Library> openLibrary(const QString &name) const;
    ReportId importText(Library &library, const QString &text) const;
    WindowContext context(Library &library) { return {library, *m_dictionaries, m_importers, *m_settings, m_dialogs}; }

    QTemporaryDir m_folder;
    std::optional<Dictionaries> m_dictionaries;
    ImporterRegistry m_importers;
    std::unique_ptr<Settings> m_settings;
    NativeDialogs m_dialogs;
};

void BenchWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    Result<Dictionaries> dictionaries = Dictionaries::load();
    QVERIFY(dictionaries);
    m_dictionaries.emplace(std::move(*dictionaries));
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
}

std::unique_ptr<Library> BenchWindow::openLibrary(const QString &name) const
{
    Result<std::unique_ptr<Library>> library = Library::open(m_folder.filePath(name), *m_dictionaries, m_importers);
    return library ? std::move(*library) : nullptr;
}

ReportId BenchWindow::importText(Library &library, const QString &text) const
{
    QFile file(m_folder.filePath(QStringLiteral("long.txt")));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(text.toUtf8());
    file.close();
    const ImportOutcome outcome = library.importNow(file.fileName());
    return outcome.reports.empty() ? ReportId() : outcome.reports.front();
}

void BenchWindow::startOnSamples()
{
    const QString name = QStringLiteral("samples.xiangyue");
    {
        const std::unique_ptr<Library> library = openLibrary(name);
        QVERIFY(library);
        const QDir samples(QStringLiteral(XIANGYUE_SOURCE_DIR "/resources/samples"));
        QStringList paths;
        for (const QString &file : samples.entryList({QStringLiteral("*.txt")}, QDir::Files))
            paths << samples.filePath(file);
        ImportJob *job = library->importFiles(paths);
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(job->isFinished() || finished.wait(60000));
        for (const ImportOutcome &outcome : job->outcomes())
            QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
        QVERIFY(library->reports().size() >= 6);
    }
    double worst = 0;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        const Result<Dictionaries> dictionaries = Dictionaries::load();
        const double dictionariesAt = milliseconds(timer);
        const std::unique_ptr<Library> library = openLibrary(name);
        const double libraryAt = milliseconds(timer);
        QVERIFY(dictionaries && library);
        MainWindow window(context(*library));
        window.resize(1600, 980);
        window.show();
        window.openLastReport();
        settle(window);
        const double shown = milliseconds(timer);
        QVERIFY(window.session().report());
        QVERIFY(window.reportPane()->text()->isVisible(TextSpan{0, 1}));
        qInfo("start on the samples: dictionaries %.0f ms, library %.0f ms, window with its first report %.0f ms; "
              "together %.0f ms",
              dictionariesAt, libraryAt - dictionariesAt, shown - libraryAt, shown);
        worst = qMax(worst, shown);
    }
    QVERIFY2(worst < 1000, "start to first report shown takes more than a second");
}

void BenchWindow::openLongReport()
{
    const std::unique_ptr<Library> library = openLibrary(QStringLiteral("long.xiangyue"));
    QVERIFY(library);
    QElapsedTimer timer;
    timer.start();
    const ReportId id = importText(*library, generateReport(5, 100000));
    const double imported = milliseconds(timer);
    QVERIFY(!id.isNull());
    MainWindow window(context(*library));
    window.resize(1600, 980);
    window.show();
    settle(window);
    timer.restart();
    window.openReport(id);
    const double opened = milliseconds(timer);
    settle(window);
    const double drawn = milliseconds(timer);
    const auto report = window.session().report();
    QVERIFY(report);
    qInfo("report of %lld characters, %zu figures, %zu flags: import %.0f ms, open %.0f ms, drawn after %.0f ms",
          static_cast<long long>(report->analysis.text.size()), report->analysis.extraction.figures.size(),
          report->flags.size(), imported, opened, drawn);
}

void BenchWindow::scrollAndSelectTwoThousandFigures()
{
    const std::unique_ptr<Library> library = openLibrary(QStringLiteral("figures.xiangyue"));
    QVERIFY(library);
    const ReportId id = importText(*library, generateReportWithFigures(6, 2000));
    MainWindow window(context(*library));
    window.resize(1600, 980);
    window.show();
    window.openReport(id);
    settle(window);
    const auto report = window.session().report();
    QVERIFY(report);
    const int figures = static_cast<int>(report->analysis.extraction.figures.size());
    QVERIFY(figures > 1500);

    QElapsedTimer timer;
    Times scrolling;
    QScrollBar *bar = window.reportPane()->text()->verticalScrollBar();
    for (int step = 0; step < steps; ++step) {
        timer.start();
        bar->setValue(bar->minimum() + (bar->maximum() - bar->minimum()) / steps * step);
        settle(window);
        scrolling.add(milliseconds(timer));
    }
    Times selecting;
    for (int step = 0; step < steps; ++step) {
        timer.start();
        window.session().selection().selectFigure(step * 37 % figures, ReportSelection::Origin::Program);
        settle(window);
        selecting.add(milliseconds(timer));
    }
    Times stepping;
    for (int step = 0; step < steps; ++step) {
        timer.start();
        window.session().step(1);
        settle(window);
        stepping.add(milliseconds(timer));
    }
    const auto print = [](const char *what, const Times &times) {
        qInfo("%s: %.1f ms on average, %.1f ms at worst", what, times.sum / steps, times.worst);
    };
    qInfo("report with %d figures and %zu flags, whole window drawn anew each time", figures, report->flags.size());
    print("scrolling a screen", scrolling);
    print("selecting a figure", selecting);
    print("going to the next flag", stepping);
    QVERIFY2(selecting.sum / steps < 100, "selecting is no longer smooth");
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyAppStyle(app, PaletteChoice::Light);
    QApplication::setFont(interfaceFont());
    BenchWindow bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_window.moc"
