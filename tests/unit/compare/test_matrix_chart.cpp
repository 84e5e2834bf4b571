// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_matrix.h"
#include "chart_probe.h"

#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

constexpr const char *road = "infra.road_hardened";
const QString kilometres = QStringLiteral("公里");

/// A report of one place with a length of hardened road; no value: nothing said.
ReportOfFigures roadOf(const QString &place, const QString &value, const QString &period = QStringLiteral("2024H1"))
{
    ReportOfFigures report(place, period);
    if (!value.isNull())
        report.add(road, value, kilometres);
    else
        report.add("infra.bridges", QStringLiteral("1"), QStringLiteral("座"));
    return report;
}

Matrix roads(const std::vector<std::pair<QString, QString>> &places)
{
    std::vector<MatrixReport> reports;
    for (const auto &[place, value] : places)
        reports.push_back(roadOf(place, value));
    return matrixOf(reports);
}

ChartSpec ranked(const Matrix &matrix, const MatrixChartOptions &options = {})
{
    return buildRankedChart(matrix, rowIn(matrix, road), options);
}

} // namespace

class TestMatrixChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void largestFirstAndWhatHasNoValueLast();
    void orderCanBeTurnedOrLeft();
    void subtitleAndFooterSayWhatIsShown();
    void whatIsNotComparedSaysSo();
    void slippedUnitDoesNotFlattenTheOthers();
    void largeSharesAreReadAgainstTheirWhole();
    void limitKeepsTheTownshipLookedAt();
    void otherYearsAreNamedAndOtherPartsRefused();
    void barsLeadToTheirCells();
    void groupsStandSideBySide();
    void groupsOfSeveralUnitsAreRefused();
    void fittingKindsNeverMix_data();
    void fittingKindsNeverMix();
    void nothingChosenIsExplained();
};

void TestMatrixChart::largestFirstAndWhatHasNoValueLast()
{
    const Matrix matrix = roads({{u(u"青岭乡"), u(u"7.1")},
                                 {u(u"白沙镇"), QString()},
                                 {u(u"石桥镇"), u(u"")},
                                 {u(u"云溪乡"), u(u"12")},
                                 {u(u"枫树坪镇"), u(u"0")},
                                 {u(u"大屋乡"), u(u"7.1")}});
    const ChartSpec chart = ranked(matrix);
    QCOMPARE(chart.kind, ChartKind::Ranked);
    QCOMPARE(chart.panels.size(), size_t(1));
    const ChartPanel &panel = chart.panels.front();
    QCOMPARE(labels(panel),
             QStringList({u(u"云溪乡"), u(u"青岭乡"), u(u"大屋乡"), u(u"枫树坪镇"), u(u"石桥镇"), u(u"白沙镇")}));
    QCOMPARE(numbers(panel), QStringList({u(u"12"), u(u"7.1"), u(u"7.1"), u(u"0"), u(u"-"), u(u"-")}));
    QCOMPARE(panel.bars[4].state, ValueState::Masked);
    QVERIFY(panel.bars[4].valueText.startsWith(u"to fill in"));
    QCOMPARE(panel.bars[5].valueText, QStringLiteral("not mentioned"));
    QCOMPARE(text(panel.axisMaximum), QStringLiteral("12"));
    QCOMPARE(text(panel.reference), text(rowOf(matrix, road).median));
}

void TestMatrixChart::orderCanBeTurnedOrLeft()
{
    const Matrix matrix =
        roads({{u(u"甲乡"), u(u"7")}, {u(u"乙乡"), u(u"")}, {u(u"丙乡"), u(u"12")}, {u(u"丁乡"), u(u"5")}});
    MatrixChartOptions options;
    options.ascending = true;
    QCOMPARE(labels(ranked(matrix, options).panels[0]), QStringList({u(u"丁乡"), u(u"甲乡"), u(u"丙乡"), u(u"乙乡")}));
    options.order = MatrixChartOptions::Order::AsGiven;
    QCOMPARE(labels(ranked(matrix, options).panels[0]), QStringList({u(u"甲乡"), u(u"乙乡"), u(u"丙乡"), u(u"丁乡")}));
}

