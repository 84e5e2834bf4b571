// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_matrix.h"
#include "chart_probe.h"

#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

const QString kilometres = QStringLiteral("公里");

ChartSpec timeChart(const char *indicator, const QString &unit, const QString &periods)
{
    return buildMatrixChart(onePlace(indicator, unit, periods), ChartKind::TimeSeries, {0});
}

ChartSpec roadChart(const char16_t *periods)
{
    return timeChart("infra.road_hardened", kilometres, u(periods));
}

QStringList labelsOf(const ChartLine &line)
{
    QStringList labels;
    for (const ChartPoint &point : line.points)
        labels << point.label;
    return labels;
}

QStringList changes(const ChartLine &line)
{
    QStringList changes;
    for (const ChartPoint &point : line.points)
        changes << point.changeText;
    return changes;
}

} // namespace

class TestMatrixChartKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreInWords();
    void whatIsNotStatedIsNoPointToJoin();
    void yearWithoutReportIsAGap();
    void partsOfTheYearHaveLinesOfTheirOwn();
    void totalsAreSteps();
    void columnsInAnyOrderGiveTheSameLine();
    void severalPlacesAreNoTimeSeries();
    void everyRowIsShadedOnItsOwnScale();
    void cellsThatDoNotCountAreNotShaded();
    void equalValuesStandInTheMiddle();
    void coverageCountsEveryIndicator();
    void coverageBeginsWithWhoOwesMost();
};

void TestMatrixChartKinds::changesAreInWords()
{
    const ChartSpec chart = roadChart(u"2021H1=10 2022H1=11.9 2023H1=11.9 2024H1=30");
    QCOMPARE(chart.lines.size(), size_t(1));
    QCOMPARE(changes(chart.lines[0]),
             QStringList({QString(), u(u"+1.9 · +19%"), u(u"unchanged"), u(u"+18.1 · +152.1% · ? jump: check")}));
    QVERIFY(chart.lines[0].points[3].changeSuspicious);
    QVERIFY(!chart.lines[0].points[1].changeSuspicious);
    QVERIFY(!chart.lines[0].stepped);
    QCOMPARE(text(chart.lines[0].axisMaximum), QStringLiteral("30"));
    QCOMPARE(chart.subtitle, QStringLiteral("青岭乡 · 4 report(s)"));
    QVERIFY(chart.lines[0].points[1].sentence.contains(u"against first half of 2021"));
}

void TestMatrixChartKinds::whatIsNotStatedIsNoPointToJoin()
{
    const ChartLine line = roadChart(u"2020H1=10 2021H1= 2022H1=≈12 2023H1 2024H1=+20").lines.at(0);
    QCOMPARE(line.points.size(), size_t(5));
    QCOMPARE(line.points[1].state, ValueState::Masked);
    QVERIFY(!line.points[1].value && line.points[1].valueText.startsWith(u"to fill in"));
    QCOMPARE(line.points[2].valueText, QStringLiteral("≈\u00a012"));
    QVERIFY(line.points[2].counted);
    QCOMPARE(line.points[3].valueText, QStringLiteral("not mentioned"));
    QVERIFY(!line.points[3].counted);
    QCOMPARE(line.points[4].valueText, QStringLiteral("planned 20"));
    QVERIFY(!line.points[4].counted); // a plan is shown, nothing leads to it
}

void TestMatrixChartKinds::yearWithoutReportIsAGap()
{
    const ChartLine line = roadChart(u"2020H1=10 2023H1=12").lines.at(0);
    QCOMPARE(labelsOf(line),
             QStringList({u(u"first half of 2020"), u(u"first half of 2021"), u(u"first half of 2022"),
                          u(u"first half of 2023")}));
    for (const size_t missing : {1, 2}) {
        QCOMPARE(line.points[missing].valueText, QStringLiteral("no report"));
        QVERIFY(line.points[missing].target.isNothing());
        QVERIFY(!line.points[missing].value && !line.points[missing].counted);
    }
}

void TestMatrixChartKinds::partsOfTheYearHaveLinesOfTheirOwn()
{
    const ChartSpec chart = roadChart(u"2023H1=10 2023Y=25 2024H1=12 2024Y=9");
    QCOMPARE(chart.lines.size(), size_t(2));
    QCOMPARE(chart.lines[0].title, QStringLiteral("First half-years"));
    QCOMPARE(labelsOf(chart.lines[0]), QStringList({u(u"first half of 2023"), u(u"first half of 2024")}));
    QCOMPARE(chart.lines[1].title, QStringLiteral("Whole years"));
    QCOMPARE(text(chart.lines[0].axisMaximum), QStringLiteral("12"));
    QCOMPARE(text(chart.lines[1].axisMaximum), QStringLiteral("25"));
    QVERIFY(chart.lines[1].points[1].changeText.contains(u"fell")); // less than its own first half
}

void TestMatrixChartKinds::totalsAreSteps()
{
    const ChartSpec chart =
        timeChart("profile.population", QStringLiteral("人"), u(u"2022Y=21000 2023H1=20900 2023Y=20950"));
    QCOMPARE(chart.lines.size(), size_t(1));
    QVERIFY(chart.lines[0].stepped);
    QVERIFY(chart.lines[0].title.isEmpty());
    QCOMPARE(chart.lines[0].points.size(), size_t(3));
    QVERIFY(chart.footer.contains(u"steps"));
}

