// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of decoding and of the whole pipeline (split, outline, extract, check) on one core.
#include "check/analysis.h"
#include "check/rule.h"
#include "extract/extractor.h"
#include "import/bundle_splitter.h"
#include "report_generator.h"
#include "text/text_decoder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#include <time.h>

using namespace xiangyue;

namespace {

constexpr double megabyte = 1e6;
constexpr qsizetype mega = 1000000;

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Best of a few runs, in seconds of this thread's processor time: a busy machine does not blur it.
template <typename Work>
double bestSeconds(int runs, Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < runs; ++run) {
        const double start = processorSeconds();
        work();
        best = qMin(best, processorSeconds() - start);
    }
    return best;
}

QByteArray repeated(QStringView piece, qsizetype bytes)
{
    const QByteArray unit = piece.toUtf8();
    return unit.repeated(bytes / unit.size() + 1);
}

QByteArray nested(qsizetype bytes)
{
    const qsizetype depth = bytes / 6;
    return repeated(u"（", depth * 3) + repeated(u"）", depth * 3);
}

/// A report without its punctuation and line ends: one endless sentence.
QByteArray unpunctuated(qsizetype bytes)
{
    QString text = generateReport(11, bytes / 2);
    text.removeIf([](QChar c) { return c.isPunct() || c.isSpace(); });
    return text.toUtf8();
}

} // namespace

class BenchExtract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decoding();
    void wholePipeline();
    void tenTimesTheText();
    void reportFiles_data();
    void reportFiles();
    void againstTokenSearch();
    void stages();
    void benchmarkDecoding();
    void benchmarkPipeline();
    void pathological_data();
    void pathological();

private:
    size_t analyse(const QByteArray &bytes) const;

    std::optional<Dictionaries> m_dictionaries;
    double m_secondsPerByte = 0; ///< on an ordinary report of 1 MB
};

void BenchExtract::initTestCase()
{
    Result<Dictionaries> dictionaries = Dictionaries::load();
    QVERIFY(dictionaries);
    m_dictionaries.emplace(std::move(*dictionaries));
    const QByteArray ordinary = generateReport(7, mega * 4 / 10).toUtf8();
    m_secondsPerByte = bestSeconds(3, [&] { analyse(ordinary); }) / static_cast<double>(ordinary.size());
}

/// Reports and figures counted, so that no work can be optimised away.
size_t BenchExtract::analyse(const QByteArray &bytes) const
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return 0;
    size_t figures = 0;
    for (const ReportAnalysis &report : analyseSource(decoded->text, *m_dictionaries))
        figures += report.extraction.figures.size();
    return figures;
}

void BenchExtract::decoding()
{
    const QByteArray bytes = generateReport(1, 4 * mega).toUtf8();
    const double seconds = bestSeconds(3, [&] { QVERIFY(decodeText(bytes).has_value()); });
    const double size = static_cast<double>(bytes.size()) / megabyte;
    qInfo("decoding UTF-8: %.1f MB/s (%.1f MB)", size / seconds, size);
}

void BenchExtract::wholePipeline()
{
    const QByteArray bytes = generateReport(2, mega).toUtf8();
    size_t figures = 0;
    const double seconds = bestSeconds(3, [&] { figures = analyse(bytes); });
    const double size = static_cast<double>(bytes.size()) / megabyte;
    qInfo("decoding + extraction + checks: %.2f MB/s (%.1f MB, %zu figures)", size / seconds, size, figures);
    QVERIFY(figures > 1000);

    QByteArrayList reports;
    double small = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        reports.append(generateReport(seed, 3000).toUtf8());
        small += static_cast<double>(reports.last().size()) / megabyte;
    }
    const double many = bestSeconds(3, [&] {
        for (const QByteArray &report : std::as_const(reports))
            analyse(report);
    });
    qInfo("the same, 300 reports of 3,000 characters: %.2f MB/s, %.2f ms a report", small / many, many / 300 * 1000);
}

void BenchExtract::reportFiles_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("reports of our own") << QStringLiteral(XIANGYUE_SOURCE_DIR "/tests/data/reports");
    QTest::newRow("labelled reports beside the project") << QStringLiteral(XIANGYUE_SOURCE_DIR "/../shared/gold/texts");
}

/// Whole files, one after another, until 10 MB are read: the density of numbers is that of written reports.
void BenchExtract::reportFiles()
{
    QFETCH(QString, folder);
    QByteArrayList files;
    qsizetype size = 0;
    const QDir dir(folder);
    for (const QFileInfo &info : dir.entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.append(file.readAll());
        size += files.last().size();
    }
    if (files.isEmpty())
        QSKIP("no such reports here");
    const qsizetype rounds = 10 * mega / size + 1;
    size_t figures = 0;
    const double seconds = bestSeconds(3, [&] {
        figures = 0;
        for (qsizetype round = 0; round < rounds; ++round) {
            for (const QByteArray &file : std::as_const(files))
                figures += analyse(file);
        }
    });
    const double megabytes = static_cast<double>(size * rounds) / megabyte;
    qInfo("%s: %.2f MB/s (%.1f MB, %zu figures)", QTest::currentDataTag(), megabytes / seconds, megabytes, figures);
    QVERIFY(figures > 0);
}

