// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_roles.h"
#include "tables/time_table_model.h"

#include "../compare/matrix_report.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

constexpr const char *road = "infra.road_hardened";
const QString kilometres = QStringLiteral("公里");

/// One place: roads grow, microcredit trebles, households stay, toilets are open in the end.
std::shared_ptr<const TimeTable> table()
{
    ReportOfFigures before(QStringLiteral("青岭乡"), QStringLiteral("2023H1"));
    before.add(road, QStringLiteral("8"), kilometres);
    before.add("poverty.microcredit_amount", QStringLiteral("1000000"), QStringLiteral("元"));
    before.add("poverty.monitored_households", QStringLiteral("23"), QStringLiteral("户"));
    before.add("env.toilets", QStringLiteral("12"), QStringLiteral("座"));
    ReportOfFigures after(QStringLiteral("青岭乡"), QStringLiteral("2024H1"));
    after.add(road, QStringLiteral("10"), kilometres);
    after.add("poverty.microcredit_amount", QStringLiteral("3200000"), QStringLiteral("元"));
    after.add("poverty.monitored_households", QStringLiteral("23"), QStringLiteral("户"));
    after.add("env.toilets", {}, QStringLiteral("座"));
    auto result = std::make_shared<TimeTable>();
    result->matrix = matrixOf({before, after});
    for (int row = 0; row < static_cast<int>(result->matrix.rows.size()); ++row)
        result->series.push_back(timeSeriesOf(result->matrix, row));
    return result;
}

QString rowText(const TimeTableModel &model, const char *indicator)
{
    QStringList words;
    const int row = model.rowOf(QString::fromLatin1(indicator));
    for (int column = 1; row >= 0 && column < model.columnCount(); ++column)
        words << model.index(row, column).data().toString().replace(QChar(QChar::Nbsp), u' ');
    return words.join(u'|');
}

TimeTableModel::Trend trendOf(const TimeTableModel &model, const char *indicator)
{
    const QModelIndex index = model.index(model.rowOf(QString::fromLatin1(indicator)), 0);
    return static_cast<TimeTableModel::Trend>(index.data(TimeTableModel::TrendRole).toInt());
}

} // namespace

class TestTimeTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsValuesChangesAndRemarks();
    void tellsTheTrendOfEveryRow();
    void toolTipsSayAgainstWhat();
    void anEmptyTableHasNoRows();
};

void TestTimeTableModel::showsValuesChangesAndRemarks()
{
    TimeTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(table());
    QCOMPARE(model.columnCount(), 6);
    QVERIFY(model.headerData(1, Qt::Horizontal).toString().contains(QStringLiteral("2023")));
    QCOMPARE(rowText(model, road), QStringLiteral("8|10|+2|+25 %|"));
    QCOMPARE(rowText(model, "poverty.microcredit_amount"),
             QStringLiteral("100|320|+220|+220 %|at least doubled or halved: check"));
    QCOMPARE(rowText(model, "poverty.monitored_households"),
             QStringLiteral("23|23|0|0 %|unchanged since the period before"));
    // To be filled in: nothing is compared with it, least of all 0.
    QVERIFY(rowText(model, "env.toilets").endsWith(QStringLiteral("|||")));
    QCOMPARE(model.index(model.rowOf(QString::fromLatin1(road)), 0).data(UnitRole).toString(), kilometres);
}

void TestTimeTableModel::tellsTheTrendOfEveryRow()
{
    using Trend = TimeTableModel::Trend;
    TimeTableModel model;
    model.setTable(table());
    QCOMPARE(trendOf(model, road), Trend::Changed);
    QCOMPARE(trendOf(model, "poverty.microcredit_amount"), Trend::Check);
    QCOMPARE(trendOf(model, "poverty.monitored_households"), Trend::Unchanged);
    QCOMPARE(trendOf(model, "env.toilets"), Trend::Unknown);
}

void TestTimeTableModel::toolTipsSayAgainstWhat()
{
    TimeTableModel model;
    model.setTable(table());
    const QString tip = model.index(model.rowOf(QString::fromLatin1(road)), 2).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("+2")) && tip.contains(QStringLiteral("2023")), qPrintable(tip));
    QCOMPARE(model.periodAt(model.index(0, 0)), -1);
    QCOMPARE(model.periodAt(model.index(0, 2)), 1);
    QCOMPARE(model.periodAt(model.index(0, 3)), -1);
}

void TestTimeTableModel::anEmptyTableHasNoRows()
{
    TimeTableModel model;
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(QString::fromLatin1(road)), -1);
    model.setTable(table());
    model.setTable(nullptr);
    QCOMPARE(model.columnCount(), 0);
}

QTEST_GUILESS_MAIN(TestTimeTableModel)
#include "test_time_table_model.moc"
