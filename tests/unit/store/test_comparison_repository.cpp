// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "store/comparison_repository.h"
#include "store/decision_repository.h"
#include "store/source_repository.h"

using namespace xiangyue;

class TestComparisonRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figuresComeWithWhatIsWritten();
    void aClosedFindingIsNoContradiction();
    void whatNoIndicatorCovers();
    void choicesAreKeptAndTakenBack();
    void basesAreKeptAndTakenBack();
    void tagsAreReplaced();
    void reportsAreFoundByEveryCriterion();
    void everyQueryUsesAnIndex();

private:
    ReportId insert(const QByteArray &hash, const ReportContent &content = test::handMadeReport());

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<LibraryFile> m_file;
    std::unique_ptr<Database> m_database;
};

void TestComparisonRepository::init()
{
    m_database.reset();
    m_file = std::move(test::openFile(m_folder.filePath(QStringLiteral("%1.xiangyue").arg(++m_count))).value());
    m_database = std::move(m_file->connect().value());
}

ReportId TestComparisonRepository::insert(const QByteArray &hash, const ReportContent &content)
{
    const auto source = SourceRepository(*m_database)
                            .insert({QStringLiteral("a.txt"), QStringLiteral("x"), {}, {}, hash, {}}, 1,
                                    QDateTime::currentDateTimeUtc());
    return ReportRepository(*m_database).insert(*source, 0, 1, 3, content).value();
}

void TestComparisonRepository::figuresComeWithWhatIsWritten()
{
    const ReportId report = insert("a");
    ComparisonRepository stored(*m_database);
    const auto figures = stored.figures(report);
    QVERIFY(figures);
    QCOMPARE(figures->size(), size_t(1));
    const MatrixFigure &road = figures->front();
    const Figure expected = test::handMadeReport().analysis.extraction.figures.front();
    QCOMPARE(road.ordinal, 0);
    QCOMPARE(road.written, expected.quote.in(test::handMadeReport().analysis.text).toString());
    QCOMPARE(road.figure.value, expected.value);
    QCOMPARE(road.figure.unit, expected.unit);
    QCOMPARE(road.figure.scope, expected.scope);
    QCOMPARE(road.figure.bound, expected.bound);
    QCOMPARE(road.figure.status, expected.status);
    QCOMPARE(road.figure.section, expected.section);
    QCOMPARE(road.figure.indicator, expected.indicator);

    QCOMPARE(stored.figures(report, {QStringLiteral("infra.road_hardened")})->size(), size_t(1));
    QVERIFY(stored.figures(report, {QStringLiteral("env.toilets")})->empty());
    QVERIFY(stored.figures(ReportId{QStringLiteral("none")})->empty());
}

void TestComparisonRepository::aClosedFindingIsNoContradiction()
{
    const ReportId report = insert("a");
    ComparisonRepository stored(*m_database);
    QCOMPARE(stored.openFindingSpans(report)->size(), size_t(2));
    DecisionRepository decisions(*m_database);
    const auto decide = [&](DecisionState state) {
        return decisions.append(report, QStringLiteral("fp-finding"),
                                {state, {}, QStringLiteral("王五"), QDateTime::currentDateTimeUtc()});
    };
    QVERIFY(decide(DecisionState::Waived));
    QVERIFY(stored.openFindingSpans(report)->empty());
    QVERIFY(decide(DecisionState::Returned)); // the author has not put it right yet
    QCOMPARE(stored.openFindingSpans(report)->size(), size_t(2));
    QVERIFY(decide(DecisionState::Open));
    QCOMPARE(stored.openFindingSpans(report)->size(), size_t(2));
}

void TestComparisonRepository::whatNoIndicatorCovers()
{
    ReportContent content = test::handMadeReport();
    content.analysis.extraction.figures.push_back(content.analysis.extraction.figures.back());
    content.analysis.extraction.figures.back().status = FigureStatus::Rule;
    const ReportId report = insert("a", content);
    ComparisonRepository stored(*m_database);
    QCOMPARE(stored.unmatchedCount(report).value(), 1); // a rule is nothing to compare
    const auto figures = stored.unmatched(report);
    QCOMPARE(figures->size(), size_t(1));
    QCOMPARE(figures->front().ordinal, 1);
    QCOMPARE(figures->front().unit, QStringLiteral("元"));
    QVERIFY(figures->front().written.startsWith(QStringLiteral("xx")));
}

void TestComparisonRepository::choicesAreKeptAndTakenBack()
{
    ComparisonRepository stored(*m_database);
    const PlacePeriod half{QStringLiteral("云溪乡"), QStringLiteral("2024H1")};
    const QString road = QStringLiteral("infra.road_hardened");
    QCOMPARE(stored.choose(half, road, QStringLiteral("a"), QStringLiteral("王五")).value(), QString());
    QCOMPARE(stored.choose(half, road, QStringLiteral("b"), QStringLiteral("王五")).value(), QStringLiteral("a"));
    QCOMPARE(stored.choices(half)->value(road), QStringLiteral("b"));
    QVERIFY(stored.choices({half.place, QStringLiteral("2023H1")})->isEmpty());
    QCOMPARE(stored.choose(half, road, {}, QStringLiteral("王五")).value(), QStringLiteral("b"));
    QVERIFY(stored.choices(half)->isEmpty());
}

