// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_probe.h"
#include "chart_report.h"
#include "compare/theme_chart.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace xiangyue;

class TestThemeChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void titleNamesThemePlaceAndPeriod_data();
    void titleNamesThemePlaceAndPeriod();
    void statesHaveTheirMarks();
    void maskedIsLastAndNeverZero();
    void everyMaskedSpotIsABar();
    void ruleIsLeftOut();
    void equalValuesStayInTextOrder();
    void sameFactTwiceIsOneBar();
    void rangeShowsBothEnds();
    void limitKeepsTheLargestAndCountsTheRest();
    void scopeIsPartOfTheLabel();
    void sentenceComesAlong();
    void footerExplainsMarksSourceAndGaps();
    void themeWithoutFiguresExplainsItself();
    void expectedButUnmentionedIsAbsent();
    void manyFiguresAreFast();

private:
    ChartSpec build(ChartReport &made, Category theme = Category::Infrastructure, const ChartOptions &options = {})
    {
        return buildThemeChart(made.report(), theme, m_units, options);
    }
    UnitDictionary m_units = chartUnits();
};

void TestThemeChart::initTestCase()
{
    QVERIFY(!m_units.units().empty());
}

void TestThemeChart::titleNamesThemePlaceAndPeriod_data()
{
    QTest::addColumn<QString>("reportTitle");
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("title");
    const auto half = static_cast<int>(Period::Half);
    QTest::newRow("first half") << s(u"青岭乡2024年上半年工作总结") << half << 2024 << s(u"青岭乡")
                                << s(u"Infrastructure · 青岭乡 first half of 2024");
    QTest::newRow("second half") << s(u"2024年下半年总结") << half << 2024 << s(u"白沙镇")
                                 << s(u"Infrastructure · 白沙镇 second half of 2024");
    QTest::newRow("both halves named") << s(u"2024年上半年总结及下半年计划") << half << 2024 << s(u"白沙镇")
                                       << s(u"Infrastructure · 白沙镇 first half of 2024");
    QTest::newRow("year masked") << s(u"20xx年上半年总结") << half << 0 << s(u"xx镇")
                                 << s(u"Infrastructure · xx镇 first half-year");
    QTest::newRow("quarter") << s(u"第三季度总结") << static_cast<int>(Period::Quarter) << 2023 << s(u"云溪乡")
                             << s(u"Infrastructure · 云溪乡 quarter 3 of 2023");
    QTest::newRow("title only") << s(u"上半年工作总结范文") << half << 0 << QString()
                                << s(u"Infrastructure · 上半年工作总结范文");
    QTest::newRow("nothing known") << QString() << static_cast<int>(Period::Other) << 0 << QString()
                                   << s(u"Infrastructure · unnamed place");
}

void TestThemeChart::titleNamesThemePlaceAndPeriod()
{
    QFETCH(QString, reportTitle);
    QFETCH(int, period);
    QFETCH(int, year);
    QFETCH(QString, place);
    ChartReport made;
    made.report().identity.title = reportTitle;
    made.report().identity.period = static_cast<Period>(period);
    made.report().identity.year = year > 0 ? std::optional(year) : std::nullopt;
    made.report().identity.place = place;
    QTEST(build(made).title, "title");
}

void TestThemeChart::statesHaveTheirMarks()
{
    ChartReport made;
    const auto add = [&made](const char16_t *name, const char16_t *value) -> Figure & {
        return made.add(Category::Environment, s(name), s(value), s(u"吨"), s(value), s(u"吨"));
    };
    add(u"甲", u"50");
    add(u"乙", u"40").bound = Bound::Approx;
    add(u"丙", u"30").bound = Bound::AtLeast;
    add(u"丁", u"20").bound = Bound::AtMost;
    Figure &planned = add(u"戊", u"10");
    planned.status = FigureStatus::Planned;
    planned.bound = Bound::Approx;
    const ChartSpec chart = build(made, Category::Environment);
    const auto &bars = chart.panels.at(0).bars;
    QCOMPARE(values(chart.panels[0]),
             QStringList({s(u"50"), s(u"≈\u00a040"), s(u"≥\u00a030"), s(u"≤\u00a020"), s(u"planned ≈\u00a010")}));
    const std::array states{ValueState::Stated, ValueState::Approximate, ValueState::AtLeast, ValueState::AtMost,
                            ValueState::Planned};
    for (size_t i = 0; i < states.size(); ++i)
        QCOMPARE(bars[i].state, states[i]);
    QVERIFY(bars[0].statusText.isEmpty());
    QCOMPARE(bars[4].statusText, s(u"planned"));
}

