// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrix_text.h"
#include "export/matrix_export.h"

#include "../compare/matrix_report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

constexpr const char *road = "infra.road_hardened";
const QString kilometres = QStringLiteral("公里");

/// Every state in one row, a village, a text that would be a formula, and a second theme.
Matrix everyState()
{
    std::vector<MatrixReport> reports;
    const auto add = [&reports](const QString &place, const QString &value, Bound bound = Bound::Exact) -> Figure & {
        ReportOfFigures report(place);
        Figure &figure = report.add(road, value, kilometres);
        figure.bound = bound;
        reports.push_back(report);
        return reports.back().figures.back().figure;
    };
    add(QStringLiteral("青岭乡"), QStringLiteral("7.1"));
    add(QStringLiteral("白沙镇"), QStringLiteral("12"), Bound::Approx);
    add(QStringLiteral("石桥镇"), QStringLiteral("1500"), Bound::AtLeast);
    add(QStringLiteral("云溪乡"), QStringLiteral("20")).status = FigureStatus::Planned;
    add(QStringLiteral("桃溪乡"), QStringLiteral("3")).scope = QStringLiteral("上坝村");
    add(QStringLiteral("柳湾乡"), QStringLiteral("10-20"));
    Figure &masked = add(QStringLiteral("=1+1"), {});
    masked.number = {0, 2};
    masked.quote = {0, 4};
    reports.back().figures.back().written = QStringLiteral("xx公里");
    ReportOfFigures silent(QStringLiteral("南坪<乡>"));
    silent.add("env.toilets", QStringLiteral("132"), QStringLiteral("座"));
    reports.push_back(silent);
    return matrixOf(reports);
}

MatrixSources sourcesOf(const Matrix &matrix)
{
    MatrixSources sources(matrix.columns.size());
    for (auto &column : sources)
        column.insert(
            0, {QStringLiteral("硬化道路<7.1>公里。"), QStringLiteral("二、基础设施"), {}, QStringLiteral("a.txt"), 7});
    return sources;
}

} // namespace

class TestMatrixExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvMarksEveryState();
    void jsonHoldsEverything();
    void htmlIsAPageWithStatesAndSources();
    void xlsxHasThemesSourcesAndCharts();
    void xlsxOpensInLibreOffice();
    void writesAFileOrLeavesTheOldOne();
    void knowsItsFormats();

private:
    QString part(const QString &name) const;
    QString sheetText(const QString &name) const;
    QList<QStringList> sheet(const QString &name) const;
    QTemporaryDir m_folder;
};

void TestMatrixExport::csvMarksEveryState()
{
    const QByteArray csv = matrixCsv(everyState());
    QVERIFY(csv.startsWith("\xef\xbb\xbfindicator,name,unit,theme,median,sum,reporting,to_fill_in,青岭乡 2024H1,"));
    QVERIFY2(csv.contains("infra.road_hardened,Roads surfaced,公里,infrastructure,13.5,1534.1,6,1,"
                          "7.1,≈12,≥1500,(plan) 20,3 @上坝村,10~20,{xx},\r\n"),
             csv.constData());
    QVERIFY(csv.contains(",'=1+1 2024H1,"));
    QVERIFY(csv.contains("env.toilets,Household toilets renovated,户,environment,132,132,1,0,,,,,,,,132\r\n"));
}

