// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "extract/lexicon.h"

#include <QStringView>

#include <optional>

namespace xiangyue {

/// A number in Arabic digits as written: 12, 3,500, １，２００, 168。68, 3万4000, 2024.1.5.
struct DigitNumeral {
    qsizetype end = 0;             ///< behind the last character read
    std::optional<Decimal> value;  ///< nullopt when too long to hold, or several numbers
    int parts = 1;                 ///< numbers joined by points (three: a date)
    bool ideographicPoint = false; ///< 168。68
};

/// Reads the digits that start at `start`. Linear in the length read.
DigitNumeral readDigits(QStringView text, qsizetype start, const Lexicon &lexicon);
/// 5万4千6百, 3万4000, 1千零20: digits that go on behind a multiplier become one number with it.
void joinMultiples(DigitNumeral &numeral, QStringView text, const Lexicon &lexicon);
/// Where a number that starts at `start` really begins: before a minus or 负, or the point of .5.
qsizetype signStart(QStringView text, qsizetype start, const Lexicon &lexicon);

} // namespace xiangyue
