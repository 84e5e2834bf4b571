// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrix_text.h"
#include "export/matrix_export.h"
#include "export/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace xiangyue {

namespace {

using Look = Workbook::Look;

constexpr int firstReport = 2;
constexpr size_t mostCharts = 60; ///< more make the file slow to open
constexpr int chartsAcross = 2;
constexpr int barsOfPlainChart = 14;  ///< that fit into one of usual height
constexpr double plainChartRows = 15; ///< of the sheet that it covers
constexpr int chartColumns = 9;

QString words(const char *text)
{
    return QCoreApplication::translate("MatrixExport", text);
}

Look lookOf(const MatrixCell &cell)
{
    if (cell.contradiction)
        return Look::Contradiction;
    if (cell.mark != MatrixMark::None)
        return Look::Check;
    if (cell.state == ValueState::Masked)
        return Look::Masked;
    if (cell.state == ValueState::Absent || !cell.value)
        return Look::Absent;
    return cell.state == ValueState::Planned ? Look::Planned : Look::Plain;
}

QString prefixOf(ValueState state)
{
    switch (state) {
    case ValueState::Approximate:
        return QStringLiteral("≈ ");
    case ValueState::AtLeast:
        return QStringLiteral("≥ ");
    case ValueState::AtMost:
        return QStringLiteral("≤ ");
    case ValueState::Planned:
        return words(QT_TRANSLATE_NOOP("MatrixExport", "planned "));
    default:
        return {};
    }
}

/// A spreadsheet knows numbers as doubles only; the exact digits stand in the format and on the sheet of sources.
void decimal(Workbook &book, lxw_worksheet *sheet, uint32_t row, int column, const Decimal &value, ValueState state,
             Look look = Look::Plain)
{
    book.number(sheet, row, column, value.toDouble(), value.fractionDigits(), prefixOf(state), look);
}

void comment(lxw_worksheet *sheet, uint32_t row, int column, const MatrixCell &cell)
{
    const bool plain = !cell.contradiction && cell.mark == MatrixMark::None && cell.scope.isEmpty() && !cell.missingBase
        && !cell.otherUnit && cell.alternatives.empty();
    if (plain || cell.figure < 0)
        return;
    lxw_comment_options options{};
    options.x_scale = 2.5;
    worksheet_write_comment_opt(sheet, row, static_cast<lxw_col_t>(column),
                                cellNotes(cell).join(u'\n').toUtf8().constData(), &options);
}

void writeCell(Workbook &book, lxw_worksheet *sheet, uint32_t row, int column, const MatrixCell &cell)
{
    if (cell.value && !cell.valueHigh)
        decimal(book, sheet, row, column, *cell.value, cell.state, lookOf(cell));
    else
        book.text(sheet, row, column, cellText(cell), lookOf(cell));
    comment(sheet, row, column, cell);
}

void writeRow(Workbook &book, lxw_worksheet *sheet, uint32_t line, const MatrixRow &row)
{
    book.text(sheet, line, 0, row.label());
    book.text(sheet, line, 1, row.unit, Look::Absent);
    int column = firstReport;
    for (const MatrixCell &cell : row.cells)
        writeCell(book, sheet, line, column++, cell);
    if (row.median)
        decimal(book, sheet, line, column, *row.median, ValueState::Stated, Look::Theme);
    else
        book.text(sheet, line, column, medianText(row), Look::Absent);
    if (row.sum)
        decimal(book, sheet, line, column + 1, *row.sum, row.sumState, Look::Theme);
    else
        book.text(sheet, line, column + 1, sumText(row), Look::Absent);
    book.text(sheet, line, column + 2, reportingText(row));
}

void headings(Workbook &book, lxw_worksheet *sheet, const QStringList &titles)
{
    for (int i = 0; i < static_cast<int>(titles.size()); ++i)
        book.text(sheet, 0, i, titles[i], Look::Heading);
}

void writeThemes(Workbook &book, const Matrix &matrix)
{
    QStringList titles{words("Indicator"), words(QT_TRANSLATE_NOOP("MatrixExport", "Unit"))};
    titles << columnTitles(matrix) << words("Median") << words("Sum") << words("Reported by");
    for (const Category theme : allCategories) {
        lxw_worksheet *sheet = nullptr;
        uint32_t line = 1;
        for (const MatrixRow &row : matrix.rows) {
            if (row.theme != theme)
                continue;
            if (!sheet) {
                sheet = book.addSheet(categoryTitle(theme));
                headings(book, sheet, titles);
                worksheet_freeze_panes(sheet, 1, firstReport);
                worksheet_set_column(sheet, 0, 0, 26, nullptr);
                worksheet_set_column(sheet, 1, 1, 9, nullptr);
                worksheet_set_column(sheet, firstReport, static_cast<lxw_col_t>(titles.size() - 1), 12, nullptr);
                worksheet_set_landscape(sheet);
                worksheet_fit_to_pages(sheet, 1, 0);
                worksheet_repeat_rows(sheet, 0, 0);
            }
            writeRow(book, sheet, line++, row);
        }
    }
}

void writeSources(Workbook &book, const Matrix &matrix, const MatrixSources &sources)
{
    lxw_worksheet *sheet = book.addSheet(words(QT_TRANSLATE_NOOP("MatrixExport", "Sources")));
    headings(book, sheet,
             {words("Indicator"), words("Place"), words("Value"), words("Unit"), words("State"),
              words(QT_TRANSLATE_NOOP("MatrixExport", "Written")), words("Sentence"), words("Section"), words("File")});
    worksheet_freeze_panes(sheet, 1, 2);
    worksheet_set_column(sheet, 0, 5, 16, nullptr);
    worksheet_set_column(sheet, 6, 6, 70, nullptr);
    worksheet_set_column(sheet, 7, 8, 28, nullptr);
    const QStringList titles = columnTitles(matrix);
    uint32_t line = 1;
    for (const MatrixRow &row : matrix.rows) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells[i];
            const FigureSource source = i < sources.size() ? sources[i].value(cell.figure) : FigureSource{};
            int column = 0;
            for (const QString &text :
                 {row.label(), titles.value(qsizetype(i)), cellText(cell), row.unit, cellStateText(cell), cell.written,
                  source.sentence, source.section, source.file})
                book.text(sheet, line, column++, text);
            ++line;
        }
    }
    worksheet_autofilter(sheet, 0, 0, line - 1, 8);
}

