// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline.h"
#include "text/outline_mark.h"

#include <QtTest>

using namespace xiangyue;

class TestOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sections_data();
    void sections();
    void noMarks_data();
    void noMarks();
    void titles_data();
    void titles();
    void spansNestAndCover();
    void sectionAtAndPath();
    void ordinals_data();
    void ordinals();
};

namespace {

/// `1一、主要工作 2（一）脱贫攻坚`: level, number and title of every section.
QString shown(const QString &text)
{
    QStringList result;
    for (const Section &section : buildOutline(text).sections)
        result.append(QString::number(section.level) + section.number + section.title);
    return result.join(u' ');
}

} // namespace

void TestOutline::sections_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char *name, const char16_t *text, const char16_t *outline) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(outline);
    };
    row("lines of every style",
        u"青岭乡工作总结\n一、主要工作\n（一）脱贫攻坚。成效好。\n1."
        u"抓产业\n（1）种植。扩面。\n一是抓培训。办班。\n二、打算\n",
        u"1一、主要工作 2（一）脱贫攻坚 31.抓产业 4（1）种植 5一是抓培训 1二、打算");
    row("half-width brackets and commas", u"一、工作\n(一)修路。\n1、架桥。\n2、植树。\n(二)治水。",
        u"1一、工作 2(一)修路 31、架桥 32、植树 2(二)治水");
    row("starts below level one", u"（一）修路。好。\n1.架桥。\n（二）治水。", u"1（一）修路 21.架桥 1（二）治水");
    row("single line",
        u"青岭乡工作总结今年以来，我乡工作如下。一、主要工作(一)抓产业,促增收。建基地3个。(二)抓环境。清理垃圾5吨。"
        u"二、下一步打算2024年是关键之年，要继续努力。(一)抓产业。做强。",
        u"1一、主要工作 2(一)抓产业,促增收 2(二)抓环境 1二、下一步打算 2(一)抓产业");
    row("title runs into the first section", u"青岭乡2023年工作总结一、基本情况。全乡3村。二、主要工作。修路。",
        u"1一、基本情况 1二、主要工作");
    row("inline ordinals", u"一、工作\n成效明显。一是修路；二是架桥，三是植树。",
        u"1一、工作 5一是修路 5二是架桥 5三是植树");
    row("ordinals within an ordinal", u"一、工作\n一是抓改革。一是确权；二是流转。\n二是抓整合。",
        u"1一、工作 5一是抓改革 6一是确权 6二是流转 5二是抓整合");
    row("gap", u"一、甲事\n三、丙事\n", u"1一、甲事 1三、丙事");
    row("restart", u"一、甲事\n二、乙事\n一、丙事\n", u"1一、甲事 1二、乙事 1一、丙事");
    row("missing mark", u"一、工作\n一是抓班子。强。\n二是抓队伍。好。\n三加强监督。严。\n",
        u"1一、工作 5一是抓班子 5二是抓队伍 5三加强监督");
    row("ordinal with comma", u"第一，抓好产业。扩面。\n第二，抓好环境。整治。", u"1第一，抓好产业 1第二，抓好环境");
    row("circled", u"一、工作\n①修路。好。\n②架桥。好。", u"1一、工作 4①修路 4②架桥");
    row("year as title", u"一、2023年工作总结\n1、2023年工作。\n2、20__年打算。\n二、20xx年工作安排\n",
        u"1一、2023年工作总结 31、2023年工作 32、20__年打算 1二、20xx年工作安排");
    row("numeral as title", u"一、一年来的工作\n二、三大攻坚战成效\n三、四好农村路\n",
        u"1一、一年来的工作 1二、三大攻坚战成效 1三、四好农村路");
    row("above ten", u"九、甲\n十、乙\n十一、丙\n二十、丁\n（十二）戊",
        u"1九、甲 1十、乙 1十一、丙 1二十、丁 2（十二）戊");
    row("full-width digits and spaces", u"　　一、 工作\n　１．修路\n　２、架桥", u"1一、工作 3１．修路 3２、架桥");
    row("markdown", u"# 一、工作\n## （一）修路\n", u"1一、工作 2（一）修路");
}

void TestOutline::sections()
{
    QFETCH(QString, text);
    QTEST(shown(text), "outline");
}

void TestOutline::noMarks_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"1.5公里道路硬化",
                                 u"一、二期工程完工",
                                 u"二、三产业协调发展",
                                 u"1、2、3号楼",
                                 u"2023.5.1",
                                 u"2023年5月12日",
                                 u"5月12日",
                                 u"(2)班",
                                 u"（一）至（三）",
                                 u"(一)、(二)项",
                                 u"第一产业增长",
                                 u"第一、二产业",
                                 u"第一，第二季度",
                                 u"一二三产业融合",
                                 u"三、四月份",
                                 u"3、",
                                 u"一、",
                                 u"（一）。",
                                 u"十月",
                                 u"24小时巡查",
                                 u"100亩示范园",
                                 u"统一、规范",
                                 u"20__年",
                                 u"1-6月",
                                 u"第12村",
                                 u"一是，",
                                 u"6.1%",
                                 u"二、三天"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestOutline::noMarks()
{
    QFETCH(QString, text);
    QVERIFY(!readOutlineMark(text, 0).has_value());
    QCOMPARE(shown(text), QString());
    // Nor in running text, behind a sentence.
    QCOMPARE(shown(QStringLiteral("今年以来工作平稳。") + text + QStringLiteral("\n继续推进")), QString());
}

