// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

using namespace xiangyue::test;

/// What every verb has in common: help, version, bad arguments, bad files, standard input.
class TestCliBasics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainsItself();
    void everyVerbExplainsItself_data();
    void everyVerbExplainsItself();
    void refusesBadArguments_data();
    void refusesBadArguments();
    void namesFilesThatCannotBeRead_data();
    void namesFilesThatCannotBeRead();
    void refusesAFileWithoutPermission();
    void readsWhatStandsBesideABadFile();
    void readsStandardInput();
    void takesAFileNamedLikeAnOption();
    void speaksChineseInAChineseLocale();
    void worksInALocaleWithoutUtf8();
    void saysWhenTheOutputIsFull();
};

void TestCliBasics::explainsItself()
{
    for (const QString &word : {QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("help")}) {
        const Answer help = runCli({word});
        QCOMPARE(help.code, 0);
        for (const char *verb : {"extract", "check", "explain", "import", "list"})
            QVERIFY2(help.out.contains(verb), verb);
        QCOMPARE(help.err, QByteArray());
    }
    const Answer version = runCli({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("xiangyue-cli "));
    QCOMPARE(version.out.count('.'), 2);
}

void TestCliBasics::everyVerbExplainsItself_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("extract") << QStringLiteral("extract") << QByteArray("--format");
    QTest::newRow("check") << QStringLiteral("check") << QByteArray("--summary");
    QTest::newRow("explain") << QStringLiteral("explain") << QByteArray("--format");
    QTest::newRow("import") << QStringLiteral("import") << QByteArray("--library");
    QTest::newRow("list") << QStringLiteral("list") << QByteArray("--library");
}

void TestCliBasics::everyVerbExplainsItself()
{
    QFETCH(const QString, verb);
    QFETCH(const QByteArray, option);
    const Answer help = runCli({verb, QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(option));
    QVERIFY(help.out.startsWith(QByteArray("Usage: xiangyue-cli " + verb.toUtf8() + " [options]")));
    QCOMPARE(runCli({QStringLiteral("help"), verb}).out, help.out);
    const Answer version = runCli({verb, QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, runCli({QStringLiteral("--version")}).out);
}

void TestCliBasics::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
    };
    row("");
    row("frobnicate");
    row("help frobnicate");
    row("--frobnicate");
    row("extract");
    row("extract --frobnicate x.txt");
    row("extract --format");
    row("extract --format xml x.txt");
    row("check");
    row("explain");
    row("explain --format csv x.txt");
    row("import x.txt");
    row("import --library x.xiangyue");
    row("list");
    row("list --library x.xiangyue y");
}

void TestCliBasics::refusesBadArguments()
{
    QFETCH(const QStringList, arguments);
    const Files files;
    const Answer answer = runCli(arguments, {}, "C.UTF-8", files.path(QString()));
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(answer.err.startsWith("xiangyue-cli: "));
    QVERIFY(answer.err.contains("--help"));
    QVERIFY(!QFile::exists(files.path(QStringLiteral("x.xiangyue"))));
}

void TestCliBasics::namesFilesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0\xff\xfe\xfd\0\0",
                                          29)
                                   .repeated(20);
}

void TestCliBasics::namesFilesThatCannotBeRead()
{
    QFETCH(const QByteArray, bytes);
    const Files files;
    const QString bad = files.add(QStringLiteral("坏文件.txt"), bytes);
    for (const char *verb : {"extract", "check", "explain"}) {
        for (const QString &path : {bad, files.path(QStringLiteral("没有.txt")), files.path(QStringLiteral("."))}) {
            const Answer answer = runCli({QString::fromLatin1(verb), path});
            QCOMPARE(answer.code, 3);
            QCOMPARE(answer.out, QByteArray());
            QVERIFY2(answer.err.startsWith("xiangyue-cli: "), answer.err.constData());
            if (!path.endsWith(u'.'))
                QVERIFY2(answer.err.contains(path.section(u'/', -1).toUtf8()), answer.err.constData());
        }
    }
}

void TestCliBasics::refusesAFileWithoutPermission()
{
    const Files files;
    const QString path = files.add(QStringLiteral("locked.txt"), openReport());
    QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        QSKIP("this user may read every file");
    const Answer answer = runCli({QStringLiteral("extract"), path});
    QCOMPARE(answer.code, 3);
    QVERIFY(answer.err.contains("locked.txt"));
}

