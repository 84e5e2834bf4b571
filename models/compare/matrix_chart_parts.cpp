// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrix_chart_parts.h"

#include "compare/chart_notes.h"
#include "compare/matrix_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

const MatrixCell &cellAt(const Matrix &matrix, int row, int column)
{
    return matrix.rows[size_t(row)].cells[size_t(column)];
}

/// What makes a cell differ from the others of its row, in words that stand beside the value.
QStringList remarks(const MatrixCell &cell)
{
    QStringList words;
    if (!cell.scope.isEmpty())
        words += translated(QT_TRANSLATE_NOOP("Chart", "only %1")).arg(cell.scope);
    if (cell.contradiction)
        words += translated(QT_TRANSLATE_NOOP("Chart", "⚠ contradiction"));
    if (cell.mark == MatrixMark::UnitSlip)
        words += translated(QT_TRANSLATE_NOOP("Chart", "? check the unit"));
    else if (cell.mark == MatrixMark::Outlier)
        words += translated(QT_TRANSLATE_NOOP("Chart", "? check"));
    return words;
}

QStringList distinctPlaces(const Matrix &matrix)
{
    QStringList places;
    for (const MatrixColumn &column : matrix.columns)
        places += column.identity.place;
    places.removeDuplicates();
    return places;
}

bool isReportEach(const Matrix &matrix)
{
    return distinctPlaces(matrix).size() == static_cast<qsizetype>(matrix.columns.size());
}

int countCells(const Matrix &matrix, const std::vector<int> &rows, ValueState state)
{
    int count = 0;
    for (const int row : rows) {
        const auto &cells = matrix.rows[size_t(row)].cells;
        count += static_cast<int>(
            std::count_if(cells.begin(), cells.end(), [state](const MatrixCell &cell) { return cell.state == state; }));
    }
    return count;
}

template <typename Property>
bool anyCell(const Matrix &matrix, const std::vector<int> &rows, Property property)
{
    return std::any_of(rows.begin(), rows.end(), [&matrix, property](int row) {
        const auto &cells = matrix.rows[size_t(row)].cells;
        return std::any_of(cells.begin(), cells.end(), property);
    });
}

} // namespace

void setToCell(ChartMark &mark, const Matrix &matrix, int row, int column)
{
    const MatrixCell &cell = cellAt(matrix, row, column);
    mark.value = cell.value;
    mark.valueHigh = cell.valueHigh;
    mark.state = cell.state;
    mark.valueText = (QStringList(cellText(cell)) + remarks(cell)).join(QStringLiteral(" · "));
    mark.statusText = chartStateWord(cell.state);
    mark.sentence = cellNotes(cell).join(u'\n');
    mark.target = {column, row, cell.figure};
    mark.counted = cell.counted;
    mark.contradiction = cell.contradiction;
}

std::optional<Decimal> middleOf(const ChartMark &mark)
{
    if (!mark.value || !mark.valueHigh)
        return mark.value;
    const auto sum = mark.value->plus(*mark.valueHigh);
    return sum ? sum->dividedBy(Decimal(2), sum->fractionDigits() + 1) : std::nullopt;
}

bool isRow(const Matrix &matrix, int row)
{
    return row >= 0 && row < static_cast<int>(matrix.rows.size());
}

std::vector<int> existingRows(const Matrix &matrix, const std::vector<int> &rows)
{
    std::vector<int> result;
    for (const int row : rows) {
        if (isRow(matrix, row) && std::find(result.begin(), result.end(), row) == result.end())
            result.push_back(row);
    }
    return result;
}

bool shareUnit(const Matrix &matrix, const std::vector<int> &rows)
{
    return std::all_of(rows.begin(), rows.end(), [&](int row) {
        return matrix.rows[size_t(row)].unit == matrix.rows[size_t(rows.front())].unit;
    });
}

bool sharePeriods(const Matrix &matrix)
{
    std::optional<ReportPeriod> shared = ReportPeriod();
    for (auto column = matrix.columns.begin(); column != matrix.columns.end() && shared; ++column)
        shared = united(*shared, {std::nullopt, column->period.kind, column->period.part});
    return shared.has_value();
}

