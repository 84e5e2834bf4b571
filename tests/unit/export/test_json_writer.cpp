// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/json_writer.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace xiangyue;

class TestJsonWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsCommasWhereTheyBelong();
    void escapesWhatJsonForbids();
    void keepsCharactersOutsideTheBasicPlane();
    void writesOneValueALine();
    void carriesMoreThanItsBuffer();
    void reportsADeviceThatRefuses();
};

void TestJsonWriter::putsCommasWhereTheyBelong()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginObject();
    json.key("a");
    json.integer(-3);
    json.key("b");
    json.beginArray();
    json.beginArray();
    json.endArray();
    json.boolean(true);
    json.boolean(false);
    json.null();
    json.string(u"x");
    json.stringOrNull(u"");
    json.endArray();
    json.key("c");
    json.beginObject();
    json.endObject();
    json.endObject();
    QVERIFY(json.flush());
    QCOMPARE(buffer.data(), QByteArray(R"({"a":-3,"b":[[],true,false,null,"x",null],"c":{}})"));
}

void TestJsonWriter::escapesWhatJsonForbids()
{
    QString text = QStringLiteral("“引号” \" \\ / \t\n\r");
    text += QChar(u'\0') + QString(QChar(u'\x1f')) + QChar(u'\x7f');
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginArray();
    json.string(text);
    json.endArray();
    QVERIFY(json.flush());
    QVERIFY(buffer.data().contains("\\u0000\\u001f"));
    QCOMPARE(QJsonDocument::fromJson(buffer.data()).array().at(0).toString(), text);
}

void TestJsonWriter::keepsCharactersOutsideTheBasicPlane()
{
    const QString text = QStringLiteral("𠮷田村👍");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginArray();
    json.string(text);
    json.endArray();
    QVERIFY(json.flush());
    QVERIFY(buffer.data().contains("𠮷"));
    QCOMPARE(QJsonDocument::fromJson(buffer.data()).array().at(0).toString(), text);
}

void TestJsonWriter::writesOneValueALine()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    for (int i = 0; i < 2; ++i) {
        json.beginObject();
        json.endObject();
        json.endLine();
    }
    QVERIFY(json.flush());
    QCOMPARE(buffer.data(), QByteArray("{}\n{}\n"));
}

void TestJsonWriter::carriesMoreThanItsBuffer()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginArray();
    for (int i = 0; i < 20000; ++i)
        json.string(u"报告中的数字");
    json.endArray();
    QVERIFY(json.flush());
    QCOMPARE(QJsonDocument::fromJson(buffer.data()).array().size(), 20000);
}

void TestJsonWriter::reportsADeviceThatRefuses()
{
    QBuffer closed; // never opened: every write fails
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    JsonWriter json(closed);
    json.beginObject();
    json.endObject();
    QVERIFY(!json.flush());
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "test_json_writer.moc"
