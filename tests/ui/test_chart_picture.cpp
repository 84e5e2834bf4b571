// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/theme_chart.h"
#include "tests/unit/compare/chart_probe.h"
#include "tests/unit/compare/chart_report.h"
#include "ui/charts/bar_drawing.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_renderer.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace xiangyue;

namespace {

/// Maps layout coordinates to a picture's pixels.
struct Mapping {
    qreal scale = 1;
    QRect operator()(const QRectF &rect) const
    {
        return QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect();
    }
    QPoint operator()(QPointF point) const { return (point * scale).toPoint(); }
};

bool near(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < 14 && std::abs(qGreen(a) - qGreen(b)) < 14
        && std::abs(qBlue(a) - qBlue(b)) < 14;
}

int countNear(const QImage &image, const QRect &rect, const QColor &colour)
{
    int count = 0;
    for (int y = std::max(0, rect.top()); y <= std::min(image.height() - 1, rect.bottom()); ++y) {
        for (int x = std::max(0, rect.left()); x <= std::min(image.width() - 1, rect.right()); ++x)
            count += near(image.pixel(x, y), colour.rgb()) ? 1 : 0;
    }
    return count;
}

const std::vector<PanelLayout> &panelsOf(const ChartLayout &layout)
{
    const auto *bars = dynamic_cast<const BarDrawing *>(layout.drawing.get());
    static const std::vector<PanelLayout> none;
    return bars ? bars->panels() : none;
}

/// Every rectangle of text in a layout.
QList<QRectF> textRects(const ChartLayout &layout)
{
    QList<QRectF> rects;
    for (const PlacedText &text : layout.texts())
        rects << text.rect;
    return rects;
}

} // namespace

class TestChartPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pictureIsWhatTheLayoutSays_data();
    void pictureIsWhatTheLayoutSays();
    void nothingOverlapsOrLeavesThePicture_data();
    void nothingOverlapsOrLeavesThePicture();
    void sameProportionsAtEverySize();
    void longNamesAreWholeOnSeveralLines();
    void barsKeepTheirProportions();
    void selectedRowIsMarked();
    void svgIsWellFormedAndShowsTheBars();
    void emptyThemeShowsItsExplanation();

private:
    ChartSpec chart(Category theme = Category::Infrastructure) const
    {
        return buildThemeChart(m_report, theme, m_units);
    }
    UnitDictionary m_units = chartUnits();
    ReportAnalysis m_report = ChartReport::sample();
};

void TestChartPicture::initTestCase()
{
    QVERIFY(!m_units.units().empty());
}

void TestChartPicture::pictureIsWhatTheLayoutSays_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(640, 800), QSize(1600, 900), QSize(2400, 2400)})
            QTest::addRow("%dx%d %s", size.width(), size.height(), dark ? "dark" : "light") << size << dark;
    }
}

