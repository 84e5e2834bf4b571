// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_decoder.h"

#include "encoded_text.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace xiangyue;

class TestTextDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void shortTexts_data();
    void shortTexts();
    void knownBytes_data();
    void knownBytes();
    void lineEnds_data();
    void lineEnds();
    void refused_data();
    void refused();
    void tooLarge();
    void damagedTextIsReadWithReplacements();
    void anyBytesAreSafe();
};

namespace {

const QString prose =
    QStringLiteral("青岭乡2023年上半年工作总结\n今年以来，我乡新修机耕道3.5公里，植树xxx株，投入资金18万元。\n"
                   "一、主要工作\n（一）脱贫攻坚。全乡建档立卡贫困户96户，已全部脱贫。");
const QString traditional = QStringLiteral(
    "青嶺鄉工作報告\n今年以來，我們修建了三條道路，種植樹木五百株，投入經費十八萬元，群眾生活得到改善。");

} // namespace

void TestTextDecoder::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text, const char *encoding) {
        QTest::newRow(name) << bytes << text << QString::fromLatin1(encoding);
    };
    row("utf-8", prose.toUtf8(), prose, "UTF-8");
    row("utf-8 bom", QByteArray("\xEF\xBB\xBF") + prose.toUtf8(), prose, "UTF-8 BOM");
    row("utf-16le bom", QByteArray("\xFF\xFE") + encodedText(prose, "UTF-16LE"), prose, "UTF-16LE");
    row("utf-16be bom", QByteArray("\xFE\xFF") + encodedText(prose, "UTF-16BE"), prose, "UTF-16BE");
    row("utf-16le", encodedText(prose, "UTF-16LE"), prose, "UTF-16LE");
    row("utf-16be", encodedText(prose, "UTF-16BE"), prose, "UTF-16BE");
    row("utf-32le bom", QByteArray("\xFF\xFE\0\0", 4) + encodedText(prose, "UTF-32LE"), prose, "UTF-32LE");
    row("gbk", encodedText(prose, "GBK"), prose, "GB18030");
    const QString rare = prose + QStringLiteral("㐂村𠮷家湾");
    row("gb18030 four bytes", encodedText(rare, "GB18030"), rare, "GB18030");
    row("big5", encodedText(traditional, "BIG5"), traditional, "Big5");
    row("traditional in gbk", encodedText(traditional, "GBK"), traditional, "GB18030");
    row("traditional in utf-8", traditional.toUtf8(), traditional, "UTF-8");
    row("ascii", "Report 2023, 12 km", QStringLiteral("Report 2023, 12 km"), "UTF-8");
    row("padded with zeros", prose.toUtf8() + QByteArray(8, '\0'), prose, "UTF-8");
}

void TestTextDecoder::encodings()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const auto result = decodeText(bytes);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
    QTEST(result->text, "text");
    QTEST(result->encoding, "encoding");
    QCOMPARE(result->replacedCount, 0);
}

void TestTextDecoder::shortTexts_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        QStringLiteral("全乡共修建水渠三条，投入资金五万元左右。"),
        QStringLiteral("新建村卫生室2个"),
        QStringLiteral("工作总结"),
        QStringLiteral("联通"),
        QStringLiteral("我镇xx村脱贫户12户"),
        QStringLiteral("人口：3292人；面积：12平方公里"),
        QStringLiteral("松林村两委班子认真落实党建责任"),
        QStringLiteral("清理河道垃圾85吨，疏浚沟渠"),
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestTextDecoder::shortTexts()
{
    QFETCH(QString, text);
    QCOMPARE(decodeText(text.toUtf8())->text, text);
    const auto gbk = decodeText(encodedText(text, "GBK"));
    QVERIFY(gbk.has_value());
    QCOMPARE(gbk->text, text);
    QCOMPARE(gbk->encoding, QStringLiteral("GB18030"));
}

