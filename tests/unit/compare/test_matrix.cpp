// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrix_text.h"
#include "matrix_report.h"

#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

constexpr const char *road = "infra.road_hardened";

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
    void rowsGoByThemeAndDictionary();
    void contradictionsAreKept();
    void nothingComesOfNothing();
    void aPeriodIsSharedUnlessReportsDiffer_data();
    void aPeriodIsSharedUnlessReportsDiffer();
    void whatAPeriodLeavesOpenIsNamed();
    void columnsOfOneNameAreToldApart();
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

void TestMatrix::aPeriodIsSharedUnlessReportsDiffer_data()
{
    QTest::addColumn<QStringList>("periods");
    QTest::addColumn<QString>("shared"); // `-` where they differ
    const auto row = [](const char *periods, const char *shared) {
        QTest::newRow(periods) << QString::fromLatin1(periods).split(u' ') << QString::fromLatin1(shared);
    };
    row("2024H1 2024H1", "2024H1");
    row("2024H1 H1", "2024H1"); // a year that is not filled in is no difference
    row("H1 2024", "2024H1");
    row("2024H 2024H1", "2024H1");
    row("2024H1 2023H1", "-");
    row("2024H1 2024Y", "-");
    row("2024H1 2024H2", "-");
    row("2024Q1 2024Q1 2024Q2", "-");
}

void TestMatrix::aPeriodIsSharedUnlessReportsDiffer()
{
    QFETCH(QStringList, periods);
    QFETCH(QString, shared);
    std::vector<MatrixColumn> columns;
    for (const QString &period : periods) {
        MatrixColumn column;
        column.period = periodFromText(period).value();
        columns.push_back(column);
    }
    const auto found = sharedPeriod(columns);
    QCOMPARE(found ? periodText(*found) : QStringLiteral("-"), shared);
}

void TestMatrix::whatAPeriodLeavesOpenIsNamed()
{
    MatrixColumn column;
    QCOMPARE(columnPeriod(column), QStringLiteral("period not stated"));
    column.period = periodFromText(u"H1").value();
    QCOMPARE(columnPeriod(column), QStringLiteral("year open"));
    column.period = periodFromText(u"2024H1").value();
    QCOMPARE(columnPeriod(column), periodTitle(column.period));
}

void TestMatrix::columnsOfOneNameAreToldApart()
{
    Matrix matrix;
    const auto add = [&matrix](const QString &place, const QString &file, int part, int parts) {
        MatrixColumn column;
        column.identity.place = place;
        column.period = periodFromText(u"2024H1").value();
        column.fileName = file;
        column.part = part;
        column.parts = parts;
        matrix.columns.push_back(column);
    };
    add(QStringLiteral("xx镇"), QStringLiteral("a.txt"), 1, 1);
    add(QStringLiteral("青岭乡"), QStringLiteral("b.txt"), 1, 1);
    add(QStringLiteral("xx镇"), QStringLiteral("c.txt"), 2, 3);
    add(QStringLiteral("xx镇"), QStringLiteral("c.txt"), 3, 3);
    const QStringList titles = columnTitles(matrix);
    QCOMPARE(titles.size(), 4);
    QVERIFY(titles[0].startsWith(QStringLiteral("xx镇")) && titles[0].endsWith(QStringLiteral(" · a.txt")));
    QCOMPARE(titles[1], QStringLiteral("青岭乡"));
    QVERIFY(titles[2].endsWith(QStringLiteral(" · c.txt · part 2 of 3")));
    QVERIFY(titles[3].endsWith(QStringLiteral(" · c.txt · part 3 of 3")));
}

QTEST_APPLESS_MAIN(TestMatrix)
#include "test_matrix.moc"
