// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/theme_chart.h"
#include "tests/unit/compare/chart_probe.h"
#include "tests/unit/compare/chart_report.h"
#include "ui/charts/chart_export.h"

#include <QTest>

using namespace xiangyue;

namespace {

/// One panel with bars of these values; an empty one is to be filled in.
ChartSpec chartOf(const QStringList &values)
{
    ChartSpec chart;
    chart.title = QStringLiteral("基础设施 · 青岭乡");
    chart.footer = QStringLiteral("来源：报告");
    chart.theme = Category::Infrastructure;
    ChartPanel panel;
    for (int i = 0; i < values.size(); ++i) {
        ChartBar bar;
        bar.label = QStringLiteral("条%1").arg(i + 1);
        bar.figure = static_cast<int>(values.size()) - i; // told the other way round
        bar.value = Decimal::fromString(values.at(i));
        bar.state = bar.value ? ValueState::Stated : ValueState::Masked;
        bar.valueText = bar.value ? chartNumber(*bar.value) : QStringLiteral("待填 1x.x");
        panel.bars.push_back(bar);
    }
    panel.reference = Decimal::fromString(u"1200.5");
    panel.referenceText = QStringLiteral("中位数 1\u00a0200.5");
    panel.axisMaximum = Decimal(10000);
    chart.subtitle = QStringLiteral("4 份报告 · 中位数 1\u00a0200.5");
    chart.panels.push_back(panel);
    return chart;
}

QStringList labels(const ChartSpec &chart)
{
    QStringList texts;
    for (const ChartBar &bar : chart.panels.front().bars)
        texts << bar.label;
    return texts;
}

QStringList numbers(const ChartSpec &chart)
{
    QStringList texts;
    for (const ChartBar &bar : chart.panels.front().bars)
        texts << bar.valueText;
    return texts;
}

const QStringList someValues{QStringLiteral("1234.56"), QStringLiteral("7.1"), QString(), QStringLiteral("12")};

} // namespace

/// An office's style: what it changes in a chart, and what not.
class TestChartExportStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newStyleChangesNothing();
    void patternsAreFilledIn_data();
    void patternsAreFilledIn();
    void titleNamesPlaceAndPeriod();
    void barsAreSorted_data();
    void barsAreSorted();
    void barsSideBySideStayTogether();
    void coverageKeepsItsOrder();
    void numbersAreWritten_data();
    void numbersAreWritten();
    void roundingIsTold();
    void valuesStay();
    void footerCanBeLeftOut();
    void coloursReachThePicture();
    void fontReachesThePicture();
    void faintColoursAreTold();

private:
    ChartSpec chart() const { return buildThemeChart(m_report, Category::Infrastructure, m_units); }

    UnitDictionary m_units = chartUnits();
    ReportAnalysis m_report = ChartReport::sample();
};

void TestChartExportStyle::newStyleChangesNothing()
{
    const ChartSpec before = chartOf(someValues);
    const ChartSpec after = styled(before, ChartStyle());
    QCOMPARE(after.title, before.title);
    QCOMPARE(after.subtitle, before.subtitle);
    QCOMPARE(after.footer, before.footer);
    QCOMPARE(labels(after), labels(before));
    QCOMPARE(numbers(after), numbers(before));
    const ThemePalette palette = exportPalette(ChartBackground::White);
    for (const Category theme : allCategories)
        QCOMPARE(styled(palette, ChartStyle()).category(theme), palette.category(theme));
}

void TestChartExportStyle::patternsAreFilledIn_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *pattern, const char *filled) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(filled);
    };
    row("{place}{theme}情况", "青岭乡基础设施情况");
    row("{place} {period} · {theme}", "青岭乡 · 基础设施"); // nothing is known of the period
    row("{period} · {theme}", "基础设施");
    row("{theme} · {period}", "基础设施");
    row("{theme}-{period}-{place}", "基础设施-青岭乡");
    row("{weather} {place}", "{weather} 青岭乡");
    row("统计图", "统计图");
    row("{period}", "");
}

