// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own indicators on a library: trying, keeping, and catching up with a dictionary that changed elsewhere.
#include "library_fixture.h"

using namespace xiangyue;
using test::reportText;

namespace {

IndicatorEntry entryFor(const QString &words, const QString &unit, const QString &dimension)
{
    IndicatorEntry entry;
    entry.id = QStringLiteral("own.001");
    entry.zh = QStringLiteral("自设指标");
    entry.theme = Category::Industry;
    entry.unit = unit;
    entry.dimensions = {dimension};
    entry.patterns = patternsFromText(words);
    return entry;
}

/// 养殖山羊350只: in each report of ours once.
IndicatorEntry goats()
{
    return entryFor(QStringLiteral("养殖山羊|山羊"), QStringLiteral("只"), QStringLiteral("count:只"));
}

} // namespace

class TestIndicators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tryingCountsAndChangesNothing();
    void tryingNothingNew();
    void aWrongEntryIsRefused();
    void keepingWritesFileAndLibrary();
    void decisionsSurvive();
    void aCancelledKeepChangesNothing();
    void aFileThatCannotBeWrittenChangesNothing();
    void anotherHandIsNotOverwritten();
    void readOnlyTriesAndKeepsTheFileOnly();
    void catchesUpWithAFileEditedByHand();
    void notFilledInByTheOldDictionary();
    void importsAfterKeepingUseTheNewOnes();
    void anOlderLibraryIsMappedOnce();

private:
    QString userFile() const { return m_fixture->filePath(QStringLiteral("indicators.json")); }
    void import(int count);
    QString indicatorOf(const QString &name) const;
    TrialResult wait(IndicatorTrial *job) const;

    std::unique_ptr<test::LibraryFixture> m_fixture;
    std::unique_ptr<Library> m_library;
};

void TestIndicators::init()
{
    m_library.reset();
    m_fixture = std::make_unique<test::LibraryFixture>(QStringLiteral("indicators.json"));
    m_library = m_fixture->open();
    QVERIFY(m_library);
}

void TestIndicators::import(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("%1.txt").arg(i);
        const auto outcome =
            m_library->importNow(m_fixture->writeReport(name, reportText(QStringLiteral("云溪乡"), 2000 + i)));
        QVERIFY(!outcome.error);
    }
}

/// The indicator of the figure so named, in the first report, as a reopened library would show it.
QString TestIndicators::indicatorOf(const QString &name) const
{
    const auto view = m_library->report(m_library->reports().front().id);
    for (const Figure &figure : (*view)->analysis.extraction.figures) {
        if (figure.name.contains(name))
            return figure.indicator;
    }
    return QStringLiteral("no such figure");
}

TrialResult TestIndicators::wait(IndicatorTrial *job) const
{
    return test::waitFor(job) ? job->result() : TrialResult();
}

void TestIndicators::tryingCountsAndChangesNothing()
{
    import(3);
    const QString before = indicatorOf(QStringLiteral("山羊"));
    const int mapped = m_fixture->query(QStringLiteral("SELECT COUNT(*) FROM figure WHERE indicator <> ''"));
    IndicatorTrial *job = m_library->tryIndicators({goats()});
    const QSignalSpy progress(job, &Job::progressed);
    const TrialResult result = wait(job);
    QVERIFY2(!result.error, qPrintable(result.error.value_or(Error()).message));
    QCOMPARE(result.reports, 3);
    QCOMPARE(result.changes.size(), size_t(3));
    QVERIFY(progress.count() >= 3);
    QCOMPARE(job->done(), 3);
    const IndicatorChange &change = result.changes.front();
    QCOMPARE(change.before, before);
    QCOMPARE(change.after, goats().id);
    QVERIFY2(change.quote.contains(QStringLiteral("350只")), qPrintable(change.quote));
    QCOMPARE(change.report->identity.place, QStringLiteral("云溪乡"));

    QCOMPARE(indicatorOf(QStringLiteral("山羊")), before);
    QCOMPARE(m_fixture->query(QStringLiteral("SELECT COUNT(*) FROM figure WHERE indicator <> ''")), mapped);
    QVERIFY(!QFile::exists(userFile()));
    QVERIFY(m_library->dictionaries().indicators().find(goats().id) == nullptr);
}

void TestIndicators::tryingNothingNew()
{
    import(2);
    const TrialResult result = wait(m_library->tryIndicators({}));
    QVERIFY(!result.error);
    QCOMPARE(result.reports, 2);
    QVERIFY(result.changes.empty());
}