bool isOnePlace(const Matrix &matrix)
{
    const QStringList places = distinctPlaces(matrix);
    return matrix.columns.size() > 1 && places.size() == 1 && !places.front().isEmpty()
        && !sharedPeriod(matrix.columns);
}

Category themeOf(const Matrix &matrix, const std::vector<int> &rows)
{
    const auto theme = [&matrix](int row) {
        return matrix.rows[size_t(row)].theme;
    };
    const bool same = !rows.empty()
        && std::all_of(rows.begin(), rows.end(), [&](int row) { return theme(row) == theme(rows.front()); });
    return same ? theme(rows.front()) : Category::Other;
}

QString commonPeriod(const Matrix &matrix)
{
    const auto period = sharedPeriod(matrix.columns);
    return period ? periodTitle(*period) : QString();
}

QString reportCount(const Matrix &matrix)
{
    const auto count = static_cast<int>(matrix.columns.size());
    if (isReportEach(matrix))
        return QCoreApplication::translate("Chart", "%n township(s)", nullptr, count);
    return QCoreApplication::translate("Chart", "%n report(s)", nullptr, count);
}

QString indicatorCount(int count)
{
    return QCoreApplication::translate("Chart", "%n indicator(s)", nullptr, count);
}

QString joinedNotes(QStringList notes)
{
    notes.removeAll(QString());
    return notes.join(QStringLiteral(" · "));
}

QStringList sourceNotes(const Matrix &matrix, const QString &unit)
{
    const QString source = isReportEach(matrix) ? translated(QT_TRANSLATE_NOOP("Chart", "Source: reports of %1"))
                                                : translated(QT_TRANSLATE_NOOP("Chart", "Source: %1"));
    QStringList notes{source.arg(reportCount(matrix))};
    const QString period = commonPeriod(matrix);
    const bool differ = !sharedPeriod(matrix.columns);
    notes << (differ ? translated(QT_TRANSLATE_NOOP("Chart", "periods differ: see the names")) : period);
    if (matrix.base != MatrixBase::AsWritten)
        notes << matrixBaseTitle(matrix.base);
    if (!unit.isEmpty())
        notes << translated(QT_TRANSLATE_NOOP("Chart", "unit: %1")).arg(unit);
    return notes;
}

QStringList missingNotes(const Matrix &matrix, const std::vector<int> &rows)
{
    QStringList notes;
    if (const int absent = countCells(matrix, rows, ValueState::Absent); absent > 0)
        notes << translated(QT_TRANSLATE_NOOP("Chart", "not mentioned: %1")).arg(absent);
    if (const int masked = countCells(matrix, rows, ValueState::Masked); masked > 0)
        notes << translated(QT_TRANSLATE_NOOP("Chart", "still to be filled in: %1")).arg(masked);
    return notes;
}

QString markNotes(const Matrix &matrix, const std::vector<int> &rows, const QString &planned)
{
    std::set<ValueState> states;
    for (const int row : rows) {
        for (const MatrixCell &cell : matrix.rows[size_t(row)].cells)
            states.insert(cell.state);
    }
    QStringList notes{stateNotes(states, planned)};
    if (anyCell(matrix, rows, [](const MatrixCell &cell) { return cell.value && !cell.scope.isEmpty(); }))
        notes << translated(QT_TRANSLATE_NOOP("Chart", "“only …”: of a village, not counted"));
    if (anyCell(matrix, rows, [](const MatrixCell &cell) { return cell.mark != MatrixMark::None; }))
        notes << translated(QT_TRANSLATE_NOOP("Chart", "?: far from the others"));
    return joinedNotes(notes);
}

ChartSpec refusedChart(ChartKind kind, const QString &title, const QString &why)
{
    ChartSpec chart;
    chart.kind = kind;
    chart.title = title.isEmpty() ? chartKindTitle(kind) : title;
    chart.explanation = why;
    return chart;
}

QString differentPeriodsText()
{
    return translated(QT_TRANSLATE_NOOP("Chart",
                                        "The reports are of different parts of a year: half a year and a whole one do "
                                        "not share an axis. Choose reports of one period."));
}

} // namespace xiangyue