void TestMatrixChart::subtitleAndFooterSayWhatIsShown()
{
    const Matrix matrix = roads({{u(u"青岭乡"), u(u"7.1")},
                                 {u(u"白沙镇"), u(u"12")},
                                 {u(u"石桥镇"), u(u"18.9")},
                                 {u(u"云溪乡"), u(u"")},
                                 {u(u"枫树坪镇"), QString()}});
    const ChartSpec chart = ranked(matrix);
    QVERIFY(chart.title.endsWith(u"(公里)"));
    QCOMPARE(chart.subtitle, QStringLiteral("first half of 2024 · 5 township(s) · Median 12"));
    for (const char *words : {"reports of 5 township(s)", "first half of 2024", "unit: 公里", "not mentioned: 1",
                              "still to be filled in: 1", "dashed: median", "hatched"})
        QVERIFY2(chart.footer.contains(QString::fromUtf8(words)), words);
    QVERIFY(!chart.footer.contains(u"planned"));
    QVERIFY(!chart.footer.contains(u"differ"));
}

void TestMatrixChart::whatIsNotComparedSaysSo()
{
    ReportOfFigures planned = roadOf(u(u"甲乡"), QString());
    planned.add(road, u(u"20"), kilometres).status = FigureStatus::Planned;
    ReportOfFigures village = roadOf(u(u"乙乡"), QString());
    village.add(road, u(u"3"), kilometres).scope = u(u"兰家村");
    ReportOfFigures contradicting = roadOf(u(u"丙乡"), u(u"9"));
    contradicting.report().figures.back().contradiction = true;
    ReportOfFigures about = roadOf(u(u"丁乡"), QString());
    about.add(road, u(u"8"), kilometres).bound = Bound::Approx;
    const ChartSpec chart = ranked(matrixOf({planned, village, contradicting, about}));
    const auto &bars = chart.panels.at(0).bars;
    QCOMPARE(bars[0].valueText, QStringLiteral("planned 20"));
    QVERIFY(!bars[0].counted);
    QCOMPARE(bars[1].valueText, QStringLiteral("9 · ⚠ contradiction"));
    QVERIFY(bars[1].contradiction);
    QCOMPARE(bars[2].valueText, QStringLiteral("≈\u00a08"));
    QVERIFY(!bars[2].contradiction);
    QCOMPARE(bars[3].valueText, QStringLiteral("3 · only 兰家村"));
    QVERIFY(!bars[3].counted);
    QCOMPARE(text(chart.panels[0].reference), QStringLiteral("8.5"));
    QVERIFY(chart.footer.contains(u"light: planned"));
}

void TestMatrixChart::slippedUnitDoesNotFlattenTheOthers()
{
    const Matrix matrix = roads({{u(u"甲乡"), u(u"7.1")},
                                 {u(u"乙乡"), u(u"12")},
                                 {u(u"丙乡"), u(u"18900")},
                                 {u(u"丁乡"), u(u"5")},
                                 {u(u"戊乡"), u(u"9.5")}});
    const ChartSpec chart = ranked(matrix);
    const ChartPanel &panel = chart.panels.at(0);
    QCOMPARE(panel.bars[0].label, u(u"丙乡"));
    QVERIFY(panel.bars[0].beyondAxis);
    QVERIFY(panel.bars[0].valueText.endsWith(u"? check the unit"));
    QVERIFY(panel.bars[0].sentence.contains(u"times the usual"));
    QCOMPARE(text(panel.axisMaximum), QStringLiteral("12"));
    QVERIFY(chart.footer.contains(u"broken bar"));
    for (size_t i = 1; i < panel.bars.size(); ++i)
        QVERIFY(!panel.bars[i].beyondAxis);
}

void TestMatrixChart::largeSharesAreReadAgainstTheirWhole()
{
    const auto panel = [](const char *indicator, const QStringList &values) {
        return buildRankedChart(oneRow(indicator, values, QStringLiteral("%")), 0).panels.at(0);
    };
    const ChartPanel insured = panel("live.medical_insured_rate", {u(u"95"), u(u"98.5")});
    QVERIFY(insured.bounded);
    QCOMPARE(text(insured.axisMaximum), QStringLiteral("100"));
    const ChartPanel relapsed = panel("poverty.relapse_rate", {u(u"0.5"), u(u"1.2")});
    QVERIFY(!relapsed.bounded);
    QCOMPARE(text(relapsed.axisMaximum), QStringLiteral("1.2"));
}

