// SPDX-License-Identifier: GPL-3.0-or-later
// Presets and styles; which reports of a library are picked.
#include "chart_program.h"
#include "cli_runner.h"

#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>

#include <memory>

using namespace xiangyue::test;

namespace {

QByteArray reportOf(const QByteArray &place, const QByteArray &year, const QByteArray &roads)
{
    return place + year
        + "年上半年工作总结\n"
          "一、基本情况\n全乡辖6个行政村，总人口8000人。\n"
          "二、脱贫成果持续巩固\n全乡建档立卡脱贫户412户1583人。发放小额信贷资金264万元。\n"
          "三、基础设施提档升级\n全乡硬化通组公路"
        + roads + "公里，改造饮水管网18.85千米。\n";
}

/// Width and height of a PDF's page in points.
QSizeF pageOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression box(QStringLiteral(R"(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\])"));
    const auto match = box.match(QString::fromLatin1(file.readAll()));
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

} // namespace

class TestExportChartsLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void presetsGiveSizes_data();
    void presetsGiveSizes();
    void pdfPagesHaveThePicturesSize();
    void styleIsFoundByName();
    void damagedStylesAreTold();
    void reportsArePicked_data();
    void reportsArePicked();
    void badArguments_data();
    void badArguments();

private:
    ChartOutcome run(const QStringList &arguments) const
    {
        return exportCharts(QStringList{QStringLiteral("--out"), out()} + arguments, m_files->path(QString()));
    }
    ChartOutcome runLibrary(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("--library"), library()} + arguments);
    }
    void makeLibrary();
    QString library() const { return m_files->path(QStringLiteral("l.xiangyue")); }
    QString out() const { return m_files->path(QStringLiteral("charts")); }
    void keepStyles(const QByteArray &json) const;

    std::unique_ptr<Files> m_files;
    QString m_report;
};

void TestExportChartsLooks::init()
{
    if (!QFile::exists(QStringLiteral(XIANGYUE_BIN_DIR "/xiangyue")))
        QSKIP("built without the window program");
    m_files = std::make_unique<Files>();
    m_report = m_files->add(QStringLiteral("青岭乡2024.txt"), reportOf("青岭乡", "2024", "7.1"));
}

/// Three townships in 2024, one of them in 2023 too.
void TestExportChartsLooks::makeLibrary()
{
    const QString other = m_files->add(QStringLiteral("白沙镇2024.txt"), reportOf("白沙镇", "2024", "12"));
    const QString open = m_files->add(QStringLiteral("石桥镇2024.txt"), reportOf("石桥镇", "2024", "xx"));
    const QString before = m_files->add(QStringLiteral("青岭乡2023.txt"), reportOf("青岭乡", "2023", "3"));
    const Answer imported =
        runCli({QStringLiteral("import"), QStringLiteral("--library"), library(), m_report, other, open, before});
    QVERIFY2(imported.code == 0 || imported.code == 1, imported.err.constData());
}

void TestExportChartsLooks::keepStyles(const QByteArray &json) const
{
    QVERIFY(QDir().mkpath(m_files->path(QStringLiteral("config/xiangyue"))));
    m_files->add(QStringLiteral("config/xiangyue/chart-styles.json"), json);
}

void TestExportChartsLooks::presetsGiveSizes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<int>("dotsPerMetre");
    const auto row = [](const char *options, QSize pixels, int dots) {
        QTest::newRow(options) << QString::fromLatin1(options).split(u' ') << pixels << dots;
    };
    row("--preset slide", {1920, 1080}, 3780);
    row("--preset page", {1600, 1000}, 3780);
    row("--preset square", {1200, 1200}, 3780);
    row("--preset print", {1890, 1181}, 11811);
    row("--preset print --dpi 600", {3780, 2362}, 23622);
    row("--preset slide --scale 2", {3840, 2160}, 3780);
}

void TestExportChartsLooks::presetsGiveSizes()
{
    QFETCH(QStringList, options);
    const ChartOutcome outcome =
        run(options + QStringList{QStringLiteral("--theme"), QStringLiteral("poverty"), m_report});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.paths.size(), 1);
    const QImage image(outcome.paths.first());
    QTEST(image.size(), "pixels");
    QTEST(image.dotsPerMeterX(), "dotsPerMetre");
    QTEST(image.dotsPerMeterY(), "dotsPerMetre");
}

