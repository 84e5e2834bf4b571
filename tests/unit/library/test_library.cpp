// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include "extract/extractor.h"

using namespace xiangyue;
using test::reportText;

class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importingShowsTheReport();
    void errorsOfOpeningAreTold();
    void decisionsAreKeptAndCounted();
    void aNoteAloneKeepsTheState();
    void takingBackAndRedoingIsAHistory();
    void aDecisionOnAMissingReportIsRefused();
    void removingForgetsTheReport();
    void readOnlyShowsAndRefuses();
    void explainReadsEveryToken();
    void renewalKeepsDecisions();
    void renewalOfAnOldLibraryCanBeCancelled();
    void manyReportsAreListedFast();

private:
    ReportId import(const QString &text);

    std::unique_ptr<test::LibraryFixture> m_fixture;
    std::unique_ptr<Library> m_library;
};

void TestLibrary::init()
{
    m_library.reset();
    m_fixture = std::make_unique<test::LibraryFixture>();
    m_library = m_fixture->open();
    QVERIFY(m_library);
}

ReportId TestLibrary::import(const QString &text)
{
    const auto outcome = m_library->importNow(m_fixture->writeReport(QStringLiteral("报告.txt"), text));
    return outcome.reports.empty() ? ReportId() : outcome.reports.front();
}

void TestLibrary::importingShowsTheReport()
{
    const QSignalSpy changed(m_library.get(), &Library::reportsChanged);
    const QString text = reportText(QStringLiteral("云溪乡"), 2023);
    const ReportId id = import(text);
    QVERIFY(!id.isNull());
    QCOMPARE(changed.count(), 1);

    const auto direct = analyseReport(text, 0, m_fixture->dictionaries());
    const auto view = m_library->report(id);
    QVERIFY(view.has_value());
    const ReportAnalysis &stored = (*view)->analysis;
    QVERIFY(!stored.text.isEmpty());
    QCOMPARE((*view)->source.text.mid(stored.sourceStart, stored.text.size()), stored.text);
    QCOMPARE((*view)->source.fileName, QStringLiteral("报告.txt"));
    QCOMPARE(stored.identity.place, QStringLiteral("云溪乡"));
    QCOMPARE(stored.identity.year, std::optional(2023));
    QVERIFY(stored.extraction.figures.size() >= 4);
    QCOMPARE(stored.extraction.figures.size(), direct.extraction.figures.size());
    QCOMPARE(stored.extraction.placeholders.size(), direct.extraction.placeholders.size());
    QVERIFY(!stored.extraction.placeholders.empty());
    // The flags that come from the store are the ones that were counted on import.
    QStringList shown;
    for (const Flag &flag : (*view)->flags) {
        shown << flag.fingerprint;
    }
    QStringList expected;
    for (const Flag &flag : flagsOf(direct)) {
        expected << flag.fingerprint;
    }
    QCOMPARE(shown, expected);
    QVERIFY((*view)->decisions.isEmpty());

    const auto reports = m_library->reports();
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(reports[0].id, id);
    QCOMPARE(reports[0].figureCount, int(stored.extraction.figures.size()));
    QCOMPARE(reports[0].flagCount, int(shown.size()));
    QCOMPARE(reports[0].openPlaceholders + reports[0].openFindings, int(shown.size()));
}

void TestLibrary::errorsOfOpeningAreTold()
{
    const ImporterRegistry importers;
    const auto locked = Library::open(m_library->path(), m_fixture->dictionaries(), importers);
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::LibraryLocked);
    QVERIFY(locked.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    const QString text = m_fixture->writeReport(QStringLiteral("a.txt"), QStringLiteral("不是资料库。"));
    const auto damaged = Library::open(text, m_fixture->dictionaries(), importers);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::LibraryDamaged);
    m_library.reset();
    QVERIFY(Library::open(m_fixture->libraryPath(), m_fixture->dictionaries(), importers));
}

void TestLibrary::decisionsAreKeptAndCounted()
{
    const ReportId id = import(reportText(QStringLiteral("云溪乡"), 2023));
    const Flag flag = (*m_library->report(id))->flags.front();
    QCOMPARE(flag.kind, Flag::Kind::Placeholder);
    const int open = m_library->summary(id)->openPlaceholders;
    const QSignalSpy changed(m_library.get(), &Library::decisionChanged);
    m_library->setReviewer(QStringLiteral("李四"));
    const auto made = m_library->decide(id, flag.fingerprint, DecisionState::Waived, QStringLiteral("原稿如此"));
    QVERIFY(made.has_value());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).value<ReportId>(), id);
    QCOMPARE(changed.at(0).at(1).toString(), flag.fingerprint);
    QCOMPARE(m_library->summary(id)->openPlaceholders, open - 1);

    m_library.reset();
    m_library = m_fixture->open();
    const Decision kept = (*m_library->report(id))->decisions.value(flag.fingerprint);
    QCOMPARE(kept.state, DecisionState::Waived);
    QCOMPARE(kept.note, QStringLiteral("原稿如此"));
    QCOMPARE(kept.who, QStringLiteral("李四"));
    QCOMPARE(kept.when, made->when);
    QCOMPARE(m_library->summary(id)->openPlaceholders, open - 1);
}