void TestChartExportStyle::patternsAreFilledIn()
{
    QFETCH(QString, pattern);
    const QString filled = filledPattern(pattern,
                                         {{QStringLiteral("place"), QStringLiteral("青岭乡")},
                                          {QStringLiteral("period"), QString()},
                                          {QStringLiteral("theme"), QStringLiteral("基础设施")}});
    QTEST(filled, "filled");
}

void TestChartExportStyle::titleNamesPlaceAndPeriod()
{
    ChartStyle style;
    style.titlePattern = QStringLiteral("{place}：{title}");
    style.subtitlePattern = QStringLiteral("{period}统计");
    const ChartSpec after =
        styled(chartOf(someValues), style, {QStringLiteral("青岭乡"), QStringLiteral("2024年上半年")});
    QCOMPARE(after.title, QStringLiteral("青岭乡：基础设施 · 青岭乡"));
    QCOMPARE(after.subtitle, QStringLiteral("2024年上半年统计"));
    const ChartNames names = chartNames(m_report.identity);
    QCOMPARE(names.place, QStringLiteral("青岭乡"));
    QVERIFY(names.period.contains(u"2024"));
}

void TestChartExportStyle::barsAreSorted_data()
{
    QTest::addColumn<ChartStyle::BarOrder>("order");
    QTest::addColumn<QStringList>("sorted");
    const auto row = [](const char *name, ChartStyle::BarOrder order, const QString &sorted) {
        QTest::newRow(name) << order << sorted.split(u' ');
    };
    row("as shown", ChartStyle::BarOrder::AsShown, QStringLiteral("条1 条2 条3 条4"));
    row("largest first", ChartStyle::BarOrder::LargestFirst, QStringLiteral("条1 条4 条2 条3"));
    row("smallest first, open ones still last", ChartStyle::BarOrder::SmallestFirst, QStringLiteral("条2 条4 条1 条3"));
    row("as reported", ChartStyle::BarOrder::AsReported, QStringLiteral("条4 条3 条2 条1"));
}

void TestChartExportStyle::barsAreSorted()
{
    QFETCH(ChartStyle::BarOrder, order);
    ChartStyle style;
    style.order = order;
    QTEST(labels(styled(chartOf(someValues), style)), "sorted");
}

void TestChartExportStyle::barsSideBySideStayTogether()
{
    ChartSpec chart = chartOf({QStringLiteral("5"), QStringLiteral("90"), QStringLiteral("20"), QStringLiteral("1")});
    chart.kind = ChartKind::Grouped;
    chart.panels.front().series = {QStringLiteral("甲"), QStringLiteral("乙")};
    ChartStyle style;
    style.order = ChartStyle::BarOrder::LargestFirst;
    // The first of each pair decides.
    QCOMPARE(labels(styled(chart, style)).join(u' '), QStringLiteral("条3 条4 条1 条2"));
}

void TestChartExportStyle::coverageKeepsItsOrder()
{
    ChartSpec chart = chartOf({QStringLiteral("5"), QStringLiteral("90")});
    chart.kind = ChartKind::Coverage;
    ChartStyle style;
    style.order = ChartStyle::BarOrder::LargestFirst;
    QCOMPARE(labels(styled(chart, style)).join(u' '), QStringLiteral("条1 条2"));
}

void TestChartExportStyle::numbersAreWritten_data()
{
    QTest::addColumn<ChartStyle::Grouping>("grouping");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("written");
    using Grouping = ChartStyle::Grouping;
    const auto row = [](const char *name, Grouping grouping, int decimals, const QString &values,
                        const QString &written) {
        QTest::newRow(name) << grouping << decimals << values.split(u'|') << written.split(u'|');
    };
    const QString values = QStringLiteral("1234567.86|7.1|12");
    row("comma", Grouping::Comma, -1, values, QStringLiteral("1,234,567.86|7.1|12"));
    row("none", Grouping::None, -1, values, QStringLiteral("1234567.86|7.1|12"));
    row("one decimal", Grouping::Comma, 1, values, QStringLiteral("1,234,567.9|7.1|12.0"));
    row("two decimals", Grouping::None, 2, values, QStringLiteral("1234567.86|7.10|12.00"));
    row("no decimals", Grouping::None, 0, values, QStringLiteral("1234568|7|12"));
    row("whole numbers stay whole", Grouping::Comma, 2, QStringLiteral("1583|412"), QStringLiteral("1,583|412"));
    row("open ones are left alone", Grouping::None, 2, QStringLiteral("1.5|"), QStringLiteral("1.50|待填 1x.x"));
}

