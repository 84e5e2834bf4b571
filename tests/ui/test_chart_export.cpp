// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/theme_chart.h"
#include "tests/unit/compare/chart_probe.h"
#include "tests/unit/compare/chart_report.h"
#include "ui/charts/chart_export.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <sys/stat.h>

using namespace xiangyue;

/// What ends up in the file, and what is refused.
class TestChartExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dpiAndSizeAreInTheFile_data();
    void dpiAndSizeAreInTheFile();
    void transparentHasNoBackground();
    void badSizesAreRefused_data();
    void badSizesAreRefused();
    void unwritablePlacesAreTold();
    void fileNamesAreSafe();

private:
    ChartSpec chart() const { return buildThemeChart(m_report, Category::Infrastructure, m_units); }
    UnitDictionary m_units = chartUnits();
    ReportAnalysis m_report = ChartReport::sample();
};

void TestChartExport::initTestCase()
{
    QVERIFY(!m_units.units().empty());
}

void TestChartExport::dpiAndSizeAreInTheFile_data()
{
    QTest::addColumn<bool>("millimetres");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<int>("dotsPerMetre");
    QTest::newRow("pixels") << false << 1 << QSize(600, 450) << 11811;
    QTest::newRow("pixels, scaled") << false << 2 << QSize(1200, 900) << 11811;
    QTest::newRow("mm") << true << 1 << QSize(1890, 1181) << 11811;
    QTest::newRow("mm stay true when scaled") << true << 2 << QSize(3780, 2362) << 23622;
}

void TestChartExport::dpiAndSizeAreInTheFile()
{
    QFETCH(bool, millimetres);
    QFETCH(int, scale);
    QTemporaryDir folder;
    ChartExportOptions options;
    options.unit = millimetres ? ChartExportOptions::SizeUnit::Millimetre : ChartExportOptions::SizeUnit::Pixel;
    options.width = millimetres ? 160 : 600;
    options.height = millimetres ? 100 : 450;
    options.dpi = 300;
    options.scale = scale;
    const QString path = folder.filePath(QStringLiteral("图表.png"));
    QVERIFY(exportChart(chart(), options, path));
    const QImage image(path);
    QTEST(image.size(), "pixels");
    QTEST(image.dotsPerMeterX(), "dotsPerMetre");
    QTEST(image.dotsPerMeterY(), "dotsPerMetre");
    QVERIFY(!image.hasAlphaChannel());
}

void TestChartExport::transparentHasNoBackground()
{
    QTemporaryDir folder;
    ChartExportOptions options;
    options.background = ChartBackground::Transparent;
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(exportChart(chart(), options, path));
    const QImage image(path);
    QVERIFY(image.hasAlphaChannel());
    QCOMPARE(qAlpha(image.pixel(3, 3)), 0);
    int opaque = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            opaque += qAlpha(image.pixel(x, y)) == 255 ? 1 : 0;
    }
    QVERIFY(opaque > image.width() * 20);
}

void TestChartExport::badSizesAreRefused_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<int>("scale");
    QTest::newRow("no width") << 0.0 << 100.0 << 96 << 1;
    QTest::newRow("not a number") << std::nan("") << 100.0 << 96 << 1;
    QTest::newRow("negative height") << 100.0 << -5.0 << 96 << 1;
    QTest::newRow("too small") << 20.0 << 20.0 << 96 << 1;
    QTest::newRow("too large") << 30000.0 << 200.0 << 96 << 1;
    QTest::newRow("too many pixels") << 15000.0 << 15000.0 << 96 << 1;
    QTest::newRow("scale 0") << 800.0 << 600.0 << 96 << 0;
    QTest::newRow("scale 5") << 800.0 << 600.0 << 96 << 5;
    QTest::newRow("dpi 0") << 800.0 << 600.0 << 0 << 1;
}

void TestChartExport::badSizesAreRefused()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(int, dpi);
    QFETCH(int, scale);
    ChartExportOptions options;
    options.width = width;
    options.height = height;
    options.dpi = dpi;
    options.scale = scale;
    const auto image = renderChart(chart(), options);
    QVERIFY(!image);
    QCOMPARE(image.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!image.error().message.isEmpty());
}

void TestChartExport::unwritablePlacesAreTold()
{
    QTemporaryDir folder;
    const auto missing = exportChart(chart(), {}, folder.filePath(QStringLiteral("none/chart.png")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    const auto isFolder = exportChart(chart(), {}, folder.path());
    QVERIFY(!isFolder);
    QCOMPARE(isFolder.error().code, ErrorCode::InvalidArgument);
    const QString pipe = folder.filePath(QStringLiteral("pipe.png"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto isPipe = exportChart(chart(), {}, pipe);
    QVERIFY(!isPipe);
    QCOMPARE(isPipe.error().code, ErrorCode::InvalidArgument);
    struct stat status { };
    QCOMPARE(stat(QFile::encodeName(pipe).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void TestChartExport::fileNamesAreSafe()
{
    ReportIdentity identity;
    identity.place = QStringLiteral("*/镇");
    identity.year = 2024;
    identity.period = Period::Half;
    identity.title = QStringLiteral("上半年总结");
    QCOMPARE(chartFileName(identity, Category::Poverty), QStringLiteral("__镇-first-half-of-2024-Poverty-alleviation"));
}

QTEST_MAIN(TestChartExport)
#include "test_chart_export.moc"
