// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/time_series.h"
#include "matrix_report.h"

#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

/// `2023H1=10 2024H1= 2025H1=12`: an empty value is masked, a missing one absent.
TimeSeries seriesOf(const char *indicator, const QString &unit, const char *periods, Matrix *out = nullptr)
{
    std::vector<MatrixReport> reports;
    const QStringList words = QString::fromLatin1(periods).split(u' ');
    for (const QString &word : words) {
        ReportOfFigures report(QStringLiteral("青岭乡"), word.section(u'=', 0, 0));
        if (word.contains(u'='))
            report.add(indicator, word.section(u'=', 1), unit);
        reports.push_back(report);
    }
    Matrix matrix = matrixOf(reports);
    const TimeSeries series = timeSeriesOf(matrix, 0);
    if (out)
        *out = std::move(matrix);
    return series;
}

constexpr const char *road = "infra.road_hardened";
const QString kilometres = QStringLiteral("公里");

} // namespace

class TestTimeSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreOfTheSamePartOfTheYear();
    void gapsStayGaps();
    void jumpsAreMarked();
    void aCumulativeFigureMustNotFall();
    void aYearIsNoLessThanItsHalf();
    void unchangedIsListed();
    void plansAreNoPartOfIt();
};

void TestTimeSeries::changesAreOfTheSamePartOfTheYear()
{
    const TimeSeries series = seriesOf(road, kilometres, "2023H1=8 2023Y=20 2024H1=10 2024Y=25");
    QCOMPARE(series.points[0].against, -1);
    QCOMPARE(series.points[1].against, -1);
    QCOMPARE(series.points[2].against, 0);
    QCOMPARE(text(series.points[2].change), QStringLiteral("2"));
    QCOMPARE(text(series.points[2].changePercent), QStringLiteral("25"));
    QCOMPARE(series.points[3].against, 1);
    QCOMPARE(text(series.points[3].change), QStringLiteral("5"));
    QVERIFY(!series.points[3].jump);
}

void TestTimeSeries::gapsStayGaps()
{
    const TimeSeries series = seriesOf(road, kilometres, "2021Y=10 2022Y= 2023Y 2024Y=12");
    QVERIFY(!series.points[1].change);
    QVERIFY(!series.points[2].change);
    QCOMPARE(series.points[3].against, 0);
    QCOMPARE(text(series.points[3].changePercent), QStringLiteral("20"));
    const TimeSeries zero = seriesOf(road, kilometres, "2021Y=0 2022Y=10");
    QCOMPARE(text(zero.points[1].change), QStringLiteral("10"));
    QVERIFY(!zero.points[1].changePercent);
    QVERIFY(!zero.points[1].jump);
}

void TestTimeSeries::jumpsAreMarked()
{
    QVERIFY(seriesOf(road, kilometres, "2021Y=10 2022Y=20").points[1].jump);
    QVERIFY(!seriesOf(road, kilometres, "2021Y=10 2022Y=19").points[1].jump);
    QVERIFY(seriesOf(road, kilometres, "2021Y=10 2022Y=5").points[1].jump);
    QVERIFY(!seriesOf(road, kilometres, "2021Y=10 2022Y=6").points[1].jump);
}

void TestTimeSeries::aCumulativeFigureMustNotFall()
{
    const char *total = "infra.road_hardened.total";
    QVERIFY(seriesOf(total, kilometres, "2022Y=80 2023H1=78").points[1].falling);
    QVERIFY(!seriesOf(total, kilometres, "2022Y=80 2023H1=80").points[1].falling);
    QVERIFY(!seriesOf(road, kilometres, "2022Y=80 2023Y=20").points[1].falling);
    // A place may lose people: compared from any period to the next, but no fall to check.
    const TimeSeries people = seriesOf("profile.population", QStringLiteral("人"), "2022Y=20000 2023H1=19800");
    QCOMPARE(text(people.points[1].change), QStringLiteral("-200"));
    QVERIFY(!people.points[1].falling);
}

void TestTimeSeries::aYearIsNoLessThanItsHalf()
{
    QVERIFY(seriesOf(road, kilometres, "2024H1=12 2024Y=9").points[1].falling);
    QVERIFY(!seriesOf(road, kilometres, "2024H1=12 2024Y=12").points[1].falling);
    QVERIFY(!seriesOf(road, kilometres, "2024H1=12 2024H2=9").points[1].falling);
    QVERIFY(!seriesOf("gov.satisfaction", QStringLiteral("%"), "2024H1=98 2024Y=97").points[1].falling);
}

void TestTimeSeries::unchangedIsListed()
{
    Matrix matrix;
    const TimeSeries series = seriesOf(road, kilometres, "2022Y=10 2023Y=10 2024Y=11", &matrix);
    QVERIFY(series.points[1].unchanged);
    QVERIFY(!series.points[2].unchanged);
    QVERIFY(unchangedRows(matrix).empty());
    seriesOf(road, kilometres, "2022Y=10 2023Y=10.0", &matrix);
    QCOMPARE(unchangedRows(matrix), std::vector<int>{0});
}

void TestTimeSeries::plansAreNoPartOfIt()
{
    ReportOfFigures before(QStringLiteral("青岭乡"), QStringLiteral("2023Y"));
    before.add(road, QStringLiteral("10"), kilometres);
    ReportOfFigures plan(QStringLiteral("青岭乡"), QStringLiteral("2024Y"));
    plan.add(road, QStringLiteral("30"), kilometres).status = FigureStatus::Planned;
    const TimeSeries series = timeSeriesOf(matrixOf({before, plan}), 0);
    QVERIFY(!series.points[1].change);
}

QTEST_APPLESS_MAIN(TestTimeSeries)
#include "test_time_series.moc"