void TestOutline::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char16_t *text, const char16_t *title) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(title);
    };
    row("full stop", u"（一）修路。全年修路3公里。", u"修路");
    row("semicolon", u"（一）修路；架桥", u"修路");
    row("colon", u"（一）修路：全年3公里", u"修路");
    row("quotation is kept whole", u"（一）打赢“修路；架桥。”攻坚战。成效好", u"打赢“修路；架桥。”攻坚战");
    row("line with commas", u"（一）抓班子、带队伍，堡垒更强\n正文。", u"抓班子、带队伍，堡垒更强");
    row("runs into the text",
        u"二、下一步工作打算2024年是承上启下之年，我们要把全乡各项工作做得更好更实更细致，再上台阶。",
        u"下一步工作打算");
    row("ordinal stops at the comma",
        u"一是认真落实上级决策部署，强化对各项政策的全方位理解认识和贯彻落实工作并且加强督查考核力度。",
        u"认真落实上级决策部署");
    row("hard cut", u"（一）扎实推进农村人居环境整治提升五年行动暨美丽宜居乡村示范创建工作专班集中攻坚活动全面启动实施",
        u"扎实推进农村人居环境整治提升五年行动暨美丽宜居乡村示范创建工作专班集中攻坚活动全");
}

void TestOutline::titles()
{
    QFETCH(QString, text);
    const Outline outline = buildOutline(text);
    QVERIFY(!outline.sections.empty());
    const Section &section = outline.sections.front();
    QTEST(section.title, "title");
    QVERIFY(section.title.size() <= 40);
    QVERIFY(section.heading.in(text).startsWith(section.number));
    QVERIFY(section.heading.in(text).endsWith(section.title));
}

void TestOutline::spansNestAndCover()
{
    const QString text = QStringLiteral("总结\n一、甲事\n（一）修路。好。\n1.架桥。\n（二）治水。\n二、乙事\n完。");
    const Outline outline = buildOutline(text);
    QCOMPARE(outline.sections.size(), size_t(5));
    for (size_t i = 0; i < outline.sections.size(); ++i) {
        const Section &section = outline.sections[i];
        QVERIFY(section.span.contains(section.heading));
        QVERIFY(section.parent < static_cast<int>(i));
        if (section.parent < 0)
            continue;
        const Section &parent = outline.sections[static_cast<size_t>(section.parent)];
        QVERIFY(parent.level < section.level);
        QVERIFY(parent.span.contains(section.span));
    }
    QCOMPARE(outline.sections[0].span.end, outline.sections[4].span.start);
    QCOMPARE(outline.sections[1].span.end, outline.sections[3].span.start);
    QCOMPARE(outline.sections[4].span.end, text.size());
    QCOMPARE(outline.sections[2].parent, 1);
    QCOMPARE(outline.sections[3].parent, 0);
}

void TestOutline::sectionAtAndPath()
{
    const QString text = QStringLiteral("总结\n一、主要工作\n（一）脱贫攻坚。全乡脱贫12户。\n二、打算\n");
    const Outline outline = buildOutline(text);
    QCOMPARE(outline.sectionAt(0), -1);
    QCOMPARE(outline.sectionAt(text.indexOf(QStringLiteral("一、"))), 0);
    QCOMPARE(outline.sectionAt(text.indexOf(QStringLiteral("12户"))), 1);
    QCOMPARE(outline.sectionAt(text.size()), 2);
    QCOMPARE(outline.path(1), QStringLiteral("一、主要工作 › （一）脱贫攻坚"));
    QCOMPARE(outline.path(-1), QString());
    QCOMPARE(Outline().sectionAt(5), -1);
}

void TestOutline::ordinals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("length");
    QTest::newRow("one") << QStringLiteral("一、") << 1 << 1;
    QTest::newRow("ten") << QStringLiteral("十、") << 10 << 1;
    QTest::newRow("eleven") << QStringLiteral("十一、") << 11 << 2;
    QTest::newRow("twenty") << QStringLiteral("二十") << 20 << 2;
    QTest::newRow("ninety-nine") << QStringLiteral("九十九") << 99 << 3;
    QTest::newRow("none") << QStringLiteral("百") << 0 << 0;
    QTest::newRow("empty") << QString() << 0 << 0;
}

void TestOutline::ordinals()
{
    QFETCH(QString, text);
    qsizetype length = -1;
    QTEST(chineseOrdinal(text, 0, length), "value");
    QTEST(static_cast<int>(length), "length");
}

QTEST_APPLESS_MAIN(TestOutline)
#include "test_outline.moc"
