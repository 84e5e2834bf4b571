// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/han_numeral.h"

#include <QTest>

using namespace xiangyue;

class TestHanNumeral : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestHanNumeral::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");

    QTest::newRow("one") << "一户" << 1 << "1"
                         << "";
    QTest::newRow("ten") << "十个" << 1 << "10"
                         << "";
    QTest::newRow("sixteen") << "十六个村" << 2 << "16"
                             << "";
    QTest::newRow("forty") << "四十余万元" << 2 << "40"
                           << "";
    QTest::newRow("hundred and two") << "一百零二" << 4 << "102"
                                     << "";
    QTest::newRow("two thousand three hundred") << "两千三百" << 4 << "2300"
                                                << "";
    QTest::newRow("short ten thousands") << "一万二" << 3 << "12000"
                                         << "";
    QTest::newRow("ten thousands") << "五万左右" << 2 << "50000"
                                   << "";
    QTest::newRow("full") << "三万四千五百六十七" << 9 << "34567"
                          << "";
    QTest::newRow("hundred million") << "一亿二千万" << 5 << "120000000"
                                     << "";
    QTest::newRow("decimal") << "三点六公里" << 3 << "3.6"
                             << "";
    QTest::newRow("point that ends a list") << "三点要求" << 1 << "3"
                                            << "";
    QTest::newRow("positional") << "二〇二三年" << 4 << "2023"
                                << "";
    QTest::newRow("seven or eight") << "七八个" << 2 << "7"
                                    << "8";
    QTest::newRow("thirty or forty") << "三四十人" << 3 << "30"
                                     << "40";
    QTest::newRow("hundreds of millions") << "八九亿" << 3 << "800000000"
                                          << "900000000";
    QTest::newRow("no numeral") << "户" << 0 << ""
                                << "";
    QTest::newRow("too large to hold") << QString(60, u'九') + u"亿" << 60 << ""
                                       << "";
}

void TestHanNumeral::reads()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QFETCH(QString, low);
    QFETCH(QString, high);
    const HanNumeral numeral = readHanNumeral(text, 0);
    QCOMPARE(numeral.length, qsizetype(length));
    if (text.size() < 20)
        QCOMPARE(numeral.low ? numeral.low->toString() : QString(), low);
    QCOMPARE(numeral.high ? numeral.high->toString() : QString(), high);
}

QTEST_APPLESS_MAIN(TestHanNumeral)
#include "test_han_numeral.moc"
