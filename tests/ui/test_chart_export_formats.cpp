// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/theme_chart.h"
#include "tests/unit/compare/chart_probe.h"
#include "tests/unit/compare/chart_report.h"
#include "ui/charts/chart_export_dialog.h"
#include "ui/charts/chart_export_formats.h"
#include "ui/charts/chart_export_presets.h"
#include "ui/charts/chart_preview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace xiangyue;

namespace {

/// Mean difference of the grey values of two pictures, both brought to one small size.
double difference(const QImage &first, const QImage &second)
{
    const QSize size(480, 270);
    const QImage a = first.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = second.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 sum = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return static_cast<double>(sum) / (size.width() * size.height());
}

/// The `/MediaBox` of a PDF: width and height of its page in points.
QSizeF pageOf(const QByteArray &pdf)
{
    static const QRegularExpression box(QStringLiteral(R"(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\])"));
    const auto match = box.match(QString::fromLatin1(pdf));
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

} // namespace

/// Sizes that are offered, and what the files of each format hold.
class TestChartExportFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presetsGiveTheirPixels_data();
    void presetsGiveTheirPixels();
    void pdfIsOnePageOfThePicturesSize_data();
    void pdfIsOnePageOfThePicturesSize();
    void pdfIsADrawingWithItsFonts();
    void pdfPageHasALimit();
    void svgSaysItsPaperSize();
    void sameArrangementAtEverySize_data();
    void sameArrangementAtEverySize();
    void previewIsTheFile();
    void clipboardHoldsPixelsAndTheDrawing_data();
    void clipboardHoldsPixelsAndTheDrawing();
    void dialogFollowsThePreset();
    void resolutionStepsThroughTheUsualOnes();
    void dialogFitsASmallScreen();
    void tooLargeIsSaidAndNothingIsWritten();

private:
    ChartSpec chart() const { return buildThemeChart(m_report, Category::Infrastructure, m_units); }
    ChartExportOptions preset(ChartPreset preset, int dpi = 96) const
    {
        ChartExportOptions options;
        options.dpi = dpi;
        applyPreset(preset, options);
        return options;
    }
    UnitDictionary m_units = chartUnits();
    ReportAnalysis m_report = ChartReport::sample();
};

void TestChartExportFormats::presetsGiveTheirPixels_data()
{
    QTest::addColumn<ChartPreset>("name");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<int>("dotsPerMetre");
    QTest::newRow("slide") << ChartPreset::Slide << 96 << QSize(1920, 1080) << 3780;
    QTest::newRow("page") << ChartPreset::Page << 96 << QSize(1600, 1000) << 3780;
    QTest::newRow("square") << ChartPreset::Square << 96 << QSize(1200, 1200) << 3780;
    QTest::newRow("printed, from the screen's resolution") << ChartPreset::Printed << 96 << QSize(1890, 1181) << 11811;
    QTest::newRow("printed, draft") << ChartPreset::Printed << 150 << QSize(945, 591) << 5906;
    QTest::newRow("printed, press") << ChartPreset::Printed << 600 << QSize(3780, 2362) << 23622;
}

void TestChartExportFormats::presetsGiveTheirPixels()
{
    QFETCH(ChartPreset, name);
    QFETCH(int, dpi);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("图.png"));
    QVERIFY(exportChart(chart(), preset(name, dpi), path));
    const QImage image(path);
    QTEST(image.size(), "pixels");
    QTEST(image.dotsPerMeterX(), "dotsPerMetre");
    QTEST(image.dotsPerMeterY(), "dotsPerMetre");
    QCOMPARE(chartPresetFromId(chartPresetId(name)), std::optional(name));
}

void TestChartExportFormats::pdfIsOnePageOfThePicturesSize_data()
{
    QTest::addColumn<ChartPreset>("name");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QSizeF>("points");
    QTest::newRow("slide") << ChartPreset::Slide << 1 << QSizeF(1440, 810);
    QTest::newRow("slide, scaled") << ChartPreset::Slide << 2 << QSizeF(2880, 1620);
    QTest::newRow("printed") << ChartPreset::Printed << 1 << QSizeF(160 / 25.4 * 72, 100 / 25.4 * 72);
    QTest::newRow("printed keeps its paper when scaled")
        << ChartPreset::Printed << 2 << QSizeF(160 / 25.4 * 72, 100 / 25.4 * 72);
}