void TestThemeChart::maskedIsLastAndNeverZero()
{
    ChartReport made;
    made.add(Category::Poverty, s(u"监测户"), s(u"xx"), s(u"户"), {}, s(u"户"));
    made.add(Category::Poverty, s(u"新增脱贫户"), s(u"0"), s(u"户"), s(u"0"), s(u"户"));
    made.add(Category::Poverty, s(u"脱贫户"), s(u"412"), s(u"户"), s(u"412"), s(u"户"));
    const ChartSpec chart = build(made, Category::Poverty);
    const ChartPanel &panel = chart.panels.at(0);
    QCOMPARE(labels(panel), QStringList({s(u"脱贫户"), s(u"新增脱贫户"), s(u"监测户")}));
    QCOMPARE(numbers(panel), QStringList({s(u"412"), s(u"0"), s(u"-")}));
    QCOMPARE(panel.bars[2].state, ValueState::Masked);
    QCOMPARE(panel.bars[2].valueText, s(u"to fill in xx"));
    QCOMPARE(panel.bars[2].figure, 0);
}

void TestThemeChart::everyMaskedSpotIsABar()
{
    ChartReport made;
    made.add(Category::Poverty, s(u"贷款"), s(u"xxx"), s(u"万元"), {}, s(u"元"));
    made.add(Category::Poverty, s(u"贷款"), s(u"xxx"), s(u"余万元"), {}, s(u"元"));
    made.add(Category::Poverty, s(u"贷款"), QString(), s(u"万元"), {}, s(u"元"));
    const ChartSpec chart = build(made, Category::Poverty);
    QCOMPARE(chart.panels.size(), size_t(1));
    QCOMPARE(values(chart.panels[0]),
             QStringList({s(u"to fill in xxx"), s(u"to fill in xxx余万元"), s(u"to fill in")}));
    QVERIFY(!chart.panels[0].axisMaximum);
}

void TestThemeChart::ruleIsLeftOut()
{
    ChartReport made;
    made.add(Category::Environment, s(u"每村保洁员"), s(u"2"), s(u"人"), s(u"2"), s(u"人")).status = FigureStatus::Rule;
    QVERIFY(build(made, Category::Environment).isEmpty());
    QCOMPARE(chartedFigureCounts(made.report())[static_cast<size_t>(Category::Environment)], 0);
    made.add(Category::Environment, s(u"保洁员"), s(u"24"), s(u"人"), s(u"24"), s(u"人"));
    QCOMPARE(build(made, Category::Environment).barCount(), 1);
    QCOMPARE(chartedFigureCounts(made.report())[static_cast<size_t>(Category::Environment)], 1);
}

void TestThemeChart::equalValuesStayInTextOrder()
{
    ChartReport made;
    for (const char16_t *name : {u"丙", u"甲", u"丁", u"乙"})
        made.add(Category::Party, s(name), s(u"5"), s(u"人"), s(u"5"), s(u"人"));
    QCOMPARE(labels(build(made, Category::Party).panels.at(0)), QStringList({s(u"丙"), s(u"甲"), s(u"丁"), s(u"乙")}));
}

void TestThemeChart::sameFactTwiceIsOneBar()
{
    ChartReport made;
    made.add(Category::Infrastructure, s(u"道路硬化"), s(u"7.1"), s(u"公里"), s(u"7.1"), s(u"公里"));
    made.add(Category::Infrastructure, s(u"道路硬化"), s(u"7100"), s(u"米"), s(u"7100"), s(u"米"));
    made.add(Category::Infrastructure, s(u"道路硬化"), s(u"7.2"), s(u"公里"), s(u"7.2"), s(u"公里"));
    const ChartSpec chart = build(made);
    QCOMPARE(numbers(chart.panels.at(0)), QStringList({s(u"7.2"), s(u"7.1")}));
    QCOMPARE(chart.panels[0].bars[1].figure, 0);
    QCOMPARE(chart.panels[0].bars[1].repeats, std::vector<int>{1});
}

void TestThemeChart::rangeShowsBothEnds()
{
    ChartReport made;
    made.add(Category::Industry, s(u"亩产"), s(u"10-20"), s(u"吨"), s(u"10"), s(u"吨")).valueHigh = Decimal(20);
    const ChartSpec chart = build(made, Category::Industry);
    QCOMPARE(values(chart.panels.at(0)), QStringList({s(u"10–20")}));
    QCOMPARE(chart.panels[0].bars[0].valueHigh->toString(), s(u"20"));
    QCOMPARE(chart.panels[0].axisMaximum->toString(), s(u"20"));
}

void TestThemeChart::limitKeepsTheLargestAndCountsTheRest()
{
    ChartReport made;
    for (int i = 1; i <= 20; ++i)
        made.add(Category::Poverty, QStringLiteral("n%1").arg(i), QString::number(i), s(u"户"), QString::number(i),
                 s(u"户"));
    for (int i = 1; i <= 5; ++i)
        made.add(Category::Poverty, QStringLiteral("m%1").arg(i), s(u"xx"), s(u"户"), {}, s(u"户"));
    ChartOptions options;
    options.maximumBars = 6;
    const ChartSpec chart = build(made, Category::Poverty, options);
    const ChartPanel &panel = chart.panels.at(0);
    QCOMPARE(numbers(panel), QStringList({s(u"20"), s(u"19"), s(u"18"), s(u"-"), s(u"-"), s(u"-")}));
    QCOMPARE(labels(panel).last(), s(u"m3"));
    QCOMPARE(panel.hiddenCount, 19);
    QCOMPARE(panel.hiddenMasked, 2);
    QCOMPARE(build(made, Category::Poverty).panels.at(0).bars.size(), size_t(25));
}

