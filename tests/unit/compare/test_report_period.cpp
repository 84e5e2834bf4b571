// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/report_period.h"

#include <QTest>

using namespace xiangyue;

class TestReportPeriod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesTellThePart_data();
    void titlesTellThePart();
    void textIsReadAndWritten_data();
    void textIsReadAndWritten();
    void aWantedPartOfNoneStandsForAll();
    void timeGoesByTheLastMonth();
};

void TestReportPeriod::titlesTellThePart_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("period");
    int count = 0;
    const auto row = [&count](const char16_t *title, Period kind, const char *period) {
        QTest::addRow("%d", ++count) << QString::fromUtf16(title) << int(kind) << QString::fromLatin1(period);
    };
    row(u"青岭乡2024年上半年工作总结", Period::Half, "2024H1");
    row(u"青岭乡2024年上半年工作总结及下半年工作安排", Period::Half, "2024H1");
    row(u"青岭乡2024年下半年工作总结及2025年上半年打算", Period::Half, "2024H2");
    row(u"青岭乡2024年半年工作总结", Period::Half, "2024H1");
    row(u"青岭乡2024年下半年工作总结", Period::Half, "2024H2");
    row(u"青岭乡2024年第一季度工作总结", Period::Quarter, "2024Q1");
    row(u"青岭乡2024年前三季度工作总结", Period::Quarter, "2024Q3");
    row(u"青岭乡2024年4季度工作总结", Period::Quarter, "2024Q4");
    row(u"青岭乡2024年季度工作总结", Period::Quarter, "2024Q");
    row(u"青岭乡2024年工作总结", Period::Year, "2024Y");
}

void TestReportPeriod::titlesTellThePart()
{
    QFETCH(const QString, title);
    QFETCH(const int, kind);
    ReportIdentity identity;
    identity.title = title;
    identity.year = 2024;
    identity.period = static_cast<Period>(kind);
    QTEST(periodText(periodOf(identity)), "period");
}

void TestReportPeriod::textIsReadAndWritten_data()
{
    QTest::addColumn<QString>("again");
    for (const char *good : {"2024", "2024Y", "2024H1", "2024H2", "2024H", "2024Q1", "2024Q4", "H1", "Q"})
        QTest::newRow(good) << QString::fromLatin1(good);
    QTest::newRow("2024h1") << QStringLiteral("2024H1");
    for (const char *bad :
         {"", "24", "2024H3", "2024Q5", "2024H0", "2024X1", "2024H12", "abcd", "0001", "2024Hx", "2024Y1", "soon"})
        QTest::newRow(bad) << QString();
}

void TestReportPeriod::textIsReadAndWritten()
{
    const auto period = periodFromText(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(period ? periodText(*period) : QString(), "again");
}

void TestReportPeriod::aWantedPartOfNoneStandsForAll()
{
    const auto period = [](QStringView text) {
        return periodFromText(text).value();
    };
    QVERIFY(matches(period(u"2024H1"), period(u"2024H")));
    QVERIFY(matches(period(u"2024H1"), period(u"2024H1")));
    QVERIFY(!matches(period(u"2024H2"), period(u"2024H1")));
    QVERIFY(!matches(period(u"2024Y"), period(u"2024H")));
    QVERIFY(matches(period(u"2024Y"), period(u"2024")));
    QVERIFY(matches(period(u"2024Q3"), period(u"2024")));
    QVERIFY(matches(period(u"2023H1"), period(u"H1")));
    QVERIFY(!matches(period(u"2023H1"), period(u"2024H1")));
}

void TestReportPeriod::timeGoesByTheLastMonth()
{
    const QStringList ordered{QStringLiteral("2023Y"),  QStringLiteral("2024Q1"), QStringLiteral("2024Q2"),
                              QStringLiteral("2024H1"), QStringLiteral("2024Q3"), QStringLiteral("2024Q4"),
                              QStringLiteral("2024H2"), QStringLiteral("2024Y"),  QStringLiteral("2025Q1")};
    for (qsizetype i = 1; i < ordered.size(); ++i)
        QVERIFY2(inTime(*periodFromText(ordered[i - 1]), *periodFromText(ordered[i])) < 0, qPrintable(ordered[i]));
    QVERIFY(inTime({}, *periodFromText(u"2023")) < 0);
}

QTEST_APPLESS_MAIN(TestReportPeriod)
#include "test_report_period.moc"