void TestLibrary::aNoteAloneKeepsTheState()
{
    const ReportId id = import(reportText(QStringLiteral("云溪乡"), 2023));
    const QString flag = (*m_library->report(id))->flags.front().fingerprint;
    QCOMPARE(m_library->annotate(id, flag, QStringLiteral("问过了"))->state, DecisionState::Open);
    QVERIFY(m_library->decide(id, flag, DecisionState::Returned, {}).has_value());
    QCOMPARE(m_library->annotate(id, flag, QStringLiteral("催一次"))->state, DecisionState::Returned);
    QCOMPARE((*m_library->report(id))->decisions.value(flag).note, QStringLiteral("催一次"));
}

void TestLibrary::takingBackAndRedoingIsAHistory()
{
    const ReportId id = import(reportText(QStringLiteral("云溪乡"), 2023));
    const QString flag = (*m_library->report(id))->flags.front().fingerprint;
    const int open = m_library->summary(id)->openPlaceholders;
    for (const auto state :
         {DecisionState::Verified, DecisionState::Open, DecisionState::Verified, DecisionState::Open}) {
        QVERIFY(m_library->decide(id, flag, state, {}).has_value());
        QCOMPARE(m_library->summary(id)->openPlaceholders, state == DecisionState::Open ? open : open - 1);
    }
    const auto history = m_library->history(id, flag);
    QCOMPARE(history->size(), size_t(4));
    QCOMPARE(history->front().state, DecisionState::Verified);
    QCOMPARE(history->back().state, DecisionState::Open);
    QVERIFY(m_library->history(id, QStringLiteral("other"))->empty());
}

void TestLibrary::aDecisionOnAMissingReportIsRefused()
{
    const QSignalSpy changed(m_library.get(), &Library::decisionChanged);
    const auto refused =
        m_library->decide(ReportId{QStringLiteral("none")}, QStringLiteral("fp"), DecisionState::Verified, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(changed.count(), 0);
}

void TestLibrary::removingForgetsTheReport()
{
    const ReportId id = import(reportText(QStringLiteral("云溪乡"), 2023));
    const QSignalSpy changed(m_library.get(), &Library::reportsChanged);
    QVERIFY(m_library->removeReport(id).has_value());
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_library->reports().empty());
    QCOMPARE(m_library->report(id).error().code, ErrorCode::NotFound);
    QCOMPARE(m_library->removeReport(id).error().code, ErrorCode::NotFound);
    QCOMPARE(changed.count(), 1);
    // It is a new file again.
    const auto again = m_library->importNow(m_fixture->filePath(QStringLiteral("报告.txt")));
    QVERIFY(!again.alreadyKnown);
    QCOMPARE(again.reports.size(), size_t(1));
}

void TestLibrary::readOnlyShowsAndRefuses()
{
    const ReportId id = import(reportText(QStringLiteral("云溪乡"), 2023));
    m_library.reset();
    m_library = m_fixture->open(Library::OpenMode::ReadOnly);
    QVERIFY(m_library->isReadOnly());
    const auto view = m_library->report(id);
    QVERIFY(view.has_value());
    const QString flag = (*view)->flags.front().fingerprint;
    QCOMPARE(m_library->decide(id, flag, DecisionState::Verified, {}).error().code, ErrorCode::LibraryReadOnly);
    QCOMPARE(m_library->removeReport(id).error().code, ErrorCode::LibraryReadOnly);
    const QString other = m_fixture->writeReport(QStringLiteral("b.txt"), reportText(QStringLiteral("白沙乡"), 2022));
    QCOMPARE(m_library->importNow(other).error->code, ErrorCode::LibraryReadOnly);
    auto *job = m_library->importFiles({other, other});
    QVERIFY(test::waitFor(job));
    QCOMPARE(job->outcomes().size(), size_t(2));
    QCOMPARE(job->outcomes()[1].error->code, ErrorCode::LibraryReadOnly);
    QCOMPARE(m_library->renewOutdated(), nullptr);
    QCOMPARE(m_library->reports().size(), size_t(1));
}