void TestMatrixExport::jsonHoldsEverything()
{
    const Matrix matrix = everyState();
    QJsonParseError error;
    const QByteArray json = matrixJson(matrix, sourcesOf(matrix));
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(json.endsWith('\n'));
    QCOMPARE(object[QStringLiteral("base")].toString(), QStringLiteral("as_written"));
    QCOMPARE(object[QStringLiteral("columns")].toArray().size(), 8);
    const QJsonObject row = object[QStringLiteral("rows")].toArray()[1].toObject();
    QCOMPARE(row[QStringLiteral("sum_state")].toString(), QStringLiteral("approximate"));
    const QJsonArray cells = row[QStringLiteral("cells")].toArray();
    QStringList states;
    for (const QJsonValue &cell : cells)
        states << cell.toObject()[QStringLiteral("state")].toString();
    QCOMPARE(states.join(u' '), QStringLiteral("stated approximate at_least planned stated stated masked absent"));
    QVERIFY(cells[6].toObject()[QStringLiteral("value")].isNull());
    QVERIFY(cells[7].toObject()[QStringLiteral("value")].isNull());
    QCOMPARE(cells[5].toObject()[QStringLiteral("value_high")].toString(), QStringLiteral("20"));
    QCOMPARE(cells[0].toObject()[QStringLiteral("section")].toString(), QStringLiteral("二、基础设施"));
    QCOMPARE(cells[0].toObject()[QStringLiteral("start")].toInt(), 7);
    QCOMPARE(cells[0].toObject()[QStringLiteral("reason")].toString(), QStringLiteral("only"));
    QCOMPARE(cells[4].toObject()[QStringLiteral("counted")].toBool(), false);
}

void TestMatrixExport::htmlIsAPageWithStatesAndSources()
{
    const Matrix matrix = everyState();
    const QString html = QString::fromUtf8(matrixHtml(matrix, sourcesOf(matrix)));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"));
    QVERIFY(html.contains(u"<meta charset=\"utf-8\">"));
    QVERIFY(html.contains(u"@media print"));
    QVERIFY(html.contains(u"class=\"masked\""));
    QVERIFY(html.contains(u"to fill in: xx"));
    QVERIFY(html.contains(u"<td class=\"absent\">not mentioned</td>"));
    QVERIFY(html.contains(u"planned 20"));
    QVERIFY(html.contains(u"南坪&lt;乡&gt;"));
    QVERIFY(html.contains(u"硬化道路&lt;7.1&gt;公里。"));
    QVERIFY(!html.contains(u"<乡>"));
    QVERIFY(html.trimmed().endsWith(u"</html>"));
}

/// A part of the spreadsheet's archive; checked to be well-formed.
QString TestMatrixExport::part(const QString &name) const
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), m_folder.filePath(QStringLiteral("m.xlsx")), name});
    unzip.waitForFinished();
    const QByteArray bytes = unzip.readAllStandardOutput();
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? QString() : QString::fromUtf8(bytes);
}

void TestMatrixExport::xlsxHasThemesSourcesAndCharts()
{
    const Matrix matrix = everyState();
    QVERIFY(saveMatrix(m_folder.filePath(QStringLiteral("m.xlsx")), matrix, sourcesOf(matrix), MatrixFormat::Xlsx));
    if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
        QSKIP("unzip is not installed: the spreadsheet is not looked into");
    const QString workbook = part(QStringLiteral("xl/workbook.xml"));
    for (const char *name : {"Environment", "Infrastructure", "Sources", "Charts", "Chart data"})
        QVERIFY2(workbook.contains(QStringLiteral("<sheet name=\"%1\"").arg(QLatin1String(name))), name);
    const QString roads = part(QStringLiteral("xl/worksheets/sheet2.xml"));
    QVERIFY(roads.contains(u"state=\"frozen\""));
    QVERIFY(roads.contains(u"<v>7.1</v>"));
    QVERIFY(roads.contains(u"<v>1500</v>")); // a number with its mark in the format
    QVERIFY(!roads.contains(u"<f>"));        // no report makes a formula
    const QString styles = part(QStringLiteral("xl/styles.xml"));
    QVERIFY(styles.contains(u"≥ "));
    QVERIFY(styles.contains(u"lightUp")); // hatched: to fill in
    const QString strings = part(QStringLiteral("xl/sharedStrings.xml"));
    for (const char16_t *text : {u"to fill in: xx", u"not mentioned", u"二、基础设施", u"a.txt", u"Planned", u"=1+1"})
        QVERIFY2(strings.contains(QString::fromUtf16(text)), qPrintable(QString::fromUtf16(text)));
    const QString chart = part(QStringLiteral("xl/charts/chart1.xml"));
    QVERIFY(chart.contains(u"<c:barChart>"));
    QVERIFY(chart.contains(u"'Chart data'!$C$2:$C$4")); // the three that count: no plan, village, mask or silence
}

