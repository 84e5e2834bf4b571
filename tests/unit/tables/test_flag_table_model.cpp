// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/filter_models.h"
#include "tables/flag_table_model.h"

#include "report_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace xiangyue;
using Column = FlagTableModel::Column;

class TestFlagTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsFlagsInTextOrder();
    void quotesTheClauseAround();
    void aDecisionChangesItsRowOnly();
    void onlyOpenHidesTheDecided();
};

void TestFlagTableModel::showsFlagsInTextOrder()
{
    FlagTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(test::smallReport().share());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.openCount(), 2);
    QCOMPARE(model.index(0, Column::KindColumn).data().toString(), QStringLiteral("to fill in"));
    QCOMPARE(model.index(1, Column::MessageColumn).data().toString(), QStringLiteral("7 ≠ 7.1!"));
    QCOMPARE(model.index(1, 0).data(SeverityRole).toInt(), int(Severity::Must));
    QCOMPARE(model.index(1, 0).data(StateRole).toInt(), int(DecisionState::Open));
    model.setReport(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestFlagTableModel::quotesTheClauseAround()
{
    FlagTableModel model;
    model.setReport(test::smallReport().share());
    QCOMPARE(model.index(0, Column::QuoteColumn).data().toString(), QStringLiteral("发放小额信贷xxx万元"));
}

void TestFlagTableModel::aDecisionChangesItsRowOnly()
{
    FlagTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(test::smallReport().share());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setDecision(QStringLiteral("f0"), {DecisionState::Returned, QStringLiteral("补数"), {}, {}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.front().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.front().at(1).toModelIndex().row(), 0);
    QCOMPARE(model.openCount(), 1);
    QVERIFY(model.index(0, Column::DecisionColumn).data().toString().contains(QStringLiteral("补数")));
    QCOMPARE(model.index(0, 0).data(NoteRole).toString(), QStringLiteral("补数"));
    QCOMPARE(model.index(0, Column::DecisionColumn).data(MarksRole).value<QList<Mark>>().size(), 1);
}

void TestFlagTableModel::onlyOpenHidesTheDecided()
{
    FlagTableModel model;
    FlagFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setReport(test::smallReport().share());
    filter.setOnlyOpen(true);
    QCOMPARE(filter.rowCount(), 2);
    QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
    model.setDecision(QStringLiteral("f0"), {DecisionState::Verified, {}, {}, {}});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(filter.rowCount(), 1);
    model.setDecision(QStringLiteral("f0"), {DecisionState::Open, {}, {}, {}});
    QCOMPARE(filter.rowCount(), 2);
    filter.setSearch(QStringLiteral("信贷"));
    QCOMPARE(filter.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestFlagTableModel)
#include "test_flag_table_model.moc"
