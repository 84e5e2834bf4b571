// SPDX-License-Identifier: GPL-3.0-or-later
// Units, bases, sums and marks of a matrix; test_matrix.cpp tries what is shown and why.
#include "matrix_report.h"

#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

constexpr const char *road = "infra.road_hardened";
constexpr const char *loans = "poverty.microcredit_amount";

} // namespace

class TestMatrixValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unitsBecomeOne();
    void otherThingsAreNotConverted();
    void rangesKeepBothEndsAndCountInTheMiddle();
    void sumsOnlyWhereTheyMeanSomething_data();
    void sumsOnlyWhereTheyMeanSomething();
    void aPlaceTwiceOrTwoPeriodsAddUpToNothing();
    void theSumKnowsHowExactItIs();
    void equalsShareARank();
    void valuesAreDividedByTheBase();
    void aMissingBaseIsSaid();
    void whatIsTypedInGoesFirst();
    void ratesAreNotDivided();
    void sharesOfTheTotal();
    void outliersAndSlipsAreMarked();
};

void TestMatrixValues::unitsBecomeOne()
{
    ReportOfFigures mu(u(u"甲乡"));
    mu.add("profile.farmland", u(u"1200"), u(u"亩"));
    mu.add(loans, u(u"486000"), u(u"元"));
    mu.add(road, u(u"7100"), u(u"米"));
    mu.add("env.public_toilets", u(u"3"), u(u"座"));
    ReportOfFigures hectare(u(u"乙乡"));
    hectare.add("profile.farmland", u(u"100"), u(u"公顷"));
    hectare.add(loans, u(u"9800"), u(u"元"));
    hectare.add(road, u(u"12"), u(u"公里"));
    hectare.add("env.public_toilets", u(u"4"), u(u"处"));
    const Matrix matrix = matrixOf({mu, hectare});
    QCOMPARE(values(rowOf(matrix, "profile.farmland")), u(u"1200 1500"));
    QCOMPARE(rowOf(matrix, "profile.farmland").unit, u(u"亩"));
    QCOMPARE(values(rowOf(matrix, loans)), u(u"48.6 0.98"));
    QCOMPARE(rowOf(matrix, loans).unit, u(u"万元"));
    QCOMPARE(values(rowOf(matrix, road)), u(u"7.1 12"));
    QCOMPARE(rowOf(matrix, road).unit, u(u"公里"));
    QCOMPARE(values(rowOf(matrix, "env.public_toilets")), u(u"3 4"));
    QCOMPARE(rowOf(matrix, "env.public_toilets").unit, u(u"座"));

    const MatrixRow small = oneRow(loans, {u(u"900"), u(u"1200"), u(u"20000")}, u(u"元")).rows.front();
    QCOMPARE(small.unit, u(u"元"));
    QCOMPARE(values(small), u(u"900 1200 20000"));
}

void TestMatrixValues::otherThingsAreNotConverted()
{
    ReportOfFigures times(u(u"甲乡"));
    times.add("gov.safety_hazards", u(u"12"), u(u"处"));
    ReportOfFigures visits(u(u"乙乡"));
    visits.add("gov.safety_hazards", u(u"300"), u(u"次"));
    const MatrixRow row = matrixOf({times, visits}).rows.front();
    QCOMPARE(values(row), u(u"12 -"));
    QVERIFY(row.cells[1].otherUnit);
    QCOMPARE(row.cells[1].state, ValueState::Stated);
    QCOMPARE(text(row.sum), u(u"12"));

    // 改厕 is told in 户, 座 or 个: one a household.
    ReportOfFigures toilets(u(u"甲乡"));
    toilets.add("env.toilets", u(u"12"), u(u"座"));
    ReportOfFigures homes(u(u"乙乡"));
    homes.add("env.toilets", u(u"30"), u(u"户"));
    QCOMPARE(values(matrixOf({toilets, homes}).rows.front()), u(u"12 30"));
    // Insured people are no insured households.
    ReportOfFigures people(u(u"甲乡"));
    people.add("poverty.insurance_coverage", u(u"300"), u(u"人"));
    ReportOfFigures insured(u(u"乙乡"));
    insured.add("poverty.insurance_coverage", u(u"98"), u(u"户"));
    QCOMPARE(values(matrixOf({people, insured}).rows.front()), u(u"300 -"));

    // Where none is in the dictionary's unit the row is in what is written.
    const MatrixRow checked = oneRow("gov.safety_hazards", {u(u"300"), u(u"200")}, u(u"人次")).rows.front();
    QCOMPARE(checked.unit, u(u"人次"));
    QCOMPARE(values(checked), u(u"300 200"));
}

