// SPDX-License-Identifier: GPL-3.0-or-later
// What the kinds of charts draw, each on its own: scale, median, series, parts, gaps, steps, shades.
#include "chart_picture.h"
#include "ui/charts/bar_drawing.h"
#include "ui/charts/heat_drawing.h"
#include "ui/charts/line_drawing.h"

#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

/// Relative luminance of the WCAG.
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a) + 0.05;
    const qreal second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class TestChartDrawing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void furtherColumnsHaveTheSameScale();
    void medianIsDashedOverAllBars();
    void withoutAnyValueStubsRemain();
    void longerThanTheAxisIsBroken();
    void seriesDifferInGrey();
    void segmentsFillTheirShare();
    void lineHasGaps();
    void stepsKeepTheirValue();
    void shadesRiseAndTextStaysReadable();
    void svgShowsTheSame_data();
    void svgShowsTheSame();
};

void TestChartDrawing::furtherColumnsHaveTheSameScale()
{
    const ChartSpec chart = specOf(QStringLiteral("ranked"), 60);
    const Picture picture(chart, sizes.front(), false);
    const PanelLayout &panel = drawingOf<BarDrawing>(picture).panels().at(0);
    QVERIFY(panel.plots.size() > 1);
    for (const QRectF &plot : panel.plots)
        QVERIFY(std::abs(plot.width() - panel.plotWidth()) < 0.01);
    const qreal unit = panel.plotWidth() / chart.panels[0].axisMaximum->toDouble();
    for (size_t i = 0; i < panel.bars.size(); ++i) {
        if (const ChartBar &bar = chart.panels[0].bars[i]; bar.value)
            QVERIFY(std::abs(panel.bars[i].bar.width() - bar.value->toDouble() * unit) < 0.5);
    }
}

void TestChartDrawing::medianIsDashedOverAllBars()
{
    for (const bool dark : {false, true}) {
        const ChartSpec chart = specOf(QStringLiteral("ranked"), 6);
        const Picture picture(chart, QSize(1000, 1250), dark);
        const PanelLayout &panel = drawingOf<BarDrawing>(picture).panels().at(0);
        const qreal x = panel.plots[0].left()
            + panel.plotWidth() * chart.panels[0].reference->toDouble() / chart.panels[0].axisMaximum->toDouble();
        int dashes = 0;
        bool inside = false;
        for (qreal y = panel.plots[0].top(); y < panel.plots[0].bottom(); y += 0.5) {
            const bool ink = near(picture.at({x, y}), picture.palette.text.rgb());
            dashes += ink && !inside ? 1 : 0;
            inside = ink;
        }
        QVERIFY2(dashes > 2 * 6, qPrintable(QString::number(dashes)));
    }
}

void TestChartDrawing::withoutAnyValueStubsRemain()
{
    const Matrix matrix = oneRow("infra.road_hardened", {QString(), QString()}, u(u"公里"));
    const Picture picture(buildRankedChart(matrix, 0), QSize(640, 640), false);
    QCOMPARE(picture.parts().size(), size_t(2));
    for (const ChartPart &part : picture.parts()) {
        QVERIFY(picture.count(part.ink, picture.palette.placeholderBorder) > picture.pixels(part.ink).width());
        QCOMPARE(picture.count(part.area, picture.palette.category(Category::Infrastructure)), 0);
    }
}

void TestChartDrawing::longerThanTheAxisIsBroken()
{
    const Matrix matrix =
        oneRow("infra.road_hardened", {u(u"7.1"), u(u"12"), u(u"18900"), u(u"5"), u(u"9.5")}, u(u"公里"));
    const Picture picture(buildRankedChart(matrix, 0), QSize(640, 640), false);
    const auto &bars = drawingOf<BarDrawing>(picture).panels().at(0).bars;
    const auto gaps = [&picture](const QRectF &bar) {
        int found = 0;
        for (qreal x = bar.left() + 2; x < bar.right() - 2; x += 0.5)
            found += near(picture.at({x, bar.center().y()}), picture.palette.paper.rgb()) ? 1 : 0;
        return found;
    };
    QVERIFY(gaps(bars[0].bar) > 4);
    QCOMPARE(gaps(bars[1].bar), 0);
    QVERIFY(std::abs(bars[0].bar.width() - bars[1].bar.width()) < 0.5); // 12 reaches the end of the axis
}