void TestChartPicture::pictureIsWhatTheLayoutSays()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    ChartExportOptions options;
    options.width = size.width();
    options.height = size.height();
    options.background = dark ? ChartBackground::Dark : ChartBackground::White;
    const ChartSpec spec = chart();
    const auto image = renderChart(spec, options);
    QVERIFY(image);
    QCOMPARE(image->size(), size);
    const ThemePalette palette = exportPalette(options.background);
    QVERIFY(near(image->pixel(2, 2), palette.paper.rgb()));
    QCOMPARE(palette.dark, dark);

    const auto picture = layOutPicture(spec, options);
    QVERIFY(picture);
    const ChartLayout &layout = picture->renderer.layout();
    const Mapping map{size.width() / layout.size.width()};
    int drawn = 0;
    for (size_t p = 0; p < panelsOf(layout).size(); ++p) {
        QCOMPARE(panelsOf(layout)[p].bars.size(), spec.panels[p].bars.size());
        for (size_t b = 0; b < panelsOf(layout)[p].bars.size(); ++b) {
            const ChartBar &bar = spec.panels[p].bars[b];
            const QRect rect = map(panelsOf(layout)[p].bars[b].bar);
            const QRgb middle = image->pixel(rect.center());
            if (bar.state == ValueState::Masked) {
                // Hatched: both ink and ground, and nothing of the theme's colour.
                QVERIFY(countNear(*image, rect, palette.placeholderBorder) > rect.width());
                QVERIFY(countNear(*image, rect, palette.category(Category::Infrastructure)) == 0);
            } else if (bar.state == ValueState::Stated && !bar.valueHigh) {
                QVERIFY2(near(middle, palette.category(Category::Infrastructure).rgb()), qPrintable(bar.label));
            } else {
                QVERIFY2(!near(middle, palette.paper.rgb()), qPrintable(bar.label));
            }
            ++drawn;
            // Past the bar's end there is ground again (a share's ground shows the whole).
            if (!spec.panels[p].bounded)
                QVERIFY2(near(image->pixel(rect.right() + int(3 * map.scale), rect.center().y()), palette.paper.rgb()),
                         qPrintable(bar.label));
            // Label and value are there.
            QVERIFY(countNear(*image, map(panelsOf(layout)[p].bars[b].label.rect), palette.text) > 10);
            QVERIFY(countNear(*image, map(panelsOf(layout)[p].bars[b].value.rect),
                              bar.state == ValueState::Masked ? palette.placeholderText : palette.text)
                    > 4);
        }
    }
    QCOMPARE(drawn, 12);
}

void TestChartPicture::nothingOverlapsOrLeavesThePicture_data()
{
    QTest::addColumn<QSizeF>("size"); // height 0: free
    for (const QSizeF size : {QSizeF(320, 0), QSizeF(480, 0), QSizeF(640, 0), QSizeF(1100, 0), QSizeF(1900, 0),
                              QSizeF(1600, 900), QSizeF(900, 1600), QSizeF(1000, 1000), QSizeF(3000, 600)})
        QTest::addRow("%gx%g", size.width(), size.height()) << size;
}

void TestChartPicture::nothingOverlapsOrLeavesThePicture()
{
    QFETCH(QSizeF, size);
    const ChartFonts fonts = ChartFonts::standard();
    ChartSpec spec = chart();
    spec.panels[1].hiddenCount = 7;
    const ChartLayout layout = size.height() > 0 ? fitChart(spec, fonts, size.width() / size.height())
                                                 : layoutChart(spec, fonts, size.width());
    if (size.height() > 0)
        QVERIFY(std::abs(layout.size.width() / layout.size.height() - size.width() / size.height()) < 0.02);
    const QList<QRectF> rects = textRects(layout);
    const QRectF whole(QPointF(), layout.size);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        QVERIFY2(whole.contains(rects[i]), qPrintable(QStringLiteral("rectangle %1").arg(i)));
        for (qsizetype j = i + 1; j < rects.size(); ++j)
            QVERIFY2(!rects[i].intersects(rects[j]), qPrintable(QStringLiteral("rectangles %1, %2").arg(i).arg(j)));
    }
    for (const PanelLayout &panel : panelsOf(layout)) {
        for (const BarLayout &bar : panel.bars) {
            QVERIFY(!bar.bar.intersects(bar.label.rect));
            QVERIFY(!bar.bar.intersects(bar.value.rect));
        }
    }
}

