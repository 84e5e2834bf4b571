// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/matrix_filter_model.h"
#include "tables/matrix_table_model.h"

#include "../compare/matrix_report.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

constexpr const char *road = "infra.road_hardened";
const QString kilometres = QStringLiteral("公里");

/// Two themes, four reports: stated, about, masked and silent.
std::vector<MatrixReport> reports()
{
    ReportOfFigures a(QStringLiteral("青岭乡"));
    a.add(road, QStringLiteral("7.1"), kilometres);
    a.add("infra.road_built", QStringLiteral("3"), kilometres);
    a.add("poverty.monitored_households", QStringLiteral("23"), QStringLiteral("户"));
    a.add("profile.villages", QStringLiteral("4"), QStringLiteral("个"));
    ReportOfFigures b(QStringLiteral("白沙镇"));
    b.add(road, QStringLiteral("12"), kilometres).bound = Bound::Approx;
    b.add("infra.road_built", QStringLiteral("9"), kilometres);
    b.add("poverty.monitored_households", QStringLiteral("31"), QStringLiteral("户"));
    b.add("profile.villages", QStringLiteral("6"), QStringLiteral("个"));
    ReportOfFigures c(QStringLiteral("石桥镇"));
    c.add(road, {}, kilometres);
    c.add("poverty.monitored_households", QStringLiteral("8"), QStringLiteral("户"));
    ReportOfFigures d(QStringLiteral("云溪乡"));
    d.add("poverty.monitored_households", QStringLiteral("12"), QStringLiteral("户"));
    return {a, b, c, d};
}

std::shared_ptr<const Matrix> shared(MatrixBase base = MatrixBase::AsWritten)
{
    return std::make_shared<const Matrix>(matrixOf(reports(), base));
}

QString rowText(const QAbstractItemModel &model, int row)
{
    QStringList words;
    for (int column = 0; column < model.columnCount(); ++column)
        words << model.index(row, column).data().toString().replace(QChar(QChar::Nbsp), u' ');
    return words.join(u'|');
}

int rowOf(const QAbstractItemModel &model, const QString &label)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == label)
            return row;
    }
    return -1;
}

} // namespace

class TestMatrixTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThemesRowsAndStatistics();
    void everyCellSaysItsState();
    void theToolTipKeepsWhatWasWritten();
    void turnsRound();
    void anotherBaseKeepsTheRows();
    void reportsAreSortedByARow();
    void filtersRowsAndTheirHeadings();
    void sortsWithinThemes();
    void pinnedRowsStayOnTop();
    void findsWhereACellIsShown();
    void theLargestIsToldOnlyAmongSeveral();
    void hidesRowsThatNobodyStates();
};

