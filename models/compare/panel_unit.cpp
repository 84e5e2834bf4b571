// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/panel_unit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace xiangyue {

namespace {

constexpr int conversionDigits = 12;

/// A unit that a panel may show: `multiple` times the dictionary's unit `reference`.
struct Candidate {
    PanelKind kind;
    QStringView text;
    QStringView reference;
    int multiple;
};

/// By kind, the larger unit first.
constexpr std::array candidates{
    Candidate{PanelKind::Length, u"公里", u"公里", 1},
    Candidate{PanelKind::Length, u"米", u"米", 1},
    Candidate{PanelKind::Land, u"亩", u"亩", 1},
    Candidate{PanelKind::Floor, u"平方米", u"平方米", 1},
    Candidate{PanelKind::Money, u"万元", u"元", 10000},
    Candidate{PanelKind::Money, u"元", u"元", 1},
    Candidate{PanelKind::Weight, u"吨", u"吨", 1},
    Candidate{PanelKind::Weight, u"公斤", u"公斤", 1},
    Candidate{PanelKind::Volume, u"立方米", u"立方米", 1},
    Candidate{PanelKind::Energy, u"万千瓦时", u"千瓦时", 10000},
    Candidate{PanelKind::Energy, u"千瓦时", u"千瓦时", 1},
    Candidate{PanelKind::Power, u"千瓦", u"千瓦", 1},
    Candidate{PanelKind::Households, u"户", u"户", 1},
    Candidate{PanelKind::People, u"人", u"人", 1},
    Candidate{PanelKind::Share, u"%", u"%", 1},
};

struct DimensionKind {
    QStringView dimension;
    PanelKind kind;
};

constexpr std::array dimensionKinds{
    DimensionKind{u"length", PanelKind::Length}, DimensionKind{u"area", PanelKind::Land},
    DimensionKind{u"money", PanelKind::Money},   DimensionKind{u"weight", PanelKind::Weight},
    DimensionKind{u"volume", PanelKind::Volume}, DimensionKind{u"energy", PanelKind::Energy},
    DimensionKind{u"power", PanelKind::Power},   DimensionKind{u"households", PanelKind::Households},
    DimensionKind{u"people", PanelKind::People}, DimensionKind{u"share", PanelKind::Share},
    DimensionKind{u"points", PanelKind::Points}, DimensionKind{u"time", PanelKind::Time},
};

constexpr std::array titles{
    QT_TRANSLATE_NOOP("Chart", "Length"),        QT_TRANSLATE_NOOP("Chart", "Land area"),
    QT_TRANSLATE_NOOP("Chart", "Floor area"),    QT_TRANSLATE_NOOP("Chart", "Money"),
    QT_TRANSLATE_NOOP("Chart", "Weight"),        QT_TRANSLATE_NOOP("Chart", "Volume"),
    QT_TRANSLATE_NOOP("Chart", "Energy"),        QT_TRANSLATE_NOOP("Chart", "Power"),
    QT_TRANSLATE_NOOP("Chart", "Households"),    QT_TRANSLATE_NOOP("Chart", "People"),
    QT_TRANSLATE_NOOP("Chart", "Number"),        QT_TRANSLATE_NOOP("Chart", "Share"),
    QT_TRANSLATE_NOOP("Chart", "Change"),        QT_TRANSLATE_NOOP("Chart", "Rate"),
    QT_TRANSLATE_NOOP("Chart", "Duration"),      QT_TRANSLATE_NOOP("Chart", "Other"),
    QT_TRANSLATE_NOOP("Chart", "No unit given"),
};
static_assert(titles.size() == static_cast<size_t>(PanelKind::NoUnit) + 1);

bool mostlyAtLeastOne(const std::vector<std::optional<Decimal>> &values)
{
    const auto known = std::count_if(values.begin(), values.end(), [](const auto &value) { return value.has_value(); });
    const auto large =
        std::count_if(values.begin(), values.end(), [](const auto &value) { return value && *value >= Decimal(1); });
    return 2 * large >= known;
}

PanelKind kindByPrefix(const QString &dimension)
{
    if (dimension.startsWith(u"rate"))
        return PanelKind::Rate;
    for (const QStringView counted : {u"count", u"person_", u"household_"}) {
        if (dimension.startsWith(counted))
            return PanelKind::Pieces;
    }
    return PanelKind::OtherUnit;
}

/// The unit that all known units of a panel convert to: the base, or the first one where it is no unit itself.
QString commonUnit(const std::vector<PanelUnit::Quantity> &written, const UnitDictionary &units)
{
    const Unit *first = written.empty() ? nullptr : units.find(written.front().unit);
    for (const auto &quantity : written) {
        const Unit *unit = units.find(quantity.unit);
        if (!first || !unit || unit->dimension != first->dimension || unit->base != first->base)
            return {};
    }
    if (!first)
        return {};
    return units.find(first->base) ? first->base : first->text;
}

} // namespace

