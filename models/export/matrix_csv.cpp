// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csv_export.h"
#include "export/matrix_export.h"

namespace xiangyue {

namespace {

QString decimalText(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

QString valueText(const MatrixCell &cell)
{
    // No hyphen: a spreadsheet would read 10-20 as a date.
    return cell.valueHigh ? QString(cell.value->toString() % u'~' % cell.valueHigh->toString())
                          : cell.value->toString();
}

QString stateMark(ValueState state)
{
    switch (state) {
    case ValueState::Approximate:
        return QStringLiteral("≈");
    case ValueState::AtLeast:
        return QStringLiteral("≥");
    case ValueState::AtMost:
        return QStringLiteral("≤");
    case ValueState::Planned:
        return QStringLiteral("(plan) ");
    case ValueState::Stated:
    case ValueState::Masked:
    case ValueState::Absent:
        break;
    }
    return {};
}

QString cellOf(const MatrixCell &cell)
{
    if (cell.state == ValueState::Absent)
        return {};
    if (cell.state == ValueState::Masked)
        return QString(u'{' % cell.number % u'}');
    if (!cell.value)
        return QString(u'[' % cell.written % u']');
    const QString village = cell.scope.isEmpty() ? QString() : QString(QStringLiteral(" @") % cell.scope);
    return stateMark(cell.state) + valueText(cell) + village;
}

} // namespace

QByteArray matrixCsv(const Matrix &matrix)
{
    QStringList header{QStringLiteral("indicator"), QStringLiteral("name"),      QStringLiteral("unit"),
                       QStringLiteral("theme"),     QStringLiteral("median"),    QStringLiteral("sum"),
                       QStringLiteral("reporting"), QStringLiteral("to_fill_in")};
    for (const MatrixColumn &column : matrix.columns) {
        const QString period = periodText(column.period);
        header << (period.isEmpty() ? column.identity.place : QString(column.identity.place % u' ' % period));
    }
    QString csv = QChar(QChar::ByteOrderMark) + csvRow(header);
    for (const MatrixRow &row : matrix.rows) {
        QStringList cells{row.indicator,
                          row.label(),
                          row.unit,
                          categoryId(row.theme),
                          decimalText(row.median),
                          decimalText(row.sum),
                          QString::number(row.reporting),
                          QString::number(row.toFillIn)};
        for (const MatrixCell &cell : row.cells)
            cells << cellOf(cell);
        csv += csvRow(cells);
    }
    return csv.toUtf8();
}

} // namespace xiangyue