/// Only what counts is in a chart, largest first: a text in its range would be drawn as 0.
std::vector<size_t> charted(const MatrixRow &row)
{
    std::vector<size_t> columns;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].counted && !row.cells[i].valueHigh)
            columns.push_back(i);
    }
    std::stable_sort(columns.begin(), columns.end(),
                     [&row](size_t a, size_t b) { return row.cells[a].rank < row.cells[b].rank; });
    return columns;
}

/// How many times as high as usual a chart of so many bars has to be.
double chartHeight(size_t bars)
{
    return std::max(1.0, static_cast<double>(bars) / barsOfPlainChart);
}

struct ChartSpot {
    uint32_t line = 0;
    int column = 0;
};

void addChart(Workbook &book, lxw_worksheet *charts, ChartSpot spot, const QString &dataSheet, uint32_t firstLine,
              const MatrixRow &row, size_t bars)
{
    lxw_chart *chart = book.barChart(row.label() + QStringLiteral(" (") + row.unit + u')');
    const QByteArray sheetName = dataSheet.toUtf8();
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    const auto last = firstLine + static_cast<uint32_t>(bars) - 1;
    chart_series_set_categories(series, sheetName.constData(), firstLine, 1, last, 1);
    chart_series_set_values(series, sheetName.constData(), firstLine, 2, last, 2);
    chart_series_set_labels(series);
    lxw_chart_options options{};
    options.y_scale = chartHeight(bars);
    worksheet_insert_chart_opt(charts, spot.line, static_cast<lxw_col_t>(spot.column), chart, &options);
}

void writeCharts(Workbook &book, const Matrix &matrix)
{
    std::vector<const MatrixRow *> rows;
    for (const MatrixRow &row : matrix.rows) {
        if (charted(row).size() >= 2)
            rows.push_back(&row);
    }
    if (rows.empty())
        return;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const MatrixRow *a, const MatrixRow *b) { return a->counted > b->counted; });
    const size_t shown = std::min(rows.size(), mostCharts);
    lxw_worksheet *charts = book.addSheet(words(QT_TRANSLATE_NOOP("MatrixExport", "Charts")));
    lxw_worksheet *data = book.addSheet(words(QT_TRANSLATE_NOOP("MatrixExport", "Chart data")));
    const QString dataName = book.lastSheetName();
    if (shown < rows.size()) {
        book.text(charts, 0, 0,
                  words(QT_TRANSLATE_NOOP("MatrixExport",
                                          "The %1 indicators that most places report; %2 more are on the sheets of "
                                          "their themes."))
                      .arg(shown)
                      .arg(rows.size() - shown));
    }
    headings(book, data, {words("Indicator"), words("Place"), words("Value"), words("Unit")});
    const QStringList titles = columnTitles(matrix);
    uint32_t line = 1;
    ChartSpot spot{2, 0};
    double highest = 0;
    for (size_t number = 0; number < shown; ++number) {
        const MatrixRow &row = *rows[number];
        const std::vector<size_t> columns = charted(row);
        const uint32_t first = line;
        for (const size_t column : columns) {
            const MatrixCell &cell = row.cells[column];
            book.text(data, line, 0, row.label());
            book.text(data, line, 1, titles.value(qsizetype(column)));
            decimal(book, data, line, 2, *cell.value, cell.state);
            book.text(data, line++, 3, row.unit);
        }
        addChart(book, charts, spot, dataName, first, row, columns.size());
        highest = std::max(highest, chartHeight(columns.size()));
        spot.column += chartColumns;
        if (spot.column == chartsAcross * chartColumns) {
            spot = {spot.line + static_cast<uint32_t>(plainChartRows * highest) + 2, 0};
            highest = 0;
        }
    }
}

} // namespace

Result<QByteArray> matrixXlsx(const Matrix &matrix, const MatrixSources &sources)
{
    // The library writes to files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("matrix.xlsx"));
    bool written = false;
    if (folder.isValid()) {
        Workbook book(path);
        writeThemes(book, matrix);
        writeSources(book, matrix, sources);
        writeCharts(book, matrix);
        written = book.close();
    }
    QFile file(path);
    if (!written || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io,
                       words(QT_TRANSLATE_NOOP("MatrixExport",
                                               "The spreadsheet could not be made. Is the folder for temporary files "
                                               "full?")),
                       folder.path());
    }
    return file.readAll();
}

} // namespace xiangyue
