// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "extract/unit_dictionary.h"

#include <QString>

#include <optional>
#include <vector>

namespace xiangyue {

struct Indicator;

/// Whether values of several places add up to something: money, things, people, households, land, length, weight and
/// the like do. Shares, rates, averages, incomes a head, standards, prices, distances and points do not.
bool isSummable(const Indicator &indicator, const UnitDictionary &units);

/// The one unit of a row of the matrix: the dictionary's, and of money, lengths and weights the larger one in which
/// at least half of the values are 1 or more (万元, else 元). Counters of one indicator count the same things, so 3座,
/// 3处 and 3户 toilets are equal; 3次 and 3处 are not, nor are 3户 and 3人.
class RowUnit {
public:
    /// A value of the row as it is written; nullopt when masked.
    struct Quantity {
        std::optional<Decimal> value;
        QString unit;
    };
    static RowUnit choose(const Indicator &indicator, const std::vector<Quantity> &values, const UnitDictionary &units);

    const QString &text() const { return m_text; }
    /// Exact up to 12 fractional digits; nullopt when the unit measures something else.
    std::optional<Decimal> convert(const Decimal &value, const QString &unit, const UnitDictionary &units) const;

private:
    QString m_text;
    QString m_reference; ///< dictionary unit that m_text is a multiple of
    Decimal m_multiple{1};
};

} // namespace xiangyue
