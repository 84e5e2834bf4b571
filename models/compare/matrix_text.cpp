// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrix_text.h"

#include "compare/chart_spec.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Matrix", text);
}

Bound boundOf(ValueState state)
{
    switch (state) {
    case ValueState::Approximate:
        return Bound::Approx;
    case ValueState::AtLeast:
        return Bound::AtLeast;
    case ValueState::AtMost:
        return Bound::AtMost;
    default:
        return Bound::Exact;
    }
}

QString dash()
{
    return QStringLiteral("–");
}

/// Reports that are called the same carry their file, and parts of one file which part they are.
QStringList toldApart(const QStringList &titles, const std::vector<MatrixColumn> &columns)
{
    QStringList result = titles;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const MatrixColumn &column = columns[static_cast<size_t>(i)];
        bool otherFile = false;
        bool sameFile = false;
        for (qsizetype other = 0; other < titles.size(); ++other) {
            const bool alike = other != i && titles[other] == titles[i];
            const bool fromHere = columns[static_cast<size_t>(other)].fileName == column.fileName;
            otherFile = otherFile || (alike && !fromHere);
            sameFile = sameFile || (alike && fromHere);
        }
        if (otherFile)
            result[i] += QStringLiteral(" · ") + column.fileName;
        if (sameFile && column.parts > 1)
            result[i] += QStringLiteral(" · ")
                + words(QT_TRANSLATE_NOOP("Matrix", "part %1 of %2")).arg(column.part).arg(column.parts);
    }
    return result;
}

} // namespace

QString cellText(const MatrixCell &cell)
{
    if (cell.value)
        return chartValueText(*cell.value, cell.valueHigh, boundOf(cell.state), cell.state == ValueState::Planned, {});
    if (cell.state == ValueState::Masked)
        return words(QT_TRANSLATE_NOOP("Matrix", "to fill in: %1"))
            .arg(cell.number.isEmpty() ? cell.written : cell.number);
    if (cell.state == ValueState::Absent)
        return words(QT_TRANSLATE_NOOP("Matrix", "not mentioned"));
    if (cell.missingBase)
        return words(QT_TRANSLATE_NOOP("Matrix", "no base"));
    return words(QT_TRANSLATE_NOOP("Matrix", "other unit: %1")).arg(cell.written);
}

QString cellStateText(const MatrixCell &cell)
{
    QStringList parts{valueStateTitle(cell.state)};
    if (cell.missingBase)
        parts << words(QT_TRANSLATE_NOOP("Matrix", "nothing is known to divide it by"));
    if (cell.otherUnit)
        parts << words(QT_TRANSLATE_NOOP("Matrix", "in a unit that cannot be converted"));
    if (!cell.scope.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("Matrix", "only of %1")).arg(cell.scope);
    if (cell.contradiction)
        parts << words(QT_TRANSLATE_NOOP("Matrix", "contradiction"));
    return parts.join(QStringLiteral(" · "));
}

QString cellMarkText(const MatrixCell &cell)
{
    switch (cell.mark) {
    case MatrixMark::UnitSlip: {
        const QString times = chartNumber(Decimal(1).scaled(std::abs(cell.slipPower)).value_or(Decimal(1)));
        return (cell.slipPower > 0
                    ? words(QT_TRANSLATE_NOOP("Matrix", "about %1 times the usual: check the unit"))
                    : words(QT_TRANSLATE_NOOP("Matrix", "about one part in %1 of the usual: check the unit")))
            .arg(times);
    }
    case MatrixMark::Outlier:
        return words(QT_TRANSLATE_NOOP("Matrix", "far from the others: check"));
    case MatrixMark::None:
        break;
    }
    return {};
}

QStringList cellNotes(const MatrixCell &cell)
{
    QStringList lines;
    if (!cell.written.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("Matrix", "written: %1 %2")).arg(cell.name, cell.written);
    lines << cellStateText(cell);
    if (cell.reason != ChoiceReason::None && cell.reason != ChoiceReason::Only)
        lines << words(QT_TRANSLATE_NOOP("Matrix", "shown because: %1")).arg(choiceReasonTitle(cell.reason));
    for (const MatrixAlternative &other : cell.alternatives) {
        const QString place =
            other.scope.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("Matrix", " (%1)")).arg(other.scope);
        lines << words(QT_TRANSLATE_NOOP("Matrix", "also: %1 %2%3")).arg(other.name, other.written, place);
    }
    lines << cellMarkText(cell);
    lines.removeAll(QString());
    return lines;
}

QString columnTitle(const MatrixColumn &column)
{
    const ReportIdentity &identity = column.identity;
    QString title = !identity.place.isEmpty() ? identity.place
        : !identity.title.isEmpty()           ? identity.title
                                              : column.fileName;
    if (column.period.year)
        title += u' ' + periodTitle(column.period);
    return column.draft > 1 ? words(QT_TRANSLATE_NOOP("Matrix", "%1, draft %2")).arg(title).arg(column.draft) : title;
}

QString columnPeriod(const MatrixColumn &column)
{
    if (column.period.year)
        return periodTitle(column.period);
    return column.period.kind == Period::Other ? words(QT_TRANSLATE_NOOP("Matrix", "period not stated"))
                                               : words(QT_TRANSLATE_NOOP("Matrix", "year open"));
}

QStringList columnTitles(const Matrix &matrix)
{
    const auto &columns = matrix.columns;
    const auto period = sharedPeriod(columns);
    QStringList titles;
    for (const MatrixColumn &column : columns) {
        const bool placeAlone = period && !column.identity.place.isEmpty()
            && std::count_if(
                   columns.begin(), columns.end(),
                   [&column](const MatrixColumn &other) { return other.identity.place == column.identity.place; })
                == 1;
        // The year that the others state is not the report's own.
        const bool yearOpen = placeAlone && period->year && !column.period.year;
        titles << (yearOpen         ? words(QT_TRANSLATE_NOOP("Matrix", "%1 (year open)")).arg(column.identity.place)
                       : placeAlone ? column.identity.place
                                    : columnTitle(column));
    }
    return toldApart(titles, columns);
}

QString matrixTitle(const Matrix &matrix)
{
    QStringList parts{words(QT_TRANSLATE_NOOP("Matrix", "Indicators of the townships"))};
    if (const auto period = sharedPeriod(matrix.columns))
        parts << periodTitle(*period);
    if (matrix.base != MatrixBase::AsWritten)
        parts << matrixBaseTitle(matrix.base);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString reportingText(const MatrixRow &row)
{
    return words(QT_TRANSLATE_NOOP("Matrix", "%1 of %2")).arg(row.reporting).arg(row.cells.size());
}

QString sumText(const MatrixRow &row)
{
    return row.sum ? chartValueText(*row.sum, std::nullopt, boundOf(row.sumState), false, {}) : dash();
}

QString medianText(const MatrixRow &row)
{
    return row.median ? chartNumber(*row.median) : dash();
}

} // namespace xiangyue
