// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csv_export.h"

#include "analysis_fixture.h"

#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

class TestCsvExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithMarkAndNames();
    void quotesAndGuardsCells_data();
    void quotesAndGuardsCells();
    void keepsEmptyCells();
    void writesARowAFigure();
    void writesRangesWithoutAHyphen();
    void tellsReportsOfOneTitleApart();
};

void TestCsvExport::startsWithMarkAndNames()
{
    const QByteArray header = csvHeader().toUtf8();
    QVERIFY(header.startsWith("\xef\xbb\xbf"
                              "file,report,section,name,value,unit,"));
    QVERIFY(header.endsWith(",quote\r\n"));
}

void TestCsvExport::quotesAndGuardsCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << QStringLiteral("茶叶") << QStringLiteral("茶叶");
    QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
    QTest::newRow("line end") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("formula with comma") << QStringLiteral("=A(1,2)") << QStringLiteral("\"'=A(1,2)\"");
    QTest::newRow("plus") << QStringLiteral("+cmd") << QStringLiteral("'+cmd");
    QTest::newRow("minus") << QStringLiteral("-cmd") << QStringLiteral("'-cmd");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
    QTest::newRow("negative number") << QStringLiteral("-12.5") << QStringLiteral("-12.5");
    QTest::newRow("mask") << QStringLiteral("--户") << QStringLiteral("'--户");
    QTest::newRow("sign within") << QStringLiteral("a=b") << QStringLiteral("a=b");
}

void TestCsvExport::quotesAndGuardsCells()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QCOMPARE(csvRow({cell}), QString(written + QStringLiteral("\r\n")));
}

void TestCsvExport::keepsEmptyCells()
{
    QCOMPARE(csvRow({QString(), QString(), QStringLiteral("x"), QString()}), QStringLiteral(",,x,\r\n"));
}

void TestCsvExport::writesARowAFigure()
{
    const Sample sample;
    const QStringList rows = csvRows(QStringLiteral("a.txt"), sample.reports).split(QStringLiteral("\r\n"));
    QCOMPARE(rows.size(), 3); // two figures and what stands behind the last line end
    const QString section = sample.reports[0].outline.path(0);
    QCOMPARE(
        rows.at(0),
        QStringLiteral("a.txt,桃溪乡工作总结,%1,种茶,1200,亩,at_least,at_least,done,industry,,1200余亩").arg(section));
    // Nobody knows the length yet: an empty cell and its state, never 0.
    QCOMPARE(rows.at(1),
             QStringLiteral("a.txt,桃溪乡工作总结,,新修道路,,公里,masked,exact,done,infrastructure,,xx公里"));
}

void TestCsvExport::writesRangesWithoutAHyphen()
{
    Sample sample;
    sample.reports[0].extraction.figures[0].value = Decimal(10);
    sample.reports[0].extraction.figures[0].valueHigh = Decimal(20);
    QVERIFY(csvRows(QStringLiteral("a"), sample.reports).contains(QStringLiteral(",10~20,亩,")));
}

void TestCsvExport::tellsReportsOfOneTitleApart()
{
    Sample sample;
    sample.reports.push_back(sample.reports[0]);
    sample.reports.push_back(sample.reports[0]);
    sample.reports[2].identity.title.clear();
    const QStringList rows = csvRows(QStringLiteral("a"), sample.reports).split(QStringLiteral("\r\n"));
    QVERIFY(rows.at(0).startsWith(QStringLiteral("a,桃溪乡工作总结 #1,")));
    QVERIFY(rows.at(2).startsWith(QStringLiteral("a,桃溪乡工作总结 #2,")));
    QVERIFY(rows.at(4).startsWith(QStringLiteral("a,#3,")));
}

QTEST_APPLESS_MAIN(TestCsvExport)
#include "test_csv_export.moc"
