// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/matrix.h"
#include "extract/dictionaries.h"

#include <QString>

namespace xiangyue::test {

/// The figures of one fictional report, added one by one.
class ReportOfFigures {
public:
    explicit ReportOfFigures(const QString &place, const QString &period = QStringLiteral("2024H1"))
    {
        m_report.column.report = ReportId{place + period};
        m_report.column.identity.place = place;
        m_report.column.period = periodFromText(period).value_or(ReportPeriod{});
    }

    /// `value` in `unit`, empty for a masked one; `10-20` is a range.
    Figure &add(const char *indicator, const QString &value, const QString &unit)
    {
        MatrixFigure item;
        item.ordinal = static_cast<int>(m_report.figures.size());
        item.written = value + unit;
        item.figure.indicator = QString::fromLatin1(indicator);
        item.figure.name = item.figure.indicator;
        item.figure.value = Decimal::fromString(value.section(u'-', 0, 0));
        item.figure.valueHigh = Decimal::fromString(value.section(u'-', 1, 1));
        item.figure.masked = value.isEmpty();
        item.figure.unit = unit;
        m_report.figures.push_back(item);
        return m_report.figures.back().figure;
    }
    MatrixReport &report() { return m_report; }
    operator MatrixReport()
    {
        giveKeys(m_report.figures);
        return m_report;
    }

private:
    MatrixReport m_report;
};

inline const Dictionaries &dictionaries()
{
    static const Dictionaries loaded = Dictionaries::load().value();
    return loaded;
}

inline Matrix matrixOf(const std::vector<MatrixReport> &reports, MatrixBase base = MatrixBase::AsWritten)
{
    return buildMatrix(reports, dictionaries().indicators(), dictionaries().units(), base);
}

/// A matrix of one row: `values` of one indicator in one unit, a report each.
inline Matrix oneRow(const char *indicator, const QStringList &values, const QString &unit)
{
    std::vector<MatrixReport> reports;
    for (const QString &value : values) {
        ReportOfFigures report(QString(QStringLiteral("乡") % QString::number(reports.size())));
        report.add(indicator, value, unit);
        reports.push_back(report);
    }
    return matrixOf(reports);
}

inline QString u(const char16_t *words)
{
    return QString::fromUtf16(words);
}

/// The row of an indicator; one without cells where there is none.
inline const MatrixRow &rowOf(const Matrix &matrix, const char *indicator)
{
    static const MatrixRow none;
    const int row = matrix.rowOf(QString::fromLatin1(indicator));
    return row < 0 ? none : matrix.rows[size_t(row)];
}

inline QString text(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QStringLiteral("-");
}

/// Values of a row: `3 - 12`.
inline QString values(const MatrixRow &row)
{
    QStringList words;
    for (const MatrixCell &cell : row.cells)
        words << text(cell.value) + (cell.valueHigh ? QString(u'~' % text(cell.valueHigh)) : QString());
    return words.join(u' ');
}

} // namespace xiangyue::test