void TestComparisonRepository::basesAreKeptAndTakenBack()
{
    ComparisonRepository stored(*m_database);
    const QString place = QStringLiteral("云溪乡");
    const QString who = QStringLiteral("王五");
    QVERIFY(!stored.setBase(place, MatrixBase::Per1000People, Decimal(20000), who).value());
    QCOMPARE(stored.setBase(place, MatrixBase::Per1000People, Decimal(21000), who).value(),
             std::optional(Decimal(20000)));
    QVERIFY(!stored.setBase(place, MatrixBase::PerVillage, Decimal(8), who).value());
    QCOMPARE(stored.bases(place)->size(), 2);
    QCOMPARE(stored.bases(place)->value(QStringLiteral("per_1000_people")), Decimal(21000));
    QVERIFY(stored.setBase(place, MatrixBase::Per1000People, std::nullopt, who).value());
    QCOMPARE(stored.bases(place)->size(), 1);
}

void TestComparisonRepository::tagsAreReplaced()
{
    const ReportId report = insert("a");
    ComparisonRepository stored(*m_database);
    QVERIFY(stored.setTags(report, {QStringLiteral("山区"), QStringLiteral("试点")})->isEmpty());
    QCOMPARE(stored.tags(report)->size(), 2);
    QCOMPARE(stored.setTags(report, {QStringLiteral("试点")})->size(), 2);
    QCOMPARE(stored.allTags().value(), QStringList{QStringLiteral("试点")});
    QCOMPARE(stored.setTags(ReportId{QStringLiteral("none")}, {QStringLiteral("x")}).error().code, ErrorCode::NotFound);
    QVERIFY(ReportRepository(*m_database).remove(report));
    QVERIFY(stored.allTags()->isEmpty());
}

void TestComparisonRepository::reportsAreFoundByEveryCriterion()
{
    const ReportId report = insert("a");
    ReportRepository reports(*m_database);
    ComparisonRepository(*m_database).setTags(report, {QStringLiteral("山区")}).value();
    const QString place = QStringLiteral("云溪乡");
    const auto count = [&](const ReportFilter &filter) {
        return reports.matching(filter)->size();
    };
    QCOMPARE(count({}), size_t(1));
    QCOMPARE(count({2023, Period::Year, {place}, {QStringLiteral("山区")}}), size_t(1));
    QCOMPARE(count({2024, std::nullopt, {}, {}}), size_t(0));
    QCOMPARE(count({2023, Period::Half, {}, {}}), size_t(0));
    QCOMPARE(count({std::nullopt, std::nullopt, {QStringLiteral("白沙镇")}, {}}), size_t(0));
    QCOMPARE(count({std::nullopt, std::nullopt, {QStringLiteral("白沙镇"), place}, {}}), size_t(1));
    QCOMPARE(count({std::nullopt, std::nullopt, {}, {QStringLiteral("试点")}}), size_t(0));
}

void TestComparisonRepository::everyQueryUsesAnIndex()
{
    const ReportId report = insert("a");
    m_database = std::move(m_file->connect().value());
    ReportRepository reports(*m_database);
    ComparisonRepository stored(*m_database);
    const PlacePeriod key{QStringLiteral("云溪乡"), QStringLiteral("2023")};
    QVERIFY(reports.matching({2023, Period::Year, {}, {}}));
    QVERIFY(reports.matching({std::nullopt, std::nullopt, {key.place}, {}}));
    QVERIFY(reports.matching({2023, Period::Year, {key.place}, {}}));
    QVERIFY(reports.matching({std::nullopt, std::nullopt, {}, {QStringLiteral("山区")}}));
    QVERIFY(reports.summary(report));
    QVERIFY(reports.sectionedText(report));
    QVERIFY(stored.figures(report));
    QVERIFY(stored.figures(report, {QStringLiteral("infra.road_hardened")}));
    QVERIFY(stored.openFindingSpans(report));
    QVERIFY(stored.unmatchedCount(report));
    QVERIFY(stored.unmatched(report));
    QVERIFY(stored.choices(key));
    QVERIFY(stored.bases(key.place));
    QVERIFY(stored.tags(report));

    int looked = 0;
    bool byIndicator = false;
    for (const QString &sql : m_database->statements()) {
        if (!sql.startsWith(u"SELECT"))
            continue;
        ++looked;
        QStringList plan;
        const QVariantList any(sql.count(u'?'), QString());
        QVERIFY(m_database->each(QString(QStringLiteral("EXPLAIN QUERY PLAN ") % sql), any,
                                 [&plan](const Row &row) { plan << row.text(3); }));
        QVERIFY(!plan.isEmpty());
        for (const QString &step : plan)
            QVERIFY2(!step.startsWith(u"SCAN"), qPrintable(QString(sql % u'\n' % plan.join(u'\n'))));
        byIndicator = byIndicator || plan.join(u'\n').contains(u"figure_indicator (report_id=? AND indicator=?)");
    }
    QVERIFY(looked >= 13);
    QVERIFY(byIndicator);
}

QTEST_GUILESS_MAIN(TestComparisonRepository)
#include "test_comparison_repository.moc"
