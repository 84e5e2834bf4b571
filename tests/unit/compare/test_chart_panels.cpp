// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_probe.h"
#include "chart_report.h"
#include "compare/theme_chart.h"

#include <QTest>

using namespace xiangyue;

/// Which figures share an axis, and in which unit.
class TestChartPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lengthsShareOneUnitLargestFirst();
    void moneyIsInTenThousands();
    void smallAmountsKeepTheSmallUnit();
    void landAndFloorAreApart();
    void shareEndsAtTheWhole_data();
    void shareEndsAtTheWhole();
    void piecesNameTheirUnit();
    void oftenUsedCounterHasItsOwnAxis();
    void unitsThatDoNotConvertNeverShareAnAxis();

private:
    ChartSpec build(ChartReport &made, Category theme = Category::Infrastructure)
    {
        return buildThemeChart(made.report(), theme, m_units);
    }
    UnitDictionary m_units = chartUnits();
};

void TestChartPanels::initTestCase()
{
    QVERIFY(!m_units.units().empty());
}

void TestChartPanels::lengthsShareOneUnitLargestFirst()
{
    const ReportAnalysis report = ChartReport::sample();
    const ChartSpec chart = buildThemeChart(report, Category::Infrastructure, m_units);
    const ChartPanel *length = panelWithUnit(chart, s(u"公里"));
    QVERIFY(length);
    QCOMPARE(length->title, s(u"Length (公里)"));
    QCOMPARE(labels(*length), QStringList({s(u"饮水管网改造"), s(u"通组公路硬化"), s(u"道路拓宽"), s(u"机耕道新修")}));
    QCOMPARE(numbers(*length), QStringList({s(u"18.85"), s(u"7.1"), s(u"4"), s(u"-")}));
    QCOMPARE(length->axisMaximum->toString(), s(u"18.85"));
    QVERIFY(!panelWithUnit(chart, s(u"米")));
}

void TestChartPanels::moneyIsInTenThousands()
{
    ChartReport made;
    made.add(Category::Industry, s(u"招商引资"), s(u"1.2"), s(u"亿元"), s(u"120000000"), s(u"元"));
    made.add(Category::Industry, s(u"集体经济收入"), s(u"634.29"), s(u"万元"), s(u"6342900"), s(u"元"));
    const ChartSpec chart = build(made, Category::Industry);
    QCOMPARE(chart.panels.size(), size_t(1));
    QCOMPARE(chart.panels[0].unit, s(u"万元"));
    QCOMPARE(values(chart.panels[0]), QStringList({s(u"12\u00a0000"), s(u"634.29")}));
}

void TestChartPanels::smallAmountsKeepTheSmallUnit()
{
    ChartReport made;
    made.add(Category::Livelihood, s(u"慰问金"), s(u"500"), s(u"元"), s(u"500"), s(u"元"));
    made.add(Category::Livelihood, s(u"临时补助"), s(u"1200"), s(u"元"), s(u"1200"), s(u"元"));
    const ChartSpec chart = build(made, Category::Livelihood);
    QCOMPARE(chart.panels.size(), size_t(1));
    QCOMPARE(chart.panels[0].unit, s(u"元"));
    QCOMPARE(values(chart.panels[0]), QStringList({s(u"1\u00a0200"), s(u"500")}));
}

void TestChartPanels::landAndFloorAreApart()
{
    ChartReport made;
    made.add(Category::Infrastructure, s(u"高标准农田"), s(u"20"), s(u"公顷"), s(u"20"), s(u"公顷"));
    made.add(Category::Infrastructure, s(u"便民服务中心"), s(u"860"), s(u"平方米"), s(u"860"), s(u"平方米"));
    const ChartSpec chart = build(made);
    const ChartPanel *land = panelWithUnit(chart, s(u"亩"));
    const ChartPanel *floor = panelWithUnit(chart, s(u"平方米"));
    QVERIFY(land && floor);
    QCOMPARE(numbers(*land), QStringList({s(u"300")}));
    QCOMPARE(numbers(*floor), QStringList({s(u"860")}));
}

