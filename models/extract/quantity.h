// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/figure.h"
#include "extract/number_scanner.h"

namespace xiangyue {

/// What stands around a number: multiplier, bound words, unit. `10万余平方米`, `约五万左右元`, `5%以上`, `2亩半`.
struct Quantity {
    TextSpan quote;             ///< from the leading bound word to the unit and the trailing bound word
    int power = 0;              ///< power of ten of 百 千 万 亿 behind the number
    bool hasMiddle = false;     ///< 余, 多 or 来 between number and unit
    bool half = false;          ///< 半 behind the unit: 2亩半
    bool hasNoun = false;       ///< a noun that begins like a unit follows instead of one: 1万口罩, 12部门
    const Unit *unit = nullptr; ///< nullptr when no known unit follows
    TextSpan unitSpan;          ///< empty (at the end of the number) without a unit
    Bound bound = Bound::Exact;
    qsizetype boundStart = -1; ///< where a leading bound word starts, -1 without one
};

/// Looks around `number`; reads at most a few words each way.
Quantity readQuantity(QStringView text, const RawNumber &number, const Lexicon &lexicon, const UnitDictionary &units);

} // namespace xiangyue
