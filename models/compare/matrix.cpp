// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/matrix.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace xiangyue {

namespace {

constexpr int fractionalDigits = 12;
/// Fewer values have no middle that one of them could stand out from.
constexpr size_t fewestForOutliers = 5;
/// Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): modified z-score above 3.5.
constexpr double outlierScore = 3.5;
constexpr double madToSigma = 0.6745;
/// A slip between 元 and 万元 is a factor of 10 000; the values themselves differ as well.
constexpr double smallestSlip = 2000;

/// Averages of many and distances add up to nothing that anybody asks for.
bool addsUp(const Indicator &indicator)
{
    if (indicator.dimension == u"share" || indicator.dimension == u"time")
        return false;
    static constexpr std::array words{u"人均", u"户均", u"亩均", u"平均", u"距", u"率", u"可支配收入", u"纯收入"};
    return std::none_of(words.begin(), words.end(), [&](const char16_t *word) { return indicator.zh.contains(word); });
}

bool counts(const Unit &unit)
{
    return unit.kind == Unit::Kind::Count || unit.kind == Unit::Kind::People || unit.kind == Unit::Kind::Households;
}

/// The value in the row's unit; nullopt when it cannot be converted.
std::optional<Decimal> converted(const std::optional<Decimal> &value, const QString &unit, const QString &wanted,
                                 const UnitDictionary &units)
{
    if (!value || unit == wanted)
        return value;
    const Unit *from = units.longestPrefix(unit); // 台（套）: what stands in brackets is another word for the same
    const Unit *to = units.find(wanted);
    if (!from || !to)
        return std::nullopt;
    // 改厕 is told in 户, 座 and 个: one counter or the other, the count is the same.
    if (counts(*from) && counts(*to))
        return value;
    if (from->dimension != to->dimension || from->base != to->base)
        return std::nullopt;
    const auto inBase = value->times(from->factor);
    return inBase ? inBase->dividedBy(to->factor, fractionalDigits) : std::nullopt;
}

/// Higher is shown rather; equal ones: the later.
int preference(const Figure &figure)
{
    return (figure.scope.isEmpty() ? 4 : 0) + (figure.status == FigureStatus::Done ? 2 : 0) + (figure.masked ? 0 : 1);
}

bool takesPart(const MatrixCell &cell)
{
    return cell.value && cell.state != ValueState::Planned && cell.state != ValueState::Masked;
}

class RowBuilder {
public:
    RowBuilder(const Indicator &indicator, const UnitDictionary &units, size_t reports)
        : m_indicator(indicator)
        , m_units(units)
    {
        m_row.indicator = indicator.id;
        m_row.unit = indicator.unit;
        m_row.theme = indicator.theme;
        m_row.cells.resize(reports);
    }

    void add(size_t report, const ComparedReport &compared, int index)
    {
        const Figure &figure = (*compared.figures)[static_cast<size_t>(index)];
        const auto value = converted(figure.value, figure.unit, m_row.unit, m_units);
        MatrixCell &cell = m_row.cells[report];
        // A value in a unit that does not fit is no value of this row; it is listed with the others.
        const bool usable = value || figure.masked;
        const bool better = usable
            && (cell.figure < 0
                || preference(figure) >= preference((*compared.figures)[static_cast<size_t>(cell.figure)]));
        if (!better) {
            cell.others.push_back(index);
            return;
        }
        if (cell.figure >= 0)
            cell.others.push_back(cell.figure);
        cell.figure = index;
        cell.state = stateOf(figure);
        cell.value = value;
        cell.valueHigh = converted(figure.valueHigh, figure.unit, m_row.unit, m_units);
        const auto &flagged = compared.contradicted;
        cell.contradiction = std::find(flagged.begin(), flagged.end(), index) != flagged.end();
    }

    MatrixRow finish()
    {
        std::vector<Decimal> values;
        std::optional<Decimal> sum = addsUp(m_indicator) ? std::optional(Decimal(0)) : std::nullopt;
        for (MatrixCell &cell : m_row.cells) {
            std::sort(cell.others.begin(), cell.others.end());
            m_row.toFillIn += cell.state == ValueState::Masked ? 1 : 0;
            if (!takesPart(cell))
                continue;
            values.push_back(*cell.value);
            sum = sum ? sum->plus(*cell.value) : sum;
        }
        m_row.reporting = static_cast<int>(values.size());
        if (!values.empty()) {
            m_row.median = medianOf(values);
            m_row.sum = sum;
            mark(values);
        }
        return std::move(m_row);
    }

private:
    void mark(const std::vector<Decimal> &values)
    {
        const double median = m_row.median->toDouble();
        std::vector<double> distances;
        for (const Decimal &value : values)
            distances.push_back(std::abs(value.toDouble() - median));
        std::nth_element(distances.begin(), distances.begin() + static_cast<qsizetype>(distances.size() / 2),
                         distances.end());
        const double spread = distances[distances.size() / 2];
        for (MatrixCell &cell : m_row.cells) {
            if (!takesPart(cell))
                continue;
            const double value = cell.value->toDouble();
            const bool slip = values.size() >= 3 && median > 0 && value > 0
                && (value / median >= smallestSlip || median / value >= smallestSlip);
            const bool outlier = values.size() >= fewestForOutliers && spread > 0
                && madToSigma * std::abs(value - median) / spread > outlierScore;
            cell.mark = slip ? MatrixMark::UnitSlip : outlier ? MatrixMark::Outlier : MatrixMark::None;
        }
    }

    const Indicator &m_indicator;
    const UnitDictionary &m_units;
    MatrixRow m_row;
};

} // namespace

Decimal medianOf(std::vector<Decimal> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    const auto both = values[middle - 1].plus(values[middle]);
    const auto mean = both ? both->dividedBy(Decimal(2), fractionalDigits) : std::nullopt;
    return mean.value_or(values[middle - 1]);
}

Matrix buildMatrix(const std::vector<ComparedReport> &reports, const IndicatorDictionary &indicators,
                   const UnitDictionary &units)
{
    Matrix matrix;
    QHash<QString, size_t> byId;
    std::vector<RowBuilder> builders;
    for (size_t r = 0; r < reports.size(); ++r) {
        for (size_t f = 0; f < reports[r].figures->size(); ++f) {
            const Figure &figure = (*reports[r].figures)[f];
            if (figure.status == FigureStatus::Rule)
                continue;
            const Indicator *indicator = indicators.find(figure.indicator);
            if (!indicator) {
                ++matrix.unmatched;
                continue;
            }
            auto known = byId.constFind(figure.indicator);
            if (known == byId.cend()) {
                known = byId.insert(figure.indicator, builders.size());
                builders.emplace_back(*indicator, units, reports.size());
            }
            builders[*known].add(r, reports[r], static_cast<int>(f));
        }
    }
    for (RowBuilder &builder : builders)
        matrix.rows.push_back(builder.finish());
    QHash<QString, int> order;
    for (const Indicator &indicator : indicators.indicators())
        order.insert(indicator.id, static_cast<int>(order.size()));
    std::sort(matrix.rows.begin(), matrix.rows.end(), [&order](const MatrixRow &a, const MatrixRow &b) {
        return std::pair(a.theme, order.value(a.indicator)) < std::pair(b.theme, order.value(b.indicator));
    });
    return matrix;
}

} // namespace xiangyue
