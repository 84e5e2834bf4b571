// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix_report.h"

#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

QString u(const char16_t *words)
{
    return QString::fromUtf16(words);
}

constexpr const char *road = "infra.road_hardened";
constexpr const char *loans = "poverty.microcredit_amount";

const MatrixRow &rowOf(const Matrix &matrix, const char *indicator)
{
    static const MatrixRow none;
    const int row = matrix.rowOf(QString::fromLatin1(indicator));
    return row < 0 ? none : matrix.rows[size_t(row)];
}

} // namespace

class TestMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsKept();
    void maskedAndAbsentTakeNoPart();
    void plansCountInRowsOfTargetsOnly();
    void theWholePlaceGoesBeforeAVillage();
    void aVillageAloneIsShownButNotCounted();
    void theReasonOfTheChoiceIsTold_data();
    void theReasonOfTheChoiceIsTold();
    void aChoiceByHandWinsAndFindsTheNextDraft();
    void aVariantIsShownOnlyByHand();
    void aRuleIsNoFigureOfThePlace();
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
    void rowsGoByThemeAndDictionary();
    void outliersAndSlipsAreMarked();
    void contradictionsAreKept();
    void nothingComesOfNothing();
};

void TestMatrix::everyStateIsKept()
{
    ReportOfFigures plain(u(u"甲乡"));
    plain.add(road, u(u"7.1"), u(u"公里"));
    ReportOfFigures about(u(u"乙乡"));
    about.add(road, u(u"5"), u(u"公里")).bound = Bound::Approx;
    ReportOfFigures least(u(u"丙乡"));
    least.add(road, u(u"12"), u(u"公里")).bound = Bound::AtLeast;
    ReportOfFigures most(u(u"丁乡"));
    most.add(road, u(u"9"), u(u"公里")).bound = Bound::AtMost;
    ReportOfFigures planned(u(u"戊乡"));
    planned.add(road, u(u"20"), u(u"公里")).status = FigureStatus::Planned;
    ReportOfFigures masked(u(u"己乡"));
    masked.add(road, {}, u(u"公里"));
    ReportOfFigures silent(u(u"庚乡"));
    const Matrix matrix = matrixOf({plain, about, least, most, planned, masked, silent});
    QCOMPARE(matrix.rows.size(), size_t(1));
    const MatrixRow &row = matrix.rows.front();
    const std::array expected{ValueState::Stated,  ValueState::Approximate, ValueState::AtLeast, ValueState::AtMost,
                              ValueState::Planned, ValueState::Masked,      ValueState::Absent};
    for (size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(row.cells[i].state, expected[i]);
    QCOMPARE(values(row), u(u"7.1 5 12 9 20 - -"));
    QCOMPARE(row.cells[5].written, u(u"公里"));
    QCOMPARE(row.cells[6].figure, -1);
    QCOMPARE(row.reporting, 5);
    QCOMPARE(row.toFillIn, 1);
    QCOMPARE(row.counted, 4);
    QVERIFY(!row.isComplete());
}

void TestMatrix::maskedAndAbsentTakeNoPart()
{
    const Matrix matrix = oneRow(road, {u(u"10"), {}, u(u"20"), {}, u(u"30")}, u(u"公里"));
    const MatrixRow &row = matrix.rows.front();
    QCOMPARE(text(row.median), u(u"20"));
    QCOMPARE(text(row.sum), u(u"60"));
    QCOMPARE(row.cells[1].rank, 0);
    QVERIFY(!row.cells[1].counted);
    QVERIFY(!row.cells[1].value);
    QCOMPARE(row.cells[0].rank, 3);

    const MatrixRow open = oneRow(road, {{}, {}}, u(u"公里")).rows.front();
    QVERIFY(!open.median);
    QVERIFY(!open.sum);
}

void TestMatrix::plansCountInRowsOfTargetsOnly()
{
    const auto planned = [](const char *indicator) {
        std::vector<MatrixReport> reports;
        for (const char16_t *value : {u"4", u"6"}) {
            ReportOfFigures report(QString::number(reports.size()));
            report.add(indicator, u(value), u(u"公里")).status = FigureStatus::Planned;
            reports.push_back(report);
        }
        return matrixOf(reports).rows.front();
    };
    QVERIFY(!planned(road).sum);
    QCOMPARE(text(planned("infra.road_hardened.target").sum), u(u"10"));
}

void TestMatrix::theWholePlaceGoesBeforeAVillage()
{
    ReportOfFigures report(u(u"甲乡"));
    report.add(road, u(u"18"), u(u"公里"));
    report.add(road, u(u"3"), u(u"公里")).scope = u(u"上坝村");
    report.add(road, u(u"2"), u(u"公里")).scope = u(u"下坝村");
    const MatrixCell cell = matrixOf({report}).rows.front().cells.front();
    QCOMPARE(text(cell.value), u(u"18"));
    QCOMPARE(cell.reason, ChoiceReason::TownshipWide);
    QCOMPARE(cell.alternatives.size(), size_t(2));
    QCOMPARE(cell.alternatives[0].scope, u(u"下坝村"));
    QCOMPARE(text(cell.alternatives[1].value), u(u"3"));
    QVERIFY(!cell.alternatives[0].key.isEmpty());
}

void TestMatrix::aVillageAloneIsShownButNotCounted()
{
    ReportOfFigures village(u(u"甲乡"));
    village.add(road, u(u"3"), u(u"公里")).scope = u(u"上坝村");
    ReportOfFigures whole(u(u"乙乡"));
    whole.add(road, u(u"12"), u(u"公里"));
    const MatrixRow row = matrixOf({village, whole}).rows.front();
    QCOMPARE(text(row.cells[0].value), u(u"3"));
    QCOMPARE(row.cells[0].scope, u(u"上坝村"));
    QVERIFY(!row.cells[0].counted);
    QCOMPARE(text(row.sum), u(u"12"));
    QCOMPARE(row.reporting, 2);
}

void TestMatrix::theReasonOfTheChoiceIsTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("reason");
    QTest::newRow("only") << 0 << 0 << int(ChoiceReason::Only);
    QTest::newRow("achieved before planned") << 1 << 0 << int(ChoiceReason::Achieved);
    QTest::newRow("stated before open") << 2 << 0 << int(ChoiceReason::Stated);
    QTest::newRow("comparable before other") << 3 << 0 << int(ChoiceReason::Comparable);
    QTest::newRow("last of equals") << 4 << 1 << int(ChoiceReason::Latest);
}

