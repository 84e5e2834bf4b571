// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

using namespace xiangyue::test;

class TestCliExtract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsOneObjectAFile();
    void hasEveryFieldOfTheContract();
    void countsCodePoints();
    void readsEveryEncodingAlike_data();
    void readsEveryEncodingAlike();
    void warnsOfWhatCouldNotBeDecoded();
    void takesAnyLengthOfText();
    void printsCsv();
    void printsOneCsvHeaderForSeveralFiles();

private:
    static QJsonObject reportOf(const Answer &answer);
};

QJsonObject TestCliExtract::reportOf(const Answer &answer)
{
    const auto objects = jsonLines(answer.out);
    return objects.isEmpty() ? QJsonObject() : objects[0][u"reports"].toArray().at(0).toObject();
}

void TestCliExtract::printsOneObjectAFile()
{
    const Files files;
    const QString first = files.add(QStringLiteral("甲.txt"), openReport());
    const QString second = files.add(QStringLiteral("乙.txt"), cleanReport());
    const Answer answer = runCli({QStringLiteral("extract"), second, first});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QByteArray());
    const auto objects = jsonLines(answer.out);
    QCOMPARE(objects.size(), 2);
    QCOMPARE(objects[0][u"file"].toString(), second);
    QCOMPARE(objects[1][u"file"].toString(), first);
    QCOMPARE(runCli({QStringLiteral("extract"), QStringLiteral("--format"), QStringLiteral("json"), first}).out,
             runCli({QStringLiteral("extract"), first, QStringLiteral("--format=json")}).out);
}

void TestCliExtract::hasEveryFieldOfTheContract()
{
    const QJsonObject report = reportOf(runCli({QStringLiteral("extract"), QStringLiteral("-")}, openReport()));
    for (const char *key : {"title", "township", "level", "year", "period", "start", "end", "sections", "figures",
                            "placeholders", "findings"})
        QVERIFY2(report.contains(QString::fromLatin1(key)), key);
    QCOMPARE(report[u"township"].toString(), QStringLiteral("桃溪乡"));
    QCOMPARE(report[u"year"].toInt(), 2023);
    QCOMPARE(report[u"period"].toString(), QStringLiteral("half"));
    QCOMPARE(report[u"sections"].toArray().size(), 2);

    const QJsonArray figures = report[u"figures"].toArray();
    QCOMPARE(figures.size(), 4);
    for (const char *key : {"start", "end", "quote", "value", "unit", "masked", "bound", "status", "name", "indicator",
                            "category", "scope", "section"})
        QVERIFY2(figures.at(0).toObject().contains(QString::fromLatin1(key)), key);
    const QJsonObject tea = figures.at(0).toObject();
    QCOMPARE(tea[u"value"].toString(), QStringLiteral("1200"));
    QCOMPARE(tea[u"unit"].toString(), QStringLiteral("亩"));
    QCOMPARE(tea[u"bound"].toString(), QStringLiteral("at_least"));
    QCOMPARE(figures.at(1).toObject()[u"value"].toString(), QStringLiteral("356000"));
    const QJsonObject road = figures.at(2).toObject();
    QVERIFY(road[u"value"].isNull());
    QVERIFY(road[u"masked"].toBool());
    QCOMPARE(road[u"section"].toInt(), 1);

    const QJsonArray placeholders = report[u"placeholders"].toArray();
    QCOMPARE(placeholders.size(), 1);
    QCOMPARE(placeholders.at(0).toObject()[u"kind"].toString(), QStringLiteral("figure"));
    QCOMPARE(placeholders.at(0).toObject()[u"start"], road[u"start"]);
}

