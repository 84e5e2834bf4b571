// SPDX-License-Identifier: GPL-3.0-or-later
// `xiangyue export-charts --library`: charts of the reports of a library, each for itself and compared.
#include "chart_program.h"
#include "cli_runner.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace xiangyue::test;

namespace {

QString report(const QString &place, const QString &year, const QString &roads)
{
    return place + year + QStringLiteral("年上半年工作总结\n一、基础设施\n全乡硬化通组公路") + roads
        + QStringLiteral("公里，新建桥梁2座。\n二、人居环境\n改建户厕132座。\n");
}

} // namespace

class TestExportLibraryCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyReportForItself();
    void rankedTownshipsOnASlide();
    void coverageAndHeatTable();
    void aPlaceThroughItsPeriods();
    void pdfHasTheSizeOnPaper();
    void namesFollowThePattern();
    void whatCannotBeIsSaid_data();
    void whatCannotBeIsSaid();

private:
    ChartOutcome charts(const QString &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportLibraryCharts::init()
{
    if (!QFile::exists(QStringLiteral(XIANGYUE_BIN_DIR "/xiangyue")))
        QSKIP("built without the window program");
    m_folder = std::make_unique<QTemporaryDir>();
    QStringList import{QStringLiteral("import"), QStringLiteral("--library"),
                       m_folder->filePath(QStringLiteral("l.xiangyue"))};
    const std::initializer_list<std::array<const char16_t *, 3>> reports{{u"青岭乡", u"2024", u"7.1"},
                                                                         {u"白沙镇", u"2024", u"12"},
                                                                         {u"石桥镇", u"2024", u"xx"},
                                                                         {u"青岭乡", u"2023", u"3"}};
    for (const auto &[place, year, roads] : reports) {
        QFile file(m_folder->filePath(QString::fromUtf16(place) + QString::fromUtf16(year) + QStringLiteral(".txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(report(QString::fromUtf16(place), QString::fromUtf16(year), QString::fromUtf16(roads)).toUtf8());
        import << file.fileName();
    }
    QCOMPARE(runCli(import).code, 0);
}

/// Arguments parted by blanks, behind folder and library.
ChartOutcome TestExportLibraryCharts::charts(const QString &arguments) const
{
    return exportCharts(QStringList{QStringLiteral("--out"), m_folder->filePath(QStringLiteral("charts")),
                                    QStringLiteral("--library"), m_folder->filePath(QStringLiteral("l.xiangyue"))}
                            + arguments.split(u' ', Qt::SkipEmptyParts),
                        m_folder->path());
}

void TestExportLibraryCharts::everyReportForItself()
{
    const ChartOutcome outcome = charts(QStringLiteral("--period 2024H1 --theme infrastructure"));
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.paths.size(), 3);
    const ChartOutcome one = charts(QStringLiteral("--place 青岭乡 --report 2023 --theme infrastructure"));
    QCOMPARE(one.paths.size(), 1);
    QVERIFY(one.paths.front().contains(QStringLiteral("2023")));
}

void TestExportLibraryCharts::rankedTownshipsOnASlide()
{
    const ChartOutcome outcome =
        charts(QStringLiteral("--period 2024H1 --kind ranked --indicator infra.road_hardened --preset slide"));
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.paths.size(), 1);
    QCOMPARE(QImage(outcome.paths.front()).size(), QSize(1920, 1080));
    // Without an indicator: a chart for every row.
    QVERIFY(charts(QStringLiteral("--period 2024H1 --kind ranked")).paths.size() >= 3);
}

void TestExportLibraryCharts::coverageAndHeatTable()
{
    QCOMPARE(charts(QStringLiteral("--period 2024H1 --kind coverage --preset square")).paths.size(), 1);
    const ChartOutcome heat = charts(QStringLiteral("--period 2024H1 --kind heat_table --format svg"));
    QVERIFY2(heat.status == 0, qPrintable(heat.errors));
    QVERIFY(heat.paths.size() >= 2); // one a theme
    QVERIFY(heat.paths.front().endsWith(QStringLiteral(".svg")));
}

void TestExportLibraryCharts::aPlaceThroughItsPeriods()
{
    const ChartOutcome outcome =
        charts(QStringLiteral("--kind time_series --place 青岭乡 --indicator infra.road_hardened"));
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.paths.size(), 1);
    QVERIFY(outcome.paths.front().contains(QStringLiteral("青岭乡")));
    const ChartOutcome single = charts(QStringLiteral("--kind time_series --place 白沙镇"));
    QCOMPARE(single.status, 1);
    QVERIFY(single.paths.isEmpty());
}

void TestExportLibraryCharts::pdfHasTheSizeOnPaper()
{
    const ChartOutcome outcome = charts(QStringLiteral("--period 2024H1 --kind coverage --preset print --format pdf"));
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QFile pdf(outcome.paths.value(0));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    // 160 x 100 mm in points of 1/72 inch.
    const qsizetype box = bytes.indexOf("/MediaBox");
    QVERIFY(box > 0);
    const QList<QByteArray> numbers = bytes.mid(bytes.indexOf('[', box) + 1, 60).split(' ');
    QVERIFY(qAbs(numbers.value(2).toDouble() - 160 / 25.4 * 72) < 1.5);
    QVERIFY(qAbs(numbers.value(3).split(']').front().toDouble() - 100 / 25.4 * 72) < 1.5);
}

void TestExportLibraryCharts::namesFollowThePattern()
{
    const ChartOutcome outcome =
        charts(QStringLiteral("--period 2024H1 --theme infrastructure --name-pattern {number}_{place}"));
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QStringList names;
    for (const QString &path : outcome.paths)
        names << QFileInfo(path).completeBaseName();
    QVERIFY2(names.first().endsWith(QStringLiteral("_白沙镇")), qPrintable(names.join(u' ')));
}

void TestExportLibraryCharts::whatCannotBeIsSaid_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *arguments, int status) {
        QTest::newRow(name) << QString::fromUtf8(arguments) << status;
    };
    row("unknown kind", "--kind pie", 2);
    row("unknown preset", "--preset poster", 2);
    row("preset and size", "--preset slide --size 100x100", 2);
    row("unknown style", "--chart-style nobody", 2);
    row("unknown period", "--period someday", 2);
    row("unknown base", "--kind ranked --base per_cow", 2);
    row("bad pattern", "--name-pattern {colour}", 2);
    row("files too", "--period 2024H1 report.txt", 2);
    row("no such report", "--place 无名乡", 3);
    row("one report is no comparison", "--kind ranked --place 白沙镇", 3);
    row("unknown indicator", "--kind ranked --period 2024H1 --indicator no.such", 1);
}

void TestExportLibraryCharts::whatCannotBeIsSaid()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    const ChartOutcome outcome = charts(arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY(outcome.paths.isEmpty());
    QVERIFY(!outcome.errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestExportLibraryCharts)
#include "test_export_library_charts.moc"
