// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/bundle_splitter.h"
#include "text/report_identity.h"

#include <QtTest>

using namespace xiangyue;

class TestBundleSplitter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneReport_data();
    void oneReport();
    void bundles_data();
    void bundles();
    void boilerplateStaysOutside_data();
    void boilerplateStaysOutside();
    void shortTextIsOneReport();
    void blankTextHasNone();
    void spansAreOrderedAndInside();
};

namespace {

QString sectionText(const QString &place, const QString &number, const QString &title)
{
    return QStringLiteral("%1、%2\n%3认真落实各项部署，组织干部走访群众120户，修建水渠3.5公里，群众满意度达到96%。各村"
                          "按照要求推进环境整治，清理垃圾40吨，栽植绿化树木1600株。\n")
        .arg(number, title, place);
}

QString outlineText(const QString &place)
{
    return sectionText(place, QStringLiteral("一"), QStringLiteral("巩固脱贫成果"))
        + sectionText(place, QStringLiteral("二"), QStringLiteral("发展特色产业"))
        + sectionText(place, QStringLiteral("三"), QStringLiteral("下一步打算"));
}

QString opening(const QString &place)
{
    return QStringLiteral("今年以来，%1在县委、县政府的坚强领导下，扎实推进各项工作。现将有关情况汇报如下：\n")
        .arg(place);
}

QString body(const QString &place)
{
    return opening(place) + outlineText(place);
}

const QString ridge = QStringLiteral("青岭乡");
const QString water = QStringLiteral("白水镇");
const QString pine = QStringLiteral("松林村");

} // namespace

void TestBundleSplitter::oneReport_data()
{
    QTest::addColumn<QString>("text");
    const QString whole = QStringLiteral("青岭乡2022年工作总结和2023年工作打算\n") + body(ridge);
    QTest::newRow("plain") << whole;
    QTest::newRow("part heading restarts the numbers")
        << QString(whole + QStringLiteral("下半年工作打算\n") + outlineText(ridge));
    QTest::newRow("second part") << QString(whole + QStringLiteral("第二部分 存在的问题\n") + outlineText(ridge));
    QTest::newRow("plan opening restarts the numbers")
        << QString(whole + QStringLiteral("下一步，我们将重点抓好以下工作：\n") + outlineText(ridge));
    QTest::newRow("list below a heading") << QString(whole + QStringLiteral("四、具体措施\n") + outlineText(ridge));
    QTest::newRow("own plan title inside")
        << QString(whole + QStringLiteral("我乡2023年工作计划\n") + outlineText(ridge));
    QTest::newRow("mistyped number") << QString(whole
                                                + sectionText(ridge, QStringLiteral("一"), QStringLiteral("党的建设"))
                                                + sectionText(ridge, QStringLiteral("五"), QStringLiteral("民生保障")));
    QTest::newRow("signed") << QString(whole + QStringLiteral("青岭乡人民政府\n2022年12月30日\n"));
    QTest::newRow("annex after the date")
        << QString(whole + QStringLiteral("2022年12月30日\n附件：项目清单\n水渠3.5公里\n"));
    QTest::newRow("no outline") << QString(opening(ridge).repeated(12));
    QTest::newRow("single line") << QString(whole).remove(u'\n');
}

void TestBundleSplitter::oneReport()
{
    QFETCH(QString, text);
    const auto spans = splitBundle(text);
    QCOMPARE(spans.size(), size_t(1));
    QCOMPARE(spans.front(), (TextSpan{0, text.trimmed().size()}));
}

void TestBundleSplitter::bundles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("starts");
    const QString ridgeTitle = QStringLiteral("青岭乡2022年工作总结\n");
    const QString waterTitle = QStringLiteral("白水镇2022年工作总结\n");
    const QString pineTitle = QStringLiteral("松林村“两委”工作汇报\n");
    const QStringList titles{ridgeTitle, waterTitle, pineTitle};
    QTest::newRow("titles") << QString(ridgeTitle + body(ridge) + waterTitle + body(water) + pineTitle
                                       + QStringLiteral("各位领导：\n") + body(pine))
                            << titles;
    QTest::newRow("no titles: openings") << QString(body(ridge) + body(water) + body(pine))
                                         << QStringList{opening(ridge), opening(water), opening(pine)};
    QTest::newRow("no titles, no openings: numbers restart")
        << QString(outlineText(ridge) + outlineText(water))
        << QStringList{QStringLiteral("一、巩固"), QStringLiteral("一、巩固")};
    QTest::newRow("pieces") << QString(QStringLiteral("篇一\n") + ridgeTitle + body(ridge) + QStringLiteral("篇二\n")
                                       + waterTitle + body(water) + QStringLiteral("篇三：") + pineTitle + body(pine))
                            << titles;
    QTest::newRow("bracketed pieces behind a site's words")
        << QString(QStringLiteral("乡镇工作总结范文三篇\n下面是小编为大家整理的工作总结，欢迎阅读。\n【篇一】")
                   + ridgeTitle + body(ridge) + QStringLiteral("【篇二】") + waterTitle + body(water)
                   + QStringLiteral("【篇三】") + pineTitle + body(pine))
        << titles;
    QTest::newRow("site title with a piece number") << QString(QStringLiteral("乡镇年度工作总结 篇1\n") + body(ridge)
                                                               + QStringLiteral("乡镇年度工作总结 篇2\n") + body(water))
                                                    << QStringList{opening(ridge), opening(water)};
    QTest::newRow("opening below a date")
        << QString(ridgeTitle + opening(ridge).repeated(8) + QStringLiteral("青岭乡人民政府\n2022年12月30日\n")
                   + opening(water).repeated(8))
        << QStringList{ridgeTitle, opening(water)};
    QTest::newRow("single line") << QString(ridgeTitle + body(ridge) + waterTitle + body(water)).remove(u'\n')
                                 << QStringList{ridgeTitle.trimmed(), waterTitle.trimmed()};
}

