// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing 60 townships of a library of 2,000 reports: the matrix, another base, sorting, one place through time.
// Prints memory, and what the same comparison costs in a library a quarter the size: it must not grow with the library.
#include "export/matrix_export.h"
#include "library/library.h"
#include "report_generator.h"
#include "tables/matrix_filter_model.h"
#include "tables/matrix_table_model.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

#include <malloc.h>

using namespace xiangyue;

namespace {

constexpr int reportCount = 2000;
constexpr int smallCount = 500;
constexpr size_t townships = 60;
constexpr int periods = 10;
constexpr qsizetype reportLength = 3000;
constexpr int timeoutMs = 600000;
constexpr int runs = 9;

/// Median of several runs in milliseconds, the first one left out as the warm start.
double milliseconds(const std::function<void()> &work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[runs / 2];
}

double usedMegabytes()
{
    return static_cast<double>(mallinfo2().uordblks) / 1e6;
}

} // namespace

class BenchCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTheMatrixOfSixtyTownships();
    void changesBaseAndSorts();
    void showsOneTownshipThroughTime();
    void writesEveryFormat();
    void costsNoMoreInALargerLibrary();

private:
    std::unique_ptr<Library> fill(const QString &name, int reports);
    static Result<ComparisonRequest> request(const Library &library);

    QTemporaryDir m_folder;
    std::optional<Dictionaries> m_dictionaries;
    ImporterRegistry m_importers;
    std::unique_ptr<Library> m_large;
    std::unique_ptr<Library> m_small;
};

/// Township t in period p: places and periods repeat so that each of `periods` halves has reports of many townships.
std::unique_ptr<Library> BenchCompare::fill(const QString &name, int reports)
{
    QStringList paths;
    for (int i = 0; i < reports; ++i) {
        const QString text = generateReport(static_cast<quint32>(i + 1), reportLength);
        // One in `periods` of the reports is of the compared half year, whatever the size of the library.
        const int period = i < static_cast<int>(townships) * periods ? i % periods : periods;
        QFile file(m_folder.filePath(QStringLiteral("%1-%2.txt").arg(name).arg(i)));
        const QString place =
            QStringLiteral("%1%2乡").arg(QStringLiteral("青白石云桃柳南清金松")[i / periods / 10 % 10],
                                         QStringLiteral("岭沙桥溪湾坪河湖坝塘")[i / periods % 10]);
        if (file.open(QIODevice::WriteOnly))
            file.write(QString(place % QString::number(2015 + period) % text.mid(text.indexOf(u"年上半年"))).toUtf8());
        paths << file.fileName();
    }
    auto library = Library::open(m_folder.filePath(name), *m_dictionaries, m_importers);
    if (!library)
        return nullptr;
    ImportJob *job = (*library)->importFiles(paths);
    QSignalSpy finished(job, &Job::finished);
    if (!job->isFinished() && !finished.wait(timeoutMs))
        return nullptr;
    return std::move(*library);
}

Result<ComparisonRequest> BenchCompare::request(const Library &library)
{
    return library.reportsToCompare({periodFromText(u"2018H1"), {}, {}})
        .map([](const std::vector<ReportSummary> &reports) {
            ComparisonRequest request;
            for (size_t i = 0; i < std::min(townships, reports.size()); ++i)
                request.reports.push_back(reports[i].id);
            return request;
        });
}

void BenchCompare::initTestCase()
{
    m_dictionaries.emplace(Dictionaries::load().value());
    m_large = fill(QStringLiteral("large.xiangyue"), reportCount);
    m_small = fill(QStringLiteral("small.xiangyue"), smallCount);
    QVERIFY(m_large && m_small);
    QCOMPARE(m_large->reports().size(), size_t(reportCount));
}