void TestMatrix::theReasonOfTheChoiceIsTold()
{
    QFETCH(const int, kind);
    ReportOfFigures report(u(u"甲乡"));
    report.add("gov.drills", u(u"5"), u(u"次"));
    if (kind == 1)
        report.add("gov.drills", u(u"9"), u(u"次")).status = FigureStatus::Planned;
    else if (kind == 2)
        report.add("gov.drills", {}, u(u"次"));
    else if (kind == 3)
        report.add("gov.drills", u(u"300"), u(u"人"));
    else if (kind == 4)
        report.add("gov.drills", u(u"6"), u(u"次"));
    const MatrixCell cell = matrixOf({report}).rows.front().cells.front();
    QTEST(cell.figure, "shown");
    QTEST(int(cell.reason), "reason");
    QVERIFY(!choiceReasonTitle(cell.reason).isEmpty());
}

void TestMatrix::aChoiceByHandWinsAndFindsTheNextDraft()
{
    ReportOfFigures first(u(u"甲乡"));
    first.add(road, u(u"18"), u(u"公里"));
    first.add(road, u(u"3"), u(u"公里")).scope = u(u"上坝村");
    MatrixReport report = first;
    const QString key = report.figures[1].key;
    report.choices.insert(QString::fromLatin1(road), key);
    const MatrixCell chosen = matrixOf({report}).rows.front().cells.front();
    QCOMPARE(text(chosen.value), u(u"3"));
    QCOMPARE(chosen.reason, ChoiceReason::ByHand);
    QCOMPARE(chosen.key, key);
    QVERIFY(chosen.counted);
    QCOMPARE(chosen.alternatives.front().figure, 0);

    // Other numbers, another order: the village is found by what it is.
    ReportOfFigures next(u(u"甲乡"));
    next.add(road, u(u"2"), u(u"公里")).scope = u(u"下坝村");
    next.add(road, u(u"4"), u(u"公里")).scope = u(u"上坝村");
    next.add(road, u(u"19"), u(u"公里"));
    MatrixReport later = next;
    later.choices = report.choices;
    QCOMPARE(values(matrixOf({later}).rows.front()), u(u"4"));

    // A choice whose figure is gone is none.
    ReportOfFigures other(u(u"甲乡"));
    other.add(road, u(u"19"), u(u"公里"));
    MatrixReport gone = other;
    gone.choices = report.choices;
    QCOMPARE(matrixOf({gone}).rows.front().cells.front().reason, ChoiceReason::Only);
}

