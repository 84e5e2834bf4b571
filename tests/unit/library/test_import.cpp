// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include "library/importing.h"

using namespace xiangyue;
using test::reportText;

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneBadFileStopsNoOther();
    void theSameFileIsKnown();
    void aBundleIsTakenWhole();
    void pastedTextIsAReport();
    void draftsAreNumbered();
    void onlyNamedReportsAreDrafts_data();
    void onlyNamedReportsAreDrafts();
    void cancellingKeepsWhatIsDone();
    void decidingWhileAnImportRuns();
    void removingWhileAnImportRuns();
    void closingWhileAnImportRuns();
    void deletingAJobCancelsIt();
    void nothingIsLeftOfAFailedWrite();
    void twoJobsFollowEachOther();

private:
    QStringList writeMany(int count, int figures = 3);

    std::unique_ptr<test::LibraryFixture> m_fixture;
    std::unique_ptr<Library> m_library;
};

void TestImport::init()
{
    m_library.reset();
    m_fixture = std::make_unique<test::LibraryFixture>();
    m_library = m_fixture->open();
    QVERIFY(m_library);
}

QStringList TestImport::writeMany(int count, int figures)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths << m_fixture->writeReport(QStringLiteral("%1.txt").arg(i),
                                        reportText(QStringLiteral("云溪乡"), 1900 + i, figures));
    }
    return paths;
}

void TestImport::oneBadFileStopsNoOther()
{
    const QStringList paths{
        m_fixture->writeReport(QStringLiteral("a.txt"), reportText(QStringLiteral("云溪乡"), 2023)),
        m_fixture->writeFile(QStringLiteral("b.txt"), QByteArray("\0\1\2\3\0\0\0\7\0\0", 10).repeated(50)),
        m_fixture->filePath(QStringLiteral("nowhere.txt")),
        m_fixture->writeReport(QStringLiteral("c.txt"), reportText(QStringLiteral("白沙镇"), 2023)),
    };
    const QSignalSpy changed(m_library.get(), &Library::reportsChanged);
    auto *job = m_library->importFiles(paths);
    const QSignalSpy progressed(job, &Job::progressed);
    const QSignalSpy finished(job, &Job::finished);
    QCOMPARE(job->total(), 4);
    QVERIFY(!job->isFinished());
    QVERIFY(test::waitFor(job));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(progressed.count(), 4);
    QCOMPARE(progressed.last().at(0).toInt(), 4);
    QCOMPARE(progressed.last().at(2).toString(), QStringLiteral("c.txt"));
    QCOMPARE(changed.count(), 2);

    QCOMPARE(job->outcomes().size(), size_t(4));
    for (size_t i = 0; i < 4; ++i) {
        QCOMPARE(job->outcomes()[i].path, paths.at(qsizetype(i)));
    }
    QVERIFY(!job->outcomes()[0].error);
    QCOMPARE(job->outcomes()[0].reports.size(), size_t(1));
    QVERIFY(job->outcomes()[1].error);
    QVERIFY(!job->outcomes()[1].error->message.isEmpty());
    QCOMPARE(job->outcomes()[2].error->code, ErrorCode::FileNotFound);
    QVERIFY(!job->outcomes()[3].error);
    const auto reports = m_library->reports();
    QCOMPARE(reports.size(), size_t(2));
    QCOMPARE(reports[0].identity.place, QStringLiteral("云溪乡"));
    QCOMPARE(reports[1].identity.place, QStringLiteral("白沙镇"));
}

void TestImport::theSameFileIsKnown()
{
    const QString first = m_fixture->writeReport(QStringLiteral("a.txt"), reportText(QStringLiteral("云溪乡"), 2023));
    const QString copy = m_fixture->writeReport(QStringLiteral("b.txt"), reportText(QStringLiteral("云溪乡"), 2023));
    auto *job = m_library->importFiles({first, copy, first});
    const QSignalSpy changed(m_library.get(), &Library::reportsChanged);
    QVERIFY(test::waitFor(job));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!job->outcomes()[0].alreadyKnown);
    for (const size_t i : {size_t(1), size_t(2)}) {
        QVERIFY(job->outcomes()[i].alreadyKnown);
        QVERIFY(!job->outcomes()[i].error);
        QCOMPARE(job->outcomes()[i].reports, job->outcomes()[0].reports);
    }
    QVERIFY(m_library->importNow(copy).alreadyKnown);
    QCOMPARE(m_library->reports().size(), size_t(1));
}

