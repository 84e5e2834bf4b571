// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

using namespace xiangyue::test;

class TestCliCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsOpen();
    void isContentWithACleanReport();
    void findsContradictions();
    void sumsUpInOneLineAFile();
    void isOpenWhenOneFileIs();
    void explainsNumbersForReading();
    void explainsNumbersAsJson();
};

void TestCliCheck::listsWhatIsOpen()
{
    const Files files;
    const QString path = files.add(QStringLiteral("report.txt"), openReport());
    const Answer answer = runCli({QStringLiteral("check"), path});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.err, QByteArray());
    // Fifth line, behind 新修通村道路.
    QVERIFY2(answer.out.contains(QByteArray(path.toUtf8() + ":5:7: ")), answer.out.constData());
    QVERIFY(answer.out.contains("二、基础设施"));
    QVERIFY(answer.out.contains("xx公里"));
}

void TestCliCheck::isContentWithACleanReport()
{
    const Answer answer = runCli({QStringLiteral("check"), QStringLiteral("-")}, cleanReport());
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out.count('\n'), 1);
    QVERIFY2(answer.out.contains("to fill in 0, contradictions 0"), answer.out.constData());
}

void TestCliCheck::findsContradictions()
{
    const QByteArray text =
        QByteArray(cleanReport()).append("三、脱贫攻坚\n全乡共脱贫70户，其中甲村24户、乙村19户、丙村17户。\n");
    const Answer answer = runCli({QStringLiteral("check"), QStringLiteral("-")}, text);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains("-:7:6: "), answer.out.constData());
    QVERIFY2(answer.out.contains("60") && answer.out.contains("70"), answer.out.constData());
}

void TestCliCheck::sumsUpInOneLineAFile()
{
    const Files files;
    const QString open = files.add(QStringLiteral("open.txt"), openReport());
    const QString clean = files.add(QStringLiteral("clean.txt"), cleanReport());
    const Answer answer = runCli({QStringLiteral("check"), QStringLiteral("--summary"), open, clean});
    QCOMPARE(answer.code, 1);
    const QList<QByteArray> lines = answer.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(QByteArray(open.toUtf8() + ": ")));
    QVERIFY2(lines.at(0).contains("figures 4, to fill in 1, contradictions 0"), lines.at(0).constData());
    QVERIFY2(lines.at(1).contains("figures 4, to fill in 0, contradictions 0"), lines.at(1).constData());
    QCOMPARE(runCli({QStringLiteral("check"), QStringLiteral("--summary"), clean}).code, 0);
}

void TestCliCheck::isOpenWhenOneFileIs()
{
    const Files files;
    const QString open = files.add(QStringLiteral("open.txt"), openReport());
    const QString clean = files.add(QStringLiteral("clean.txt"), cleanReport());
    QCOMPARE(runCli({QStringLiteral("check"), clean, open}).code, 1);
    QCOMPARE(runCli({QStringLiteral("check"), open, clean}).code, 1);
    const Answer missing = runCli({QStringLiteral("check"), open, files.path(QStringLiteral("no.txt")), clean});
    QCOMPARE(missing.code, 3);
    QVERIFY(missing.out.contains("clean.txt: "));
}

void TestCliCheck::explainsNumbersForReading()
{
    const Answer answer = runCli({QStringLiteral("explain"), QStringLiteral("-")}, openReport());
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains("-:3:7: 1200 = 1200 亩 | "), answer.out.constData());
    QVERIFY2(answer.out.contains("-:1:4: 2023"), answer.out.constData());
}

void TestCliCheck::explainsNumbersAsJson()
{
    const QByteArray text = "完成率为百分之八十，三分之一的农户参加，每户3-5万元。\n";
    const auto objects = jsonLines(
        runCli({QStringLiteral("explain"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-")},
               text)
            .out);
    QCOMPARE(objects.size(), 1);
    QHash<QString, QJsonObject> tokens;
    for (const QJsonValue &value : objects[0][u"tokens"].toArray()) {
        const QJsonObject token = value.toObject();
        for (const char *key : {"start", "end", "text", "value", "unit", "verdict", "rule"})
            QVERIFY2(token.contains(QString::fromLatin1(key)), key);
        tokens.insert(token[u"text"].toString(), token);
        const QString part =
            QString::fromUtf8(text).mid(token[u"start"].toInt(), token[u"end"].toInt() - token[u"start"].toInt());
        QCOMPARE(part, token[u"text"].toString());
    }
    const auto ends = [&](const QString &value) {
        return std::any_of(tokens.cbegin(), tokens.cend(),
                           [&](const QJsonObject &token) { return token[u"value"].toString() == value; });
    };
    QVERIFY(ends(QStringLiteral("80")));
    QVERIFY(ends(QStringLiteral("0.333333")));
    QVERIFY(std::any_of(tokens.cbegin(), tokens.cend(), [](const QJsonObject &token) {
        return token[u"value"].toArray() == QJsonArray{QStringLiteral("30000"), QStringLiteral("50000")};
    }));
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "test_cli_check.moc"