void TestIndicators::aWrongEntryIsRefused()
{
    IndicatorEntry wrong = goats();
    wrong.patterns.clear();
    QVERIFY(wait(m_library->tryIndicators({wrong})).error);
    QVERIFY(wait(m_library->keepIndicators({wrong})).error);
    QVERIFY(wait(m_library->keepIndicators({goats(), goats()})).error);
    QVERIFY(!QFile::exists(userFile()));
}

void TestIndicators::keepingWritesFileAndLibrary()
{
    import(3);
    const QSignalSpy changed(m_library.get(), &Library::indicatorsChanged);
    const TrialResult result = wait(m_library->keepIndicators({goats()}));
    QVERIFY2(!result.error, qPrintable(result.error.value_or(Error()).message));
    QCOMPARE(result.changes.size(), size_t(3));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(indicatorOf(QStringLiteral("山羊")), goats().id);
    QVERIFY(m_library->dictionaries().indicators().find(goats().id) != nullptr);
    QCOMPARE(m_library->renewOutdated(), nullptr);

    m_library.reset();
    m_fixture->reload();
    m_library = m_fixture->open();
    QVERIFY(m_library);
    QCOMPARE(m_library->dictionaries().userIndicators().entries, IndicatorEntries{goats()});
    QCOMPARE(indicatorOf(QStringLiteral("山羊")), goats().id);
    QCOMPARE(m_library->renewOutdated(), nullptr);

    // And back again.
    QVERIFY(!wait(m_library->keepIndicators({})).error);
    QVERIFY(indicatorOf(QStringLiteral("山羊")) != goats().id);
    QCOMPARE(m_fixture->query(QStringLiteral("SELECT COUNT(*) FROM figure WHERE indicator = 'own.001'")), 0);
}

void TestIndicators::decisionsSurvive()
{
    import(1);
    const ReportId id = m_library->reports().front().id;
    const auto before = *m_library->report(id);
    const QString flag = before->flags.front().fingerprint;
    QVERIFY(m_library->decide(id, flag, DecisionState::Verified, QStringLiteral("好")));
    const ReportSummary summary = *m_library->summary(id);

    const IndicatorEntry roads =
        entryFor(QStringLiteral("硬化通村道路|通村道路"), QStringLiteral("公里"), QStringLiteral("length"));
    const TrialResult result = wait(m_library->keepIndicators({goats(), [&] {
                                                                   IndicatorEntry entry = roads;
                                                                   entry.id = QStringLiteral("own.002");
                                                                   return entry;
                                                               }()}));
    QVERIFY(!result.error);
    QCOMPARE(indicatorOf(QStringLiteral("通村道路")), QStringLiteral("own.002")); // the masked figure of the flag
    const auto after = *m_library->report(id);
    QCOMPARE(after->flags.size(), before->flags.size());
    for (size_t i = 0; i < after->flags.size(); ++i)
        QCOMPARE(after->flags[i].fingerprint, before->flags[i].fingerprint);
    QCOMPARE(after->decisions.value(flag).note, QStringLiteral("好"));
    QCOMPARE(m_library->summary(id)->openPlaceholders, summary.openPlaceholders);
}

void TestIndicators::aCancelledKeepChangesNothing()
{
    import(3);
    IndicatorTrial *job = m_library->keepIndicators({goats()});
    job->cancel();
    const TrialResult result = wait(job);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(userFile()));
    QVERIFY(indicatorOf(QStringLiteral("山羊")) != goats().id);
    QVERIFY(m_library->dictionaries().indicators().find(goats().id) == nullptr);
}

void TestIndicators::aFileThatCannotBeWrittenChangesNothing()
{
    import(1);
    QVERIFY(QDir().mkpath(userFile())); // a folder of that name
    const TrialResult result = wait(m_library->keepIndicators({goats()}));
    QVERIFY(result.error);
    QVERIFY(indicatorOf(QStringLiteral("山羊")) != goats().id);
    QCOMPARE(m_fixture->query(QStringLiteral("SELECT COUNT(*) FROM figure WHERE indicator = 'own.001'")), 0);
    QVERIFY(m_library->dictionaries().indicators().find(goats().id) == nullptr);
}

void TestIndicators::anotherHandIsNotOverwritten()
{
    import(1);
    QVERIFY(!m_fixture->writeFile(QStringLiteral("indicators.json"), "[]").isEmpty());
    QVERIFY(wait(m_library->keepIndicators({goats()})).error);
    // Having looked at it again, it may.
    const auto reloaded = m_library->reloadIndicators();
    QVERIFY(reloaded && *reloaded);
    QVERIFY(!wait(m_library->keepIndicators({goats()})).error);
    const auto unchanged = m_library->reloadIndicators();
    QVERIFY(unchanged && !*unchanged);
}