void TestImport::aBundleIsTakenWhole()
{
    QString text;
    for (const auto &place : {QStringLiteral("云溪乡"), QStringLiteral("白沙镇"), QStringLiteral("石桥镇")}) {
        text += reportText(place, 2023, 12) + QStringLiteral("\n\n");
    }
    const auto outcome = m_library->importNow(m_fixture->writeReport(QStringLiteral("汇编.txt"), text));
    QVERIFY(!outcome.error);
    const auto reports = m_library->reports();
    QCOMPARE(reports.size(), outcome.reports.size());
    QCOMPARE(reports.size(), size_t(3));
    for (size_t i = 0; i < reports.size(); ++i) {
        QCOMPARE(reports[i].id, outcome.reports[i]);
        QCOMPARE(reports[i].bundleIndex, int(i));
        QCOMPARE(reports[i].bundleSize, 3);
        QCOMPARE(reports[i].source, reports[0].source);
        const auto view = *m_library->report(reports[i].id);
        QCOMPARE(view->source.text.mid(view->analysis.sourceStart, view->analysis.text.size()), view->analysis.text);
    }
    QVERIFY(m_library->removeReport(reports[1].id).has_value());
    QCOMPARE(m_library->reports().size(), size_t(2));
    QVERIFY(m_library->report(reports[2].id).has_value());
}

void TestImport::pastedTextIsAReport()
{
    auto *job = m_library->importText(QStringLiteral("粘贴的文字"), reportText(QStringLiteral("云溪乡"), 2023));
    QVERIFY(test::waitFor(job));
    QVERIFY2(!job->outcomes().at(0).error, "refused");
    const auto reports = m_library->reports();
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(reports[0].fileName, QStringLiteral("粘贴的文字"));
    auto *empty = m_library->importText(QStringLiteral("空"), QString());
    QVERIFY(test::waitFor(empty));
    QVERIFY(empty->outcomes().at(0).error);
    auto *blank = m_library->importText(QStringLiteral("空白"), QStringLiteral(" \n　\n"));
    QVERIFY(test::waitFor(blank));
    QVERIFY(blank->outcomes().at(0).error);
    QCOMPARE(m_library->reports().size(), size_t(1));
}

void TestImport::draftsAreNumbered()
{
    const auto import = [this](const QString &place, int year, const QString &salt) {
        static int count = 0;
        const auto name = QStringLiteral("d%1.txt").arg(++count);
        const auto outcome = m_library->importNow(m_fixture->writeReport(name, reportText(place, year, 3, salt)));
        return m_library->summary(outcome.reports.front())->draft;
    };
    const auto place = QStringLiteral("云溪乡");
    QCOMPARE(import(place, 2023, QStringLiteral("一稿")), 1);
    QCOMPARE(import(place, 2023, QStringLiteral("二稿")), 2);
    QCOMPARE(import(place, 2022, QStringLiteral("一稿")), 1);
    QCOMPARE(import(QStringLiteral("白沙镇"), 2023, QStringLiteral("一稿")), 1);
    QCOMPARE(import(place, 2023, QStringLiteral("三稿")), 3);
    QCOMPARE(import(QStringLiteral("xx乡"), 2023, QStringLiteral("一稿")), 1);
    QCOMPARE(import(QStringLiteral("xx乡"), 2023, QStringLiteral("二稿")), 1);
}

void TestImport::onlyNamedReportsAreDrafts_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("half");
    QTest::addColumn<bool>("named");
    QTest::newRow("named") << QStringLiteral("青岭乡") << 2023 << true << true;
    QTest::newRow("masked by letters") << QStringLiteral("xx镇") << 2023 << true << false;
    QTest::newRow("masked by wide letters") << QStringLiteral("ＸＸ镇") << 2023 << true << false;
    QTest::newRow("masked by crosses") << QStringLiteral("××镇") << 2023 << true << false;
    QTest::newRow("masked by stars") << QStringLiteral("**乡") << 2023 << true << false;
    QTest::newRow("some town") << QStringLiteral("某镇") << 2023 << true << false;
    QTest::newRow("a letter for a name") << QStringLiteral("A镇") << 2023 << true << false;
    QTest::newRow("no place") << QString() << 2023 << true << false;
    QTest::newRow("no name") << QStringLiteral("乡") << 2023 << true << false;
    QTest::newRow("no year") << QStringLiteral("青岭乡") << 0 << true << false;
    QTest::newRow("no period") << QStringLiteral("青岭乡") << 2023 << false << false;
}

void TestImport::onlyNamedReportsAreDrafts()
{
    QFETCH(const QString, place);
    QFETCH(const int, year);
    QFETCH(const bool, half);
    ReportIdentity identity;
    identity.place = place;
    identity.period = half ? Period::Half : Period::Other;
    if (year != 0) {
        identity.year = year;
    }
    QTEST(namesOneReport(identity), "named");
}