void TestChartPicture::sameProportionsAtEverySize()
{
    ChartExportOptions options;
    options.width = 800;
    options.height = 600;
    const auto small = renderChart(chart(), options);
    options.scale = 3;
    const auto large = renderChart(chart(), options);
    QVERIFY(small && large);
    QCOMPARE(large->size(), QSize(2400, 1800));
    const QImage reduced = large->scaled(800, 600, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // Antialiasing differs along edges, the arrangement must not.
    qint64 difference = 0;
    for (int y = 0; y < 600; ++y) {
        for (int x = 0; x < 800; ++x)
            difference += std::abs(qGray(small->pixel(x, y)) - qGray(reduced.pixel(x, y)));
    }
    QVERIFY2(difference / (800 * 600) < 3, qPrintable(QString::number(difference / (800.0 * 600))));
}

void TestChartPicture::longNamesAreWholeOnSeveralLines()
{
    const ChartLayout layout = layoutChart(chart(), ChartFonts::standard(), 420);
    const ChartSpec spec = chart();
    bool wrapped = false;
    for (size_t p = 0; p < panelsOf(layout).size(); ++p) {
        for (size_t b = 0; b < panelsOf(layout)[p].bars.size(); ++b) {
            const QStringList &lines = panelsOf(layout)[p].bars[b].label.lines;
            wrapped = wrapped || lines.size() > 1;
            const QString all = QString(lines.join(QString())).remove(u' ').remove(u'·');
            QCOMPARE(all, QString(spec.panels[p].bars[b].label).remove(u' ').remove(u'·'));
        }
    }
    QVERIFY(wrapped);
}

void TestChartPicture::barsKeepTheirProportions()
{
    const ChartSpec spec = chart();
    const ChartLayout layout = layoutChart(spec, ChartFonts::standard(), 640);
    const auto &bars = panelsOf(layout).at(0).bars;
    const qreal unit = bars[0].bar.width() / spec.panels[0].bars[0].value->toDouble();
    QVERIFY(std::abs(bars[1].bar.width() - 7.1 * unit) < 0.5);
    QVERIFY(std::abs(bars[2].bar.width() - 6 * unit) < 0.5); // the range's upper end
    QCOMPARE(bars[0].bar.left(), panelsOf(layout)[0].plots.front().left());
}

void TestChartPicture::selectedRowIsMarked()
{
    ChartRenderer renderer(chart(), exportPalette(ChartBackground::White));
    renderer.layoutForWidth(640);
    const auto index = renderer.barOfFigure(5); // a stated length, converted
    QVERIFY(index.isValid());
    const auto painted = [&renderer] {
        QImage image(renderer.layout().size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.paint(painter, image.rect());
        return image;
    };
    const QRect row = renderer.rowOf(index).toAlignedRect();
    const QColor fill = exportPalette(ChartBackground::White).selectionFill;
    QVERIFY(countNear(painted(), row, fill) < row.width()); // edges of letters
    renderer.setSelectedFigure(5);
    QVERIFY(countNear(painted(), row, fill) > 5 * row.width());
    QCOMPARE(renderer.partAt(renderer.rowOf(index).center()), index);
}

void TestChartPicture::svgIsWellFormedAndShowsTheBars()
{
    QTemporaryDir folder;
    ChartExportOptions options;
    options.format = ChartFormat::Svg;
    options.width = 800;
    options.height = 800;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY(exportChart(chart(), options, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QXmlStreamReader reader(bytes);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(words.contains(u"饮水管网改造") && words.contains(u"18.85") && words.contains(u"to fill in"));

    QSvgRenderer svg(bytes);
    QVERIFY(svg.isValid());
    QImage image(800, 800, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    const auto picture = layOutPicture(chart(), options);
    QVERIFY(picture);
    const Mapping map{800 / picture->renderer.layout().size.width()};
    const ThemePalette palette = exportPalette(ChartBackground::White);
    const auto &first = panelsOf(picture->renderer.layout()).at(0);
    QVERIFY(near(image.pixel(map(first.bars[0].bar.center())), palette.category(Category::Infrastructure).rgb()));
    QVERIFY(countNear(image, map(first.bars[3].bar), palette.placeholderBorder) > 50);
    QVERIFY(near(image.pixel(2, 2), palette.paper.rgb()));
}

void TestChartPicture::emptyThemeShowsItsExplanation()
{
    const ChartSpec empty = chart(Category::Epidemic);
    QVERIFY(empty.isEmpty());
    const auto image = renderChart(empty, {});
    QVERIFY(image);
    const ChartLayout layout = layoutChart(empty, ChartFonts::standard(), 640);
    const Mapping map{image->width() / layout.size.width()};
    QVERIFY(countNear(*image, map(layout.frame.back().rect), exportPalette(ChartBackground::White).mutedText) > 50);
}

QTEST_MAIN(TestChartPicture)
#include "test_chart_picture.moc"
