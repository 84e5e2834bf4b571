// SPDX-License-Identifier: GPL-3.0-or-later
// What the real migrations do to a library that an earlier version wrote.
#include "store_fixture.h"

#include "store/report_repository.h"
#include "store/source_repository.h"

using namespace xiangyue;

class TestUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLibraryOfTheFirstVersionIsUpgraded();
};

void TestUpgrade::aLibraryOfTheFirstVersionIsUpgraded()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.xiangyue"));
    {
        QFile script(QStringLiteral(":/sql/0001_initial.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        const Migrator first({{1, QStringLiteral("0001_initial.sql"),
                               QString::fromUtf8(script.readAll()).split(QStringLiteral("\n-- ;;\n"))}});
        const auto file = LibraryFile::open(path, LibraryFile::Mode::ReadWrite, first, test::sqliteDialect);
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().context));
        const auto database = (*file)->connect();
        QVERIFY(SourceRepository(**database)
                    .insert({QStringLiteral("a.txt"), QStringLiteral("x"), {}, {}, "aa", {}}, 1,
                            QDateTime::currentDateTimeUtc()));
        const auto added = (*database)->run(
            QStringLiteral("INSERT INTO report SELECT 'r1', id, 0, 0, 't', 'p', '', 2023, '', 1, 'x', 1, 0, 0, 0, 0 "
                           "FROM source"));
        QVERIFY2(added, added ? "" : qPrintable(added.error().context));
    }
    const auto file = test::openFile(path);
    QVERIFY(file);
    const auto database = (*file)->connect();
    // No dictionary is noted: the report is mapped anew at the next occasion.
    const auto ids = ReportRepository(**database).mappedOtherwise(QStringLiteral("v"), 1);
    QVERIFY(ids);
    QCOMPARE(ids->size(), size_t(1));
    QCOMPARE(ReportRepository(**database).summary(ids->front())->identity.place, QStringLiteral("p"));
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "test_upgrade.moc"