void TestMatrixValues::rangesKeepBothEndsAndCountInTheMiddle()
{
    const MatrixRow row = oneRow(road, {u(u"10-20"), u(u"12"), u(u"40")}, u(u"公里")).rows.front();
    QCOMPARE(values(row), u(u"10~20 12 40"));
    QCOMPARE(text(row.median), u(u"15"));
    QCOMPARE(row.cells[0].rank, 2);
    QCOMPARE(row.sumState, ValueState::Approximate);
}

void TestMatrixValues::sumsOnlyWhereTheyMeanSomething_data()
{
    QTest::addColumn<QByteArray>("indicator");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("sum");
    const auto row = [](const char *indicator, const char16_t *unit, const char16_t *sum) {
        QTest::newRow(indicator) << QByteArray(indicator) << u(unit) << u(sum);
    };
    row("poverty.microcredit_amount", u"元", u"50");
    row("infra.road_hardened", u"公里", u"50");
    row("profile.population", u"人", u"50");
    row("profile.farmland", u"亩", u"50");
    row("env.trees_planted", u"株", u"50");
    row("env.waste_removed", u"吨", u"50");
    row("gov.petition_visits", u"人次", u"50");
    row("profile.forest_coverage", u"%", u"-");
    row("poverty.per_capita_income", u"元", u"-");
    row("industry.rural_income", u"元", u"-");
    row("profile.distance_county", u"公里", u"-");
    row("gov.satisfaction", u"%", u"-");
}

void TestMatrixValues::sumsOnlyWhereTheyMeanSomething()
{
    QFETCH(const QByteArray, indicator);
    QFETCH(const QString, unit);
    const MatrixRow row = oneRow(indicator.constData(), {u(u"20"), u(u"30")}, unit).rows.front();
    QTEST(text(row.sum), "sum");
    QCOMPARE(text(row.median), u(u"25"));
}

void TestMatrixValues::aPlaceTwiceOrTwoPeriodsAddUpToNothing()
{
    const auto sum = [](const QString &place, const QString &period, MatrixBase base) {
        ReportOfFigures first(u(u"甲乡"), u(u"2024H1"));
        first.add(road, u(u"10"), u(u"公里"));
        ReportOfFigures second(place, period);
        second.add(road, u(u"30"), u(u"公里"));
        const MatrixRow row = matrixOf({first, second}, base).rows.front();
        return QString(text(row.sum) % u' ' % values(row));
    };
    QCOMPARE(sum(u(u"乙乡"), u(u"2024H1"), MatrixBase::AsWritten), u(u"40 10 30"));
    QCOMPARE(sum(u(u"甲乡"), u(u"2023H1"), MatrixBase::AsWritten), u(u"- 10 30"));
    QCOMPARE(sum(u(u"乙乡"), u(u"2024Y"), MatrixBase::AsWritten), u(u"- 10 30"));
    QCOMPARE(sum(u(u"乙乡"), u(u"2023H1"), MatrixBase::AsWritten), u(u"- 10 30"));
    QCOMPARE(sum(u(u"乙乡"), u(u"2023H1"), MatrixBase::ShareOfTotal), u(u"- 10 30"));
    // A year that is still to be filled in is no other year.
    QCOMPARE(sum(u(u"乙乡"), u(u"H1"), MatrixBase::AsWritten), u(u"40 10 30"));
}

