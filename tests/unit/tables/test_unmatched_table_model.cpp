// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/unmatched_table_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace xiangyue;

namespace {

UnmatchedFigure figure(const char *report, const QString &written)
{
    UnmatchedFigure result;
    result.report = ReportId{QString::fromLatin1(report)};
    result.written = written;
    return result;
}

std::vector<UnmatchedGroup> groups()
{
    return {{QStringLiteral("擂台比武"),
             QStringLiteral("场"),
             Category::Party,
             {figure("a", QStringLiteral("12场")), figure("b", QStringLiteral("8场")),
              figure("a", QStringLiteral("12场"))}},
            {QStringLiteral("采茶"), QStringLiteral("斤"), Category::Industry, {figure("b", QStringLiteral("xx斤"))}}};
}

} // namespace

class TestUnmatchedTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsReportsAndShowsWhatIsWritten();
    void aRowIsDraggedByNameAndUnit();
    void nothingElseIsTakenForAName();
};

void TestUnmatchedTableModel::countsReportsAndShowsWhatIsWritten()
{
    UnmatchedTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups(groups());
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(0, UnmatchedTableModel::NameColumn), QStringLiteral("擂台比武"));
    QCOMPARE(text(0, UnmatchedTableModel::ReportsColumn), QStringLiteral("2"));
    QCOMPARE(text(0, UnmatchedTableModel::ExampleColumn), QStringLiteral("12场、8场"));
    QCOMPARE(text(1, UnmatchedTableModel::UnitColumn), QStringLiteral("斤"));
}

void TestUnmatchedTableModel::aRowIsDraggedByNameAndUnit()
{
    UnmatchedTableModel model;
    model.setGroups(groups());
    QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(1, 0), model.index(1, 1)}));
    QVERIFY(data && data->hasFormat(model.mimeTypes().front()));
    const auto name = UnmatchedName::fromMime(data->data(UnmatchedName::mimeType()));
    QVERIFY(name);
    QCOMPARE(name->name, QStringLiteral("采茶"));
    QCOMPARE(name->unit, QStringLiteral("斤"));
    QVERIFY(!model.mimeData({}));
}

void TestUnmatchedTableModel::nothingElseIsTakenForAName()
{
    QVERIFY(!UnmatchedName::fromMime({}));
    QVERIFY(!UnmatchedName::fromMime("text"));
    QVERIFY(!UnmatchedName::fromMime(UnmatchedName{{}, QStringLiteral("户")}.toMime()));
}

QTEST_GUILESS_MAIN(TestUnmatchedTableModel)
#include "test_unmatched_table_model.moc"
