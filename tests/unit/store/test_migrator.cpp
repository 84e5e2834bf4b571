// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "store/migrator.h"

using namespace xiangyue;

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInMigrationsMakeTheSchema();
    void scriptsAreSplitOnTheMarker();
    void aGapInTheNumbersIsRefused();
    void anEmptyFolderIsRefused();
};

void TestMigrator::builtInMigrationsMakeTheSchema()
{
    const QTemporaryDir folder;
    auto database = test::connectTo(folder.filePath(QStringLiteral("a")));
    const auto migrator = Migrator::fromFolder();
    QVERIFY(migrator.has_value());
    QVERIFY(migrator->migrate(*database, 0).has_value());
    QCOMPARE(database->number(QStringLiteral("SELECT user_version FROM pragma_user_version")).value(),
             migrator->currentVersion());
    for (const char *table : {"source", "report", "section", "figure", "placeholder", "finding", "decision"}) {
        QCOMPARE(database->number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table))).value(), 0);
    }
}

void TestMigrator::scriptsAreSplitOnTheMarker()
{
    const QTemporaryDir folder;
    test::writeAll(folder.filePath(QStringLiteral("0001_first.sql")),
                   "-- a comment; with a semicolon\n\nCREATE TABLE a (x TEXT)\n-- ;;\n"
                   "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM a; END\n  -- ;;  \n-- nothing but words\n");
    test::writeAll(folder.filePath(QStringLiteral("0002_second.sql")), "INSERT INTO a VALUES (';')\n");
    const auto migrator = Migrator::fromFolder(folder.path());
    QVERIFY(migrator.has_value());
    QCOMPARE(migrator->currentVersion(), 2);
    auto database = test::connectTo(folder.filePath(QStringLiteral("a.db")));
    const auto done = migrator->migrate(*database, 0);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().context));
    QCOMPARE(database->number(QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'trigger'")).value(), 1);
}

void TestMigrator::aGapInTheNumbersIsRefused()
{
    const QTemporaryDir folder;
    test::writeAll(folder.filePath(QStringLiteral("0001_first.sql")), "CREATE TABLE a (x TEXT)\n");
    test::writeAll(folder.filePath(QStringLiteral("0003_third.sql")), "CREATE TABLE b (x TEXT)\n");
    const auto migrator = Migrator::fromFolder(folder.path());
    QVERIFY(!migrator);
    QCOMPARE(migrator.error().code, ErrorCode::Internal);
    QVERIFY(migrator.error().context.contains(QLatin1String("0003_third.sql")));
}

void TestMigrator::anEmptyFolderIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(!Migrator::fromFolder(folder.path()));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "test_migrator.moc"