void TestMatrixTableModel::showsThemesRowsAndStatistics()
{
    MatrixTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setMatrix(shared());
    QCOMPARE(model.columnCount(), 9);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("青岭乡"));
    QCOMPARE(model.headerData(6, Qt::Horizontal).toString(), QStringLiteral("Median"));
    QVERIFY(model.index(0, 0).data(SectionRowRole).toBool());
    QCOMPARE(rowText(model, 0), QStringLiteral("Poverty alleviation||||||||"));
    QCOMPARE(rowText(model, 1), QStringLiteral("Households watched against relapse|户|23|31|8|12|17.5|74|4 of 4"));
    QCOMPARE(rowText(model, 3),
             QStringLiteral("Roads surfaced|公里|7.1|≈ 12|to fill in: 公里|not mentioned|9.55|≈ 19.1|2 of 4"));
    model.setMatrix(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestMatrixTableModel::everyCellSaysItsState()
{
    MatrixTableModel model;
    model.setMatrix(shared());
    const auto state = [&model](int column) {
        return ValueState(model.index(3, column).data(StateRole).toInt());
    };
    QCOMPARE(state(2), ValueState::Stated);
    QCOMPARE(state(3), ValueState::Approximate);
    QCOMPARE(state(4), ValueState::Masked);
    QCOMPARE(state(5), ValueState::Absent);
    QVERIFY(!model.index(3, 4).data(SortRole).isValid());
    QCOMPARE(model.index(3, 3).data(SortRole).toString(), QStringLiteral("12"));
    QCOMPARE(model.index(3, 3).data(RankRole).toInt(), 1);
    QCOMPARE(model.index(3, 4).data(RankRole).toInt(), 0);
    QCOMPARE(model.index(3, 4).data(MarksRole).value<QList<Mark>>().front().tone, MarkTone::Fill);
    QCOMPARE(model.index(3, 2).data(IdRole).toString(), QString::fromLatin1(road));
    QCOMPARE(model.cell(model.index(3, 2))->figure, 0);
    QVERIFY(!model.cell(model.index(2, 2)));
    QCOMPARE(model.report(model.index(3, 3))->identity.place, QStringLiteral("白沙镇"));
}

void TestMatrixTableModel::theToolTipKeepsWhatWasWritten()
{
    MatrixTableModel model;
    model.setMatrix(shared());
    const QString tip = model.index(3, 2).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("7.1公里")));
    QVERIFY(tip.contains(QStringLiteral("青岭乡")));
    QVERIFY(model.index(3, 5).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Not mentioned")));
}

void TestMatrixTableModel::turnsRound()
{
    MatrixTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(shared());
    model.setTransposed(true);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Roads surfaced (公里)"));
    QCOMPARE(rowText(model, 1), QStringLiteral("白沙镇|31|≈ 12|9|6"));
    QCOMPARE(rowText(model, 4), QStringLiteral("Median|17.5|9.55|6|5"));
    model.setTransposed(false);
    QCOMPARE(model.columnCount(), 9);
}

void TestMatrixTableModel::anotherBaseKeepsTheRows()
{
    MatrixTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(shared());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMatrix(shared(MatrixBase::PerVillage));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("5.75"));
    QCOMPARE(model.index(1, 4).data().toString(), QStringLiteral("no base"));
}

void TestMatrixTableModel::reportsAreSortedByARow()
{
    MatrixTableModel model;
    model.setMatrix(shared());
    const auto places = [&model] {
        QString text;
        for (int column = 2; column < 6; ++column)
            text += model.headerData(column, Qt::Horizontal).toString().front();
        return text;
    };
    model.sortReports(QStringLiteral("poverty.monitored_households"), Qt::DescendingOrder);
    QCOMPARE(places(), QStringLiteral("白青云石"));
    model.sortReports(QString::fromLatin1(road), Qt::AscendingOrder);
    QCOMPARE(places(), QStringLiteral("青白石云")); // without a value last in either direction
    model.sortReports(QString::fromLatin1(road), Qt::DescendingOrder);
    QCOMPARE(places(), QStringLiteral("白青石云"));
    model.setPinnedReports({ReportId{QStringLiteral("云溪乡2024H1")}});
    QCOMPARE(places(), QStringLiteral("云白青石"));
    QVERIFY(model.index(3, 2).data(PinnedRole).toBool());
    model.sortReports({}, Qt::AscendingOrder);
    QCOMPARE(places(), QStringLiteral("云青白石"));
}

void TestMatrixTableModel::filtersRowsAndTheirHeadings()
{
    MatrixTableModel model;
    model.setMatrix(shared());
    MatrixFilterModel filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(filter.rowCount(), 7);
    filter.setShow(MatrixFilterModel::Show::Complete);
    QCOMPARE(filter.rowCount(), 2);
    filter.setShow(MatrixFilterModel::Show::Missing);
    QCOMPARE(filter.rowCount(), 5);
    filter.setShow(MatrixFilterModel::Show::Marked);
    QCOMPARE(filter.rowCount(), 0);
    filter.setShow(MatrixFilterModel::Show::All);
    filter.setTheme(Category::Infrastructure);
    QCOMPARE(filter.rowCount(), 3);
    filter.setTheme(std::nullopt);
    filter.setSearch(QStringLiteral("7.1公里"));
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.index(1, 0).data().toString(), QStringLiteral("Roads surfaced"));
    filter.setSearch(QStringLiteral("道路 公里"));
    QCOMPARE(filter.rowCount(), 3);
}