void TestChartDrawing::seriesDifferInGrey()
{
    for (const bool dark : {false, true}) {
        const ChartSpec chart = specOf(QStringLiteral("grouped"), 6);
        const Picture picture(chart, QSize(1000, 1250), dark);
        QCOMPARE(picture.renderer.layout().legend.size(), size_t(2));
        std::array<int, 2> greys{};
        for (size_t i = 0; i < greys.size(); ++i) {
            const QRgb swatch = picture.at(picture.renderer.layout().legend[i].swatch.center());
            greys[i] = qGray(swatch);
            // A bar whose value is stated is filled as the legend says.
            for (size_t bar = i; bar < chart.panels[0].bars.size(); bar += 2) {
                if (chart.panels[0].bars[bar].value && chart.panels[0].bars[bar].counted)
                    QVERIFY(near(picture.at(picture.parts()[bar].ink.center()), swatch));
            }
        }
        QVERIFY(std::abs(greys[0] - greys[1]) > 30);
    }
}

void TestChartDrawing::segmentsFillTheirShare()
{
    const ChartSpec chart = specOf(QStringLiteral("coverage"), 6);
    const Picture picture(chart, QSize(1000, 1250), false);
    const PanelLayout &panel = drawingOf<BarDrawing>(picture).panels().at(0);
    const qreal unit = panel.plotWidth() / chart.panels[0].axisMaximum->toDouble();
    for (size_t i = 0; i < panel.bars.size(); ++i) {
        const auto &segments = chart.panels[0].bars[i].segments;
        QVERIFY(std::abs(panel.bars[i].bar.width() - segments[0].count * unit) < 0.5);
        const QRectF masked(panel.bars[i].bar.topRight(), QSizeF(segments[1].count * unit, panel.barHeight));
        QVERIFY(picture.count(masked, picture.palette.placeholderBorder) > picture.pixels(masked).width());
        const QPointF absent(masked.right() + segments[2].count * unit / 2, masked.center().y());
        QVERIFY(near(picture.at(absent), picture.palette.paper.rgb()));
    }
}

void TestChartDrawing::lineHasGaps()
{
    const Picture picture(specOf(QStringLiteral("time_series"), 6), QSize(1920, 1080), false);
    const auto &drawing = drawingOf<LineDrawing>(picture);
    QCOMPARE(drawing.bands().size(), size_t(1));
    const LineBand &band = drawing.bands().front();
    // 2019-2020 and 2023-2024; masked, not mentioned and planned ones are joined to nothing.
    const auto runs = drawing.runsOf(band);
    QCOMPARE(runs.size(), size_t(2));
    QCOMPARE(runs[0], LineRun({band.places[0], band.places[1]}));
    QCOMPARE(runs[1], LineRun({band.places[4], band.places[5]}));
    const QColor colour = picture.palette.category(Category::Infrastructure);
    const auto between = [&](size_t a, size_t b) {
        const QPointF middle = (band.places[a] + band.places[b]) / 2;
        return picture.count(QRectF(middle.x() - 3, band.plot.top() - 4, 6, band.plot.height()), colour);
    };
    QVERIFY(between(0, 1) > 0);
    QVERIFY(between(4, 5) > 0);
    for (const size_t gap : {1, 2, 3, 5})
        QCOMPARE(between(gap, gap + 1), 0);
    // 18.9 of 20 stands as high as the axis says.
    QVERIFY(std::abs((band.plot.bottom() - band.places[5].y()) / band.plot.height() - 18.9 / 20) < 0.01);
}

