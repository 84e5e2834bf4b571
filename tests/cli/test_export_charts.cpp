// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>
#include <optional>

using namespace xiangyue::test;

namespace {

/// Width, height and dots a metre from a PNG's own header: no image library in this test.
struct PngHeader {
    quint32 width = 0;
    quint32 height = 0;
    quint32 dotsPerMetre = 0;
    int colourType = -1; ///< 2: RGB, 6: RGB with alpha
};

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = value << 8 | static_cast<quint8>(bytes.at(at + i));
    return value;
}

std::optional<PngHeader> readPng(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.size() < 60)
        return std::nullopt;
    PngHeader header;
    header.width = bigEndian(bytes, 16);
    header.height = bigEndian(bytes, 20);
    header.colourType = bytes.at(25);
    if (const qsizetype at = bytes.indexOf("pHYs"); at > 0)
        header.dotsPerMetre = bigEndian(bytes, at + 4);
    return header;
}

constexpr char16_t reportText[] = u"青岭乡2024年上半年工作总结\n"
                                  u"一、主要工作情况\n"
                                  u"（一）脱贫成果持续巩固\n"
                                  u"全乡建档立卡脱贫户412户1583人，监测户xx户。发放小额信贷资金264万元。\n"
                                  u"（二）基础设施提档升级\n"
                                  u"硬化通组公路7.1公里，改造饮水管网18.85千米，新修机耕道x.x公里。\n";

} // namespace

class TestExportCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesOnePictureATheme();
    void sizeScaleAndDpi();
    void sizeInMillimetres();
    void transparentPng();
    void svg();
    void sameNamesAreKeptApart();
    void readsStandardInput();
    void themeWithoutFiguresIsLeftOut();
    void reportWithoutFiguresIsLeftOut();
    void badFileIsNamedAndTheOthersAreWritten();
    void folderThatCannotBeMade();
    void badArguments_data();
    void badArguments();
    void helpAndVersion();

private:
    static ChartOutcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        return exportCharts(arguments, {}, input);
    }
    QString write(const QString &name, const QString &text) const;
    QString out() const { return m_folder->filePath(QStringLiteral("charts")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_report;
};

void TestExportCharts::init()
{
    if (!QFile::exists(QStringLiteral(XIANGYUE_BIN_DIR "/xiangyue")))
        QSKIP("built without the window program");
    m_folder = std::make_unique<QTemporaryDir>();
    m_report = write(QStringLiteral("报告.txt"), QString::fromUtf16(reportText));
}

QString TestExportCharts::write(const QString &name, const QString &text) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write the test file");
    return file.fileName();
}

void TestExportCharts::writesOnePictureATheme()
{
    const ChartOutcome outcome = run({QStringLiteral("--out"), out(), m_report});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QVERIFY(outcome.paths.size() >= 2);
    bool poverty = false;
    bool infrastructure = false;
    for (const QString &path : outcome.paths) {
        const auto header = readPng(path);
        QVERIFY2(header.has_value(), qPrintable(path));
        QCOMPARE(header->width, 1200u);
        QVERIFY(header->height > 150);
        QVERIFY(QFileInfo(path).fileName().startsWith(QStringLiteral("青岭乡-")));
        poverty = poverty || path.contains(QStringLiteral("Poverty"));
        infrastructure = infrastructure || path.contains(QStringLiteral("Infrastructure"));
    }
    QVERIFY(poverty && infrastructure);
    QCOMPARE(QDir(out()).entryList(QDir::Files).size(), outcome.paths.size());
}

void TestExportCharts::sizeScaleAndDpi()
{
    const ChartOutcome outcome =
        run({QStringLiteral("--out"), out(), QStringLiteral("--size"), QStringLiteral("800x500"),
             QStringLiteral("--scale"), QStringLiteral("2"), QStringLiteral("--dpi"), QStringLiteral("300"),
             QStringLiteral("--theme"), QStringLiteral("infrastructure"), m_report});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.paths.size(), 1);
    const auto header = readPng(outcome.paths.first());
    QVERIFY(header);
    QCOMPARE(header->width, 1600u);
    QCOMPARE(header->height, 1000u);
    QCOMPARE(header->dotsPerMetre, 11811u);
    QCOMPARE(header->colourType, 2);
}

void TestExportCharts::sizeInMillimetres()
{
    const ChartOutcome outcome = run({QStringLiteral("--out"), out(), QStringLiteral("--size"),
                                      QStringLiteral("160x90mm"), QStringLiteral("--dpi"), QStringLiteral("254"),
                                      QStringLiteral("--theme"), QStringLiteral("poverty"), m_report});
    QCOMPARE(outcome.status, 0);
    const auto header = readPng(outcome.paths.value(0));
    QVERIFY(header);
    QCOMPARE(header->width, 1600u);
    QCOMPARE(header->height, 900u);
    QCOMPARE(header->dotsPerMetre, 10000u);
}

void TestExportCharts::transparentPng()
{
    const ChartOutcome outcome = run({QStringLiteral("--out"), out(), QStringLiteral("--transparent"),
                                      QStringLiteral("--theme"), QStringLiteral("poverty"), m_report});
    QCOMPARE(outcome.status, 0);
    const auto header = readPng(outcome.paths.value(0));
    QVERIFY(header);
    QCOMPARE(header->colourType, 6);
}