void TestIndicators::readOnlyTriesAndKeepsTheFileOnly()
{
    import(2);
    m_library.reset();
    m_library = m_fixture->open(Library::OpenMode::ReadOnly);
    QVERIFY(m_library);
    QCOMPARE(wait(m_library->tryIndicators({goats()})).changes.size(), size_t(2));
    const TrialResult result = wait(m_library->keepIndicators({goats()}));
    QVERIFY2(!result.error, qPrintable(result.error.value_or(Error()).message));
    QVERIFY(QFile::exists(userFile()));
    QVERIFY(indicatorOf(QStringLiteral("山羊")) != goats().id);
    QCOMPARE(m_library->renewOutdated(), nullptr);

    m_library.reset();
    m_fixture->reload();
    m_library = m_fixture->open();
    Job *job = m_library->renewOutdated();
    QVERIFY(job && test::waitFor(job));
    QCOMPARE(indicatorOf(QStringLiteral("山羊")), goats().id);
}

void TestIndicators::catchesUpWithAFileEditedByHand()
{
    import(3);
    QVERIFY(!m_fixture->writeFile(QStringLiteral("indicators.json"), indicatorEntriesToJson({goats()})).isEmpty());
    m_library.reset();
    m_fixture->reload();
    m_library = m_fixture->open();
    const ReportId id = m_library->reports().front().id;
    const QString flag = (*m_library->report(id))->flags.front().fingerprint;
    QVERIFY(m_library->decide(id, flag, DecisionState::Waived, QStringLiteral("略")));

    const QSignalSpy changed(m_library.get(), &Library::reportsChanged);
    Job *job = m_library->renewOutdated();
    QVERIFY(job);
    QCOMPARE(job->total(), 3);
    QVERIFY(test::waitFor(job));
    QCOMPARE(job->done(), 3);
    QVERIFY(changed.count() >= 1);
    QCOMPARE(indicatorOf(QStringLiteral("山羊")), goats().id);
    QCOMPARE((*m_library->report(id))->decisions.value(flag).note, QStringLiteral("略"));
    QCOMPARE(m_library->renewOutdated(), nullptr);
}

void TestIndicators::notFilledInByTheOldDictionary()
{
    import(3);
    QVERIFY(!m_fixture->writeFile(QStringLiteral("indicators.json"), indicatorEntriesToJson({goats()})).isEmpty());
    QVERIFY(*m_library->reloadIndicators());
    Job *job = m_library->renewOutdated();
    QVERIFY(job);
    job->cancel(); // the rest is caught up with at the next start
    QVERIFY(test::waitFor(job));
    const int left = m_fixture->query(QStringLiteral("SELECT COUNT(*) FROM report WHERE report.id NOT IN "
                                                     "(SELECT report_id FROM figure WHERE indicator = 'own.001')"));
    Job *again = m_library->renewOutdated();
    QCOMPARE(again ? again->total() : 0, left);
    QVERIFY(!again || test::waitFor(again));
    QCOMPARE(m_fixture->query(QStringLiteral("SELECT COUNT(*) FROM figure WHERE indicator = 'own.001'")), 3);
}

void TestIndicators::importsAfterKeepingUseTheNewOnes()
{
    // All in the queue at once: the import behind the keeping must see what was kept.
    const QString path = m_fixture->writeReport(QStringLiteral("a.txt"), reportText(QStringLiteral("云溪乡"), 2021));
    IndicatorTrial *keep = m_library->keepIndicators({goats()});
    ImportJob *job = m_library->importFiles({path});
    QVERIFY(test::waitFor(keep));
    QVERIFY(test::waitFor(job));
    QCOMPARE(indicatorOf(QStringLiteral("山羊")), goats().id);
    QCOMPARE(m_library->renewOutdated(), nullptr);
}

void TestIndicators::anOlderLibraryIsMappedOnce()
{
    import(1);
    const QString before = indicatorOf(QStringLiteral("山羊"));
    // As the migration leaves a library of a program that noted no version.
    m_fixture->query(QStringLiteral("UPDATE report SET indicator_version = ''"));
    Job *job = m_library->renewOutdated();
    QVERIFY(job && test::waitFor(job));
    QCOMPARE(indicatorOf(QStringLiteral("山羊")), before);
    QCOMPARE(m_library->renewOutdated(), nullptr);
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "test_indicators.moc"