void TestLibrary::explainReadsEveryToken()
{
    const ReportId id = import(reportText(QStringLiteral("云溪乡"), 2023));
    const auto tokens = m_library->explain(id);
    QVERIFY(tokens.has_value());
    const auto view = *m_library->report(id);
    QVERIFY(tokens->size() > view->analysis.extraction.figures.size());
    int figures = 0;
    for (const Token &token : *tokens) {
        if (token.figure >= 0) {
            const Figure &figure = view->analysis.extraction.figures.at(size_t(token.figure));
            QVERIFY(figure.quote.overlaps(token.span));
            ++figures;
        }
    }
    QVERIFY(figures >= int(view->analysis.extraction.figures.size()));
    QCOMPARE(m_library->explain(ReportId{QStringLiteral("none")}).error().code, ErrorCode::NotFound);
}

void TestLibrary::renewalKeepsDecisions()
{
    QCOMPARE(m_library->renewOutdated(), nullptr);
    const ReportId id = import(reportText(QStringLiteral("云溪乡"), 2023));
    const QString flag = (*m_library->report(id))->flags.front().fingerprint;
    QVERIFY(m_library->decide(id, flag, DecisionState::Verified, QStringLiteral("好")).has_value());
    const ReportSummary before = *m_library->summary(id);
    const auto figures = (*m_library->report(id))->analysis.extraction.figures.size();

    // As an older program would have left it: it saw less.
    m_fixture->query(QStringLiteral("DELETE FROM figure"));
    m_fixture->query(QStringLiteral("DELETE FROM placeholder"));
    m_fixture->query(
        QStringLiteral("UPDATE report SET extractor_version = 0, place = '', figure_count = 0, flag_count = 0, "
                       "open_placeholders = 0"));
    QCOMPARE((*m_library->report(id))->analysis.extraction.figures.size(), size_t(0));
    const QSignalSpy changed(m_library.get(), &Library::reportsChanged);
    Job *job = m_library->renewOutdated();
    QVERIFY(job);
    QCOMPARE(job->total(), 1);
    QVERIFY(test::waitFor(job));
    QVERIFY(changed.count() >= 1);
    QCOMPARE(job->done(), 1);

    const ReportSummary after = *m_library->summary(id);
    QCOMPARE(after.identity.place, before.identity.place);
    QCOMPARE(after.figureCount, before.figureCount);
    QCOMPARE(after.openPlaceholders, before.openPlaceholders);
    QCOMPARE(after.draft, before.draft);
    const auto view = *m_library->report(id);
    QCOMPARE(view->analysis.extraction.figures.size(), figures);
    QCOMPARE(view->flags.front().fingerprint, flag);
    QCOMPARE(view->decisions.value(flag).note, QStringLiteral("好"));
    QCOMPARE(m_library->renewOutdated(), nullptr);
}

void TestLibrary::renewalOfAnOldLibraryCanBeCancelled()
{
    for (int i = 0; i < 20; ++i) {
        QVERIFY(!import(reportText(QStringLiteral("云溪乡"), 2000 + i)).isNull());
    }
    m_fixture->query(QStringLiteral("UPDATE report SET extractor_version = 0"));
    Job *job = m_library->renewOutdated();
    QVERIFY(job);
    job->cancel();
    QVERIFY(test::waitFor(job));
    QVERIFY(job->done() < 20);
    Job *rest = m_library->renewOutdated();
    QVERIFY(rest);
    QVERIFY(test::waitFor(rest));
    QCOMPARE(m_library->renewOutdated(), nullptr);
    QCOMPARE(m_library->reports().size(), size_t(20));
}

void TestLibrary::manyReportsAreListedFast()
{
    QVERIFY(!import(reportText(QStringLiteral("云溪乡"), 2023)).isNull());
    m_fixture->query(QStringLiteral(
        "INSERT INTO source SELECT id || n, file_name, sha256 || n, importer, encoding, warnings, text, report_count, "
        "imported_at FROM source, (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1999) "
        "SELECT n FROM c)"));
    m_fixture->query(QStringLiteral(
        "INSERT INTO report (id, source_id, bundle_index, source_start, title, place, level, year, period, draft, "
        "text, "
        "extractor_version, figure_count, flag_count, open_placeholders, open_findings) "
        "SELECT report.id || source.id, source.id, bundle_index, source_start, title, place, level, "
        "year, period, draft, report.text, extractor_version, figure_count, flag_count, open_placeholders, "
        "open_findings "
        "FROM report, source WHERE source.id <> report.source_id"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_library->reports().size(), size_t(2000));
    const auto spent = timer.elapsed();
    qInfo() << "2000 reports listed in" << spent << "ms";
    QVERIFY(spent < 1000);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "test_library.moc"