void TestChartPanels::shareEndsAtTheWhole_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("maximum");
    QTest::newRow("below") << s(u"13.8") << s(u"100");
    QTest::newRow("above") << s(u"120") << s(u"120");
}

void TestChartPanels::shareEndsAtTheWhole()
{
    QFETCH(QString, value);
    ChartReport made;
    made.add(Category::Industry, s(u"增长"), value, s(u"%"), value, s(u"%"));
    const ChartSpec chart = build(made, Category::Industry);
    QVERIFY(chart.panels.at(0).bounded);
    QTEST(chart.panels[0].axisMaximum->toString(), "maximum");
}

void TestChartPanels::piecesNameTheirUnit()
{
    ChartReport made;
    made.add(Category::Infrastructure, s(u"便民桥"), s(u"3"), s(u"座"), s(u"3"), s(u"座"));
    made.add(Category::Infrastructure, s(u"路灯"), s(u"86"), s(u"盏"), s(u"86"), s(u"盏"));
    const ChartSpec chart = build(made);
    QCOMPARE(chart.panels.size(), size_t(1));
    QCOMPARE(chart.panels[0].title, s(u"Number (座 / 盏)"));
    QVERIFY(chart.panels[0].unit.isEmpty());
    QCOMPARE(values(chart.panels[0]), QStringList({s(u"86\u00a0盏"), s(u"3\u00a0座")}));
}

void TestChartPanels::oftenUsedCounterHasItsOwnAxis()
{
    ChartReport made;
    for (int i = 1; i <= 3; ++i)
        made.add(Category::Environment, QStringLiteral("n%1").arg(i), QString::number(i), s(u"棵"), QString::number(i),
                 i == 1 ? s(u"株") : s(u"棵"));
    made.add(Category::Environment, s(u"垃圾箱"), s(u"40"), s(u"个"), s(u"40"), s(u"个"));
    const ChartSpec chart = build(made, Category::Environment);
    QCOMPARE(chart.panels.size(), size_t(2));
    const ChartPanel *trees = panelWithUnit(chart, s(u"株"));
    QVERIFY(trees);
    QCOMPARE(values(*trees), QStringList({s(u"3"), s(u"2"), s(u"1")}));
    QVERIFY(panelWithUnit(chart, s(u"个")));
}

void TestChartPanels::unitsThatDoNotConvertNeverShareAnAxis()
{
    ChartReport made;
    made.add(Category::Industry, s(u"亩均收入"), s(u"800"), s(u"元/亩"), s(u"800"), s(u"元/亩"));
    made.add(Category::Industry, s(u"人均分红"), s(u"300"), s(u"元/人"), s(u"300"), s(u"元/人"));
    made.add(Category::Industry, s(u"收入"), s(u"9000"), s(u"元"), s(u"9000"), s(u"元"));
    made.add(Category::Industry, s(u"基地"), s(u"70"), s(u"亩"), s(u"70"), s(u"亩"));
    made.add(Category::Industry, s(u"发放"), s(u"7800"), QString(), s(u"7800"), QString());
    made.add(Category::Industry, s(u"增幅提高"), s(u"2.5"), s(u"个百分点"), s(u"2.5"), s(u"个百分点"));
    QStringList units;
    QStringList titles;
    for (const ChartPanel &panel : build(made, Category::Industry).panels) {
        QCOMPARE(panel.bars.size(), size_t(1));
        units.append(panel.unit);
        titles.append(panel.title);
    }
    QCOMPARE(titles,
             QStringList({s(u"Land area (亩)"), s(u"Money (元)"), s(u"Change (个百分点)"), s(u"Rate (元/亩)"),
                          s(u"Rate (元/人)"), s(u"No unit given")}));
    QCOMPARE(units, QStringList({s(u"亩"), s(u"元"), s(u"个百分点"), s(u"元/亩"), s(u"元/人"), QString()}));
}

QTEST_APPLESS_MAIN(TestChartPanels)
#include "test_chart_panels.moc"
