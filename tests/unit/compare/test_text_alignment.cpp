// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/anchor_chain.h"
#include "compare/text_alignment.h"

#include "compared_reports.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace xiangyue;
using xiangyue::test::ComparedReports;
using xiangyue::test::u;

namespace {

QString sample(const QString &name)
{
    QFile file(QStringLiteral(XIANGYUE_SOURCE_DIR "/resources/samples/") % name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands at an anchor in each report, the first characters of it; a dash where they differ in nothing.
QStringList facing(const TextAlignment &alignment, const ComparedReports &reports, size_t anchor, qsizetype length)
{
    QStringList words;
    for (size_t report = 0; report < alignment.anchors.size(); ++report) {
        const qsizetype at = alignment.anchors[report][anchor];
        words << reports.words(report, {at, at + length});
    }
    return words;
}

bool rises(const std::vector<qsizetype> &list)
{
    return std::is_sorted(list.begin(), list.end(), std::less_equal<>()) || list.size() < 2;
}

/// The anchor at which the report stands at these words; -1 for none.
int anchorAt(const TextAlignment &alignment, const ComparedReports &reports, size_t report, const QString &words)
{
    const auto &list = alignment.anchors[report];
    const auto found = std::find(list.begin(), list.end(), reports[report].text.indexOf(words));
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

} // namespace

class TestTextAlignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sectionsFaceByTitle();
    void sectionsFaceByTheme();
    void sentencesOfAnIndicatorFace();
    void saysWhereAnIndicatorIsNotMentioned();
    void takesTheFigureOfTheWholePlace();
    void keepsTheLongestOrderThatIsShared();
    void fillsInWhereAReportHasNothing();
    void alignsTheSamples();
    void reportsWithoutAnythingHaveNoAnchors();
    void chainsRiseEverywhere();
};

void TestTextAlignment::sectionsFaceByTitle()
{
    const ComparedReports reports({u(u"青岭乡工作总结\n一、所做的工作\n大家都很努力。\n二、存在的问题\n路还不好走。\n"
                                     u"三、下半年工作打算\n修路。\n"),
                                   u(u"白沙镇工作总结\n一、存在问题\n人手不够。\n二、下半年工作安排\n招人。\n")});
    const TextAlignment alignment = alignTexts(reports);
    QCOMPARE(alignment.anchors[0].size(), size_t(2));
    QCOMPARE(facing(alignment, reports, 0, 7), QStringList({u(u"二、存在的问题"), u(u"一、存在问题\n")}));
    QCOMPARE(facing(alignment, reports, 1, 5), QStringList({u(u"三、下半年"), u(u"二、下半年")}));
}

void TestTextAlignment::sectionsFaceByTheme()
{
    const ComparedReports reports({u(u"青岭乡工作总结\n（一）守住底线\n全乡脱贫户412户1583人，监测户32户98人。\n"
                                     u"（二）扮靓家园\n清运生活垃圾860吨，改建户厕132座。\n"),
                                   u(u"白沙镇工作总结\n（一）巩固成果\n全镇脱贫户678户2315人，监测户56户189人。\n"
                                     u"（二）整治环境\n清运生活垃圾4260吨，改造户厕436座。\n")});
    const TextAlignment alignment = alignTexts(reports);
    const int poverty = anchorAt(alignment, reports, 0, u(u"（一）守住底线"));
    const int environment = anchorAt(alignment, reports, 0, u(u"（二）扮靓家园"));
    QVERIFY(poverty >= 0 && environment > poverty);
    QCOMPARE(facing(alignment, reports, size_t(poverty), 7).last(), u(u"（一）巩固成果"));
    QCOMPARE(facing(alignment, reports, size_t(environment), 7).last(), u(u"（二）整治环境"));
}

void TestTextAlignment::sentencesOfAnIndicatorFace()
{
    const ComparedReports reports({u(u"青岭乡工作总结\n今年很忙。改建户厕132座。硬化通组公路7.1公里。\n"),
                                   u(u"白沙镇工作总结\n先说环境。天也好。改造户厕436座。硬化村组公路11.6公里。\n")});
    const TextAlignment alignment = alignTexts(reports);
    const int toilets = anchorAt(alignment, reports, 0, u(u"改建户厕"));
    QVERIFY(toilets >= 0);
    QCOMPARE(facing(alignment, reports, size_t(toilets), 4).last(), u(u"改造户厕"));
    const QString id = reports[0].extraction.figures.front().indicator;
    QVERIFY(!id.isEmpty());
    const FacingIndicator *indicator = alignment.find(id);
    QVERIFY(indicator);
    QCOMPARE(indicator->mentions(), 2);
    QCOMPARE(reports.words(0, indicator->sentences[0]), u(u"改建户厕132座。"));
    QCOMPARE(reports.words(1, indicator->sentences[1]), u(u"改造户厕436座。"));
}

void TestTextAlignment::saysWhereAnIndicatorIsNotMentioned()
{
    const ComparedReports reports({u(u"青岭乡工作总结\n改建户厕132座。\n"), u(u"白沙镇工作总结\n今年很忙。\n"),
                                   u(u"云溪乡工作总结\n改厕55座。\n")});
    const TextAlignment alignment = alignTexts(reports);
    const FacingIndicator *indicator = alignment.find(reports[0].extraction.figures.front().indicator);
    QVERIFY(indicator);
    QCOMPARE(indicator->figures[0], 0);
    QCOMPARE(indicator->figures[1], -1);
    QCOMPARE(indicator->sentences[1].start, qsizetype(-1));
    QCOMPARE(reports.words(2, indicator->sentences[2]), u(u"改厕55座。"));
    QVERIFY(!alignment.find(QStringLiteral("no.such")));
}

void TestTextAlignment::takesTheFigureOfTheWholePlace()
{
    const ComparedReports reports(
        {u(u"青岭乡工作总结\n全乡改建户厕132座。其中坪上村改建户厕40座。下半年计划改建户厕260座。\n"),
         u(u"白沙镇工作总结\n改造户厕436座。\n")});
    const TextAlignment alignment = alignTexts(reports);
    const FacingIndicator *indicator = alignment.find(reports[1].extraction.figures.front().indicator);
    QVERIFY(indicator);
    QCOMPARE(reports.words(0, indicator->sentences[0]), u(u"全乡改建户厕132座。"));
}

/// Two of three sections stand in the same order: they stay, the one that crosses them does not face.
void TestTextAlignment::keepsTheLongestOrderThatIsShared()
{
    const ComparedReports reports({u(u"青岭乡工作总结\n一、教育工作\n好。\n二、卫生工作\n好。\n三、文化事业\n好。\n"),
                                   u(u"白沙镇工作总结\n一、文化事业\n好。\n二、教育工作\n好。\n三、卫生工作\n好。\n")});
    const TextAlignment alignment = alignTexts(reports);
    QCOMPARE(alignment.anchors[0].size(), size_t(2));
    QCOMPARE(facing(alignment, reports, 0, 6), QStringList({u(u"一、教育工作"), u(u"二、教育工作")}));
    QCOMPARE(facing(alignment, reports, 1, 6), QStringList({u(u"二、卫生工作"), u(u"三、卫生工作")}));
}

void TestTextAlignment::fillsInWhereAReportHasNothing()
{
    const ComparedReports reports({u(u"青岭乡工作总结\n一、教育工作\n好。\n二、卫生工作\n好。\n三、文化事业\n好。\n"),
                                   u(u"白沙镇工作总结\n一、教育工作\n好。\n二、卫生工作\n好。\n三、文化事业\n好。\n"),
                                   u(u"云溪乡工作总结\n一、教育工作\n今年很忙，大家都很努力。\n二、文化事业\n好。\n")});
    const TextAlignment alignment = alignTexts(reports);
    QCOMPARE(alignment.anchors[2].size(), size_t(3));
    const qsizetype education = reports[2].text.indexOf(u(u"一、教育"));
    const qsizetype culture = reports[2].text.indexOf(u(u"二、文化"));
    QCOMPARE(alignment.anchors[2].front(), education);
    QCOMPARE(alignment.anchors[2].back(), culture);
    QVERIFY(alignment.anchors[2][1] > education && alignment.anchors[2][1] < culture);
}

void TestTextAlignment::alignsTheSamples()
{
    const ComparedReports reports({sample(QStringLiteral("qingling-2024h1.txt")),
                                   sample(QStringLiteral("baisha-2024h1.txt")),
                                   sample(QStringLiteral("shiqiao-2024h1.txt"))});
    const TextAlignment alignment = alignTexts(reports);
    QVERIFY(alignment.anchors[0].size() >= 10);
    for (const auto &list : alignment.anchors) {
        QCOMPARE(list.size(), alignment.anchors[0].size());
        QVERIFY(rises(list));
    }
    const int plans = anchorAt(alignment, reports, 0, u(u"三、下半年工作打算"));
    QVERIFY(plans >= 0);
    QCOMPARE(facing(alignment, reports, size_t(plans), 9)[1], u(u"四、下半年工作安排"));
}

void TestTextAlignment::reportsWithoutAnythingHaveNoAnchors()
{
    const ComparedReports blank({QString(), u(u"今年很忙。\n")});
    const TextAlignment alignment = alignTexts(blank);
    QCOMPARE(alignment.anchors.size(), size_t(2));
    QVERIFY(alignment.anchors[0].empty());
    QVERIFY(alignment.anchors[1].empty());
    QVERIFY(alignment.indicators.empty());
    QVERIFY(alignTexts({}).anchors.empty());
}

void TestTextAlignment::chainsRiseEverywhere()
{
    AnchorChain chain({100, 100});
    chain.add({{10, 80}, {20, 30}, {40, 40}, {60, 60}});
    QCOMPARE(chain.anchors(), std::vector<Anchor>({{20, 30}, {40, 40}, {60, 60}}));
    chain.add({{50, 50}, {30, 70}, {-1, 35}, {100, 99}});
    QCOMPARE(chain.anchors(), std::vector<Anchor>({{20, 30}, {30, 35}, {40, 40}, {50, 50}, {60, 60}}));
}

QTEST_APPLESS_MAIN(TestTextAlignment)
#include "test_text_alignment.moc"