void TestThemeChart::scopeIsPartOfTheLabel()
{
    ChartReport made;
    made.add(Category::Poverty, s(u"脱贫户"), s(u"8"), s(u"户"), s(u"8"), s(u"户")).scope = s(u"白沙村");
    made.add(Category::Poverty, s(u"石桥村脱贫户"), s(u"7"), s(u"户"), s(u"7"), s(u"户")).scope = s(u"石桥村");
    made.add(Category::Poverty, QString(), s(u"6"), s(u"户"), s(u"6"), s(u"户"));
    QCOMPARE(labels(build(made, Category::Poverty).panels.at(0)),
             QStringList({s(u"脱贫户 · 白沙村"), s(u"石桥村脱贫户"), s(u"6户")}));
}

void TestThemeChart::sentenceComesAlong()
{
    ChartReport made;
    made.add(Category::Poverty, s(u"脱贫户"), s(u"8"), s(u"户"), s(u"8"), s(u"户"));
    made.add(Category::Poverty, s(u"监测户"), s(u"3"), s(u"户"), s(u"3"), s(u"户"));
    const ChartSpec chart = build(made, Category::Poverty);
    QCOMPARE(chart.panels.at(0).bars.at(0).sentence, s(u"脱贫户8户。"));
    QCOMPARE(chart.panels[0].bars.at(1).sentence, s(u"监测户3户。"));
}

void TestThemeChart::footerExplainsMarksSourceAndGaps()
{
    const ReportAnalysis report = ChartReport::sample();
    const QString footer = buildThemeChart(report, Category::Infrastructure, m_units).footer;
    QCOMPARE(footer,
             s(u"≈ approximate · light: planned · hatched: not filled in in the report · "
               u"Source: section (三) of the report · still to be filled in: 1"));
    ChartReport plain;
    plain.section(1, s(u"一、"), -1);
    plain.add(Category::Party, s(u"党员"), s(u"8"), s(u"人"), s(u"8"), s(u"人"));
    plain.section(1, s(u"二、"), -1).section(2, s(u"(一)"), 1).section(3, s(u"1."), 2);
    plain.add(Category::Party, s(u"宣讲"), s(u"9"), s(u"人"), s(u"9"), s(u"人"));
    QCOMPARE(build(plain, Category::Party).footer, s(u"Source: sections 一, 二(一) of the report"));
}

void TestThemeChart::themeWithoutFiguresExplainsItself()
{
    ChartReport made;
    const ChartSpec chart = build(made);
    QVERIFY(chart.isEmpty());
    QCOMPARE(chart.barCount(), 0);
    QVERIFY(!chart.explanation.isEmpty());
    QVERIFY(chart.footer.isEmpty());
}

void TestThemeChart::expectedButUnmentionedIsAbsent()
{
    ChartReport made;
    made.add(Category::Infrastructure, s(u"道路硬化"), s(u"7.1"), s(u"公里"), s(u"7.1"), s(u"公里")).indicator =
        s(u"infra.road_hardened");
    ChartOptions options;
    options.expected = {{s(u"infra.road_hardened"), s(u"道路硬化"), s(u"公里")},
                        {s(u"infra.pipe"), s(u"管网改造"), s(u"公里")}};
    const ChartSpec chart = build(made, Category::Infrastructure, options);
    QCOMPARE(chart.panels.size(), size_t(1));
    QCOMPARE(chart.barCount(), 2);
    const ChartBar &absent = chart.panels[0].bars[1];
    QCOMPARE(absent.state, ValueState::Absent);
    QVERIFY(!absent.value);
    QCOMPARE(absent.valueText, s(u"not mentioned"));
    QCOMPARE(absent.figure, -1);
}

void TestThemeChart::manyFiguresAreFast()
{
    const auto timeFor = [this](int count) {
        ChartReport made;
        for (int i = 0; i < count; ++i)
            made.add(Category::Other, QStringLiteral("n%1").arg(i), QString::number(i), s(u"户"), QString::number(i),
                     i % 2 == 0 ? s(u"户") : s(u"公里"));
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            const ChartSpec chart = build(made, Category::Other);
            best = std::min(best, chart.barCount() == count ? timer.nsecsElapsed() : -1);
        }
        return best;
    };
    const qint64 small = timeFor(2000);
    const qint64 large = timeFor(20000);
    QVERIFY(small > 0 && large > 0);
    // Ten times the figures; a quadratic step would take a hundred times as long. Less cache alone makes it up to
    // fifty.
    QVERIFY2(large < 80 * small, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(small).arg(large)));
}

QTEST_APPLESS_MAIN(TestThemeChart)
#include "test_theme_chart.moc"