void TestCliBasics::readsWhatStandsBesideABadFile()
{
    const Files files;
    const QString good = files.add(QStringLiteral("good.txt"), openReport());
    const QString missing = files.path(QStringLiteral("missing.txt"));
    const Answer answer = runCli({QStringLiteral("extract"), missing, good});
    QCOMPARE(answer.code, 3);
    QVERIFY(answer.err.contains("missing.txt"));
    const auto objects = jsonLines(answer.out);
    QCOMPARE(objects.size(), 1);
    QCOMPARE(objects[0][u"file"].toString(), good);
}

void TestCliBasics::readsStandardInput()
{
    const Files files;
    const QString path = files.add(QStringLiteral("report.txt"), openReport());
    const auto fromInput = jsonLines(runCli({QStringLiteral("extract"), QStringLiteral("-")}, openReport()).out);
    const auto fromFile = jsonLines(runCli({QStringLiteral("extract"), path}).out);
    QCOMPARE(fromInput.size(), 1);
    QCOMPARE(fromInput[0][u"file"].toString(), QStringLiteral("-"));
    QCOMPARE(fromInput[0][u"reports"], fromFile.at(0)[u"reports"]);
    const Answer nothing = runCli({QStringLiteral("extract"), QStringLiteral("-")});
    QCOMPARE(nothing.code, 3);
    QVERIFY(nothing.err.contains("standard input"));
}

void TestCliBasics::takesAFileNamedLikeAnOption()
{
    const Files files;
    files.add(QStringLiteral("--format"), openReport());
    const Answer answer = runCli({QStringLiteral("extract"), QStringLiteral("--"), QStringLiteral("--format")}, {},
                                 "C.UTF-8", files.path(QString()));
    QCOMPARE(answer.code, 0);
    QCOMPARE(jsonLines(answer.out).at(0)[u"file"].toString(), QStringLiteral("--format"));
}

void TestCliBasics::speaksChineseInAChineseLocale()
{
    const Answer chinese = runCli({QStringLiteral("--help")}, {}, "zh_CN.UTF-8");
    QCOMPARE(chinese.code, 0);
    QVERIFY2(chinese.out.contains("用法"), chinese.out.constData());
    QVERIFY(!chinese.out.contains("Usage"));
    const Answer verb = runCli({QStringLiteral("check"), QStringLiteral("--help")}, {}, "zh_CN.UTF-8");
    QVERIFY2(verb.out.contains("选项"), verb.out.constData());
    QVERIFY(!verb.out.contains("Options"));
    // What programs read stays as it is.
    const auto english = jsonLines(runCli({QStringLiteral("extract"), QStringLiteral("-")}, openReport()).out);
    const auto json =
        jsonLines(runCli({QStringLiteral("extract"), QStringLiteral("-")}, openReport(), "zh_CN.UTF-8").out);
    QVERIFY(!json.isEmpty());
    QCOMPARE(json, english);
}

void TestCliBasics::worksInALocaleWithoutUtf8()
{
    const Files files;
    const QString path = files.add(QStringLiteral("桃溪乡.txt"), openReport());
    for (const char *locale : {"C", "POSIX", "zh_CN.GB18030", "no_such_locale"}) {
        const Answer answer = runCli({QStringLiteral("extract"), path}, {}, locale);
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(jsonLines(answer.out).at(0)[u"file"].toString(), path);
    }
}

void TestCliBasics::saysWhenTheOutputIsFull()
{
    // A file that may not grow stands for a full disk.
    const Files files;
    for (const char *verb : {"extract", "check", "explain"}) {
        QProcess process;
        process.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("trap '' XFSZ; ulimit -f 0; exec '%1' %2 - >'%3'")
                           .arg(QStringLiteral(XIANGYUE_BIN_DIR "/xiangyue-cli"), QString::fromLatin1(verb),
                                files.path(QStringLiteral("out")))});
        QVERIFY(process.waitForStarted());
        process.write(openReport());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        const QByteArray words = process.readAllStandardError();
        QVERIFY2(words.contains("written"), words.constData());
    }
}

QTEST_GUILESS_MAIN(TestCliBasics)
#include "test_cli_basics.moc"