void TestMatrixValues::theSumKnowsHowExactItIs()
{
    const auto sumState = [](Bound first, Bound second) {
        ReportOfFigures a(u(u"甲乡"));
        a.add(road, u(u"1"), u(u"公里")).bound = first;
        ReportOfFigures b(u(u"乙乡"));
        b.add(road, u(u"2"), u(u"公里")).bound = second;
        return matrixOf({a, b}).rows.front().sumState;
    };
    QCOMPARE(sumState(Bound::Exact, Bound::Exact), ValueState::Stated);
    QCOMPARE(sumState(Bound::Exact, Bound::AtLeast), ValueState::AtLeast);
    QCOMPARE(sumState(Bound::AtMost, Bound::Exact), ValueState::AtMost);
    QCOMPARE(sumState(Bound::AtMost, Bound::AtLeast), ValueState::Approximate);
    QCOMPARE(sumState(Bound::Approx, Bound::AtLeast), ValueState::Approximate);
}

void TestMatrixValues::equalsShareARank()
{
    const MatrixRow row = oneRow(road, {u(u"5"), u(u"9.0"), u(u"9"), u(u"1")}, u(u"公里")).rows.front();
    QCOMPARE(row.cells[0].rank, 3);
    QCOMPARE(row.cells[1].rank, 1);
    QCOMPARE(row.cells[2].rank, 1);
    QCOMPARE(row.cells[3].rank, 4);
}

void TestMatrixValues::valuesAreDividedByTheBase()
{
    ReportOfFigures a(u(u"甲乡"));
    a.add("profile.population", u(u"20000"), u(u"人"));
    a.add("profile.households", u(u"5000"), u(u"户"));
    a.add("profile.villages", u(u"8"), u(u"个"));
    a.add(road, u(u"16"), u(u"公里"));
    a.add(loans, u(u"3000000"), u(u"元"));
    ReportOfFigures b(u(u"乙乡"));
    b.add("profile.population_registered", u(u"10000"), u(u"人")).bound = Bound::Approx;
    b.add("profile.households", u(u"3000"), u(u"户"));
    b.add("profile.villages", u(u"4"), u(u"个"));
    b.add(road, u(u"12"), u(u"公里"));
    b.add(loans, u(u"600000"), u(u"元"));
    const std::vector<MatrixReport> reports{a, b};

    const Matrix people = matrixOf(reports, MatrixBase::Per1000People);
    QCOMPARE(values(rowOf(people, road)), u(u"0.8 1.2"));
    QVERIFY(rowOf(people, road).based);
    QVERIFY(rowOf(people, road).unit.startsWith(u(u"公里 ")));
    QVERIFY(!rowOf(people, road).sum);
    QCOMPARE(text(rowOf(people, road).median), u(u"1"));
    // About 10,000 people: what is divided by them is about as well.
    QCOMPARE(rowOf(people, road).cells[0].state, ValueState::Stated);
    QCOMPARE(rowOf(people, road).cells[1].state, ValueState::Approximate);
    QCOMPARE(values(rowOf(people, loans)), u(u"15 6"));

    const Matrix households = matrixOf(reports, MatrixBase::PerHousehold);
    QCOMPARE(values(rowOf(households, loans)), u(u"600 200"));
    QVERIFY(rowOf(households, loans).unit.startsWith(u(u"元 ")));
    QCOMPARE(values(rowOf(matrixOf(reports, MatrixBase::PerVillage), road)), u(u"2 3"));
}

