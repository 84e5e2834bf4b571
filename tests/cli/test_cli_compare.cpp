// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace xiangyue::test;

class TestCliCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsOneColumnAReport();
    void narrows();
    void writesJson();
    void writesAFile();
    void divides();
    void picksByHand();
    void tellsOfOtherIndicators();
    void refuses();

private:
    Answer compare(const QStringList &options) const;

    std::optional<Files> m_files;
    QString m_library;
};

void TestCliCompare::initTestCase()
{
    m_files.emplace();
    m_library = m_files->path(QStringLiteral("library.xiangyue"));
    const auto report = [](const char *place, const char *year, const char *trees) {
        return QStringLiteral("%1%2年上半年工作总结\n\n一、生态建设\n今年以来，全乡植树%3株，清运垃圾30吨。\n")
            .arg(QString::fromUtf8(place), QString::fromUtf8(year), QString::fromUtf8(trees))
            .toUtf8();
    };
    QStringList paths{QStringLiteral("import"), QStringLiteral("--library"), m_library};
    paths.append(m_files->add(QStringLiteral("a.txt"), report("桃溪乡", "2023", "1200")));
    paths.append(m_files->add(QStringLiteral("b.txt"), report("柳湾乡", "2023", "xxx")));
    paths.append(m_files->add(QStringLiteral("c.txt"), report("桃溪乡", "2024", "1500")));
    QCOMPARE(runCli(paths).code, 0);
}

Answer TestCliCompare::compare(const QStringList &options) const
{
    return runCli(QStringList{QStringLiteral("compare"), QStringLiteral("--library"), m_library} + options);
}

void TestCliCompare::printsOneColumnAReport()
{
    const Answer answer = compare({});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QByteArray());
    const QList<QByteArray> lines = answer.out.split('\n');
    QVERIFY(lines[0].contains("柳湾乡 2023H1,桃溪乡 2023H1,桃溪乡 2024H1"));
    QVERIFY2(answer.out.contains(",{xxx},1200,1500\r\n"), answer.out.constData());
}

void TestCliCompare::narrows()
{
    QVERIFY(!compare({QStringLiteral("--period"), QStringLiteral("2023H1")}).out.contains("2024H1"));
    QVERIFY(!compare({QStringLiteral("--place"), QStringLiteral("柳湾乡")}).out.contains("桃溪乡"));
    QCOMPARE(compare({QStringLiteral("--period"), QStringLiteral("2019")}).code, 3);
}

void TestCliCompare::writesJson()
{
    const Answer answer = compare({QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject object = QJsonDocument::fromJson(answer.out).object();
    QCOMPARE(object[QStringLiteral("columns")].toArray().size(), 3);
    for (const QJsonValue &value : object[QStringLiteral("rows")].toArray()) {
        const QJsonObject row = value.toObject();
        if (row[QStringLiteral("indicator")].toString() != QStringLiteral("env.trees_planted"))
            continue;
        const QJsonArray cells = row[QStringLiteral("cells")].toArray();
        QCOMPARE(cells[0].toObject()[QStringLiteral("state")].toString(), QStringLiteral("masked"));
        QVERIFY(cells[0].toObject()[QStringLiteral("value")].isNull());
        QCOMPARE(cells[1].toObject()[QStringLiteral("value")].toString(), QStringLiteral("1200"));
        QCOMPARE(cells[1].toObject()[QStringLiteral("quote")].toString(), QStringLiteral("1200株"));
        QCOMPARE(row[QStringLiteral("reporting")].toInt(), 2);
        return;
    }
    QFAIL("no row for planted trees");
}

void TestCliCompare::writesAFile()
{
    const QString path = m_files->path(QStringLiteral("out.csv"));
    const Answer answer = compare({QStringLiteral("--output"), path});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, QByteArray());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), compare({}).out);
    QCOMPARE(compare({QStringLiteral("--output"), m_files->path(QStringLiteral("no/such/out.csv"))}).code, 3);

    const QString sheet = m_files->path(QStringLiteral("out.xlsx"));
    const QStringList xlsx{QStringLiteral("--format"), QStringLiteral("xlsx")};
    QCOMPARE(compare(xlsx).code, 2); // no file named
    QCOMPARE(compare(xlsx + QStringList{QStringLiteral("--output"), sheet}).code, 0);
    QFile zip(sheet);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QVERIFY(zip.readAll().startsWith("PK"));
    QVERIFY(compare({QStringLiteral("--format"), QStringLiteral("html")}).out.contains("1200株"));
}

void TestCliCompare::divides()
{
    const Answer answer = compare({QStringLiteral("--base"), QStringLiteral("per_household")});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains("{xxx},[1200株],[1500株]"),
             answer.out.constData()); // no report says how many there are
    const Answer share = compare({QStringLiteral("--base"), QStringLiteral("share_of_total"),
                                  QStringLiteral("--period"), QStringLiteral("2023H1")});
    QVERIFY2(share.out.contains("{xxx},100\r\n"), share.out.constData());
}

void TestCliCompare::picksByHand()
{
    const Answer answer = compare(
        {QStringLiteral("--report"), QStringLiteral("a.txt"), QStringLiteral("--report"), QStringLiteral("2024年")});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.split('\r').first().endsWith("桃溪乡 2023H1,桃溪乡 2024H1"));
    const Answer one = compare({QStringLiteral("--report"), QStringLiteral("a.txt")});
    QCOMPARE(one.code, 3);
    QVERIFY(one.err.contains("2 to 60"));
    QCOMPARE(compare({QStringLiteral("--tag"), QStringLiteral("none")}).code, 3);
}

void TestCliCompare::tellsOfOtherIndicators()
{
    const QString own = m_files->add(QStringLiteral("own.json"),
                                     "[{\"id\": \"own.001\", \"zh\": \"\u690d\u6811\", \"theme\": \"environment\", "
                                     "\"dimensions\": [\"people\"], \"unit\": \"\u4eba\", \"patterns\": [[\"a\"]]}]");
    const Answer answer = compare({QStringLiteral("--indicators"), own});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains("other indicators"), answer.err.constData());
    QVERIFY(answer.out.contains("1500"));
}

void TestCliCompare::refuses()
{
    QCOMPARE(compare({QStringLiteral("--base"), QStringLiteral("per_cow")}).code, 2);
    QCOMPARE(compare({QStringLiteral("--period"), QStringLiteral("soon")}).code, 2);
    QCOMPARE(compare({QStringLiteral("--format"), QStringLiteral("xls")}).code, 2);
    QCOMPARE(compare({QStringLiteral("more")}).code, 2);
    QCOMPARE(runCli({QStringLiteral("compare")}).code, 2);
}

QTEST_GUILESS_MAIN(TestCliCompare)
#include "test_cli_compare.moc"
