// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrix_row.h"

#include "compare/figure_choice.h"
#include "compare/robust.h"
#include "compare/row_unit.h"
#include "extract/indicator_dictionary.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace xiangyue {

namespace {

constexpr int divisionDigits = 18;
constexpr int mostDigits = 6;

/// Quotients without end are cut to what can be read; what a report wrote with few digits keeps them all.
Decimal readable(const Decimal &value)
{
    return value.fractionDigits() > mostDigits ? value.rounded(mostDigits) : value;
}

/// A quotient: more digits the smaller it is.
Decimal readableQuotient(const Decimal &value)
{
    const Decimal size = value.isNegative() ? value.times(Decimal(-1)).value_or(value) : value;
    static const Decimal hundredth = *Decimal(1).scaled(-2);
    return value.rounded(size >= Decimal(100) ? 1 : size >= Decimal(1) ? 2 : size >= hundredth ? 4 : mostDigits);
}

/// Middle of a range.
std::optional<Decimal> middleOf(const MatrixCell &cell)
{
    if (!cell.value || !cell.valueHigh)
        return cell.value;
    const auto sum = cell.value->plus(*cell.valueHigh);
    return sum ? sum->dividedBy(Decimal(2), sum->fractionDigits() + 1) : std::nullopt;
}

bool isTarget(const QString &indicator)
{
    return indicator.endsWith(u".target");
}

/// Value of a cell before its unit is settled.
struct Shown {
    FigureChoice choice;
    std::optional<Decimal> value;
    std::optional<Decimal> valueHigh;
};

std::optional<Decimal> divided(const std::optional<Decimal> &value, const Decimal &by, int times)
{
    const auto scaled = value ? value->times(Decimal(times)) : std::nullopt;
    return scaled ? scaled->dividedBy(by, divisionDigits) : std::nullopt;
}

MatrixAlternative alternativeOf(const MatrixFigure &item, const RowUnit &unit, const UnitDictionary &units)
{
    const Figure &figure = item.figure;
    MatrixAlternative other;
    other.figure = item.ordinal;
    other.indicator = figure.indicator;
    other.name = figure.name;
    other.written = item.written;
    other.scope = figure.scope;
    other.state = stateOf(figure);
    other.quote = figure.quote;
    other.key = item.key;
    if (figure.value)
        other.value = unit.convert(*figure.value, figure.unit, units);
    if (figure.valueHigh)
        other.valueHigh = unit.convert(*figure.valueHigh, figure.unit, units);
    return other;
}

QString basedUnit(const QString &unit, MatrixBase base)
{
    const auto word = [&unit](const char *text) {
        return QCoreApplication::translate("Matrix", text).arg(unit);
    };
    switch (base) {
    case MatrixBase::Per1000People:
        return word(QT_TRANSLATE_NOOP("Matrix", "%1 per 1,000 people"));
    case MatrixBase::PerHousehold:
        return word(QT_TRANSLATE_NOOP("Matrix", "%1 per household"));
    case MatrixBase::PerVillage:
        return word(QT_TRANSLATE_NOOP("Matrix", "%1 per village"));
    case MatrixBase::ShareOfTotal:
        return QStringLiteral("%");
    case MatrixBase::AsWritten:
        break;
    }
    return unit;
}

/// What the sum of such values is: exact only of exact ones.
ValueState stateOfSum(const std::vector<const MatrixCell *> &counted)
{
    bool least = false;
    bool most = false;
    bool about = false;
    for (const MatrixCell *cell : counted) {
        least = least || cell->state == ValueState::AtLeast;
        most = most || cell->state == ValueState::AtMost;
        about = about || cell->state == ValueState::Approximate || cell->valueHigh;
    }
    if (about || (least && most))
        return ValueState::Approximate;
    return least ? ValueState::AtLeast : most ? ValueState::AtMost : ValueState::Stated;
}

std::optional<Decimal> sumOf(const std::vector<Decimal> &values)
{
    std::optional<Decimal> sum = Decimal(0);
    for (const Decimal &value : values)
        sum = sum ? sum->plus(value) : std::nullopt;
    return sum;
}

void rankCells(const std::vector<MatrixCell *> &counted, const std::vector<Decimal> &values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&values](size_t a, size_t b) { return values[a] > values[b]; });
    for (size_t i = 0; i < order.size(); ++i) {
        const bool tied = i > 0 && values[order[i]] == values[order[i - 1]];
        counted[order[i]]->rank = tied ? counted[order[i - 1]]->rank : static_cast<int>(i) + 1;
    }
}

/// Puts shares of the sum in place of the values.
void divideBySum(MatrixRow &row)
{
    if (!row.sum || *row.sum <= Decimal(0))
        return;
    for (MatrixCell &cell : row.cells) {
        if (!cell.counted) {
            // A plan's or a village's share of what was achieved would be read as an achievement.
            cell.missingBase = cell.value.has_value();
            cell.value = cell.valueHigh = std::nullopt;
            continue;
        }
        for (std::optional<Decimal> *value : {&cell.value, &cell.valueHigh}) {
            *value = divided(*value, *row.sum, 100);
            if (*value)
                *value = readableQuotient(**value);
        }
    }
    row.unit = basedUnit(row.unit, MatrixBase::ShareOfTotal);
    row.based = true;
    summariseRow(row);
    row.sum.reset();
}

} // namespace

