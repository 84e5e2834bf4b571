// SPDX-License-Identifier: GPL-3.0-or-later
// Import of many reports, opening a filled library and listing it. Prints peak memory of the whole process.
#include "library/library.h"
#include "report_generator.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/resource.h>

using namespace xiangyue;

namespace {

constexpr int batch = 1000;
constexpr qsizetype reportLength = 3000;
constexpr int timeoutMs = 600000;

struct Usage {
    double cpuSeconds = 0;
    double peakMegabytes = 0;
};

Usage usage()
{
    rusage now{};
    getrusage(RUSAGE_SELF, &now);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return {seconds(now.ru_utime) + seconds(now.ru_stime), static_cast<double>(now.ru_maxrss) / 1024};
}

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

class BenchLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importThousandReports();
    void openLibraryOfTwoThousand();
    void listTwoThousand();
    void readOneReport();

private:
    QStringList writeReports(quint32 firstSeed) const;
    std::unique_ptr<Library> openLibrary() const;
    bool import(Library &library, const QStringList &paths) const;

    QTemporaryDir m_folder;
    std::optional<Dictionaries> m_dictionaries;
    ImporterRegistry m_importers;
};

void BenchLibrary::initTestCase()
{
    QVERIFY(m_folder.isValid());
    Result<Dictionaries> dictionaries = Dictionaries::load();
    QVERIFY(dictionaries);
    m_dictionaries.emplace(std::move(*dictionaries));
}

QStringList BenchLibrary::writeReports(quint32 firstSeed) const
{
    QStringList paths;
    for (quint32 seed = firstSeed; seed < firstSeed + batch; ++seed) {
        QFile file(m_folder.filePath(QStringLiteral("report-%1.txt").arg(seed)));
        if (file.open(QIODevice::WriteOnly))
            file.write(generateReport(seed, reportLength).toUtf8());
        paths.append(file.fileName());
    }
    return paths;
}

std::unique_ptr<Library> BenchLibrary::openLibrary() const
{
    Result<std::unique_ptr<Library>> library =
        Library::open(m_folder.filePath(QStringLiteral("bench.xiangyue")), *m_dictionaries, m_importers);
    if (library)
        return std::move(*library);
    qWarning().noquote() << library.error().message << library.error().context;
    return nullptr;
}

bool BenchLibrary::import(Library &library, const QStringList &paths) const
{
    ImportJob *job = library.importFiles(paths);
    QSignalSpy finished(job, &Job::finished);
    return job->isFinished() || finished.wait(timeoutMs);
}

void BenchLibrary::importThousandReports()
{
    const QStringList paths = writeReports(1);
    const std::unique_ptr<Library> library = openLibrary();
    QVERIFY(library);
    const Usage before = usage();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(import(*library, paths));
    const double seconds = secondsOf(timer);
    const Usage after = usage();
    QCOMPARE(library->reports().size(), static_cast<size_t>(batch));
    const double cpu = after.cpuSeconds - before.cpuSeconds;
    qInfo("import of %d reports of %lld characters: %.2f s (%.0f reports/s) on %d cores", batch,
          static_cast<long long>(reportLength), seconds, batch / seconds, QThread::idealThreadCount());
    qInfo("processor time %.2f s (%.2f cores busy), %.0f reports/s a core", cpu, cpu / seconds, batch / cpu);
    qInfo("peak memory %.0f MB (%.0f MB before)", after.peakMegabytes, before.peakMegabytes);
    qInfo("library file %.1f MB", static_cast<double>(QFile(library->path()).size()) / 1e6);

    QVERIFY(import(*library, writeReports(1 + batch)));
    QCOMPARE(library->reports().size(), static_cast<size_t>(2 * batch));
}

void BenchLibrary::openLibraryOfTwoThousand()
{
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<Library> first = openLibrary();
    const double seconds = secondsOf(timer);
    QVERIFY(first);
    QCOMPARE(first->reports().size(), static_cast<size_t>(2 * batch));
    qInfo("opening a library of 2,000 reports: %.1f ms", seconds * 1000);
}

void BenchLibrary::listTwoThousand()
{
    const std::unique_ptr<Library> library = openLibrary();
    QVERIFY(library);
    QElapsedTimer timer;
    timer.start();
    const size_t count = library->reports().size();
    qInfo("reports() of %zu reports: %.1f ms", count, secondsOf(timer) * 1000);
    QBENCHMARK
    {
        QCOMPARE(library->reports().size(), count);
    }
}

void BenchLibrary::readOneReport()
{
    const std::unique_ptr<Library> library = openLibrary();
    QVERIFY(library);
    const std::vector<ReportSummary> reports = library->reports();
    QVERIFY(!reports.empty());
    QElapsedTimer timer;
    timer.start();
    const size_t step = reports.size() / 100;
    for (size_t i = 0; i < 100; ++i)
        QVERIFY(library->report(reports[i * step].id).has_value());
    qInfo("reading one report with figures, flags and decisions: %.2f ms", secondsOf(timer) / 100 * 1000);
}

QTEST_GUILESS_MAIN(BenchLibrary)
#include "bench_library.moc"