void TestChartExportFormats::pdfIsOnePageOfThePicturesSize()
{
    QFETCH(ChartPreset, name);
    QFETCH(int, scale);
    QFETCH(QSizeF, points);
    QTemporaryDir folder;
    ChartExportOptions options = preset(name);
    options.format = ChartFormat::Pdf;
    options.scale = scale;
    const QString path = folder.filePath(QStringLiteral("图.pdf"));
    QVERIFY(exportChart(chart(), options, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Count 1"));
    const QSizeF page = pageOf(pdf);
    QVERIFY2(std::abs(page.width() - points.width()) <= 0.5, qPrintable(QString::number(page.width())));
    QVERIFY2(std::abs(page.height() - points.height()) <= 0.5, qPrintable(QString::number(page.height())));
}

void TestChartExportFormats::pdfIsADrawingWithItsFonts()
{
    ChartExportOptions options = preset(ChartPreset::Page);
    options.format = ChartFormat::Pdf;
    const auto picture = layOutPicture(chart(), options);
    QVERIFY(picture);
    const auto pdf = pictureBytes(*picture, options);
    QVERIFY(pdf);
    QVERIFY(pdf->contains("/FontFile"));
    QVERIFY(pdf->size() < 1000 * 1000); // pixels of this size would be far more
    QString title = QStringLiteral("/Title ");
    title += QStringLiteral("(\u00fe\u00ff"); // UTF-16 follows
    QVERIFY(pdf->contains(title.toLatin1()));
}

void TestChartExportFormats::pdfPageHasALimit()
{
    ChartExportOptions options;
    options.format = ChartFormat::Pdf;
    options.width = 10000;
    options.height = 5000;
    options.dpi = 36; // seven metres
    const auto refused = layOutPicture(chart(), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(refused.error().message.contains(u"5080"));
    options.dpi = 96;
    QVERIFY(layOutPicture(chart(), options));
}

void TestChartExportFormats::svgSaysItsPaperSize()
{
    ChartExportOptions options = preset(ChartPreset::Printed, 300);
    options.format = ChartFormat::Svg;
    options.scale = 2;
    const auto picture = layOutPicture(chart(), options);
    QVERIFY(picture);
    const auto svg = pictureBytes(*picture, options);
    QVERIFY(svg);
    static const QRegularExpression size(QStringLiteral(R"(<svg width="([\d.]+)mm" height="([\d.]+)mm")"));
    const auto match = size.match(QString::fromUtf8(*svg));
    QVERIFY(match.hasMatch());
    QVERIFY(std::abs(match.captured(1).toDouble() - 160) < 0.1);
    QVERIFY(std::abs(match.captured(2).toDouble() - 100) < 0.1);
    QVERIFY(QSvgRenderer(*svg).isValid());
}

void TestChartExportFormats::sameArrangementAtEverySize_data()
{
    QTest::addColumn<ChartExportOptions>("options");
    ChartExportOptions small = preset(ChartPreset::Slide);
    small.width = 960;
    small.height = 540;
    QTest::newRow("half") << small;
    ChartExportOptions large = preset(ChartPreset::Slide);
    large.scale = 3;
    QTest::newRow("three times") << large;
    ChartExportOptions printed = preset(ChartPreset::Printed, 600);
    printed.width = 160;
    printed.height = 90;
    QTest::newRow("on paper") << printed;
}

void TestChartExportFormats::sameArrangementAtEverySize()
{
    QFETCH(ChartExportOptions, options);
    const auto slide = renderChart(chart(), preset(ChartPreset::Slide));
    const auto other = renderChart(chart(), options);
    QVERIFY(slide && other);
    QVERIFY2(difference(*slide, *other) < 2, qPrintable(QString::number(difference(*slide, *other))));
    // The measure tells charts apart.
    const auto poverty = renderChart(buildThemeChart(m_report, Category::Poverty, m_units), preset(ChartPreset::Slide));
    QVERIFY(poverty && difference(*slide, *poverty) > 4);
}

void TestChartExportFormats::previewIsTheFile()
{
    const ChartExportOptions options = preset(ChartPreset::Slide);
    ChartPreview preview;
    preview.resize(960 + 24, 540 + 24);
    auto picture = layOutPicture(chart(), options);
    QVERIFY(picture);
    preview.setPicture(std::move(*picture), options.background);
    const QImage shown = preview.grab(QRect(12, 12, 960, 540)).toImage();
    const auto file = renderChart(chart(), options);
    QVERIFY(file);
    QVERIFY2(difference(shown, *file) < 2, qPrintable(QString::number(difference(shown, *file))));
}

void TestChartExportFormats::clipboardHoldsPixelsAndTheDrawing_data()
{
    QTest::addColumn<ChartFormat>("format");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << ChartFormat::Png << QString() << QByteArray();
    QTest::newRow("svg") << ChartFormat::Svg << QStringLiteral("image/svg+xml") << QByteArray("<?xml");
    QTest::newRow("pdf") << ChartFormat::Pdf << QStringLiteral("application/pdf") << QByteArray("%PDF-");
}

void TestChartExportFormats::clipboardHoldsPixelsAndTheDrawing()
{
    QFETCH(ChartFormat, format);
    QFETCH(QString, type);
    QFETCH(QByteArray, start);
    QApplication::clipboard()->clear();
    ChartExportOptions options = preset(ChartPreset::Square);
    options.format = format;
    ChartExportDialog dialog(chart(), options);
    dialog.copy();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied && copied->hasImage());
    QCOMPARE(qvariant_cast<QImage>(copied->imageData()).size(), QSize(1200, 1200));
    if (!type.isEmpty())
        QVERIFY(copied->data(type).startsWith(start));
}

void TestChartExportFormats::dialogFollowsThePreset()
{
    ChartExportDialog dialog(chart(), ChartExportOptions());
    auto *presets = dialog.findChild<QComboBox *>(QStringLiteral("preset"));
    QCOMPARE(presets->currentData().toInt(), static_cast<int>(ChartPreset::Free));
    presets->setFocus();
    presets->setCurrentIndex(presets->findData(static_cast<int>(ChartPreset::Printed)));
    Q_EMIT presets->activated(presets->currentIndex());
    QCOMPARE(dialog.options().unit, ChartExportOptions::SizeUnit::Millimetre);
    QCOMPARE(dialog.options().width, 160.0);
    QCOMPARE(dialog.options().height, 100.0);
    QCOMPARE(dialog.options().dpi, 300);
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("result"))->text().contains(u"1890"));
    dialog.findChild<QDoubleSpinBox *>(QStringLiteral("width"))->setValue(120);
    QCOMPARE(presets->currentData().toInt(), static_cast<int>(ChartPreset::Free));
    dialog.findChild<QDoubleSpinBox *>(QStringLiteral("width"))->setValue(160);
    QCOMPARE(presets->currentData().toInt(), static_cast<int>(ChartPreset::Printed));
}

