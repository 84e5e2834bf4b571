// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csv_export.h"

#include <QHash>

#include <algorithm>

namespace xiangyue {

namespace {

bool isPlainNumber(QStringView cell)
{
    return Decimal::fromString(cell).has_value();
}

/// OWASP "CSV injection": a cell with one of these in front is a formula to a spreadsheet.
bool isFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()) && !isPlainNumber(cell);
}

QString guarded(const QString &cell)
{
    QString text = isFormula(cell) ? QString(u'\'' % cell) : cell;
    const bool quoted = std::any_of(text.cbegin(), text.cend(),
                                    [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    if (!quoted)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return QString(u'"' % text % u'"');
}

QString valueCell(const Figure &figure)
{
    if (!figure.value)
        return {};
    // No hyphen: a spreadsheet would read 10-20 as a date.
    return figure.valueHigh ? QString(figure.value->toString() % u'~' % figure.valueHigh->toString())
                            : figure.value->toString();
}

/// Title of a report, made unique within its file by a number where it has none or shares it.
QString reportCell(const QString &title, size_t index, const QHash<QString, int> &titles)
{
    const QString number = QStringLiteral("#%1").arg(index + 1);
    if (title.isEmpty())
        return number;
    return titles.value(title) > 1 ? QString(title % u' ' % number) : title;
}

} // namespace

QString csvRow(const QStringList &cells)
{
    QString row;
    for (const QString &cell : cells) {
        row += guarded(cell) + u',';
    }
    row.chop(1);
    return row + QStringLiteral("\r\n");
}

QString csvHeader()
{
    return QChar(QChar::ByteOrderMark)
        + csvRow({QStringLiteral("file"), QStringLiteral("report"), QStringLiteral("section"), QStringLiteral("name"),
                  QStringLiteral("value"), QStringLiteral("unit"), QStringLiteral("state"), QStringLiteral("bound"),
                  QStringLiteral("status"), QStringLiteral("category"), QStringLiteral("scope"),
                  QStringLiteral("quote")});
}

QString csvRows(const QString &file, const std::vector<ReportAnalysis> &reports)
{
    QHash<QString, int> titles;
    for (const ReportAnalysis &report : reports)
        ++titles[report.identity.title];
    QString rows;
    for (size_t i = 0; i < reports.size(); ++i) {
        const ReportAnalysis &report = reports[i];
        const QString title = reportCell(report.identity.title, i, titles);
        for (const Figure &figure : report.extraction.figures) {
            rows += csvRow({file, title, figure.section < 0 ? QString() : report.outline.path(figure.section),
                            figure.name, valueCell(figure), figure.unit, valueStateId(stateOf(figure)),
                            boundId(figure.bound), figureStatusId(figure.status), categoryId(figure.category),
                            figure.scope, figure.quote.in(report.text).toString()});
        }
    }
    return rows;
}

} // namespace xiangyue