void TestImport::cancellingKeepsWhatIsDone()
{
    const QStringList paths = writeMany(60, 100);
    auto *job = m_library->importFiles(paths);
    QObject::connect(job, &Job::progressed, job, [job] { job->cancel(); });
    QVERIFY(test::waitFor(job));
    QVERIFY(job->isCancelled());
    QCOMPARE(job->outcomes().size(), size_t(60));
    size_t taken = 0;
    for (const ImportOutcome &outcome : job->outcomes()) {
        QVERIFY(outcome.error || outcome.reports.size() == 1);
        QVERIFY(!outcome.error || outcome.error->code == ErrorCode::Cancelled);
        taken += outcome.reports.size();
    }
    QVERIFY(taken >= 1);
    QVERIFY(taken < 60);
    QCOMPARE(m_library->reports().size(), taken);
    auto *again = m_library->importFiles(paths);
    QVERIFY(test::waitFor(again));
    QCOMPARE(m_library->reports().size(), size_t(60));
}

void TestImport::decidingWhileAnImportRuns()
{
    const auto first = m_library->importNow(
        m_fixture->writeReport(QStringLiteral("first.txt"), reportText(QStringLiteral("白沙镇"), 2023)));
    const ReportId id = first.reports.front();
    const QString flag = (*m_library->report(id))->flags.front().fingerprint;
    auto *job = m_library->importFiles(writeMany(60, 50));
    int decided = 0;
    QElapsedTimer timer;
    qint64 longest = 0;
    while (!job->isFinished()) {
        timer.start();
        const auto state = decided % 2 == 0 ? DecisionState::Verified : DecisionState::Open;
        const auto done = m_library->decide(id, flag, state, QString::number(decided));
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().context));
        QVERIFY(m_library->report(id).has_value());
        longest = std::max(longest, timer.elapsed());
        ++decided;
        QCoreApplication::processEvents();
    }
    qInfo() << decided << "decisions during the import, the longest took" << longest << "ms";
    QVERIFY(decided > 1);
    for (const ImportOutcome &outcome : job->outcomes()) {
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->context) : "");
    }
    QCOMPARE(m_library->history(id, flag)->size(), size_t(decided));
    QCOMPARE(m_library->reports().size(), size_t(61));
}

void TestImport::removingWhileAnImportRuns()
{
    const QStringList paths = writeMany(30, 30);
    const auto first = m_library->importNow(paths.last());
    // The job sees the last file as known when it starts; by its turn it is gone.
    auto *job = m_library->importFiles(paths);
    QVERIFY(m_library->removeReport(first.reports.front()).has_value());
    QVERIFY(test::waitFor(job));
    QVERIFY(!job->outcomes().back().error);
    QVERIFY(!job->outcomes().back().alreadyKnown);
    QCOMPARE(m_library->reports().size(), size_t(30));
}

void TestImport::closingWhileAnImportRuns()
{
    m_library->importFiles(writeMany(60, 100));
    m_library.reset();
    m_library = m_fixture->open();
    QVERIFY(m_library);
    QVERIFY(m_library->reports().size() < 60);
    QCOMPARE(m_fixture->query(QStringLiteral("SELECT COUNT(*) FROM source")), int(m_library->reports().size()));
}

void TestImport::deletingAJobCancelsIt()
{
    auto *job = m_library->importFiles(writeMany(60, 100));
    delete job;
    auto *next = m_library->importFiles({m_fixture->filePath(QStringLiteral("0.txt"))});
    QVERIFY(test::waitFor(next));
    QVERIFY(!next->outcomes().front().error);
    QVERIFY(m_library->reports().size() < 60);
}

void TestImport::nothingIsLeftOfAFailedWrite()
{
    // The disk is full, or the like: the last table that an import writes refuses.
    m_fixture->query(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON placeholder "
                                    "BEGIN SELECT RAISE(ABORT, 'no'); END"));
    const QString path = m_fixture->writeReport(QStringLiteral("a.txt"), reportText(QStringLiteral("云溪乡"), 2023));
    const QSignalSpy changed(m_library.get(), &Library::reportsChanged);
    const auto refused = m_library->importNow(path);
    QVERIFY(refused.error);
    QVERIFY(refused.reports.empty());
    auto *job = m_library->importFiles({path});
    QVERIFY(test::waitFor(job));
    QVERIFY(job->outcomes().front().error);
    QCOMPARE(changed.count(), 0);
    for (const char *table : {"source", "report", "section", "figure"}) {
        QCOMPARE(m_fixture->query(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table))), 0);
    }
    m_fixture->query(QStringLiteral("DROP TRIGGER refuse"));
    QVERIFY(!m_library->importNow(path).error);
}

void TestImport::twoJobsFollowEachOther()
{
    const QStringList paths = writeMany(20);
    auto *first = m_library->importFiles(paths.mid(0, 12));
    auto *second = m_library->importFiles(paths.mid(8));
    QVERIFY(test::waitFor(second));
    QVERIFY(first->isFinished());
    QVERIFY(second->outcomes()[0].alreadyKnown);
    QVERIFY(!second->outcomes()[4].alreadyKnown);
    QCOMPARE(m_library->reports().size(), size_t(20));
}

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