void TestChartExportFormats::resolutionStepsThroughTheUsualOnes()
{
    ChartExportDialog dialog(chart(), ChartExportOptions());
    auto *dpi = dialog.findChild<QSpinBox *>(QStringLiteral("dpi"));
    QList<int> seen;
    for (int i = 0; i < 4; ++i) {
        dpi->stepUp();
        seen << dpi->value();
    }
    QCOMPARE(seen, (QList<int>{150, 300, 600, 600}));
    dpi->setValue(200);
    dpi->stepDown();
    QCOMPARE(dpi->value(), 150);
}

void TestChartExportFormats::dialogFitsASmallScreen()
{
    ChartExportDialog dialog(chart(), ChartExportOptions());
    dialog.show();
    QVERIFY2(dialog.minimumSizeHint().height() <= 660, qPrintable(QString::number(dialog.minimumSizeHint().height())));
    QVERIFY2(dialog.sizeHint().width() <= 1240, qPrintable(QString::number(dialog.sizeHint().width())));
}

void TestChartExportFormats::tooLargeIsSaidAndNothingIsWritten()
{
    QTemporaryDir folder;
    ChartExportDialog dialog(chart(), preset(ChartPreset::Printed, 600));
    dialog.show();
    auto *problem = dialog.findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY(!problem->isVisible());
    dialog.findChild<QDoubleSpinBox *>(QStringLiteral("width"))->setValue(2000); // two metres at 600 DPI
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"47244"));
    dialog.setAskPath(
        [&](QWidget *, const QString &, const QString &) { return folder.filePath(QStringLiteral("x")); });
    dialog.save();
    QVERIFY(dialog.isVisible());
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(TestChartExportFormats)
#include "test_chart_export_formats.moc"
