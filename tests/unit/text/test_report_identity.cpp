// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/report_identity.h"
#include "text/report_title.h"

#include <QtTest>

using namespace xiangyue;

class TestReportIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identity_data();
    void identity();
    void titleLines_data();
    void titleLines();
    void idsRoundTrip();
    void emptyTextSaysNothing();
};

void TestReportIdentity::identity_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("period");
    const auto row = [](const char *name, const char16_t *text, const char16_t *title, const char16_t *place,
                        const char *level, int year, const char *period) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(title) << QString::fromUtf16(place)
                            << QString::fromLatin1(level) << year << QString::fromLatin1(period);
    };
    row("own line", u"青岭乡2023年上半年工作总结\n\n今年以来，我乡修路3公里。全乡12个村。",
        u"青岭乡2023年上半年工作总结", u"青岭乡", "township", 2023, "half");
    row("year and plan of the next",
        u"白水镇2021年工作总结和2022年工作打算\n一、2021年主要工作\n修路。\n二、2022年打算\n",
        u"白水镇2021年工作总结和2022年工作打算", u"白水镇", "town", 2021, "year");
    row("run-in title", u"松林村2022年度工作总结今年以来，松林村修路3公里。一、修路。", u"松林村2022年度工作总结",
        u"松林村", "village", 2022, "year");
    row("doubled title", u"白水镇上半年工作总结与打算白水镇上半年工作总结与计划今年以来，我镇修路3公里。",
        u"白水镇上半年工作总结与打算", u"白水镇", "town", 0, "half");
    row("masked", u"xx镇20xx年工作总结\n今年以来，我镇投入xx万元。2019年建成卫生室。", u"xx镇20xx年工作总结", u"xx镇",
        "town", 0, "year");
    row("no title", u"今年以来，在县委领导下，我镇圆满完成上半年任务。\n一、党建工作\nxx镇召开会议。xx镇落实责任。",
        u"", u"xx镇", "town", 0, "half");
    row("body starts with a heading", u"一、20__年工作总结\n1、目标完成情况。全乡脱贫12户，全乡植树500株。", u"", u"",
        "township", 0, "year");
    row("quarter", u"湖滨街道2024年一季度工作汇报\n湖滨街道辖区面积15平方公里。", u"湖滨街道2024年一季度工作汇报",
        u"湖滨街道", "subdistrict", 2024, "quarter");
    row("county and town in one title", u"安平县白水镇2020年工作总结\n2020年，白水镇修路。",
        u"安平县白水镇2020年工作总结", u"白水镇", "town", 2020, "year");
    row("city", u"一、开展的工作\n今年，我市植树5万株。我市共有乡镇12个，全市推广。", u"", u"", "city", 0, "other");
    row("chinese year", u"青岭乡二〇二二年工作总结\n修路。", u"青岭乡二〇二二年工作总结", u"青岭乡", "township", 2022,
        "year");
    row("year from the opening", u"2021年，我乡在县委领导下修路3公里。\n2019年建成的桥已使用。", u"", u"", "township",
        2021, "other");
    row("a project's year is not the report's", u"近年来，我乡修路3公里。2019年建成大桥一座。", u"", u"", "township", 0,
        "other");
    row("signed in january", u"工作总结\n一年来，我村修路3公里，架桥1座。\n松林村村民委员会\n2024年1月8日", u"工作总结",
        u"松林村", "village", 2023, "year");
    row("salutation first", u"各位代表：\n今年以来，我乡修路3公里。现将全年工作报告如下：\n一、修路。", u"", u"",
        "township", 0, "year");
    row("office above the title", u"白水镇人民政府\n2023年工作总结\n2023年，我镇修路。", u"2023年工作总结", u"白水镇",
        "town", 2023, "year");
    row("squares mask too", u"关于□□县2022年农村工作情况的报告\n我县修路3公里。", u"关于□□县2022年农村工作情况的报告",
        u"□□县", "county", 2022, "year");
    row("team in a village", u"驻松林村工作队半年总结\n今年以来，松林村修路3公里。", u"驻松林村工作队半年总结",
        u"松林村", "village", 0, "half");
    row("common nouns name no place", u"今年以来，全镇推进城镇建设，各乡镇学习，下乡宣讲，返乡创业，我镇好。", u"", u"",
        "town", 0, "other");
}

void TestReportIdentity::identity()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    const ReportIdentity identity = identifyReport(text);
    QTEST(identity.title, "title");
    QTEST(identity.place, "place");
    QTEST(placeLevelId(identity.level), "level");
    QCOMPARE(identity.year.value_or(0), year);
    QTEST(periodId(identity.period), "period");
}

void TestReportIdentity::titleLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isTitle");
    const auto row = [](const char16_t *line, bool isTitle) {
        QTest::newRow(qPrintable(QString::fromUtf16(line))) << QString::fromUtf16(line) << isTitle;
    };
    row(u"青岭乡2023年工作总结", true);
    row(u"关于青岭乡上半年工作情况的汇报", true);
    row(u"青岭乡2023年工作总结（征求意见稿）", true);
    row(u"实干争先，奋力谱写新篇章——青岭乡2023年工作报告", true);
    row(u"一、2023年工作总结", false);
    row(u"（一）工作打算", false);
    row(u"今年以来，我乡认真做好各项工作总结。", false);
    row(u"附件：2023年工作总结", false);
    row(u"青岭乡人民政府", false);
    row(u"总结", false);
}

void TestReportIdentity::titleLines()
{
    QFETCH(QString, line);
    QTEST(isReportTitleLine(line), "isTitle");
}

void TestReportIdentity::idsRoundTrip()
{
    for (const PlaceLevel level : {PlaceLevel::Unknown, PlaceLevel::Village, PlaceLevel::Township, PlaceLevel::Town,
                                   PlaceLevel::Subdistrict, PlaceLevel::County, PlaceLevel::City})
        QCOMPARE(placeLevelFromId(placeLevelId(level)), level);
    for (const Period period : {Period::Other, Period::Half, Period::Year, Period::Quarter})
        QCOMPARE(periodFromId(periodId(period)), period);
    QCOMPARE(placeLevelFromId(u"moon"), PlaceLevel::Unknown);
    QCOMPARE(periodFromId(u""), Period::Other);
    QCOMPARE(placeLevelId(PlaceLevel::Township), QStringLiteral("township"));
    QCOMPARE(periodId(Period::Half), QStringLiteral("half"));
}

void TestReportIdentity::emptyTextSaysNothing()
{
    for (const QString &text : {QString(), QStringLiteral("\n \n"), QStringLiteral("。")}) {
        const ReportIdentity identity = identifyReport(text);
        QVERIFY(identity.title.isEmpty() && identity.place.isEmpty() && !identity.year);
        QCOMPARE(identity.level, PlaceLevel::Unknown);
    }
}

QTEST_APPLESS_MAIN(TestReportIdentity)
#include "test_report_identity.moc"
