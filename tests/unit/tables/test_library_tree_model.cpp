// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/filter_models.h"
#include "tables/library_tree_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace xiangyue;

namespace {

ReportSummary summary(const QString &id, const QString &place, std::optional<int> year, Period period,
                      int placeholders = 0, int findings = 0)
{
    ReportSummary result;
    result.id = ReportId{id};
    result.identity.place = place;
    result.identity.year = year;
    result.identity.period = period;
    result.openPlaceholders = placeholders;
    result.openFindings = findings;
    result.flagCount = placeholders + findings;
    return result;
}

std::vector<ReportSummary> threeReports()
{
    return {summary(QStringLiteral("a"), QStringLiteral("松岭乡"), 2024, Period::Half, 3, 1),
            summary(QStringLiteral("b"), QStringLiteral("白鹿镇"), 2024, Period::Half),
            summary(QStringLiteral("c"), QStringLiteral("松岭乡"), 2023, Period::Year, 2)};
}

} // namespace

class TestLibraryTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByPeriodNewestFirst();
    void unsaidYearsComeLast();
    void showsWhatIsOpen();
    void mergesANewListWithoutReset();
    void updatesOneLineAfterADecision();
    void tellsPartsOfABundle();
    void filtersByWordsAndOpenFlags();
};

void TestLibraryTreeModel::groupsByPeriodNewestFirst()
{
    LibraryTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReports(threeReports());
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex newest = model.index(0, 0);
    QVERIFY(newest.data().toString().contains(QStringLiteral("2024")));
    QCOMPARE(newest.data(LibraryTreeModel::CountRole).toInt(), 2);
    QCOMPARE(model.rowCount(newest), 2);
    QCOMPARE(model.index(1, 0, newest).data().toString(), QStringLiteral("白鹿镇"));
    QVERIFY(model.index(1, 0).data().toString().contains(QStringLiteral("2023")));
    QCOMPARE(model.reportCount(), 3);
}

void TestLibraryTreeModel::unsaidYearsComeLast()
{
    LibraryTreeModel model;
    model.setReports({summary(QStringLiteral("x"), QString(), std::nullopt, Period::Half),
                      summary(QStringLiteral("y"), QStringLiteral("白鹿镇"), 1999, Period::Year)});
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("1999")));
    QVERIFY(!model.index(0, 0, model.index(1, 0)).data().toString().isEmpty());
}

void TestLibraryTreeModel::showsWhatIsOpen()
{
    LibraryTreeModel model;
    model.setReports(threeReports());
    const QModelIndex group = model.index(0, 0);
    const auto open = model.index(0, 0, group).data(MarksRole).value<QList<Mark>>();
    QCOMPARE(open.size(), 2);
    QCOMPARE(open[0].tone, MarkTone::Contradiction);
    QCOMPARE(open[1], (Mark{QStringLiteral("3"), MarkTone::Fill}));
    const auto done = model.index(1, 0, group).data(MarksRole).value<QList<Mark>>();
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.front().tone, MarkTone::Done);
}

void TestLibraryTreeModel::mergesANewListWithoutReset()
{
    LibraryTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReports(threeReports());
    const QPersistentModelIndex kept(model.indexOf(ReportId{QStringLiteral("c")}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    std::vector<ReportSummary> next = threeReports();
    next.erase(next.begin()); // 松岭乡 2024 went
    next.push_back(summary(QStringLiteral("d"), QStringLiteral("石湾镇"), 2024, Period::Half));
    next.push_back(summary(QStringLiteral("e"), QStringLiteral("石湾镇"), 2025, Period::Year));
    model.setReports(next);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 2); // one line in its group, one group
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(IdRole).toString(), QStringLiteral("c"));

    model.setReports(next);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(removed.count(), 1);
    model.setReports({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!kept.isValid());
}

void TestLibraryTreeModel::updatesOneLineAfterADecision()
{
    LibraryTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReports(threeReports());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.updateReport(summary(QStringLiteral("a"), QStringLiteral("松岭乡"), 2024, Period::Half, 2, 1));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.indexOf(ReportId{QStringLiteral("a")}).data(LibraryTreeModel::OpenPlaceholdersRole).toInt(), 2);
    model.updateReport(summary(QStringLiteral("nobody"), QString(), 2024, Period::Half));
    QCOMPARE(changed.count(), 1);
}

void TestLibraryTreeModel::tellsPartsOfABundle()
{
    ReportSummary part = summary(QStringLiteral("p"), QStringLiteral("xx镇"), 2024, Period::Half);
    part.bundleIndex = 2;
    part.bundleSize = 6;
    QVERIFY(kindLine(part).contains(QStringLiteral("3/6")));
    part.bundleSize = 1;
    part.draft = 2;
    QVERIFY(!kindLine(part).contains(u'/'));
    QVERIFY(kindLine(part).contains(u'2'));
}

void TestLibraryTreeModel::filtersByWordsAndOpenFlags()
{
    LibraryTreeModel model;
    LibraryFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setReports(threeReports());
    QCOMPARE(filter.rowCount(), 2);
    filter.setSearch(QStringLiteral("白鹿"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    filter.setSearch(QString());
    filter.setOnlyOpen(true);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data(IdRole).toString(), QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(TestLibraryTreeModel)
#include "test_library_tree_model.moc"