void TestMatrixChart::limitKeepsTheTownshipLookedAt()
{
    const Matrix matrix = townships(60);
    MatrixChartOptions options;
    options.maximumBars = 10;
    options.emphasised = 0;
    const ChartPanel panel = ranked(matrix, options).panels.at(0);
    const auto emphasised =
        std::count_if(panel.bars.begin(), panel.bars.end(), [](const ChartBar &bar) { return bar.emphasised; });
    QCOMPARE(emphasised, 1);
    QVERIFY(labels(panel).contains(township(0)));
    QCOMPARE(panel.hiddenCount + static_cast<int>(panel.bars.size()), 60);
    QCOMPARE(panel.hiddenMasked, 10 - 3);
    QVERIFY(panel.bars.size() <= 11);
}

void TestMatrixChart::otherYearsAreNamedAndOtherPartsRefused()
{
    const Matrix years =
        matrixOf({roadOf(u(u"甲乡"), u(u"7"), u(u"2023H1")), roadOf(u(u"乙乡"), u(u"9"), u(u"2024H1"))});
    const ChartSpec named = ranked(years);
    QCOMPARE(labels(named.panels.at(0)), QStringList({u(u"乙乡 first half of 2024"), u(u"甲乡 first half of 2023")}));
    QVERIFY(!named.subtitle.contains(u"2024"));
    QVERIFY(named.footer.contains(u"periods differ"));

    const Matrix parts =
        matrixOf({roadOf(u(u"甲乡"), u(u"7"), u(u"2024H1")), roadOf(u(u"乙乡"), u(u"9"), u(u"2024Y"))});
    const ChartSpec refused = ranked(parts);
    QVERIFY(refused.isEmpty());
    QVERIFY(!refused.title.isEmpty());
    QVERIFY(refused.explanation.contains(u"half a year"));
}

void TestMatrixChart::barsLeadToTheirCells()
{
    const Matrix matrix = townships(6);
    const int row = rowIn(matrix, road);
    const ChartSpec chart = buildMatrixChart(matrix, ChartKind::Ranked, {row});
    QCOMPARE(chart.barCount(), 6);
    for (const ChartBar &bar : chart.panels.at(0).bars) {
        QCOMPARE(bar.target.row, row);
        QCOMPARE(bar.label, township(bar.target.column));
        const MatrixCell &cell = matrix.rows[size_t(row)].cells[size_t(bar.target.column)];
        QCOMPARE(bar.target.figure, cell.figure);
        QCOMPARE(text(bar.value), text(cell.value));
    }
}

void TestMatrixChart::groupsStandSideBySide()
{
    const Matrix matrix = townships(6);
    const int hardened = rowIn(matrix, road);
    const int built = rowIn(matrix, "infra.road_built");
    const ChartSpec chart = buildGroupedChart(matrix, {hardened, built});
    const ChartPanel &panel = chart.panels.at(0);
    QCOMPARE(panel.series.size(), 2);
    QCOMPARE(chart.legend.size(), size_t(2));
    QCOMPARE(chart.legend[1].text, matrix.rows[size_t(built)].label());
    QCOMPARE(panel.bars.size(), size_t(12));
    for (size_t i = 0; i < panel.bars.size(); i += 2) {
        QCOMPARE(panel.bars[i].target.row, hardened);
        QCOMPARE(panel.bars[i + 1].target.row, built);
        QCOMPARE(panel.bars[i].target.column, panel.bars[i + 1].target.column);
        QCOMPARE(panel.bars[i + 1].series, 1);
    }
    QCOMPARE(panel.bars[0].label, u(u"枫树坪镇")); // 15.5, the most of the first
    MatrixChartOptions options;
    options.maximumBars = 2;
    const ChartPanel cut = buildGroupedChart(matrix, {hardened, built}, options).panels.at(0);
    QCOMPARE(cut.bars.size(), size_t(4));
    QCOMPARE(cut.hiddenCount, 4);
}

void TestMatrixChart::groupsOfSeveralUnitsAreRefused()
{
    const Matrix matrix = townships(6);
    const auto explained = [&matrix](const std::vector<int> &rows) {
        const ChartSpec chart = buildGroupedChart(matrix, rows);
        return chart.isEmpty() && chart.footer.isEmpty() ? chart.explanation : QString();
    };
    const int hardened = rowIn(matrix, road);
    QVERIFY(explained({hardened, rowIn(matrix, "infra.bridges")}).contains(u"different units"));
    QVERIFY(explained({hardened}).contains(u"two or three"));
    QVERIFY(explained({hardened, hardened}).contains(u"two or three"));
    QVERIFY(explained({}).contains(u"two or three"));
}