void TestBundleSplitter::bundles()
{
    QFETCH(QString, text);
    QFETCH(QStringList, starts);
    const auto spans = splitBundle(text);
    QCOMPARE(spans.size(), static_cast<size_t>(starts.size()));
    for (size_t i = 0; i < spans.size(); ++i) {
        const QString report = spans[i].in(text).toString();
        QVERIFY2(report.startsWith(starts[static_cast<qsizetype>(i)].trimmed()), qPrintable(report.left(60)));
        QVERIFY(report.endsWith(u'。') || report.endsWith(u'日') || report.endsWith(u'：'));
    }
}

void TestBundleSplitter::boilerplateStaysOutside_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char16_t *before, const char16_t *after) {
        QTest::newRow(name) << QString::fromUtf16(before) << QString::fromUtf16(after);
    };
    row("notice in the last line", u"", u"(转载请注明)");
    row("notice behind the last sentence", u"", u"本文来源于网络，仅供参考，侵权删除。");
    row("notice lines", u"", u"\n（转载请注明出处）\n开通会员，免费下载本文Word版\n");
    row("site head", u"当前位置：首页 > 工作总结\n发布时间：2022-12-30 浏览次数：153\n", u"");
    row("editor's words", u"下面是小编为大家整理的工作总结，希望对大家有所帮助。欢迎阅读！\n\n", u"");
    row("related list", u"", u"\n推荐阅读：\n2021年乡镇工作总结\n党建工作总结三篇\n脱贫攻坚汇报材料\n");
    row("related words", u"", u"\n相关热词：乡镇 工作总结 范文\n");
    row("page number", u"第 1 页 共 3 页\n", u"\n- 3 -\n");
    row("link", u"", u"\n本文链接：https://example.com/a/1.html\n");
}

void TestBundleSplitter::boilerplateStaysOutside()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString report = QString(QStringLiteral("青岭乡2022年工作总结\n") + body(ridge)).trimmed();
    const QString text = before + report + after;
    const auto spans = splitBundle(text);
    QCOMPARE(spans.size(), size_t(1));
    QCOMPARE(spans.front().in(text).toString(), report);
}

void TestBundleSplitter::shortTextIsOneReport()
{
    const QString text = QStringLiteral("  新建饮水工程一座。\n");
    QCOMPARE(splitBundle(text), (std::vector<TextSpan>{{2, 11}}));
    // Nothing but a site's words is still shown rather than lost.
    QCOMPARE(splitBundle(u"转载请注明出处").size(), size_t(1));
    // A report's own last sentence is not taken for a notice.
    const QString own = QStringLiteral("我村互助资金协会会员120名。公众号阅读量达到3万次，打击侵权假冒行为2起。");
    QCOMPARE(splitBundle(own), (std::vector<TextSpan>{{0, own.size()}}));
}

void TestBundleSplitter::blankTextHasNone()
{
    QVERIFY(splitBundle(QStringView()).empty());
    QVERIFY(splitBundle(u" \n　\n").empty());
}

void TestBundleSplitter::spansAreOrderedAndInside()
{
    const QString text = QStringLiteral("篇一\n") + body(ridge) + QStringLiteral("\n(转载请注明)\n篇二\n") + body(water)
        + body(pine) + QStringLiteral("推荐阅读：\n更多范文\n");
    const auto spans = splitBundle(text);
    QVERIFY(spans.size() >= 2);
    qsizetype end = 0;
    for (const TextSpan &span : spans) {
        QVERIFY(span.start >= end && !span.isEmpty());
        end = span.end;
        QVERIFY(!span.in(text).contains(u"转载请注明") && !span.in(text).contains(u"篇"));
    }
    QVERIFY(end <= text.size());
}

QTEST_APPLESS_MAIN(TestBundleSplitter)
#include "test_bundle_splitter.moc"
