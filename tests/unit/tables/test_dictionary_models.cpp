// SPDX-License-Identifier: GPL-3.0-or-later
// Item models of the indicator dictionary: its rows, their filter, and what a trial would change.
#include "tables/change_table_model.h"
#include "tables/dictionary_table_model.h"
#include "tables/filter_models.h"
#include "tables/table_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace xiangyue;

class TestDictionaryModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_dictionaries.emplace(Dictionaries::load().value()); }
    void rowsFollowTheDraft();
    void filters();
    void changesAreNamed();

private:
    std::optional<Dictionaries> m_dictionaries;
};

void TestDictionaryModels::rowsFollowTheDraft()
{
    DictionaryTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    IndicatorDraft draft(*m_dictionaries);
    model.setRows(draft.rows());
    const int count = model.rowCount();
    QCOMPARE(count, int(draft.rows().size()));

    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    IndicatorEntry entry = draft.rows().front().entry;
    entry.patterns = patternsFromText(QStringLiteral("道路|公路 硬化\n通组路"));
    draft.put(entry);
    model.setRows(draft.rows());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    const int row = model.rowOf(entry.id);
    QCOMPARE(model.index(row, DictionaryTableModel::PatternsColumn).data().toString(),
             QStringLiteral("道路 / 公路 ＋ 硬化；通组路"));
    QCOMPARE(model.index(row, DictionaryTableModel::OriginColumn).data().toString(),
             originTitle(IndicatorOrigin::Changed));

    IndicatorEntry own;
    own.id = draft.freeId();
    draft.put(own);
    model.setRows(draft.rows());
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), count + 1);
    const QModelIndex first = model.index(0, DictionaryTableModel::NameColumn);
    QCOMPARE(first.data(IdRole).toString(), own.id);
    QVERIFY(first.data(FlagsRole).toBool()); // not complete
    QVERIFY(first.data().toString().startsWith(u'⚠'));
    QVERIFY(!first.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!model.headerData(DictionaryTableModel::UnitColumn, Qt::Horizontal).toString().isEmpty());
    QCOMPARE(model.index(0, 0, first).data(), QVariant());
}

void TestDictionaryModels::filters()
{
    DictionaryTableModel model;
    DictionaryFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    IndicatorDraft draft(*m_dictionaries);
    draft.remove(QStringLiteral("profile.households"));
    model.setRows(draft.rows());
    filter.setOrigin(IndicatorOrigin::Removed);
    QCOMPARE(filter.rowCount(), 1);
    filter.setOrigin(std::nullopt);
    filter.setTheme(Category::Party);
    QVERIFY(filter.rowCount() > 0 && filter.rowCount() < model.rowCount());
    for (int row = 0; row < filter.rowCount(); ++row)
        QCOMPARE(filter.index(row, 0).data(CategoryRole).toInt(), int(Category::Party));
    filter.setTheme(std::nullopt);
    filter.setSearch(QStringLiteral("户籍 人口"));
    QVERIFY(filter.rowCount() >= 1 && filter.rowCount() < 10);
    filter.sort(DictionaryTableModel::ThemeColumn);
}

void TestDictionaryModels::changesAreNamed()
{
    ChangeTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto report = std::make_shared<ReportSummary>();
    report->id = ReportId{QStringLiteral("r1")};
    report->identity.place = QStringLiteral("云溪乡");
    TrialResult result;
    result.before = m_dictionaries;
    result.after = m_dictionaries;
    result.changes = {
        {report, 3, QStringLiteral("人口"), QStringLiteral("约5人"), QString(), QStringLiteral("profile.population")},
        {report, 4, QStringLiteral("户"), QStringLiteral("5户"), QStringLiteral("gone.long.ago"), QString()}};
    model.setResult(result);
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QVERIFY(text(0, ChangeTableModel::ReportColumn).contains(QStringLiteral("云溪乡")));
    QCOMPARE(text(0, ChangeTableModel::QuoteColumn), QStringLiteral("约5人"));
    QCOMPARE(text(0, ChangeTableModel::AfterColumn), QStringLiteral("总人口"));
    QCOMPARE(text(0, ChangeTableModel::BeforeColumn), text(1, ChangeTableModel::AfterColumn)); // none
    QCOMPARE(text(1, ChangeTableModel::BeforeColumn), QStringLiteral("gone.long.ago"));
    QCOMPARE(model.index(0, 0).data(IdRole).toString(), QStringLiteral("r1"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_APPLESS_MAIN(TestDictionaryModels)
#include "test_dictionary_models.moc"
