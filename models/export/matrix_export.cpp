// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/matrix_export.h"

#include "export/csv_export.h"
#include "export/json_writer.h"
#include "text/code_points.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

QString valueText(const MatrixCell &cell)
{
    if (!cell.value)
        return {};
    // No hyphen: a spreadsheet would read 10-20 as a date.
    return cell.valueHigh ? QString(cell.value->toString() % u'~' % cell.valueHigh->toString())
                          : cell.value->toString();
}

QString decimalText(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

/// The figure that a cell shows; nullptr when it is absent.
const Figure *figureOf(const MatrixCell &cell, const MatrixColumn &column)
{
    return cell.figure < 0 ? nullptr : &(*column.figures)[static_cast<size_t>(cell.figure)];
}

QString cellText(const MatrixCell &cell, const MatrixColumn &column)
{
    const QString value = valueText(cell);
    switch (cell.state) {
    case ValueState::Stated:
        return value;
    case ValueState::Approximate:
        return u'≈' + value;
    case ValueState::AtLeast:
        return u'≥' + value;
    case ValueState::AtMost:
        return u'≤' + value;
    case ValueState::Planned:
        return QStringLiteral("(plan) ") + value;
    case ValueState::Masked:
        return u'{' + figureOf(cell, column)->number.in(column.text).toString() + u'}';
    case ValueState::Absent:
        break;
    }
    return {};
}

Result<void> notWritten(const QIODevice &device)
{
    return failure(ErrorCode::Io, QCoreApplication::translate("MatrixExport", "The comparison could not be written."),
                   device.errorString());
}

QString markId(MatrixMark mark)
{
    switch (mark) {
    case MatrixMark::Outlier:
        return QStringLiteral("outlier");
    case MatrixMark::UnitSlip:
        return QStringLiteral("unit_slip");
    case MatrixMark::None:
        break;
    }
    return {};
}

void writeCell(JsonWriter &json, const MatrixCell &cell, const MatrixColumn &column, const CodePointMap &offsets)
{
    json.beginObject();
    json.key("state");
    json.string(valueStateId(cell.state));
    json.key("value");
    json.stringOrNull(valueText(cell));
    if (const Figure *figure = figureOf(cell, column)) {
        json.key("quote");
        json.string(figure->quote.in(column.text));
        json.key("name");
        json.string(figure->name);
        json.key("scope");
        json.stringOrNull(figure->scope);
        json.key("figure");
        json.integer(cell.figure);
        json.key("start");
        json.integer(offsets.toCodePoint(figure->number.start));
    }
    json.key("others");
    json.beginArray();
    for (const int other : cell.others)
        json.integer(other);
    json.endArray();
    json.key("contradiction");
    json.boolean(cell.contradiction);
    json.key("check");
    json.stringOrNull(markId(cell.mark));
    json.endObject();
}

void writeColumns(JsonWriter &json, const std::vector<MatrixColumn> &columns)
{
    json.key("columns");
    json.beginArray();
    for (const MatrixColumn &column : columns) {
        json.beginObject();
        json.key("place");
        json.stringOrNull(column.place);
        json.key("period");
        json.stringOrNull(column.period);
        json.key("title");
        json.stringOrNull(column.title);
        json.key("file");
        json.string(column.file);
        json.endObject();
    }
    json.endArray();
}

void writeRow(JsonWriter &json, const MatrixRow &row, const std::vector<MatrixColumn> &columns,
              const std::vector<CodePointMap> &offsets, const Indicator *indicator)
{
    json.beginObject();
    json.key("indicator");
    json.string(row.indicator);
    json.key("zh");
    json.string(indicator ? indicator->zh : row.indicator);
    json.key("en");
    json.string(indicator ? indicator->en : row.indicator);
    json.key("theme");
    json.string(categoryId(row.theme));
    json.key("unit");
    json.string(row.unit);
    json.key("median");
    json.stringOrNull(decimalText(row.median));
    json.key("sum");
    json.stringOrNull(decimalText(row.sum));
    json.key("reporting");
    json.integer(row.reporting);
    json.key("to_fill_in");
    json.integer(row.toFillIn);
    json.key("cells");
    json.beginArray();
    for (size_t i = 0; i < row.cells.size(); ++i)
        writeCell(json, row.cells[i], columns[i], offsets[i]);
    json.endArray();
    json.endObject();
}

} // namespace

Result<void> writeMatrixCsv(QIODevice &device, const Matrix &matrix, const std::vector<MatrixColumn> &columns,
                            const IndicatorDictionary &indicators)
{
    QStringList header{QStringLiteral("indicator"), QStringLiteral("name"),      QStringLiteral("unit"),
                       QStringLiteral("theme"),     QStringLiteral("median"),    QStringLiteral("sum"),
                       QStringLiteral("reporting"), QStringLiteral("to_fill_in")};
    for (const MatrixColumn &column : columns)
        header.append(column.period.isEmpty() ? column.place : QString(column.place % u' ' % column.period));
    QString csv = QChar(QChar::ByteOrderMark) + csvRow(header);
    for (const MatrixRow &row : matrix.rows) {
        const Indicator *indicator = indicators.find(row.indicator);
        QStringList cells{row.indicator,
                          indicator ? indicator->zh : row.indicator,
                          row.unit,
                          categoryId(row.theme),
                          decimalText(row.median),
                          decimalText(row.sum),
                          QString::number(row.reporting),
                          QString::number(row.toFillIn)};
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.append(cellText(row.cells[i], columns[i]));
        csv += csvRow(cells);
    }
    const QByteArray bytes = csv.toUtf8();
    return device.write(bytes) == bytes.size() ? Result<void>() : notWritten(device);
}

Result<void> writeMatrixJson(QIODevice &device, const Matrix &matrix, const std::vector<MatrixColumn> &columns,
                             const IndicatorDictionary &indicators)
{
    std::vector<CodePointMap> offsets;
    for (const MatrixColumn &column : columns)
        offsets.emplace_back(column.text);
    JsonWriter json(device);
    json.beginObject();
    writeColumns(json, columns);
    json.key("rows");
    json.beginArray();
    for (const MatrixRow &row : matrix.rows)
        writeRow(json, row, columns, offsets, indicators.find(row.indicator));
    json.endArray();
    json.key("unmatched");
    json.integer(matrix.unmatched);
    json.endObject();
    json.endLine();
    return json.flush() ? Result<void>() : notWritten(device);
}

} // namespace xiangyue