void TestMatrixChartKinds::columnsInAnyOrderGiveTheSameLine()
{
    const Matrix matrix = onePlace("infra.road_hardened", kilometres, QStringLiteral("2024H1=12 2022H1=10 2023H1=11"));
    const ChartLine line = buildMatrixChart(matrix, ChartKind::TimeSeries, {0}).lines.at(0);
    QCOMPARE(labelsOf(line),
             QStringList({u(u"first half of 2022"), u(u"first half of 2023"), u(u"first half of 2024")}));
    QCOMPARE(changes(line), QStringList({QString(), u(u"+1 · +10%"), u(u"+1 · +9.1%")}));
    QCOMPARE(line.points[0].target.column, 1);
    QCOMPARE(line.points[1].target.column, 2);
    QCOMPARE(line.points[2].target.column, 0);
}

void TestMatrixChartKinds::severalPlacesAreNoTimeSeries()
{
    const Matrix matrix = townships(3);
    const ChartSpec chart = buildTimeChart(matrix, timeSeriesOf(matrix, 0));
    QVERIFY(chart.isEmpty());
    QVERIFY(chart.explanation.contains(u"one place"));
}

void TestMatrixChartKinds::everyRowIsShadedOnItsOwnScale()
{
    const auto reports = [] {
        std::vector<MatrixReport> result;
        const std::vector<std::pair<const char *, const char *>> values{{"10", "9000"}, {"20", "1000"}, {"15", "5000"}};
        for (const auto &[road, trees] : values) {
            ReportOfFigures report(township(static_cast<int>(result.size())));
            report.add("infra.road_hardened", QString::fromLatin1(road), kilometres);
            report.add("env.trees_planted", QString::fromLatin1(trees), QStringLiteral("株"));
            result.push_back(report);
        }
        return result;
    };
    const Matrix matrix = matrixOf(reports());
    const ChartSpec chart =
        buildHeatTable(matrix, {rowIn(matrix, "infra.road_hardened"), rowIn(matrix, "env.trees_planted")});
    QCOMPARE(chart.heat.rows.size(), size_t(2));
    QVERIFY(chart.heat.rows[0].label.endsWith(u"(公里)"));
    const auto shares = [](const ChartHeatRow &row) {
        QStringList words;
        for (const ChartCell &cell : row.cells)
            words << text(cell.share);
        return words;
    };
    QCOMPARE(shares(chart.heat.rows[0]), QStringList({u(u"0"), u(u"1"), u(u"0.5")}));
    QCOMPARE(shares(chart.heat.rows[1]), QStringList({u(u"1"), u(u"0"), u(u"0.5")}));
    QVERIFY(chart.footer.contains(u"own scale"));
}

void TestMatrixChartKinds::cellsThatDoNotCountAreNotShaded()
{
    const Matrix matrix = townships(6);
    const ChartSpec chart = buildHeatTable(matrix, allRows(matrix));
    int shaded = 0;
    for (const ChartHeatRow &row : chart.heat.rows) {
        for (const ChartCell &cell : row.cells) {
            const MatrixCell &source = matrix.rows[size_t(cell.target.row)].cells[size_t(cell.target.column)];
            QCOMPARE(cell.share.has_value(), source.counted);
            QVERIFY(!cell.valueText.isEmpty());
            shaded += cell.share ? 1 : 0;
        }
    }
    QVERIFY(shaded > 10);
}

void TestMatrixChartKinds::equalValuesStandInTheMiddle()
{
    const Matrix matrix = oneRow("infra.road_hardened", {u(u"7"), u(u"7"), QString()}, kilometres);
    const auto cells = buildHeatTable(matrix, {0}).heat.rows.at(0).cells;
    QCOMPARE(text(cells[0].share), QStringLiteral("0.5"));
    QCOMPARE(text(cells[1].share), QStringLiteral("0.5"));
    QVERIFY(!cells[2].share);
}

void TestMatrixChartKinds::coverageCountsEveryIndicator()
{
    const Matrix matrix = townships(6);
    const ChartSpec chart = buildCoverageChart(matrix);
    QCOMPARE(chart.panels.at(0).bars.size(), size_t(6));
    for (const ChartBar &bar : chart.panels[0].bars) {
        int stated = 0;
        int masked = 0;
        for (const MatrixRow &row : matrix.rows) {
            const ValueState state = row.cells[size_t(bar.target.column)].state;
            masked += state == ValueState::Masked ? 1 : 0;
            stated += state != ValueState::Masked && state != ValueState::Absent ? 1 : 0;
        }
        QCOMPARE(bar.segments.size(), size_t(3));
        QCOMPARE(bar.segments[0].count, stated);
        QCOMPARE(bar.segments[1].count, masked);
        QCOMPARE(bar.segments[2].count, static_cast<int>(matrix.rows.size()) - stated - masked);
        QVERIFY(bar.valueText.startsWith(QStringLiteral("stated\u00a0%1\u00a0(").arg(stated)));
        QVERIFY(bar.valueText.contains(QStringLiteral("to fill in\u00a0%1").arg(masked)));
        QCOMPARE(bar.target.row, -1);
    }
    QCOMPARE(chart.legend.size(), size_t(3));
}

void TestMatrixChartKinds::coverageBeginsWithWhoOwesMost()
{
    const auto bars = buildCoverageChart(townships(6)).panels.at(0).bars;
    for (size_t i = 1; i < bars.size(); ++i) {
        const auto owes = [&bars](size_t bar) {
            return std::pair(bars[bar].segments[1].count, bars[bar].segments[2].count);
        };
        QVERIFY(owes(i - 1) >= owes(i));
    }
    QVERIFY(bars.front().segments[1].count > bars.back().segments[1].count);
    QVERIFY(bars.front().sentence.startsWith(u"to fill in: "));
}

QTEST_APPLESS_MAIN(TestMatrixChartKinds)
#include "test_matrix_chart_kinds.moc"