void TestMatrixValues::aMissingBaseIsSaid()
{
    ReportOfFigures a(u(u"甲乡"));
    a.add("profile.population", u(u"20000"), u(u"人"));
    a.add(road, u(u"16"), u(u"公里"));
    ReportOfFigures masked(u(u"乙乡"));
    masked.add("profile.population", {}, u(u"人"));
    masked.add(road, u(u"12"), u(u"公里"));
    ReportOfFigures village(u(u"丙乡"));
    village.add("profile.population", u(u"900"), u(u"人")).scope = u(u"上坝村");
    village.add(road, {}, u(u"公里"));
    const MatrixRow row = rowOf(matrixOf({a, masked, village}, MatrixBase::Per1000People), road);
    QCOMPARE(values(row), u(u"800 - -")); // metres: no value reaches a kilometre
    QVERIFY(!row.cells[0].missingBase);
    QVERIFY(row.cells[1].missingBase);
    QVERIFY(!row.cells[1].counted);
    QCOMPARE(row.cells[1].state, ValueState::Stated);
    QVERIFY(!row.cells[2].missingBase); // there is nothing to divide
    QCOMPARE(row.cells[2].state, ValueState::Masked);
}

void TestMatrixValues::whatIsTypedInGoesFirst()
{
    ReportOfFigures a(u(u"甲乡"));
    a.add("profile.population", u(u"20000"), u(u"人"));
    a.add(road, u(u"16"), u(u"公里"));
    MatrixReport report = a;
    report.column.people = {Decimal(32000), false, true, false, -1};
    const Matrix matrix = matrixOf({report}, MatrixBase::Per1000People);
    QCOMPARE(values(rowOf(matrix, road)), u(u"500"));
    QVERIFY(matrix.columns.front().people.typedIn);
}

void TestMatrixValues::ratesAreNotDivided()
{
    ReportOfFigures a(u(u"甲乡"));
    a.add("profile.population", u(u"20000"), u(u"人"));
    a.add("profile.forest_coverage", u(u"62.5"), u(u"%"));
    const MatrixRow row = rowOf(matrixOf({a}, MatrixBase::Per1000People), "profile.forest_coverage");
    QVERIFY(!row.based);
    QCOMPARE(values(row), u(u"62.5"));
    QCOMPARE(row.unit, u(u"%"));
}

void TestMatrixValues::sharesOfTheTotal()
{
    ReportOfFigures a(u(u"甲乡"));
    a.add(road, u(u"15"), u(u"公里"));
    a.add("gov.satisfaction", u(u"98"), u(u"%"));
    ReportOfFigures b(u(u"乙乡"));
    b.add(road, u(u"5"), u(u"公里"));
    ReportOfFigures planned(u(u"丙乡"));
    planned.add(road, u(u"80"), u(u"公里")).status = FigureStatus::Planned;
    ReportOfFigures masked(u(u"丁乡"));
    masked.add(road, {}, u(u"公里"));
    const Matrix matrix = matrixOf({a, b, planned, masked}, MatrixBase::ShareOfTotal);
    QCOMPARE(values(rowOf(matrix, road)), u(u"75 25 - -"));
    QCOMPARE(rowOf(matrix, road).unit, u(u"%"));
    QVERIFY(!rowOf(matrix, road).sum);
    QCOMPARE(rowOf(matrix, road).cells[2].state, ValueState::Planned);
    QCOMPARE(values(rowOf(matrix, "gov.satisfaction")), u(u"98 - - -"));
}

void TestMatrixValues::outliersAndSlipsAreMarked()
{
    const MatrixRow far =
        oneRow(road, {u(u"10"), u(u"11"), u(u"9"), u(u"12"), u(u"10"), u(u"95"), {}}, u(u"公里")).rows.front();
    QCOMPARE(far.cells[5].mark, MatrixMark::Outlier);
    QCOMPARE(far.cells[0].mark, MatrixMark::None);
    QVERIFY(far.hasMarks());

    const MatrixRow slip =
        oneRow(loans, {u(u"2640000"), u(u"3000000"), u(u"1180000"), u(u"254"), u(u"2100000")}, u(u"元")).rows.front();
    QCOMPARE(slip.cells[3].mark, MatrixMark::UnitSlip);
    QCOMPARE(slip.cells[3].slipPower, -4);
    QVERIFY(!oneRow(road, {u(u"10"), u(u"12"), u(u"14"), u(u"13")}, u(u"公里")).rows.front().hasMarks());
}

QTEST_APPLESS_MAIN(TestMatrixValues)
#include "test_matrix_values.moc"