void TestMatrixChart::fittingKindsNeverMix_data()
{
    QTest::addColumn<QString>("periods"); // a report each; 0: one place
    QTest::addColumn<bool>("samePlace");
    QTest::addColumn<QStringList>("indicators");
    QTest::addColumn<QStringList>("kinds");
    const QStringList one{u(u"infra.road_hardened")};
    const QStringList lengths{u(u"infra.road_hardened"), u(u"infra.road_built")};
    const QStringList mixed{u(u"infra.road_hardened"), u(u"infra.bridges")};
    QTest::newRow("one row") << u(u"2024H1 2024H1") << false << one << QStringList{u(u"ranked"), u(u"coverage")};
    QTest::newRow("one unit") << u(u"2024H1 2024H1") << false << lengths
                              << QStringList{u(u"grouped"), u(u"heat_table"), u(u"coverage")};
    QTest::newRow("two units") << u(u"2024H1 2024H1") << false << mixed
                               << QStringList{u(u"heat_table"), u(u"coverage")};
    QTest::newRow("no rows") << u(u"2024H1 2024H1") << false << QStringList() << QStringList{u(u"coverage")};
    QTest::newRow("half and whole") << u(u"2024H1 2024Y") << false << one << QStringList{u(u"coverage")};
    QTest::newRow("both halves") << u(u"2024H1 2024H2") << false << lengths << QStringList{u(u"coverage")};
    QTest::newRow("unsaid period") << u(u"2024H1 -") << false << one << QStringList{u(u"ranked"), u(u"coverage")};
    QTest::newRow("one place") << u(u"2023H1 2024H1") << true << one
                               << QStringList{u(u"time_series"), u(u"ranked"), u(u"coverage")};
    QTest::newRow("one place, half and whole")
        << u(u"2024H1 2024Y") << true << one << QStringList{u(u"time_series"), u(u"coverage")};
}

void TestMatrixChart::fittingKindsNeverMix()
{
    QFETCH(QString, periods);
    QFETCH(bool, samePlace);
    QFETCH(QStringList, indicators);
    std::vector<MatrixReport> reports;
    for (const QString &period : periods.split(u' ')) {
        ReportOfFigures report(samePlace ? township(0) : township(static_cast<int>(reports.size())), period);
        report.add(road, u(u"7"), kilometres);
        report.add("infra.road_built", u(u"3"), kilometres);
        report.add("infra.bridges", u(u"2"), u(u"座"));
        reports.push_back(report);
    }
    const Matrix matrix = matrixOf(reports);
    std::vector<int> rows;
    for (const QString &indicator : indicators)
        rows.push_back(matrix.rowOf(indicator));
    QStringList ids;
    for (const ChartKind kind : fittingKinds(matrix, rows)) {
        ids << chartKindId(kind);
        QVERIFY2(!buildMatrixChart(matrix, kind, rows).isEmpty(), qPrintable(ids.last()));
    }
    QTEST(ids, "kinds");
}

void TestMatrixChart::nothingChosenIsExplained()
{
    const Matrix matrix = townships(2);
    for (const ChartKind kind : {ChartKind::Ranked, ChartKind::Grouped, ChartKind::TimeSeries, ChartKind::HeatTable}) {
        for (const std::vector<int> &rows : {std::vector<int>{}, std::vector<int>{-1, 999}}) {
            const ChartSpec chart = buildMatrixChart(matrix, kind, rows);
            QVERIFY2(chart.isEmpty(), qPrintable(chartKindId(kind)));
            QVERIFY(!chart.explanation.isEmpty() && !chart.title.isEmpty());
        }
        QVERIFY(buildMatrixChart({}, kind, {0}).isEmpty());
    }
    QVERIFY(!buildMatrixChart({}, ChartKind::Coverage, {}).explanation.isEmpty());
    QVERIFY(fittingKinds({}, {0}).empty());
}

QTEST_APPLESS_MAIN(TestMatrixChart)
#include "test_matrix_chart.moc"
