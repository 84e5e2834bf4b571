// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/filter_models.h"
#include "tables/indicator_table_model.h"

#include "report_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace xiangyue;
using Column = IndicatorTableModel::Column;

class TestIndicatorTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsARowForEachFigure();
    void tellsRolesApartFromText();
    void marksWhatIsFlagged();
    void aDecisionChangesOneCellOnly();
    void countsThemes();
    void clears();
    void sortsByExactValueWithMaskedLast();
    void filtersByThemeWordsAndFlags();
};

void TestIndicatorTableModel::showsARowForEachFigure()
{
    IndicatorTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setReport(test::smallReport().share());
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, Column::IndicatorColumn).data().toString(), QStringLiteral("困难户"));
    QCOMPARE(model.index(0, Column::ValueColumn).data().toString(), QStringLiteral("1\u00a0583"));
    QCOMPARE(model.index(1, Column::ValueColumn).data().toString(), QStringLiteral("xxx"));
    QCOMPARE(model.index(1, Column::UnitColumn).data().toString(), QStringLiteral("万元"));
    QCOMPARE(model.index(3, Column::ValueColumn).data().toString(), QStringLiteral("≈\u00a07.1"));
}

void TestIndicatorTableModel::tellsRolesApartFromText()
{
    IndicatorTableModel model;
    const auto report = test::smallReport().share();
    model.setReport(report);
    const QModelIndex value = model.index(2, Column::ValueColumn);
    QCOMPARE(value.data(SortRole).toString(), QStringLiteral("6342900"));
    QCOMPARE(value.data(SpanRole).value<TextSpan>().in(report->analysis.text).toString(), QStringLiteral("634.29万元"));
    QCOMPARE(value.data(IdRole).toInt(), 2);
    QCOMPARE(value.data(CategoryRole).toInt(), int(Category::Infrastructure));
    QCOMPARE(model.index(1, 0).data(StateRole).toInt(), int(ValueState::Masked));
    QVERIFY(!model.index(1, Column::ValueColumn).data(SortRole).isValid());
}

void TestIndicatorTableModel::marksWhatIsFlagged()
{
    IndicatorTableModel model;
    model.setReport(test::smallReport().share());
    const auto masked = model.index(1, Column::MarksColumn).data(MarksRole).value<QList<Mark>>();
    QCOMPARE(masked.size(), 1);
    QCOMPARE(masked.front().tone, MarkTone::Fill);
    const auto wrong = model.index(3, Column::MarksColumn).data(MarksRole).value<QList<Mark>>();
    QCOMPARE(wrong.size(), 2); // the finding, and that the value is approximate
    QCOMPARE(wrong.front().tone, MarkTone::Contradiction);
    QCOMPARE(wrong.front().text, QStringLiteral("7 ≠ 7.1"));
    QVERIFY(model.index(0, Column::MarksColumn).data(MarksRole).value<QList<Mark>>().isEmpty());
    QVERIFY(!model.index(0, 0).data(SeverityRole).isValid());
    QCOMPARE(model.index(3, 0).data(SeverityRole).toInt(), int(Severity::Must));
}

void TestIndicatorTableModel::aDecisionChangesOneCellOnly()
{
    IndicatorTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(test::smallReport().share());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setDecision(QStringLiteral("f1"), {DecisionState::Verified, {}, {}, {}});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    const auto cell = changed.front().front().toModelIndex();
    QCOMPARE(cell.row(), 3);
    QCOMPARE(cell.column(), int(Column::MarksColumn));
    QCOMPARE(cell.data(MarksRole).value<QList<Mark>>().front().tone, MarkTone::Done);
    model.setDecision(QStringLiteral("unknown"), {DecisionState::Verified, {}, {}, {}});
    QCOMPARE(changed.count(), 1);
}

void TestIndicatorTableModel::countsThemes()
{
    IndicatorTableModel model;
    model.setReport(test::smallReport().share());
    QCOMPARE(model.countOf(Category::Poverty), 2);
    QCOMPARE(model.countOf(Category::Infrastructure), 2);
    QCOMPARE(model.countOf(Category::Environment), 1);
    QCOMPARE(model.countOf(Category::Party), 0);
}

void TestIndicatorTableModel::clears()
{
    IndicatorTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(test::smallReport().share());
    model.setReport(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.countOf(Category::Poverty), 0);
    QVERIFY(!model.figure(0));
}

void TestIndicatorTableModel::sortsByExactValueWithMaskedLast()
{
    IndicatorTableModel model;
    IndicatorFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setReport(test::smallReport().share());
    const auto names = [&] {
        QStringList result;
        for (int row = 0; row < filter.rowCount(); ++row)
            result << filter.index(row, 0).data().toString();
        return result;
    };
    filter.sort(Column::ValueColumn, Qt::AscendingOrder);
    QCOMPARE(names().front(), QStringLiteral("道路硬化"));
    QCOMPARE(names().at(3), QStringLiteral("道路投入")); // 6 342 900 before the one without a value
    QCOMPARE(names().back(), QStringLiteral("小额信贷"));
    filter.sort(Column::ValueColumn, Qt::DescendingOrder);
    QCOMPARE(names().front(), QStringLiteral("道路投入"));
    QCOMPARE(names().back(), QStringLiteral("小额信贷"));
    filter.sort(-1);
    QCOMPARE(names().front(), QStringLiteral("困难户"));
}

void TestIndicatorTableModel::filtersByThemeWordsAndFlags()
{
    IndicatorTableModel model;
    IndicatorFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setReport(test::smallReport().share());
    filter.setTheme(Category::Infrastructure);
    QCOMPARE(filter.rowCount(), 2);
    filter.setOnlyFlagged(true);
    QCOMPARE(filter.rowCount(), 1);
    // A decided flag stays in sight: rows do not vanish under the reader's hand.
    model.setDecision(QStringLiteral("f1"), {DecisionState::Verified, {}, {}, {}});
    QCOMPARE(filter.rowCount(), 1);
    filter.setTheme(std::nullopt);
    QCOMPARE(filter.rowCount(), 2);
    filter.setOnlyFlagged(false);
    filter.setSearch(QStringLiteral(" 道路  公里 "));
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch(QStringLiteral("无此词"));
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestIndicatorTableModel)
#include "test_indicator_table_model.moc"