void TestMatrix::aVariantIsShownOnlyByHand()
{
    ReportOfFigures report(u(u"甲乡"));
    report.add("infra.road_hardened.total", u(u"86"), u(u"公里"));
    ReportOfFigures other(u(u"乙乡"));
    other.add(road, u(u"12"), u(u"公里"));
    MatrixReport made = report;
    const Matrix matrix = matrixOf({made, other});
    QCOMPARE(values(rowOf(matrix, road)), u(u"- 12"));
    QCOMPARE(values(rowOf(matrix, "infra.road_hardened.total")), u(u"86 -"));
    const MatrixCell &cell = rowOf(matrix, road).cells.front();
    QCOMPARE(cell.state, ValueState::Absent);
    QCOMPARE(cell.alternatives.size(), size_t(1));
    QCOMPARE(cell.alternatives.front().indicator, u(u"infra.road_hardened.total"));

    made.choices.insert(QString::fromLatin1(road), cell.alternatives.front().key);
    QCOMPARE(values(rowOf(matrixOf({made, other}), road)), u(u"86 12"));
    QCOMPARE(values(rowOf(matrixOf({made}), road)), u(u"86"));
}

void TestMatrix::aRuleIsNoFigureOfThePlace()
{
    ReportOfFigures report(u(u"甲乡"));
    report.add("gov.grid_workers", u(u"2"), u(u"人")).status = FigureStatus::Rule;
    QVERIFY(matrixOf({report}).rows.empty());
}

void TestMatrix::unitsBecomeOne()
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

void TestMatrix::otherThingsAreNotConverted()
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

void TestMatrix::rangesKeepBothEndsAndCountInTheMiddle()
{
    const MatrixRow row = oneRow(road, {u(u"10-20"), u(u"12"), u(u"40")}, u(u"公里")).rows.front();
    QCOMPARE(values(row), u(u"10~20 12 40"));
    QCOMPARE(text(row.median), u(u"15"));
    QCOMPARE(row.cells[0].rank, 2);
    QCOMPARE(row.sumState, ValueState::Approximate);
}

void TestMatrix::sumsOnlyWhereTheyMeanSomething_data()
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

void TestMatrix::sumsOnlyWhereTheyMeanSomething()
{
    QFETCH(const QByteArray, indicator);
    QFETCH(const QString, unit);
    const MatrixRow row = oneRow(indicator.constData(), {u(u"20"), u(u"30")}, unit).rows.front();
    QTEST(text(row.sum), "sum");
    QCOMPARE(text(row.median), u(u"25"));
}

void TestMatrix::aPlaceTwiceOrTwoPeriodsAddUpToNothing()
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

