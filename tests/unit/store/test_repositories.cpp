// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "store/decision_repository.h"
#include "store/source_repository.h"
#include "store/transaction.h"

using namespace xiangyue;

class TestRepositories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSourceComesBackAsItWas();
    void aReportComesBackAsItWas();
    void maskedPartsOfTheIdentityStayUnknown();
    void summariesCountWhatIsOpen();
    void decisionsAreAHistory();
    void decidingOnAMissingReportIsRefused();
    void replacingKeepsDecisionsAndDraft();
    void removingTakesEverythingAlong();
    void draftsCountInOtherSourcesOnly();
    void theSameFileCannotStandTwice();

private:
    SourceId insertSource(const QByteArray &hash);
    ReportId insertReport(const SourceId &source, int index = 0, int draft = 1);
    void decide(const ReportId &report, const QString &fingerprint, DecisionState state, const QString &note = {});

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<LibraryFile> m_file;
    std::unique_ptr<Database> m_database;
};

void TestRepositories::init()
{
    m_database.reset();
    m_file = std::move(test::openFile(m_folder.filePath(QStringLiteral("%1.xiangyue").arg(++m_count))).value());
    m_database = std::move(m_file->connect().value());
}

SourceId TestRepositories::insertSource(const QByteArray &hash)
{
    const SourceDocument document{QStringLiteral("云溪.txt"),
                                  QStringLiteral("转载请注明\n云溪乡"),
                                  QStringLiteral("text"),
                                  QStringLiteral("GB18030"),
                                  hash,
                                  {QStringLiteral("一、“警告”\n两行"), QStringLiteral("b")}};
    return SourceRepository(*m_database)
        .insert(document, 2, QDateTime::fromString(QStringLiteral("2024-03-01T08:00:00.123Z"), Qt::ISODateWithMs))
        .value();
}

ReportId TestRepositories::insertReport(const SourceId &source, int index, int draft)
{
    return ReportRepository(*m_database).insert(source, index, draft, 3, test::handMadeReport()).value();
}

void TestRepositories::decide(const ReportId &report, const QString &fingerprint, DecisionState state,
                              const QString &note)
{
    const Decision decision{state, note, QStringLiteral("王五"), QDateTime::currentDateTimeUtc()};
    QVERIFY(DecisionRepository(*m_database).append(report, fingerprint, decision).has_value());
    QVERIFY(ReportRepository(*m_database).updateCounts(report).has_value());
}

void TestRepositories::aSourceComesBackAsItWas()
{
    const SourceId id = insertSource("abc");
    const auto source = SourceRepository(*m_database).load(id);
    QVERIFY(source.has_value());
    QCOMPARE(source->fileName, QStringLiteral("云溪.txt"));
    QCOMPARE(source->text, QStringLiteral("转载请注明\n云溪乡"));
    QCOMPARE(source->importer, QStringLiteral("text"));
    QCOMPARE(source->encoding, QStringLiteral("GB18030"));
    QCOMPARE(source->sha256, QByteArray("abc"));
    QCOMPARE(source->warnings, QStringList({QStringLiteral("一、“警告”\n两行"), QStringLiteral("b")}));
    QCOMPARE(SourceRepository(*m_database).findByHash("abc").value(), id);
    QVERIFY(SourceRepository(*m_database).findByHash("abd")->isNull());
    QCOMPARE(SourceRepository(*m_database).load(SourceId{QStringLiteral("x")}).error().code, ErrorCode::NotFound);
}