void summariseRow(MatrixRow &row)
{
    std::vector<MatrixCell *> counted;
    std::vector<Decimal> values;
    row.reporting = row.toFillIn = 0;
    for (MatrixCell &cell : row.cells) {
        row.reporting += cell.figure >= 0 && cell.state != ValueState::Masked ? 1 : 0;
        row.toFillIn += cell.state == ValueState::Masked ? 1 : 0;
        cell.rank = 0;
        cell.mark = MatrixMark::None;
        cell.slipPower = 0;
        if (const auto value = cell.counted ? middleOf(cell) : std::nullopt) {
            counted.push_back(&cell);
            values.push_back(*value);
        }
    }
    row.counted = static_cast<int>(counted.size());
    row.median = medianOf(values);
    row.sum = row.summable && !row.based && !values.empty() ? sumOf(values) : std::nullopt;
    row.sumState = stateOfSum({counted.begin(), counted.end()});
    rankCells(counted, values);
    const std::vector<bool> outliers = outliersOf(values);
    const std::vector<int> slips = row.divisible ? unitSlipsOf(values) : std::vector<int>(values.size(), 0);
    for (size_t i = 0; i < counted.size(); ++i) {
        counted[i]->slipPower = slips[i];
        counted[i]->mark = slips[i] != 0 ? MatrixMark::UnitSlip : outliers[i] ? MatrixMark::Outlier : MatrixMark::None;
    }
}

MatrixRow buildMatrixRow(const Indicator &indicator, const Matrix &matrix, const std::vector<RowCandidates> &candidates,
                         const UnitDictionary &units)
{
    const std::vector<MatrixColumn> &columns = matrix.columns;
    const MatrixBase base = matrix.base;
    MatrixRow row;
    row.indicator = indicator.id;
    row.zh = indicator.zh;
    row.en = indicator.en;
    row.theme = indicator.theme;
    row.divisible = isSummable(indicator, units);
    row.summable = row.divisible && matrix.addable;
    row.based = row.divisible && base != MatrixBase::AsWritten && base != MatrixBase::ShareOfTotal;

    std::vector<RowUnit::Quantity> written;
    for (const RowCandidates &each : candidates) {
        for (const MatrixFigure *item : each.own)
            written.push_back({item->figure.value, item->figure.unit});
    }
    const RowUnit plainUnit = RowUnit::choose(indicator, written, units);
    const auto isComparable = [&](const QString &unit) {
        return plainUnit.convert(Decimal(1), unit, units).has_value();
    };

    std::vector<Shown> shown(columns.size());
    std::vector<RowUnit::Quantity> quantities;
    for (size_t i = 0; i < columns.size(); ++i) {
        std::vector<const MatrixFigure *> figures = candidates[i].own;
        if (candidates[i].chosen && std::find(figures.begin(), figures.end(), candidates[i].chosen) == figures.end())
            figures.push_back(candidates[i].chosen);
        shown[i].choice = chooseFigure(figures, candidates[i].chosen, isComparable);
        if (!shown[i].choice.shown)
            continue;
        const Figure &figure = shown[i].choice.shown->figure;
        shown[i].value = figure.value;
        shown[i].valueHigh = figure.valueHigh;
        if (const BaseValue *by = row.based ? columns[i].base(base) : nullptr) {
            const int times = base == MatrixBase::Per1000People ? 1000 : 1;
            shown[i].value = by->value ? divided(figure.value, *by->value, times) : std::nullopt;
            shown[i].valueHigh = by->value ? divided(figure.valueHigh, *by->value, times) : std::nullopt;
        }
        quantities.push_back({shown[i].value, figure.unit});
    }
    const RowUnit unit = RowUnit::choose(indicator, quantities, units);
    row.unit = row.based ? basedUnit(unit.text(), base) : unit.text();

    for (size_t i = 0; i < columns.size(); ++i) {
        MatrixCell &cell = row.cells.emplace_back();
        for (const MatrixFigure *other : shown[i].choice.others)
            cell.alternatives.push_back(alternativeOf(*other, unit, units));
        for (const MatrixFigure *other : candidates[i].related) {
            if (other != shown[i].choice.shown)
                cell.alternatives.push_back(alternativeOf(*other, unit, units));
        }
        const MatrixFigure *item = shown[i].choice.shown;
        if (!item)
            continue;
        const Figure &figure = item->figure;
        cell.state = stateOf(figure);
        cell.written = item->written;
        cell.number = item->written.mid(figure.number.start - figure.quote.start, figure.number.length());
        cell.name = figure.name;
        cell.scope = figure.scope;
        cell.figure = item->ordinal;
        cell.section = figure.section;
        cell.quote = figure.quote;
        cell.numberStart = figure.number.start;
        cell.key = item->key;
        cell.reason = shown[i].choice.reason;
        cell.contradiction = item->contradiction;
        cell.missingBase = row.based && figure.value && !columns[i].base(base)->value;
        if (shown[i].value) {
            cell.value = unit.convert(*shown[i].value, figure.unit, units);
            cell.otherUnit = !cell.value;
        }
        if (shown[i].valueHigh)
            cell.valueHigh = unit.convert(*shown[i].valueHigh, figure.unit, units);
        for (std::optional<Decimal> *value : {&cell.value, &cell.valueHigh}) {
            if (*value)
                *value = row.based ? readableQuotient(**value) : readable(**value);
        }
        if (row.based && cell.value && columns[i].base(base)->approximate && cell.state == ValueState::Stated)
            cell.state = ValueState::Approximate;
        const bool ofThePlace = figure.scope.isEmpty() || cell.reason == ChoiceReason::ByHand;
        cell.counted = cell.value && ofThePlace && (figure.status == FigureStatus::Done || isTarget(indicator.id));
    }
    summariseRow(row);
    if (base == MatrixBase::ShareOfTotal && row.summable)
        divideBySum(row);
    return row;
}

} // namespace xiangyue