void TestExportChartsLooks::pdfPagesHaveThePicturesSize()
{
    const ChartOutcome outcome = run({QStringLiteral("--preset"), QStringLiteral("slide"), QStringLiteral("--format"),
                                      QStringLiteral("pdf"), m_report});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QVERIFY(outcome.paths.size() >= 3);
    QCOMPARE(QDir(out()).entryList(QDir::Files).size(), outcome.paths.size());
    for (const QString &path : outcome.paths) {
        QVERIFY(path.endsWith(QStringLiteral(".pdf")));
        QCOMPARE(pageOf(path), QSizeF(1440, 810));
    }
}

void TestExportChartsLooks::styleIsFoundByName()
{
    keepStyles(R"({"version": 1, "styles": [{"name": "县政府办", "title": "{place}{period}", "footer": false,
                   "colours": {"poverty": "#7a1f1f"}}]})");
    const QStringList plain{QStringLiteral("--preset"), QStringLiteral("page"), QStringLiteral("--theme"),
                            QStringLiteral("poverty"), m_report};
    const ChartOutcome without = run(plain);
    QVERIFY2(without.status == 0, qPrintable(without.errors));
    const QImage before(without.paths.value(0));
    const ChartOutcome with = run(QStringList{QStringLiteral("--style"), QStringLiteral("县政府办")} + plain);
    QVERIFY2(with.status == 0, qPrintable(with.errors));
    const QImage after(with.paths.value(0));
    const auto count = [](const QImage &image) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == QColor(0x7a1f1f) ? 1 : 0;
        }
        return pixels;
    };
    QCOMPARE(count(before), 0);
    QVERIFY(count(after) > 1000);
    QVERIFY(after.text(QStringLiteral("Title")).startsWith(QStringLiteral("青岭乡")));

    const ChartOutcome unknown = run(QStringList{QStringLiteral("--style"), QStringLiteral("别的")} + plain);
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.errors.contains(QStringLiteral("别的")));
}

void TestExportChartsLooks::damagedStylesAreTold()
{
    keepStyles("{ nonsense");
    const ChartOutcome outcome = run({QStringLiteral("--style"), QStringLiteral("县政府办"), m_report});
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.errors.contains(QStringLiteral("chart-styles.json")));
    QVERIFY(!QFileInfo::exists(out()));
    // Nothing is asked of them: they do not matter.
    QCOMPARE(run({m_report}).status, 0);
}

void TestExportChartsLooks::reportsArePicked_data()
{
    QTest::addColumn<QStringList>("picks");
    QTest::addColumn<int>("count");
    const auto row = [](const char *picks, int count) {
        QTest::newRow(picks) << QString::fromUtf8(picks).split(u' ') << count;
    };
    row("--period 2024H1", 3);
    row("--period 2023", 1);
    row("--place 青岭乡", 2);
    row("--place 青岭乡 --place 白沙镇 --period 2024H1", 2);
    row("--report 石桥镇", 1);
}

void TestExportChartsLooks::reportsArePicked()
{
    QFETCH(QStringList, picks);
    makeLibrary();
    const ChartOutcome outcome = runLibrary(picks + QStringList{QStringLiteral("--theme"), QStringLiteral("poverty")});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QTEST(static_cast<int>(outcome.paths.size()), "count");
}

void TestExportChartsLooks::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *arguments, const char *told) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ') << QString::fromUtf8(told);
    };
    row("--kind ranked FILE", "--library");
    row("--period 2024H1 FILE", "--library");
    row("--indicator infra.road_hardened FILE", "--library");
    row("--style nobody FILE", "nobody");
}

void TestExportChartsLooks::badArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    arguments.replaceInStrings(QStringLiteral("FILE"), m_report);
    const ChartOutcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.paths.isEmpty());
    QVERIFY2(outcome.errors.contains(told), qPrintable(outcome.errors));
    QVERIFY(!QFileInfo::exists(out()));
}

QTEST_GUILESS_MAIN(TestExportChartsLooks)
#include "test_export_charts_looks.moc"