void TestRepositories::aReportComesBackAsItWas()
{
    const ReportAnalysis expected = test::handMadeReport().analysis;
    const auto report = ReportRepository(*m_database).analysis(insertReport(insertSource("abc")));
    QVERIFY(report.has_value());
    QCOMPARE(report->text, expected.text);
    QCOMPARE(report->sourceStart, expected.sourceStart);
    QCOMPARE(report->identity.title, expected.identity.title);
    QCOMPARE(report->identity.place, expected.identity.place);
    QCOMPARE(report->identity.level, PlaceLevel::Township);
    QCOMPARE(report->identity.year, std::optional(2023));
    QCOMPARE(report->identity.period, Period::Year);

    QCOMPARE(report->outline.sections.size(), size_t(1));
    QCOMPARE(report->outline.sections[0].number, QStringLiteral("一、"));
    QCOMPARE(report->outline.sections[0].title, QStringLiteral("道路"));
    QCOMPARE(report->outline.sections[0].heading, expected.outline.sections[0].heading);
    QCOMPARE(report->outline.sections[0].span, expected.outline.sections[0].span);
    QCOMPARE(report->outline.sections[0].parent, -1);

    QCOMPARE(report->extraction.figures.size(), size_t(2));
    const Figure &road = report->extraction.figures[0];
    QCOMPARE(road.number, (TextSpan{22, 27}));
    QCOMPARE(road.quote, (TextSpan{22, 29}));
    QVERIFY(road.value.has_value());
    QCOMPARE(road.value->toString(), QStringLiteral("12.5"));
    QVERIFY(!road.valueHigh.has_value());
    QCOMPARE(road.unit, QStringLiteral("公里"));
    QCOMPARE(road.bound, Bound::AtLeast);
    QCOMPARE(road.status, FigureStatus::Planned);
    QCOMPARE(road.name, QStringLiteral("硬化道路"));
    QCOMPARE(road.indicator, QStringLiteral("infra.road_hardened"));
    QCOMPARE(road.category, Category::Infrastructure);
    QCOMPARE(road.scope, QStringLiteral("上坝村"));
    QCOMPARE(road.section, 0);
    QCOMPARE(road.trail, QStringList({QStringLiteral("number.arabic"), QStringLiteral("unit.length")}));
    const Figure &money = report->extraction.figures[1];
    QVERIFY(money.masked);
    QVERIFY(!money.value.has_value());
    QCOMPARE(money.category, Category::Other);
    QVERIFY(money.trail.isEmpty());

    const Placeholder &placeholder = report->extraction.placeholders.at(0);
    QCOMPARE(placeholder.kind, PlaceholderKind::Figure);
    QCOMPARE(placeholder.span, (TextSpan{32, 34}));
    QCOMPARE(placeholder.quote, (TextSpan{30, 36}));
    QCOMPARE(placeholder.figure, 1);
    QCOMPARE(placeholder.rule, QStringLiteral("mask.letters"));
    const Finding &finding = report->findings.at(0);
    QCOMPARE(finding.kind, FindingKind::Sum);
    QCOMPARE(finding.severity, Severity::Must);
    QCOMPARE(finding.spans, expected.findings[0].spans);
    QCOMPARE(finding.message, expected.findings[0].message);
}

void TestRepositories::maskedPartsOfTheIdentityStayUnknown()
{
    ReportContent content;
    content.analysis.text = QStringLiteral("xx镇");
    content.analysis.identity.place = QStringLiteral("xx镇");
    ReportRepository reports(*m_database);
    const auto id = reports.insert(insertSource("abc"), 0, 1, 1, content);
    const auto summary = reports.summary(id.value());
    QVERIFY(summary.has_value());
    QVERIFY(!summary->identity.year.has_value());
    QCOMPARE(summary->identity.level, PlaceLevel::Unknown);
    QCOMPARE(summary->identity.period, Period::Other);
    QCOMPARE(summary->identity.place, QStringLiteral("xx镇"));
    QCOMPARE(summary->flagCount, 0);
}

void TestRepositories::summariesCountWhatIsOpen()
{
    const SourceId source = insertSource("abc");
    const ReportId first = insertReport(source, 0);
    const ReportId second = insertReport(source, 1);
    const auto counts = [this](const ReportId &id) {
        const auto summary = ReportRepository(*m_database).summary(id).value();
        return QList<int>{summary.figureCount, summary.flagCount, summary.openPlaceholders, summary.openFindings};
    };
    QCOMPARE(counts(first), QList<int>({2, 2, 1, 1}));
    decide(first, QStringLiteral("fp-placeholder"), DecisionState::Returned);
    QCOMPARE(counts(first), QList<int>({2, 2, 0, 1}));
    decide(first, QStringLiteral("fp-finding"), DecisionState::Waived);
    decide(first, QStringLiteral("no such flag"), DecisionState::Waived);
    QCOMPARE(counts(first), QList<int>({2, 2, 0, 0}));
    // A note alone opens or closes nothing; taking a decision back opens the flag again.
    decide(first, QStringLiteral("fp-finding"), DecisionState::Waived, QStringLiteral("已问"));
    QCOMPARE(counts(first), QList<int>({2, 2, 0, 0}));
    decide(first, QStringLiteral("fp-finding"), DecisionState::Open);
    QCOMPARE(counts(first), QList<int>({2, 2, 0, 1}));
    QCOMPARE(counts(second), QList<int>({2, 2, 1, 1}));

    const auto all = ReportRepository(*m_database).summaries().value();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[1].id, second);
    QCOMPARE(all[1].bundleIndex, 1);
    QCOMPARE(all[1].bundleSize, 2);
    QCOMPARE(all[1].fileName, QStringLiteral("云溪.txt"));
    QCOMPARE(all[1].importedAt.toMSecsSinceEpoch(), 1709280000123);
}