void TestMatrix::theSumKnowsHowExactItIs()
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

void TestMatrix::equalsShareARank()
{
    const MatrixRow row = oneRow(road, {u(u"5"), u(u"9.0"), u(u"9"), u(u"1")}, u(u"公里")).rows.front();
    QCOMPARE(row.cells[0].rank, 3);
    QCOMPARE(row.cells[1].rank, 1);
    QCOMPARE(row.cells[2].rank, 1);
    QCOMPARE(row.cells[3].rank, 4);
}

void TestMatrix::valuesAreDividedByTheBase()
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

void TestMatrix::aMissingBaseIsSaid()
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

void TestMatrix::whatIsTypedInGoesFirst()
{
    ReportOfFigures a(u(u"甲乡"));
    a.add("profile.population", u(u"20000"), u(u"人"));
    a.add(road, u(u"16"), u(u"公里"));
    MatrixReport report = a;
    report.column.people = {Decimal(32000), false, true, -1};
    const Matrix matrix = matrixOf({report}, MatrixBase::Per1000People);
    QCOMPARE(values(rowOf(matrix, road)), u(u"500"));
    QVERIFY(matrix.columns.front().people.typedIn);
}

void TestMatrix::ratesAreNotDivided()
{
    ReportOfFigures a(u(u"甲乡"));
    a.add("profile.population", u(u"20000"), u(u"人"));
    a.add("profile.forest_coverage", u(u"62.5"), u(u"%"));
    const MatrixRow row = rowOf(matrixOf({a}, MatrixBase::Per1000People), "profile.forest_coverage");
    QVERIFY(!row.based);
    QCOMPARE(values(row), u(u"62.5"));
    QCOMPARE(row.unit, u(u"%"));
}

void TestMatrix::sharesOfTheTotal()
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

void TestMatrix::rowsGoByThemeAndDictionary()
{
    ReportOfFigures report(u(u"甲乡"));
    for (const char *indicator : {"profile.villages", "infra.road_hardened.total", "env.toilets", "infra.road_hardened",
                                  "poverty.monitored_households"})
        report.add(indicator, u(u"3"), u(u"个"));
    report.add("no.such", u(u"2"), u(u"个"));
    report.report().unmatched = 3;
    const Matrix matrix = matrixOf({report});
    QStringList ids;
    for (const MatrixRow &row : matrix.rows)
        ids << row.indicator;
    QCOMPARE(ids.join(u' '),
             u(u"poverty.monitored_households env.toilets infra.road_hardened "
               u"infra.road_hardened.total profile.villages"));
    QCOMPARE(matrix.unmatched, 4);
    QCOMPARE(matrix.rows[2].zh, u(u"道路硬化"));
    QCOMPARE(matrix.rows[2].label(), u(u"Roads surfaced"));
}

void TestMatrix::outliersAndSlipsAreMarked()
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

void TestMatrix::contradictionsAreKept()
{
    ReportOfFigures report(u(u"甲乡"));
    report.add(road, u(u"7"), u(u"公里"));
    MatrixReport made = report;
    made.figures.front().contradiction = true;
    QVERIFY(matrixOf({made}).rows.front().cells.front().contradiction);
}

void TestMatrix::nothingComesOfNothing()
{
    QVERIFY(matrixOf({}).rows.empty());
    const Matrix silent = matrixOf({ReportOfFigures(u(u"甲乡")), ReportOfFigures(u(u"乙乡"))});
    QCOMPARE(silent.columns.size(), size_t(2));
    QVERIFY(silent.rows.empty());
    for (const MatrixBase base : allMatrixBases) {
        QCOMPARE(matrixBaseFromId(matrixBaseId(base)), std::optional(base));
        QVERIFY(!matrixBaseTitle(base).isEmpty());
    }
    QVERIFY(!matrixBaseFromId(u"per_cow"));
}

QTEST_APPLESS_MAIN(TestMatrix)
#include "test_matrix.moc"