std::optional<Decimal> convertValue(const Decimal &value, const Unit &from, const Unit &to, const Decimal &multiple)
{
    if (from.dimension != to.dimension || from.base != to.base)
        return std::nullopt;
    const auto inBase = value.times(from.factor);
    const auto size = to.factor.times(multiple);
    if (!inBase || !size)
        return std::nullopt;
    return inBase->dividedBy(*size, conversionDigits);
}

PanelKind panelKindOf(const QString &unit, const UnitDictionary &units)
{
    if (unit.isEmpty())
        return PanelKind::NoUnit;
    const Unit *known = units.find(unit);
    if (!known)
        return PanelKind::OtherUnit;
    const auto *entry = std::find_if(dimensionKinds.begin(), dimensionKinds.end(),
                                     [known](const DimensionKind &kind) { return known->dimension == kind.dimension; });
    if (entry == dimensionKinds.end())
        return kindByPrefix(known->dimension);
    const Unit *squareMetre = units.find(u"平方米");
    if (entry->kind == PanelKind::Land && squareMetre && known->factor == squareMetre->factor)
        return PanelKind::Floor;
    return entry->kind;
}

QString panelUnitKey(PanelKind kind, const QString &unit, const UnitDictionary &units)
{
    if (kind != PanelKind::Pieces && kind != PanelKind::Rate && kind != PanelKind::OtherUnit)
        return {};
    const Unit *known = units.find(unit);
    return known ? QString(known->dimension + u'\n' + known->base) : unit;
}

QString panelKindTitle(PanelKind kind)
{
    return QCoreApplication::translate("Chart", titles[static_cast<size_t>(kind)]);
}

PanelUnit PanelUnit::choose(PanelKind kind, const std::vector<Quantity> &written, const UnitDictionary &units)
{
    PanelUnit chosen;
    const bool oneUnit = !written.empty()
        && std::all_of(written.begin(), written.end(),
                       [&written](const Quantity &quantity) { return quantity.unit == written.front().unit; });
    if (oneUnit)
        chosen.m_text = written.front().unit;
    for (const Candidate &candidate : candidates) {
        if (candidate.kind != kind || !units.find(candidate.reference))
            continue;
        chosen.m_text = candidate.text.toString();
        chosen.m_reference = candidate.reference.toString();
        chosen.m_multiple = Decimal(candidate.multiple);
        std::vector<std::optional<Decimal>> values;
        for (const Quantity &quantity : written)
            values.push_back(quantity.value ? chosen.convert(*quantity.value, quantity.unit, units) : std::nullopt);
        if (mostlyAtLeastOne(values))
            break;
    }
    if (chosen.m_text.isEmpty()) {
        chosen.m_text = commonUnit(written, units);
        chosen.m_reference = chosen.m_text;
    }
    return chosen;
}

std::optional<Decimal> PanelUnit::convert(const Decimal &value, const QString &unit, const UnitDictionary &units) const
{
    if (m_reference.isEmpty() || (unit == m_reference && m_multiple == Decimal(1)))
        return value;
    const Unit *from = units.find(unit);
    const Unit *to = units.find(m_reference);
    if (!from || !to)
        return std::nullopt;
    return convertValue(value, *from, *to, m_multiple);
}

} // namespace xiangyue