void TestRepositories::decisionsAreAHistory()
{
    const ReportId report = insertReport(insertSource("abc"));
    const auto flag = QStringLiteral("fp-finding");
    decide(report, flag, DecisionState::Waived, QStringLiteral("无误"));
    decide(report, flag, DecisionState::Open);
    decide(report, flag, DecisionState::Returned, QStringLiteral("请核对"));
    const auto history = DecisionRepository(*m_database).history(report, flag).value();
    QCOMPARE(history.size(), size_t(3));
    QCOMPARE(history[0].state, DecisionState::Waived);
    QCOMPARE(history[0].note, QStringLiteral("无误"));
    QCOMPARE(history[1].state, DecisionState::Open);
    QCOMPARE(history[2].state, DecisionState::Returned);
    QCOMPARE(history[2].who, QStringLiteral("王五"));
    QVERIFY(history[2].when.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    const auto latest = DecisionRepository(*m_database).latest(report).value();
    QCOMPARE(latest.size(), 1);
    QCOMPARE(latest.value(flag).note, QStringLiteral("请核对"));
}

void TestRepositories::decidingOnAMissingReportIsRefused()
{
    const auto done =
        DecisionRepository(*m_database).append(ReportId{QStringLiteral("none")}, QStringLiteral("fp"), Decision());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QCOMPARE(m_database->number(QStringLiteral("SELECT COUNT(*) FROM decision")).value(), 0);
}

void TestRepositories::replacingKeepsDecisionsAndDraft()
{
    ReportRepository reports(*m_database);
    const ReportId id = insertReport(insertSource("abc"), 0, 4);
    decide(id, QStringLiteral("fp-placeholder"), DecisionState::Verified);
    QCOMPARE(reports.withOlderVersion(3)->size(), size_t(0));
    QCOMPARE(reports.withOlderVersion(4)->size(), size_t(1));

    ReportContent newer = test::handMadeReport();
    newer.analysis.extraction.figures.pop_back();
    newer.analysis.identity.place = QStringLiteral("云溪镇");
    QVERIFY(reports.replace(id, 4, newer).has_value());
    QCOMPARE(reports.withOlderVersion(4)->size(), size_t(0));
    const auto summary = reports.summary(id).value();
    QCOMPARE(summary.figureCount, 1);
    QCOMPARE(summary.draft, 4);
    QCOMPARE(summary.identity.place, QStringLiteral("云溪镇"));
    QCOMPARE(summary.openPlaceholders, 0);
    QCOMPARE(summary.openFindings, 1);
    QCOMPARE(reports.analysis(id)->extraction.figures.size(), size_t(1));
    QCOMPARE(reports.replace(ReportId{QStringLiteral("none")}, 4, newer).error().code, ErrorCode::NotFound);
}

void TestRepositories::removingTakesEverythingAlong()
{
    ReportRepository reports(*m_database);
    SourceRepository sources(*m_database);
    const SourceId source = insertSource("abc");
    const ReportId first = insertReport(source, 0);
    const ReportId second = insertReport(source, 1);
    decide(first, QStringLiteral("fp-finding"), DecisionState::Verified);
    QVERIFY(reports.remove(first).has_value());
    QVERIFY(sources.removeIfUnused(source).has_value());
    QVERIFY(sources.load(source).has_value());
    QVERIFY(reports.analysis(second).has_value());
    QCOMPARE(reports.remove(first).error().code, ErrorCode::NotFound);
    QVERIFY(reports.remove(second).has_value());
    QVERIFY(sources.removeIfUnused(source).has_value());
    for (const char *table : {"source", "report", "section", "figure", "placeholder", "finding", "decision"}) {
        QCOMPARE(m_database->number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table))).value(), 0);
    }
}

void TestRepositories::draftsCountInOtherSourcesOnly()
{
    ReportRepository reports(*m_database);
    const SourceId first = insertSource("abc");
    insertReport(first, 0, 5);
    ReportIdentity identity = test::handMadeReport().analysis.identity;
    QCOMPARE(reports.lastDraft(identity, first).value(), 0);
    QCOMPARE(reports.lastDraft(identity, insertSource("abd")).value(), 5);
    identity.year = 2024;
    QCOMPARE(reports.lastDraft(identity, SourceId{QStringLiteral("x")}).value(), 0);
}

void TestRepositories::theSameFileCannotStandTwice()
{
    insertSource("abc");
    QVERIFY(!SourceRepository(*m_database).insert({{}, {}, {}, {}, "abc", {}}, 1, QDateTime::currentDateTimeUtc()));
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "test_repositories.moc"