void TestChartDrawing::stepsKeepTheirValue()
{
    const Matrix matrix = onePlace("profile.population", u(u"人"), QStringLiteral("2022Y=10000 2023Y=20000"));
    const Picture picture(buildMatrixChart(matrix, ChartKind::TimeSeries, {0}), QSize(1000, 1250), false);
    const auto &drawing = drawingOf<LineDrawing>(picture);
    const LineBand &band = drawing.bands().at(0);
    const auto runs = drawing.runsOf(band);
    QCOMPARE(runs.size(), size_t(1));
    QCOMPARE(runs[0], LineRun({band.places[0], {band.places[1].x(), band.places[0].y()}, band.places[1]}));
    const QPointF corner = runs[0][1];
    QVERIFY(near(picture.at(corner - QPointF(20, 0)), picture.palette.category(Category::Profile).rgb()));
}

void TestChartDrawing::shadesRiseAndTextStaysReadable()
{
    for (const bool dark : {false, true}) {
        const ThemePalette palette = exportPalette(dark ? ChartBackground::Dark : ChartBackground::White);
        for (const Category theme : allCategories) {
            int before = -1;
            for (int tenths = 0; tenths <= 10; ++tenths) {
                const QColor fill = heatFill(*Decimal(tenths).scaled(-1), theme, palette);
                QVERIFY2(contrast(fill, palette.text) >= 4.5,
                         qPrintable(QStringLiteral("%1 %2 %3").arg(categoryId(theme)).arg(tenths).arg(dark)));
                const int distance = std::abs(qGray(fill.rgb()) - qGray(palette.paper.rgb()));
                QVERIFY(distance > before);
                before = distance;
            }
        }
    }
    const ChartSpec chart = specOf(QStringLiteral("heat_table"), 6);
    const Picture picture(chart, QSize(1920, 1080), false);
    for (const ChartPart &part : picture.parts()) {
        const auto &cell = static_cast<const ChartCell &>(*part.mark);
        const QColor fill = cell.share ? heatFill(*cell.share, chart.theme, picture.palette) : picture.palette.paper;
        if (cell.state != ValueState::Masked)
            QVERIFY2(near(picture.at(part.ink.topLeft() + QPointF(3, 3)), fill.rgb()), qPrintable(cell.label));
    }
}

void TestChartDrawing::svgShowsTheSame_data()
{
    QTest::addColumn<QString>("kind");
    for (const ChartKind kind : matrixKinds)
        QTest::newRow(qPrintable(chartKindId(kind))) << chartKindId(kind);
    QTest::newRow("time_series") << QStringLiteral("time_series");
}

void TestChartDrawing::svgShowsTheSame()
{
    QFETCH(QString, kind);
    const ChartSpec chart = specOf(kind, 6);
    const Picture picture(chart, QSize(1000, 1250), false);
    QTemporaryDir folder;
    ChartExportOptions options;
    options.format = ChartFormat::Svg;
    options.width = 1000;
    options.height = 1250;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY(exportChart(chart, options, path));
    QSvgRenderer svg(path);
    QVERIFY(svg.isValid());
    QImage image(picture.image.size(), QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    for (const ChartPart &part : picture.parts()) {
        if (part.mark->value && !part.ink.isEmpty()) {
            const QPointF inside = part.ink.topLeft() + QPointF(4, 4);
            QVERIFY2(near(image.pixel((inside * picture.scale).toPoint()), picture.at(inside)),
                     qPrintable(part.mark->label));
        }
    }
    if (kind == u"time_series") {
        const LineBand &band = drawingOf<LineDrawing>(picture).bands().at(0);
        const QPoint middle = ((band.places[4] + band.places[5]) / 2 * picture.scale).toPoint();
        QVERIFY(near(image.pixel(middle), picture.palette.category(chart.theme).rgb()));
    }
}

QTEST_MAIN(TestChartDrawing)
#include "test_chart_drawing.moc"