void TestTextDecoder::knownBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    // Written out so that the test does not lean on the converter that it tests.
    QTest::newRow("gbk") << QByteArray("\xcf\xe7\xd5\xf2\xb9\xa4\xd7\xf7\xd7\xdc\xbd\xe1\xa1\xa3")
                         << QStringLiteral("乡镇工作总结。");
    QTest::newRow("utf-8") << QByteArray("\xe4\xb9\xa1\xe9\x95\x87\xe5\xb7\xa5\xe4\xbd\x9c")
                           << QStringLiteral("乡镇工作");
    QTest::newRow("big5") << QByteArray("\xb6\x6d\xc2\xed\xa4\x75\xa7\x40\xc1\x60\xb5\xb2\xb3\xf8\xa7\x69\xa1\x43")
                          << QStringLiteral("鄉鎮工作總結報告。");
}

void TestTextDecoder::knownBytes()
{
    QFETCH(QByteArray, bytes);
    const auto result = decodeText(bytes);
    QVERIFY(result.has_value());
    QTEST(result->text, "text");
}

void TestTextDecoder::lineEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("crlf") << "a\r\nb\r\n\r\nc";
    QTest::newRow("cr") << "a\rb\r\rc";
    QTest::newRow("lf") << "a\nb\n\nc";
    QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029\u2028c");
    QTest::newRow("form feed") << QStringLiteral("a\fb\f\nc");
    QTest::newRow("mixed") << QStringLiteral("a\r\nb\n\rc");
}

void TestTextDecoder::lineEnds()
{
    QFETCH(QString, text);
    QCOMPARE(decodeText(text.toUtf8())->text, QStringLiteral("a\nb\n\nc"));
}

void TestTextDecoder::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("empty", QByteArray(), ErrorCode::FileEmpty);
    row("blank", QByteArray(" \n\t\r\n "), ErrorCode::FileEmpty);
    row("ideographic blank", QStringLiteral("　\n　").toUtf8(), ErrorCode::FileEmpty);
    row("bom only", QByteArray("\xEF\xBB\xBF"), ErrorCode::FileEmpty);
    row("utf-16 bom only", QByteArray("\xFF\xFE"), ErrorCode::FileEmpty);
    row("zeros", QByteArray(64, '\0'), ErrorCode::NotText);
    row("zeros in text", QByteArray("abc\0\0\0def ghi jkl mno", 21), ErrorCode::NotText);
    row("control characters", QByteArray("\x01\x02\x03\x04\x05 abc \x06\x07\x0e"), ErrorCode::NotText);
    QByteArray noise(4096, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : noise)
        byte = static_cast<char>(random.bounded(256));
    row("noise", noise, ErrorCode::NotText);
    row("elf",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0",
                   24),
        ErrorCode::NotText);
}

void TestTextDecoder::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto result = decodeText(bytes);
    QVERIFY(!result.has_value());
    QCOMPARE(static_cast<int>(result.error().code), code);
    QVERIFY(!result.error().message.isEmpty());
}

void TestTextDecoder::tooLarge()
{
    const QByteArray bytes(maximumTextBytes + 1, 'a');
    const auto result = decodeText(bytes);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::FileTooLarge);
    QVERIFY(result.error().message.contains(QStringLiteral("64")));
}

void TestTextDecoder::damagedTextIsReadWithReplacements()
{
    QByteArray bytes = prose.toUtf8();
    bytes.insert(30, '\xff');
    auto result = decodeText(bytes);
    QVERIFY(result.has_value());
    QCOMPARE(result->encoding, QStringLiteral("UTF-8"));
    QVERIFY(result->replacedCount > 0);
    QVERIFY(result->text.contains(QStringLiteral("我乡新修机耕道3.5公里")));

    result = decodeText(encodedText(prose, "GBK").chopped(1)); // cut in the middle of the last character
    QVERIFY(result.has_value());
    QCOMPARE(result->encoding, QStringLiteral("GB18030"));
    QVERIFY(result->text.startsWith(prose.left(60)));
}

void TestTextDecoder::anyBytesAreSafe()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes(random.bounded(1, 200), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(round % 2 == 0 ? random.bounded(256) : random.bounded(32, 256));
        const auto result = decodeText(bytes);
        QVERIFY(result.has_value() || !result.error().message.isEmpty());
        QVERIFY(!result || !result->text.contains(QChar(0)));
    }
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "test_text_decoder.moc"
