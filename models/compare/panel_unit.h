// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "extract/unit_dictionary.h"

#include <QString>

#include <optional>
#include <vector>

namespace xiangyue {

/// Kinds of unit, each of which gets panels of its own, in the order in which a chart shows them.
enum class PanelKind {
    Length,
    Land,
    Floor, ///< 平方米: floor space, which would vanish on an axis of 亩
    Money,
    Weight,
    Volume,
    Energy,
    Power,
    Households,
    People,
    Pieces,
    Share,
    Points, ///< percentage points: a change, not a share
    Rate,   ///< 元/亩, 公斤/亩
    Time,
    OtherUnit, ///< everything else, one panel a unit
    NoUnit,
};

/// Value in `multiple` times the unit `to`, exact up to 12 fractional digits; nullopt where the units measure different
/// things.
std::optional<Decimal> convertValue(const Decimal &value, const Unit &from, const Unit &to, const Decimal &multiple);

PanelKind panelKindOf(const QString &unit, const UnitDictionary &units);
/// Tells units apart that never share an axis within their kind; empty where all convert into each other.
QString panelUnitKey(PanelKind kind, const QString &unit, const UnitDictionary &units);
/// Translated: Length, Money, ...
QString panelKindTitle(PanelKind kind);

/// The one unit that all values of a panel are converted to.
class PanelUnit {
public:
    /// The preferred unit of the kind, the largest in which at least half of the values are 1 or more: 公里, else 米.
    /// `written` are the values with their units; masked ones are given as nullopt.
    struct Quantity {
        std::optional<Decimal> value;
        QString unit;
    };
    static PanelUnit choose(PanelKind kind, const std::vector<Quantity> &written, const UnitDictionary &units);

    /// Shown on the axis: 万元; empty where no single unit fits the panel (pieces of several kinds).
    const QString &text() const { return m_text; }
    /// Value in this unit, exact up to 12 fractional digits; nullopt when the units cannot be converted.
    std::optional<Decimal> convert(const Decimal &value, const QString &unit, const UnitDictionary &units) const;

private:
    QString m_text;
    QString m_reference; ///< dictionary unit that m_text is a multiple of; empty: no conversion
    Decimal m_multiple{1};
};

} // namespace xiangyue