void TestMatrixTableModel::sortsWithinThemes()
{
    MatrixTableModel model;
    model.setMatrix(shared());
    MatrixFilterModel filter;
    filter.setSourceModel(&model);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(3, order);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Poverty alleviation"));
        QCOMPARE(filter.index(2, 0).data().toString(), QStringLiteral("Infrastructure"));
        const bool ascending = order == Qt::AscendingOrder;
        QCOMPARE(filter.index(ascending ? 3 : 4, 3).data().toString(), QStringLiteral("9"));
        // Masked and absent ones are last in either direction.
        filter.sort(4, order);
        QVERIFY(filter.index(0, 0).data(SectionRowRole).toBool());
        QVERIFY(!filter.index(4, 4).data(SortRole).isValid());
    }
}

void TestMatrixTableModel::pinnedRowsStayOnTop()
{
    MatrixTableModel model;
    model.setMatrix(shared());
    MatrixFilterModel filter;
    filter.setSourceModel(&model);
    model.setPinnedIndicators({QStringLiteral("infra.road_built")});
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(3, order);
        QCOMPARE(rowOf(filter, QStringLiteral("Roads built")), 3);
    }
}

void TestMatrixTableModel::findsWhereACellIsShown()
{
    MatrixTableModel model;
    model.setMatrix(shared());
    const int row = model.matrix()->rowOf(QString::fromLatin1(road));
    for (const bool transposed : {false, true}) {
        model.setTransposed(transposed);
        model.sortReports(QString::fromLatin1(road), Qt::DescendingOrder);
        const QModelIndex index = model.indexOf(row, 1);
        QCOMPARE(model.indicatorAt(index), row);
        QCOMPARE(model.reportAt(index), 1);
        QCOMPARE(index.data().toString().right(2), QStringLiteral("12"));
        QCOMPARE(model.cell(index), index.data(CellRole).value<const MatrixCell *>());
    }
    QCOMPARE(model.reportOrder().front(), 1);
    QVERIFY(!model.indexOf(row, 99).isValid());
}

void TestMatrixTableModel::theLargestIsToldOnlyAmongSeveral()
{
    MatrixTableModel model;
    model.setMatrix(shared());
    QVERIFY(model.index(1, 3).data(LargestRole).toBool());  // 31 of four
    QVERIFY(!model.index(1, 2).data(LargestRole).toBool()); // 23
    QVERIFY(!model.index(3, 3).data(LargestRole).toBool()); // the larger of two only
    QCOMPARE(model.index(1, 0).data(UnitRole).toString(), QStringLiteral("户"));
    QVERIFY(!model.index(1, 2).data(UnitRole).isValid());
}

void TestMatrixTableModel::hidesRowsThatNobodyStates()
{
    ReportOfFigures a(QStringLiteral("青岭乡"));
    a.add(road, {}, kilometres);
    a.add("poverty.monitored_households", QStringLiteral("23"), QStringLiteral("户"));
    ReportOfFigures b(QStringLiteral("白沙镇"));
    MatrixTableModel model;
    model.setMatrix(std::make_shared<const Matrix>(matrixOf({a, b})));
    MatrixFilterModel filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 4);
    filter.setOnlyStated(true);
    QCOMPARE(filter.rowCount(), 2); // the road with its heading is gone
    QCOMPARE(filter.index(1, 2).data().toString(), QStringLiteral("23"));
}

QTEST_GUILESS_MAIN(TestMatrixTableModel)
#include "test_matrix_table_model.moc"
