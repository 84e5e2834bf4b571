// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own indicators on the command line: the file in the data folder, --indicators, and damaged files.
#include "cli_runner.h"

using namespace xiangyue::test;

namespace {

QByteArray ownIndicators()
{
    return "[\n{\"id\": \"own.001\", \"zh\": \"茶园\", \"theme\": \"industry\", \"dimensions\": [\"area\"], "
           "\"unit\": \"亩\", \"patterns\": [[\"新建茶园|茶园\"]], \"unless\": [], \"variants\": [\"new\"]}\n]\n";
}

/// The indicators of a report's figures as `extract` tells them.
QStringList indicatorsOf(const Answer &answer)
{
    QStringList result;
    for (const QJsonObject &file : jsonLines(answer.out)) {
        for (const QJsonValue &report : file.value(QStringLiteral("reports")).toArray()) {
            for (const QJsonValue &figure : report.toObject().value(QStringLiteral("figures")).toArray())
                result << figure.toObject().value(QStringLiteral("indicator")).toString();
        }
    }
    return result;
}

} // namespace

class TestCliIndicators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownIndicatorsAreUsed();
    void theDataFolderIsLookedAt();
    void aDamagedFileIsNamedAndLeftOut();
    void aMissingFileIsRefused();
    void importMapsWithThem();
};

void TestCliIndicators::ownIndicatorsAreUsed()
{
    const Files files;
    const QString report = files.add(QStringLiteral("a.txt"), openReport());
    const QString own = files.add(QStringLiteral("own.json"), ownIndicators());
    const Answer plain = runCli({QStringLiteral("extract"), report});
    QVERIFY(!indicatorsOf(plain).isEmpty());
    QVERIFY(!indicatorsOf(plain).join(u' ').contains(QStringLiteral("own.001")));
    const Answer answer = runCli({QStringLiteral("extract"), QStringLiteral("--indicators"), own, report});
    QCOMPARE(answer.code, plain.code);
    QCOMPARE(answer.err, QByteArray());
    QVERIFY(indicatorsOf(answer).join(u' ').contains(QStringLiteral("own.001")));
}

void TestCliIndicators::theDataFolderIsLookedAt()
{
    const Files files;
    const QString report = files.add(QStringLiteral("a.txt"), openReport());
    QVERIFY(QDir(files.path(QString())).mkpath(QStringLiteral("xiangyue")));
    files.add(QStringLiteral("xiangyue/indicators.json"), ownIndicators());
    const Answer answer = runCli({QStringLiteral("extract"), report}, {}, "C.UTF-8", files.path(QString()));
    QVERIFY(indicatorsOf(answer).join(u' ').contains(QStringLiteral("own.001")));
}

void TestCliIndicators::aDamagedFileIsNamedAndLeftOut()
{
    const Files files;
    const QString report = files.add(QStringLiteral("a.txt"), cleanReport());
    const QString own = files.add(QStringLiteral("own.json"), ownIndicators().replace("亩", "鼐"));
    const Answer plain = runCli({QStringLiteral("extract"), report});
    for (const char *verb : {"extract", "check", "explain"}) {
        const Answer answer = runCli({QString::fromLatin1(verb), QStringLiteral("--indicators"), own, report});
        QCOMPARE(answer.code, 1); // something was left out
        QVERIFY(answer.err.contains("own.json"));
        QVERIFY(answer.err.contains("2")); // the line
        QVERIFY(answer.err.contains("own.001"));
    }
    const Answer answer = runCli({QStringLiteral("extract"), QStringLiteral("--indicators"), own, report});
    QCOMPARE(answer.out, plain.out);
    const Answer chinese =
        runCli({QStringLiteral("extract"), QStringLiteral("--indicators"), own, report}, {}, "zh_CN.UTF-8");
    QVERIFY2(chinese.err.contains("自定指标"), chinese.err.constData());
}

void TestCliIndicators::aMissingFileIsRefused()
{
    const Files files;
    const QString report = files.add(QStringLiteral("a.txt"), openReport());
    const Answer answer =
        runCli({QStringLiteral("extract"), QStringLiteral("--indicators"), files.path(QStringLiteral("none")), report});
    QCOMPARE(answer.code, 3);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(answer.err.contains("none"));
}

void TestCliIndicators::importMapsWithThem()
{
    const Files files;
    const QString report = files.add(QStringLiteral("a.txt"), openReport());
    const QString own = files.add(QStringLiteral("own.json"), ownIndicators());
    const QString library = files.path(QStringLiteral("a.xiangyue"));
    QCOMPARE(runCli({QStringLiteral("import"), QStringLiteral("--library"), library, QStringLiteral("--indicators"),
                     own, report})
                 .code,
             0);
    QCOMPARE(runCli({QStringLiteral("list"), QStringLiteral("--library"), library}).code, 0);
    QFile file(library);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("own.001"));
}

QTEST_GUILESS_MAIN(TestCliIndicators)
#include "test_cli_indicators.moc"