void BenchCompare::opensTheMatrixOfSixtyTownships()
{
    const auto picked = request(*m_large);
    QCOMPARE(picked->reports.size(), townships);
    for (const ReportId &report : picked->reports)
        QVERIFY(!m_large->summary(report)->identity.place.isEmpty());
    const double before = usedMegabytes();
    const auto kept = m_large->compare(*picked);
    const double after = usedMegabytes();
    QVERIFY(kept);
    size_t figures = 0;
    for (const MatrixReport &report : kept->reports)
        figures += report.figures.size();
    qInfo("matrix of %zu townships x %zu indicators from %zu figures: %.1f MB in memory", kept->matrix.columns.size(),
          kept->matrix.rows.size(), figures, after - before);
    const double time = milliseconds([&] {
        MatrixTableModel model;
        model.setMatrix(std::make_shared<const Matrix>(m_large->compare(*request(*m_large))->matrix));
    });
    qInfo("picking, reading, building and showing it: %.1f ms (at most 200)", time);
    QVERIFY(time < 200);
}

void BenchCompare::changesBaseAndSorts()
{
    Comparison comparison = m_large->compare(*request(*m_large)).value();
    MatrixTableModel model;
    MatrixFilterModel filter;
    filter.setSourceModel(&model);
    model.setMatrix(std::make_shared<const Matrix>(comparison.matrix));
    bool people = false;
    const double base = milliseconds([&] {
        people = !people;
        comparison.rebuild(*m_dictionaries, people ? MatrixBase::Per1000People : MatrixBase::AsWritten);
        model.setMatrix(std::make_shared<const Matrix>(comparison.matrix));
    });
    qInfo("another base: %.1f ms (at most 50)", base);
    QVERIFY(base < 50);
    const QString indicator = comparison.matrix.rows.front().indicator;
    bool ascending = false;
    const auto order = [&ascending] {
        return ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
    };
    const double rows = milliseconds([&] {
        ascending = !ascending;
        filter.sort(3, order());
    });
    const double columns = milliseconds([&] {
        ascending = !ascending;
        model.sortReports(indicator, order());
    });
    qInfo("sorting rows: %.1f ms, townships: %.1f ms (at most 50)", rows, columns);
    QVERIFY(rows < 50 && columns < 50);
}

void BenchCompare::showsOneTownshipThroughTime()
{
    const QString place = m_large->summary(request(*m_large)->reports.front())->identity.place;
    size_t points = 0;
    const double one = milliseconds([&] {
        const auto table = m_large->timeSeries(place, QStringLiteral("infra.road_hardened"));
        points = table->matrix.columns.size();
    });
    const double all = milliseconds([&] { m_large->timeSeries(place).value(); });
    qInfo("one township through %zu periods: one indicator %.1f ms, all %.1f ms (at most 100)", points, one, all);
    QVERIFY(points >= size_t(periods) && one < 100 && all < 100);
}

void BenchCompare::writesEveryFormat()
{
    const Comparison comparison = m_large->compare(*request(*m_large)).value();
    const MatrixSources sources = m_large->sources(comparison.matrix).value();
    constexpr std::array names{"csv", "json", "html", "xlsx"};
    for (const MatrixFormat format : {MatrixFormat::Csv, MatrixFormat::Json, MatrixFormat::Html, MatrixFormat::Xlsx}) {
        QElapsedTimer timer;
        timer.start();
        const auto bytes = matrixFile(comparison.matrix, sources, format);
        QVERIFY(bytes);
        qInfo("%s: %.0f KB in %lld ms", names[size_t(format)], static_cast<double>(bytes->size()) / 1024,
              static_cast<long long>(timer.elapsed()));
    }
}

void BenchCompare::costsNoMoreInALargerLibrary()
{
    const auto cost = [](const Library &library, size_t count) {
        ComparisonRequest some = *request(library);
        some.reports.resize(std::min(some.reports.size(), count));
        return milliseconds([&] {
            library.reportsToCompare({periodFromText(u"2018H1"), {}, {}}).value();
            library.compare(some).value();
        });
    };
    const double small = cost(*m_small, 30);
    const double large = cost(*m_large, 30);
    const double twice = cost(*m_large, 60);
    qInfo("30 townships in a library of %d: %.1f ms, of %d: %.1f ms; 60 townships: %.1f ms", smallCount, small,
          reportCount, large, twice);
    QVERIFY(large < 2 * small);
    QVERIFY(twice < 3 * large);
}

QTEST_GUILESS_MAIN(BenchCompare)
#include "bench_compare.moc"
