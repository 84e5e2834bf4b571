// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "store/transaction.h"

#include <QSqlDatabase>

#include <thread>

using namespace xiangyue;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyTextStaysTextAndNullStaysNull();
    void aTransactionThatIsNotCommittedIsUndone();
    void aFullDiskIsToldAndUndone();
    void aConstraintIsAnErrorWithItsStatement();
    void errorsWhileReadingAreNotLost();
    void foreignKeysAndWriteAheadLogAreOn();
    void everyConnectionHasItsOwnName();
    void connectionsOfTwoThreadsWorkOnOneFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("数据.db"));
    auto database = test::connectTo(m_path);
    QVERIFY(database->run(QStringLiteral("CREATE TABLE item (name TEXT NOT NULL UNIQUE, value TEXT)")).has_value());
}

void TestDatabase::emptyTextStaysTextAndNullStaysNull()
{
    auto database = test::connectTo(m_path);
    const auto insert = QStringLiteral("INSERT INTO item (name, value) VALUES (?, ?)");
    QCOMPARE(database->run(insert, {QString(), QVariant()}).value(), 1);
    QCOMPARE(database->run(insert, {QStringLiteral("0.10"), QStringLiteral("0.10")}).value(), 1);
    QStringList seen;
    const auto done =
        database->each(QStringLiteral("SELECT name, value FROM item ORDER BY name"), {}, [&seen](const Row &row) {
            seen << row.text(0) << (row.isNull(1) ? QStringLiteral("NULL") : row.text(1));
        });
    QVERIFY(done.has_value());
    // Decimal text keeps its form: it has not been a number on the way.
    QCOMPARE(seen, QStringList({QString(), QStringLiteral("NULL"), QStringLiteral("0.10"), QStringLiteral("0.10")}));
}

void TestDatabase::aTransactionThatIsNotCommittedIsUndone()
{
    auto database = test::connectTo(m_path);
    const auto insert = QStringLiteral("INSERT INTO item (name) VALUES (?)");
    {
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        QVERIFY(transaction.has_value());
        QVERIFY(database->run(insert, {QStringLiteral("a")}).has_value());
    }
    QCOMPARE(database->number(QStringLiteral("SELECT COUNT(*) FROM item")).value(), 0);
    {
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        QVERIFY(database->run(insert, {QStringLiteral("a")}).has_value());
        QVERIFY(transaction->commit().has_value());
    }
    QCOMPARE(database->number(QStringLiteral("SELECT COUNT(*) FROM item")).value(), 1);
}

void TestDatabase::aFullDiskIsToldAndUndone()
{
    auto database = test::connectTo(m_path);
    const auto insert = QStringLiteral("INSERT INTO item (name) VALUES (?)");
    QVERIFY(database->run(insert, {QStringLiteral("before")}).has_value());
    // The engine then behaves as on a disk without room for one more page.
    QVERIFY(database->number(QStringLiteral("PRAGMA max_page_count = 1")).has_value());
    Result<int> written;
    {
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        QVERIFY(transaction.has_value());
        for (int i = 0; i < 1000 && written; ++i) {
            written = database->run(insert, {QString(QString(5000, QLatin1Char('x')) + QString::number(i))});
        }
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QVERIFY(written.error().message.contains(QStringLiteral("数据.db")));
    QCOMPARE(database->number(QStringLiteral("SELECT COUNT(*) FROM item")).value(), 1);
    QVERIFY(database->number(QStringLiteral("PRAGMA max_page_count = 100000")).has_value());
    QVERIFY(database->run(insert, {QStringLiteral("after")}).has_value());
}

void TestDatabase::aConstraintIsAnErrorWithItsStatement()
{
    auto database = test::connectTo(m_path);
    const auto insert = QStringLiteral("INSERT INTO item (name) VALUES (?)");
    QVERIFY(database->run(insert, {QStringLiteral("a")}).has_value());
    const auto again = database->run(insert, {QStringLiteral("a")});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Internal);
    QVERIFY(again.error().context.contains(insert));
    const auto nonsense = database->run(QStringLiteral("SELEKT"));
    QVERIFY(!nonsense);
    // A failed statement does not stand in the way of the next.
    QVERIFY(database->run(insert, {QStringLiteral("b")}).has_value());
}

void TestDatabase::errorsWhileReadingAreNotLost()
{
    auto database = test::connectTo(m_path);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(database
                    ->run(QStringLiteral("INSERT INTO item (name, value) VALUES (?, ?)"),
                          {QString::number(i), i == 2 ? QStringLiteral("no json") : QStringLiteral("{}")})
                    .has_value());
    }
    int rows = 0;
    const auto done = database->each(QStringLiteral("SELECT json_extract(value, '$.a') FROM item ORDER BY rowid"), {},
                                     [&rows](const Row &) { ++rows; });
    QCOMPARE(rows, 2);
    QVERIFY(!done);
}

void TestDatabase::foreignKeysAndWriteAheadLogAreOn()
{
    auto database = test::connectTo(m_path);
    QCOMPARE(database->number(QStringLiteral("PRAGMA foreign_keys")).value(), 1);
    QCOMPARE(database->number(QStringLiteral("PRAGMA synchronous")).value(), 2);
    QString mode;
    QVERIFY(database->each(QStringLiteral("PRAGMA journal_mode"), {}, [&](const Row &row) { mode = row.text(0); }));
    QCOMPARE(mode, QStringLiteral("wal"));
}

void TestDatabase::everyConnectionHasItsOwnName()
{
    const auto before = QSqlDatabase::connectionNames().size();
    {
        auto one = test::connectTo(m_path);
        auto two = test::connectTo(m_path);
        QCOMPARE(QSqlDatabase::connectionNames().size(), before + 2);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

void TestDatabase::connectionsOfTwoThreadsWorkOnOneFile()
{
    const auto insertMany = [this](const QString &prefix) {
        auto database = test::connectTo(m_path);
        for (int i = 0; i < 100; ++i) {
            auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
            if (!transaction
                || !database->run(QStringLiteral("INSERT INTO item (name) VALUES (?)"),
                                  {QString(prefix + QString::number(i))})
                || !transaction->commit()) {
                return;
            }
        }
    };
    std::thread other(insertMany, QStringLiteral("a"));
    insertMany(QStringLiteral("b"));
    other.join();
    auto database = test::connectTo(m_path);
    QCOMPARE(database->number(QStringLiteral("SELECT COUNT(*) FROM item")).value(), 200);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