void TestChartExportStyle::numbersAreWritten()
{
    QFETCH(ChartStyle::Grouping, grouping);
    QFETCH(int, decimals);
    QFETCH(QStringList, values);
    ChartStyle style;
    style.grouping = grouping;
    style.decimals = decimals;
    QTEST(numbers(styled(chartOf(values), style)), "written");
}

void TestChartExportStyle::roundingIsTold()
{
    ChartStyle style;
    style.decimals = 1;
    style.grouping = ChartStyle::Grouping::Comma;
    const ChartSpec rounded = styled(chartOf(someValues), style);
    QVERIFY(rounded.footer.startsWith(QStringLiteral("来源：报告 · ")));
    QVERIFY(rounded.footer.contains(u"rounded"));
    // The median reads the same at its line and in the subtitle.
    QCOMPARE(rounded.panels.front().referenceText, QStringLiteral("中位数 1,200.5"));
    QCOMPARE(rounded.subtitle, QStringLiteral("4 份报告 · 中位数 1,200.5"));
    style.decimals = 2;
    QCOMPARE(styled(chartOf(someValues), style).footer, QStringLiteral("来源：报告"));
}

void TestChartExportStyle::valuesStay()
{
    ChartStyle style;
    style.decimals = 0;
    const ChartSpec before = chartOf(someValues);
    const ChartSpec after = styled(before, style);
    for (size_t i = 0; i < before.panels.front().bars.size(); ++i)
        QVERIFY(after.panels.front().bars[i].value == before.panels.front().bars[i].value);
}

void TestChartExportStyle::footerCanBeLeftOut()
{
    ChartStyle style;
    style.decimals = 0;
    style.footer = false;
    QVERIFY(styled(chartOf(someValues), style).footer.isEmpty());
}

void TestChartExportStyle::coloursReachThePicture()
{
    const QColor own(0x7a1f1f);
    ChartExportOptions options;
    options.width = 800;
    options.height = 600;
    const auto count = [&options, &own, this] {
        const QImage image = renderChart(chart(), options).value();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == own ? 1 : 0;
        }
        return pixels;
    };
    QCOMPARE(count(), 0);
    options.style.setColour(Category::Poverty, own);
    QCOMPARE(count(), 0);
    options.style.setColour(Category::Infrastructure, own);
    QVERIFY(count() > 1000);
}

void TestChartExportStyle::fontReachesThePicture()
{
    ChartExportOptions options;
    options.format = ChartFormat::Svg;
    options.style.fontFamily = QStringLiteral("Noto Serif CJK SC");
    const auto picture = layOutPicture(chart(), options);
    QVERIFY(picture);
    for (const PlacedText &text : picture->renderer.layout().texts())
        QCOMPARE(text.font.families().first(), QStringLiteral("Noto Serif CJK SC"));
}

void TestChartExportStyle::faintColoursAreTold()
{
    ChartStyle style;
    style.setColour(Category::Poverty, QColor(0xf0e68c));  // pale yellow
    style.setColour(Category::Industry, QColor(0x203040)); // nearly black
    const auto onWhite = faintThemes(style, exportPalette(ChartBackground::White));
    QCOMPARE(onWhite.size(), 1u);
    QCOMPARE(onWhite.front(), Category::Poverty);
    const auto onDark = faintThemes(style, exportPalette(ChartBackground::Dark));
    QCOMPARE(onDark.size(), 1u);
    QCOMPARE(onDark.front(), Category::Industry);
}

QTEST_MAIN(TestChartExportStyle)
#include "test_chart_export_style.moc"