/// Against a well-known tool that only finds the number tokens of the same 10 MB file, in the same run.
void BenchExtract::againstTokenSearch()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("rg"));
    if (tool.isEmpty())
        QSKIP("ripgrep (rg) is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("reports.txt"));
    QByteArray all;
    for (quint32 seed = 0; all.size() < 10 * mega; ++seed)
        all += generateReport(seed, 3000).toUtf8();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(all) == all.size());
    file.close();
    double search = std::numeric_limits<double>::max();
    for (int run = 0; run < 3; ++run) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(tool, {QStringLiteral("-o"), QStringLiteral("[0-9xX]+"), path});
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
        search = qMin(search, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    size_t figures = 0;
    const double whole = bestSeconds(2, [&] { figures = analyse(all); });
    const double size = static_cast<double>(all.size()) / megabyte;
    qInfo("rg -o: %.1f MB/s; names, checks and placeholders as well: %.2f MB/s, 1/%.1f of it (%zu figures)",
          size / search, size / whole, whole / search, figures);
    QVERIFY(figures > 0);
}

void BenchExtract::stages()
{
    const QString text = generateReport(2, mega);
    const double size = static_cast<double>(text.toUtf8().size()) / megabyte;
    const auto print = [size](const char *stage, double seconds) {
        qInfo("%-12s %8.1f ms, %8.2f MB/s", stage, seconds * 1000, size / seconds);
    };
    print("splitting", bestSeconds(2, [&] { splitBundle(text); }));
    ReportIdentity identity;
    print("identity", bestSeconds(2, [&] { identity = identifyReport(text); }));
    Outline outline;
    print("outline", bestSeconds(2, [&] { outline = buildOutline(text); }));
    Extraction extraction;
    print("extraction", bestSeconds(2, [&] { extraction = extract(text, outline, *m_dictionaries); }));
    const CheckInput input{text, identity, outline, extraction, *m_dictionaries};
    print("checks", bestSeconds(2, [&] { runChecks(input); }));
}

void BenchExtract::benchmarkDecoding()
{
    const QByteArray bytes = generateReport(1, mega).toUtf8();
    QBENCHMARK
    {
        QVERIFY(decodeText(bytes).has_value());
    }
}

void BenchExtract::benchmarkPipeline()
{
    const QByteArray bytes = generateReport(2, 100000).toUtf8();
    QBENCHMARK
    {
        analyse(bytes);
    }
}

void BenchExtract::tenTimesTheText()
{
    const QByteArray once = generateReport(3, 100000).toUtf8();
    const QByteArray tenTimes = generateReport(3, 1000000).toUtf8();
    double small = std::numeric_limits<double>::max();
    double large = small;
    for (int run = 0; run < 5; ++run) { // by turns: what disturbs one disturbs the other
        small = qMin(small, bestSeconds(2, [&] { analyse(once); }));
        large = qMin(large, bestSeconds(1, [&] { analyse(tenTimes); }));
    }
    qInfo("100,000 characters %.1f ms, 1,000,000 characters %.1f ms: %.2f times the time", small * 1000, large * 1000,
          large / small);
    QVERIFY2(large <= 12 * small, "10 times the text takes more than 12 times the time");
}

void BenchExtract::pathological_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<double>("limit");
    const auto row = [](const char *name, const QByteArray &bytes, double limit = 3) {
        QTest::newRow(name) << bytes << limit;
    };
    row("1 MB of 一", repeated(u"一", mega));
    row("1 MB of 万", repeated(u"万", mega));
    row("1 MB of x", repeated(u"x", mega));
    row("1 MB of _", repeated(u"_", mega));
    row("1 MB of *", repeated(u"*", mega));
    row("1 MB of （", repeated(u"（", mega));
    row("1 MB of 其中", repeated(u"其中", mega));
    row("1 MB of digits", repeated(u"1234567890", mega));
    row("1 MB of 1.", repeated(u"1.", mega));
    row("1 MB of 1,000", repeated(u"1,000", mega));
    row("1 MB of nested brackets", nested(mega));
    row("1 MB without punctuation", unpunctuated(mega));
    row("1 MB of 一是", repeated(u"一是", mega));
    row("1 MB of 篇一", repeated(u"篇一：\n", mega));
    // Six times the figures of an ordinary report in the same space.
    row("1 MB of 共3户，其中2户", repeated(u"共3户，其中2户", mega), 4);
    row("1 MB of 3户、", repeated(u"3户、", mega), 4);
    row("1 MB of 石桥村", repeated(u"石桥村", mega));
    row("1 MB of line ends", repeated(u"\n", mega));
}

/// Per byte against an ordinary report. A superlinear case is stopped at the size where it shows.
void BenchExtract::pathological()
{
    QFETCH(QByteArray, bytes);
    QFETCH(double, limit);
    for (qsizetype size = 20000;; size *= 4) {
        // Cut at a character: a half one would turn the text into another encoding.
        QByteArray part = bytes.first(qMin(size, bytes.size()));
        while (part.size() < bytes.size() && (static_cast<uchar>(bytes[part.size()]) & 0xC0) == 0x80)
            part.chop(1);
        const double seconds = bestSeconds(part.size() < bytes.size() ? 1 : 2, [&] { analyse(part); });
        const double ratio = seconds / static_cast<double>(part.size()) / m_secondsPerByte;
        if (part.size() == bytes.size()) {
            qInfo("%s: %.0f ms, %.2f times the time per byte", QTest::currentDataTag(), seconds * 1000, ratio);
            QVERIFY2(ratio <= limit, "too much time per byte against an ordinary report");
            return;
        }
        if (ratio > 30) {
            qInfo("%s: %lld bytes took %.0f ms, %.0f times the time per byte", QTest::currentDataTag(),
                  static_cast<long long>(part.size()), seconds * 1000, ratio);
            QFAIL("superlinear: stopped before the full megabyte");
        }
    }
}

QTEST_GUILESS_MAIN(BenchExtract)
#include "bench_extract.moc"