/// A sheet as LibreOffice wrote it back, cells parted by tabs.
QString TestMatrixExport::sheetText(const QString &name) const
{
    QFile file(m_folder.filePath(QStringLiteral("m-%1.csv").arg(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<QStringList> TestMatrixExport::sheet(const QString &name) const
{
    QList<QStringList> lines;
    for (const QString &line : sheetText(name).split(u'\n', Qt::SkipEmptyParts))
        lines << line.split(u'\t');
    return lines;
}

void TestMatrixExport::xlsxOpensInLibreOffice()
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        QSKIP("LibreOffice is not installed: the spreadsheet is not read back by it");
    const Matrix matrix = everyState();
    QVERIFY(saveMatrix(m_folder.filePath(QStringLiteral("m.xlsx")), matrix, sourcesOf(matrix), MatrixFormat::Xlsx));
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                  QStringLiteral("csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,true,false,false,false,-1"),
                  QStringLiteral("--outdir"), m_folder.path(), m_folder.filePath(QStringLiteral("m.xlsx"))});
    QVERIFY(office.waitForFinished(120000));
    // Numbers come back as numbers, without the mark of their format; everything else in its words.
    const auto expected = [](const MatrixCell &cell) {
        return cell.value && !cell.valueHigh ? cell.value->toString() : cellText(cell);
    };
    int compared = 0;
    for (const MatrixRow &row : matrix.rows) {
        const QList<QStringList> lines = sheet(categoryTitle(row.theme));
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [&row](const QStringList &cells) { return cells.value(0) == row.label(); });
        QVERIFY2(line != lines.end(), qPrintable(row.label()));
        QCOMPARE(line->value(1), row.unit);
        for (qsizetype i = 0; i < static_cast<qsizetype>(row.cells.size()); ++i, ++compared)
            QCOMPARE(line->value(2 + i), expected(row.cells[size_t(i)]));
        QCOMPARE(line->value(2 + static_cast<qsizetype>(row.cells.size())), row.median->toString());
    }
    QCOMPARE(compared, static_cast<int>(matrix.rows.size() * matrix.columns.size()));
    // The exact digits of every value stand beside its sentence.
    const QString sources = sheetText(QStringLiteral("Sources"));
    for (const char16_t *text :
         {u"硬化道路<7.1>公里。", u"二、基础设施", u"a.txt", u"xx公里", u"Approximate", u"Planned", u"To fill in"})
        QVERIFY2(sources.contains(QString::fromUtf16(text)), qPrintable(QString::fromUtf16(text)));
}

void TestMatrixExport::writesAFileOrLeavesTheOldOne()
{
    const Matrix matrix = everyState();
    const QString path = m_folder.filePath(QStringLiteral("m.csv"));
    QVERIFY(saveMatrix(path, matrix, {}, MatrixFormat::Csv));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), matrixCsv(matrix));
    const auto refused = saveMatrix(m_folder.filePath(QStringLiteral("no/such/m.csv")), matrix, {}, MatrixFormat::Csv);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("m.csv")));
}

void TestMatrixExport::knowsItsFormats()
{
    QCOMPARE(matrixFormatFromId(u"xlsx"), std::optional(MatrixFormat::Xlsx));
    QCOMPARE(matrixFormatFromId(u"html"), std::optional(MatrixFormat::Html));
    QVERIFY(!matrixFormatFromId(u"xls"));
    // Nothing to show is a file all the same.
    for (const MatrixFormat format : {MatrixFormat::Csv, MatrixFormat::Json, MatrixFormat::Html, MatrixFormat::Xlsx})
        QVERIFY(!matrixFile(Matrix{}, {}, format)->isEmpty());
}

QTEST_GUILESS_MAIN(TestMatrixExport)
#include "test_matrix_export.moc"