void TestExportCharts::svg()
{
    const ChartOutcome outcome = run({QStringLiteral("--out"), out(), QStringLiteral("--format"), QStringLiteral("svg"),
                                      QStringLiteral("--theme"), QStringLiteral("infrastructure"), m_report});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.paths.size(), 1);
    QVERIFY(outcome.paths.first().endsWith(QStringLiteral(".svg")));
    QFile file(outcome.paths.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text();
    }
    QVERIFY(!reader.hasError());
    QVERIFY(words.contains(u"18.85") && words.contains(u"7.1") && words.contains(u"x.x"));
}

void TestExportCharts::sameNamesAreKeptApart()
{
    const QString twin = write(QStringLiteral("又一份.txt"), QString::fromUtf16(reportText));
    const ChartOutcome outcome =
        run({QStringLiteral("--out"), out(), QStringLiteral("--theme"), QStringLiteral("poverty"), m_report, twin});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.paths.size(), 2);
    QVERIFY(outcome.paths.at(0) != outcome.paths.at(1));
    QCOMPARE(QDir(out()).entryList(QDir::Files).size(), 2);
}

void TestExportCharts::readsStandardInput()
{
    const ChartOutcome outcome =
        run({QStringLiteral("--out"), out(), QStringLiteral("--theme"), QStringLiteral("poverty"), QStringLiteral("-")},
            QString::fromUtf16(reportText).toUtf8());
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.paths.size(), 1);
}

void TestExportCharts::themeWithoutFiguresIsLeftOut()
{
    const ChartOutcome outcome =
        run({QStringLiteral("--out"), out(), QStringLiteral("--theme"), QStringLiteral("poverty,epidemic"), m_report});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.paths.size(), 1);
    QVERIFY(outcome.errors.contains(QStringLiteral("epidemic")));
}

void TestExportCharts::reportWithoutFiguresIsLeftOut()
{
    const QString empty = write(QStringLiteral("空.txt"), QStringLiteral("青岭乡工作总结\n各项工作稳步推进。\n"));
    const ChartOutcome outcome = run({QStringLiteral("--out"), out(), empty});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.paths.isEmpty());
    QVERIFY(outcome.errors.contains(QStringLiteral("空.txt")));
}

void TestExportCharts::badFileIsNamedAndTheOthersAreWritten()
{
    const QString binary = m_folder->filePath(QStringLiteral("bild.bin"));
    QFile file(binary);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x7f"
                          "ELF\0\0\0\1\2\0\0\3",
                          12)
                   .repeated(50));
    file.close();
    const ChartOutcome outcome =
        run({QStringLiteral("--out"), out(), QStringLiteral("--theme"), QStringLiteral("poverty"),
             m_folder->filePath(QStringLiteral("nowhere.txt")), binary, m_report});
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.errors.contains(QStringLiteral("nowhere.txt")));
    QVERIFY(outcome.errors.contains(QStringLiteral("bild.bin")));
    QCOMPARE(outcome.paths.size(), 1);
}

void TestExportCharts::folderThatCannotBeMade()
{
    const ChartOutcome outcome = run({QStringLiteral("--out"), m_report + QStringLiteral("/below-a-file"), m_report});
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.errors.contains(QStringLiteral("below-a-file")));
}

void TestExportCharts::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &arguments) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", {});
    row("no file", QStringLiteral("--out OUT"));
    row("no folder", QStringLiteral("FILE"));
    row("unknown option", QStringLiteral("--out OUT --colour red FILE"));
    row("unknown theme", QStringLiteral("--out OUT --theme weather FILE"));
    row("unknown format", QStringLiteral("--out OUT --format gif FILE"));
    row("size in words", QStringLiteral("--out OUT --size large FILE"));
    row("size zero", QStringLiteral("--out OUT --size 0x100 FILE"));
    row("scale 9", QStringLiteral("--out OUT --scale 9 FILE"));
    row("scale 1.5", QStringLiteral("--out OUT --scale 1.5 FILE"));
    row("dpi 0", QStringLiteral("--out OUT --dpi 0 FILE"));
    row("dark and transparent", QStringLiteral("--out OUT --dark --transparent FILE"));
}

void TestExportCharts::badArguments()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("OUT"), out());
    arguments.replaceInStrings(QStringLiteral("FILE"), m_report);
    const ChartOutcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.paths.isEmpty());
    QVERIFY(outcome.errors.contains(QStringLiteral("--help")));
    QVERIFY(!QFileInfo::exists(out()));
}

void TestExportCharts::helpAndVersion()
{
    const ChartOutcome help = run({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    const QString text = help.paths.join(u'\n');
    for (const char16_t *option :
         {u"--out", u"--size", u"--dpi", u"--scale", u"--format", u"--transparent", u"--theme"})
        QVERIFY2(text.contains(QString::fromUtf16(option)), qPrintable(QString::fromUtf16(option)));
    const ChartOutcome version = run({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY(version.paths.value(0).contains(QStringLiteral(XIANGYUE_VERSION)));
}

QTEST_GUILESS_MAIN(TestExportCharts)
#include "test_export_charts.moc"
