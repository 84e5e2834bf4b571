// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/json_export.h"

#include "analysis_fixture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

class TestJsonExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describesTheReport();
    void countsOffsetsInCodePointsOfTheSource();
    void writesFigures();
    void writesRangesAsPairs();
    void writesPlaceholdersAndFindings();
    void writesTokens();
    void hasAnEmptyListWithoutReports();
    void takesOneLineAFile();
    void failsOnADeviceThatRefuses();

private:
    static QByteArray extractBytes(const Sample &sample);
    static QJsonObject extractReport(const Sample &sample);
    /// The text that a JSON span covers, counted in code points of the source.
    static QString covered(const Sample &sample, const QJsonObject &object);
};

QByteArray TestJsonExport::extractBytes(const Sample &sample)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeExtractJson(buffer, QStringLiteral("a/报告.txt"), sample.source, sample.reports);
    return written ? buffer.data() : QByteArray();
}

QJsonObject TestJsonExport::extractReport(const Sample &sample)
{
    return QJsonDocument::fromJson(extractBytes(sample)).object()[u"reports"].toArray().at(0).toObject();
}

QString TestJsonExport::covered(const Sample &sample, const QJsonObject &object)
{
    const QList<uint> points = sample.source.toUcs4();
    const int start = object[u"start"].toInt();
    const QList<uint> part = points.mid(start, object[u"end"].toInt() - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

void TestJsonExport::describesTheReport()
{
    const QJsonObject report = extractReport(Sample());
    QCOMPARE(report[u"title"].toString(), QStringLiteral("桃溪乡工作总结"));
    QCOMPARE(report[u"township"].toString(), QStringLiteral("桃溪乡"));
    QCOMPARE(report[u"level"].toString(), QStringLiteral("township"));
    QVERIFY(report[u"year"].isNull());
    QCOMPARE(report[u"period"].toString(), QStringLiteral("half"));

    Sample unknown;
    unknown.reports[0].identity = {};
    unknown.reports[0].identity.year = 2023;
    const QJsonObject other = extractReport(unknown);
    QVERIFY(other[u"title"].isNull());
    QVERIFY(other[u"township"].isNull());
    QCOMPARE(other[u"level"].toString(), QStringLiteral("unknown"));
    QCOMPARE(other[u"year"].toInt(), 2023);
}

void TestJsonExport::countsOffsetsInCodePointsOfTheSource()
{
    const Sample sample;
    const QJsonObject report = extractReport(sample);
    QCOMPARE(report[u"start"].toInt(), 7); // 👍 is one code point, but two units of UTF-16
    QCOMPARE(covered(sample, report), sample.reports[0].text);
    const QJsonObject section = report[u"sections"].toArray().at(0).toObject();
    QVERIFY(covered(sample, section).startsWith(QStringLiteral("一、产业")));
    QCOMPARE(section[u"number"].toString(), QStringLiteral("一、"));
    QCOMPARE(section[u"title"].toString(), QStringLiteral("产业"));
    QCOMPARE(section[u"level"].toInt(), 1);
}

void TestJsonExport::writesFigures()
{
    const Sample sample;
    const QJsonArray figures = extractReport(sample)[u"figures"].toArray();
    QCOMPARE(figures.size(), 2);
    const QJsonObject tea = figures.at(0).toObject();
    QCOMPARE(covered(sample, tea), QStringLiteral("1200"));
    QCOMPARE(tea[u"quote"].toString(), QStringLiteral("1200余亩"));
    QCOMPARE(tea[u"value"].toString(), QStringLiteral("1200"));
    QCOMPARE(tea[u"unit"].toString(), QStringLiteral("亩"));
    QCOMPARE(tea[u"masked"], QJsonValue(false));
    QCOMPARE(tea[u"bound"].toString(), QStringLiteral("at_least"));
    QCOMPARE(tea[u"status"].toString(), QStringLiteral("done"));
    QCOMPARE(tea[u"name"].toString(), QStringLiteral("种茶"));
    QCOMPARE(tea[u"indicator"].toString(), QStringLiteral("industry.tea"));
    QCOMPARE(tea[u"category"].toString(), QStringLiteral("industry"));
    QVERIFY(tea[u"scope"].isNull());
    QCOMPARE(tea[u"section"], QJsonValue(0));
    const QJsonObject road = figures.at(1).toObject();
    QVERIFY(road[u"value"].isNull());
    QCOMPARE(road[u"masked"], QJsonValue(true));
    QVERIFY(road[u"indicator"].isNull());
    QVERIFY(road[u"section"].isNull());
}

void TestJsonExport::writesRangesAsPairs()
{
    Sample sample;
    sample.reports[0].extraction.figures[0].valueHigh = Decimal(1500);
    const QJsonObject tea = extractReport(sample)[u"figures"].toArray().at(0).toObject();
    QCOMPARE(tea[u"value"].toArray(), (QJsonArray{QStringLiteral("1200"), QStringLiteral("1500")}));
}

void TestJsonExport::writesPlaceholdersAndFindings()
{
    const Sample sample;
    const QJsonObject report = extractReport(sample);
    const QJsonObject placeholder = report[u"placeholders"].toArray().at(0).toObject();
    QCOMPARE(placeholder[u"kind"].toString(), QStringLiteral("figure"));
    QCOMPARE(covered(sample, placeholder), QStringLiteral("xx"));
    QCOMPARE(placeholder[u"quote"].toString(), QStringLiteral("xx公里"));
    const QJsonObject finding = report[u"findings"].toArray().at(0).toObject();
    QCOMPARE(finding[u"kind"].toString(), QStringLiteral("sum"));
    QCOMPARE(finding[u"rule"].toString(), QStringLiteral("sum.parts"));
    QCOMPARE(finding[u"severity"].toString(), QStringLiteral("must"));
    QCOMPARE(finding[u"message"].toString(), QStringLiteral("1+1≠3"));
    const QJsonArray spans = finding[u"spans"].toArray();
    QCOMPARE(spans.size(), 2);
    const QJsonObject first{{QStringLiteral("start"), spans.at(0).toArray().at(0)},
                            {QStringLiteral("end"), spans.at(0).toArray().at(1)}};
    QCOMPARE(covered(sample, first), QStringLiteral("1200"));
}

void TestJsonExport::writesTokens()
{
    const Sample sample;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeExplainJson(buffer, QStringLiteral("-"), sample.source, sample.reports));
    const QJsonObject object = QJsonDocument::fromJson(buffer.data()).object();
    QCOMPARE(object[u"file"].toString(), QStringLiteral("-"));
    QCOMPARE(object[u"tokens"].toArray().size(), 1);
    const QJsonObject token = object[u"tokens"].toArray().at(0).toObject();
    QCOMPARE(covered(sample, token), QStringLiteral("1200"));
    QCOMPARE(token[u"text"].toString(), QStringLiteral("1200"));
    QCOMPARE(token[u"value"].toString(), QStringLiteral("1200"));
    QCOMPARE(token[u"unit"].toString(), QStringLiteral("亩"));
    QCOMPARE(token[u"verdict"].toString(), QStringLiteral("figure"));
    QCOMPARE(token[u"rule"].toString(), QStringLiteral("number.unit"));
}

void TestJsonExport::hasAnEmptyListWithoutReports()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeExtractJson(buffer, QStringLiteral("x"), QStringLiteral(" "), {}));
    QCOMPARE(buffer.data(), QByteArray("{\"file\":\"x\",\"reports\":[]}\n"));
}

void TestJsonExport::takesOneLineAFile()
{
    const QByteArray bytes = extractBytes(Sample());
    QCOMPARE(bytes.count('\n'), 1);
    QVERIFY(bytes.endsWith("}\n"));
}

void TestJsonExport::failsOnADeviceThatRefuses()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const Sample sample;
    const auto written = writeExtractJson(closed, QStringLiteral("x"), sample.source, sample.reports);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(!written.error().message.isEmpty());
}

QTEST_APPLESS_MAIN(TestJsonExport)
#include "test_json_export.moc"
