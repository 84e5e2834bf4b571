// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

using namespace xiangyue::test;

class TestCliLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsAndLists();
    void knowsWhatItHas();
    void keepsGoodFilesBesideBadOnes();
    void importsStandardInput();
    void doesNotMakeALibraryToList();
    void refusesWhatIsNoLibrary();

private:
    static Answer import(const QString &library, const QStringList &files, const QByteArray &input = {});
    static Answer list(const QString &library);
};

Answer TestCliLibrary::import(const QString &library, const QStringList &files, const QByteArray &input)
{
    return runCli(QStringList{QStringLiteral("import"), QStringLiteral("--library"), library} + files, input);
}

Answer TestCliLibrary::list(const QString &library)
{
    return runCli({QStringLiteral("list"), QStringLiteral("--library"), library});
}

void TestCliLibrary::importsAndLists()
{
    const Files files;
    const QString library = files.path(QStringLiteral("我的.xiangyue"));
    const QString report = files.add(QStringLiteral("桃溪乡.txt"), openReport());
    const Answer imported = import(library, {report});
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.err, QByteArray());
    QVERIFY(imported.out.startsWith(QByteArray(report.toUtf8() + ": ")));
    QVERIFY(QFile::exists(library));

    const Answer listed = list(library);
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out.count('\n'), 1);
    for (const char *word : {"桃溪乡", "2023", "half", "figures 4", "open 1 of 1", "桃溪乡.txt"})
        QVERIFY2(listed.out.contains(word), listed.out.constData());
}

void TestCliLibrary::knowsWhatItHas()
{
    const Files files;
    const QString library = files.path(QStringLiteral("library.xiangyue"));
    const QString report = files.add(QStringLiteral("a.txt"), openReport());
    QCOMPARE(import(library, {report}).code, 0);
    const Answer again = import(library, {report});
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.contains("already"), again.out.constData());
    QCOMPARE(list(library).out.count('\n'), 1);
}

void TestCliLibrary::keepsGoodFilesBesideBadOnes()
{
    const Files files;
    const QString library = files.path(QStringLiteral("library.xiangyue"));
    const QString good = files.add(QStringLiteral("good.txt"), openReport());
    const QString empty = files.add(QStringLiteral("empty.txt"), {});
    const Answer answer = import(library, {empty, good, files.path(QStringLiteral("missing.txt"))});
    QCOMPARE(answer.code, 3);
    QVERIFY(answer.err.contains("empty.txt"));
    QVERIFY(answer.err.contains("missing.txt"));
    QCOMPARE(list(library).out.count('\n'), 1);
}

void TestCliLibrary::importsStandardInput()
{
    const Files files;
    const QString library = files.path(QStringLiteral("library.xiangyue"));
    const Answer answer = import(library, {QStringLiteral("-")}, openReport());
    QCOMPARE(answer.code, 0);
    QVERIFY(list(library).out.contains("桃溪乡"));
    QCOMPARE(import(library, {QStringLiteral("-")}).code, 3);
}

void TestCliLibrary::doesNotMakeALibraryToList()
{
    const Files files;
    const QString library = files.path(QStringLiteral("none.xiangyue"));
    const Answer answer = list(library);
    QCOMPARE(answer.code, 3);
    QVERIFY(answer.err.contains("none.xiangyue"));
    QVERIFY(!QFile::exists(library));
}

void TestCliLibrary::refusesWhatIsNoLibrary()
{
    const Files files;
    const QByteArray bytes = "这不是数据库。\n";
    const QString path = files.add(QStringLiteral("notes.txt"), bytes);
    const QString report = files.add(QStringLiteral("a.txt"), openReport());
    for (const Answer &answer : {list(path), import(path, {report})}) {
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.err.startsWith("xiangyue-cli: "));
        QCOMPARE(answer.out, QByteArray());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

QTEST_GUILESS_MAIN(TestCliLibrary)
#include "test_cli_library.moc"
