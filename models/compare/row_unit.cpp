// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/row_unit.h"

#include "compare/panel_unit.h"
#include "extract/indicator_dictionary.h"

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

constexpr int conversionDigits = 12;

/// Two units that a row may be in, by the size of its values: `multiple` of `reference` is the larger one.
struct Pair {
    QStringView large;
    QStringView small;
    QStringView reference;
    int multiple;
};

constexpr std::array pairs{
    Pair{u"万元", u"元", u"元", 10000},
    Pair{u"公里", u"米", u"公里", 1},
    Pair{u"吨", u"公斤", u"吨", 1},
};

/// Dimensions that add up besides counters.
constexpr std::array<QStringView, 13> additive{
    u"money",  u"area",       u"length",       u"weight",      u"volume",          u"energy",      u"power",
    u"people", u"households", u"person_times", u"person_days", u"household_times", u"person_years"};

/// Words of names whose values are of one of many, whatever their unit: 人均纯收入, 补助标准.
constexpr std::array<QStringView, 11> notAdditive{u"人均", u"户均", u"村均", u"亩均", u"平均", u"率",
                                                  u"比例", u"占比", u"标准", u"单价", u"距离"};

/// Counters of happenings and visits: as many as there were things only by chance.
bool countsTimes(const Unit &unit)
{
    static constexpr std::array<QStringView, 8> happenings{u"次", u"场", u"期", u"轮", u"遍", u"趟", u"班", u"课时"};
    const QStringView base = unit.base;
    return std::any_of(happenings.begin(), happenings.end(), [base](QStringView word) { return base.endsWith(word); });
}

bool isCounter(const Unit &unit)
{
    return unit.dimension.startsWith(u"count:");
}

/// Both count the things of one indicator: 座 and 个; 户 and 座, one a household.
bool countTheSame(const Unit &a, const Unit &b)
{
    const auto named = [](const Unit &unit) {
        return unit.dimension == u"people" || unit.dimension == u"households";
    };
    return ((isCounter(a) && (isCounter(b) || named(b))) || (named(a) && isCounter(b)))
        && countsTimes(a) == countsTimes(b);
}

/// The unit that most of the values are written in; of equals the first.
QString mostFrequent(const std::vector<RowUnit::Quantity> &values)
{
    QString best;
    std::ptrdiff_t most = 0;
    for (const auto &quantity : values) {
        const auto count = std::count_if(values.begin(), values.end(),
                                         [&quantity](const auto &other) { return other.unit == quantity.unit; });
        if (count > most) {
            most = count;
            best = quantity.unit;
        }
    }
    return best;
}

bool mostlyAtLeastOne(const RowUnit &unit, const std::vector<RowUnit::Quantity> &values, const UnitDictionary &units)
{
    std::ptrdiff_t known = 0;
    std::ptrdiff_t large = 0;
    for (const auto &quantity : values) {
        const auto value = quantity.value ? unit.convert(*quantity.value, quantity.unit, units) : std::nullopt;
        known += value ? 1 : 0;
        large += value && *value >= Decimal(1) ? 1 : 0;
    }
    return 2 * large >= known;
}

} // namespace

bool isSummable(const Indicator &indicator, const UnitDictionary &units)
{
    const bool isAverage = std::any_of(notAdditive.begin(), notAdditive.end(),
                                       [&indicator](QStringView word) { return indicator.zh.contains(word); });
    const Unit *unit = units.find(indicator.unit);
    if (isAverage || !unit)
        return false;
    return isCounter(*unit)
        || std::find(additive.begin(), additive.end(), QStringView(unit->dimension)) != additive.end();
}

RowUnit RowUnit::choose(const Indicator &indicator, const std::vector<Quantity> &values, const UnitDictionary &units)
{
    RowUnit chosen;
    chosen.m_text = chosen.m_reference = indicator.unit;
    const auto fits = [&](const Quantity &quantity) {
        return chosen.convert(Decimal(1), quantity.unit, units).has_value();
    };
    if (!values.empty() && std::none_of(values.begin(), values.end(), fits)) {
        // 人次 where the dictionary prefers 期: the row is in what the reports write.
        chosen.m_text = chosen.m_reference = mostFrequent(values);
    }
    const auto pair = std::find_if(pairs.begin(), pairs.end(), [&chosen](const Pair &each) {
        return chosen.m_text == each.large || chosen.m_text == each.small;
    });
    if (pair == pairs.end())
        return chosen;
    chosen.m_text = pair->large.toString();
    chosen.m_reference = pair->reference.toString();
    chosen.m_multiple = Decimal(pair->multiple);
    if (mostlyAtLeastOne(chosen, values, units))
        return chosen;
    chosen.m_text = chosen.m_reference = pair->small.toString();
    chosen.m_multiple = Decimal(1);
    return chosen;
}

std::optional<Decimal> RowUnit::convert(const Decimal &value, const QString &unit, const UnitDictionary &units) const
{
    if (unit == m_reference && m_multiple == Decimal(1))
        return value;
    const Unit *from = units.find(unit);
    const Unit *to = units.find(m_reference);
    if (!from || !to)
        return std::nullopt;
    if (countTheSame(*from, *to)) {
        const auto inBase = value.times(from->factor);
        return inBase ? inBase->dividedBy(to->factor, conversionDigits) : std::nullopt;
    }
    return convertValue(value, *from, *to, m_multiple);
}

} // namespace xiangyue