void TestCliExtract::countsCodePoints()
{
    const QByteArray text = QByteArray(openReport()).replace("桃溪乡2023", "𠮷溪乡2023");
    const QJsonObject report = reportOf(runCli({QStringLiteral("extract"), QStringLiteral("-")}, text));
    const QList<uint> points = QString::fromUtf8(text).toUcs4();
    for (const QJsonValue &value : report[u"figures"].toArray()) {
        const QJsonObject figure = value.toObject();
        const int start = figure[u"start"].toInt();
        const QList<uint> part = points.mid(start, figure[u"end"].toInt() - start);
        const QString number = QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
        QVERIFY2(!number.isEmpty() && figure[u"quote"].toString().contains(number), qPrintable(number));
    }
    QVERIFY(report[u"end"].toInt() <= points.size());
}

void TestCliExtract::readsEveryEncodingAlike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(openReport());
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf" + openReport());
    QTest::newRow("CRLF") << QByteArray(openReport().replace("\n", "\r\n"));
    QTest::newRow("CR") << QByteArray(openReport().replace('\n', '\r'));
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xff\xfe" + utf16);
    QFile gb18030(QStringLiteral(XIANGYUE_SOURCE_DIR "/tests/data/cli/report_gb18030.txt"));
    QVERIFY(gb18030.open(QIODevice::ReadOnly));
    QTest::newRow("GB18030") << gb18030.readAll();
}

void TestCliExtract::readsEveryEncodingAlike()
{
    QFETCH(const QByteArray, bytes);
    const Answer answer = runCli({QStringLiteral("extract"), QStringLiteral("-")}, bytes);
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.out, runCli({QStringLiteral("extract"), QStringLiteral("-")}, openReport()).out);
}

void TestCliExtract::warnsOfWhatCouldNotBeDecoded()
{
    // Half a character at the end of otherwise good UTF-8: read, but something is missing.
    const QByteArray bytes = QByteArray(openReport()).repeated(20) + "桃溪\xe4\xb9";
    const Answer answer = runCli({QStringLiteral("extract"), QStringLiteral("-")}, bytes);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.startsWith("xiangyue-cli: warning: "), answer.err.constData());
    QCOMPARE(jsonLines(answer.out).size(), 1);
}

void TestCliExtract::takesAnyLengthOfText()
{
    const QByteArray line = "全乡硬化道路7.5公里，发放补助资金35.6万元。";
    const Answer answer = runCli({QStringLiteral("extract"), QStringLiteral("-")}, line.repeated(5000));
    QCOMPARE(answer.code, 0);
    QCOMPARE(reportOf(answer)[u"figures"].toArray().size(), 10000);
}

void TestCliExtract::printsCsv()
{
    const Files files;
    const QString path = files.add(QStringLiteral("report.txt"), openReport());
    const Answer answer = runCli({QStringLiteral("extract"), QStringLiteral("--format"), QStringLiteral("csv"), path});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.startsWith("\xef\xbb\xbf"
                                  "file,report,section,"));
    const QString text = QString::fromUtf8(answer.out);
    QCOMPARE(text.count(QStringLiteral("\r\n")), 5); // header and four figures
    const QStringList road = text.split(QStringLiteral("\r\n")).at(3).split(u',');
    QCOMPARE(road.size(), 12);
    QCOMPARE(road.at(0), path);
    QVERIFY(road.at(2).contains(QStringLiteral("二、")));
    QCOMPARE(road.at(4), QString()); // nobody knows the length: no 0
    QCOMPARE(road.at(5), QStringLiteral("公里"));
    QCOMPARE(road.at(6), QStringLiteral("masked"));
}

void TestCliExtract::printsOneCsvHeaderForSeveralFiles()
{
    const Files files;
    const QString first = files.add(QStringLiteral("a,b.txt"), openReport());
    const QString second = files.add(QStringLiteral("c.txt"), openReport());
    const Answer answer =
        runCli({QStringLiteral("extract"), QStringLiteral("--format"), QStringLiteral("csv"), first, second});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out.count("file,report"), 1);
    QCOMPARE(answer.out.count("\r\n"), 9);
    QCOMPARE(answer.out.count(QByteArray('"' + first.toUtf8() + "\",")), 4);
}

QTEST_GUILESS_MAIN(TestCliExtract)
#include "test_cli_extract.moc"
