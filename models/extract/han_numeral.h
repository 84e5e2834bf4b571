// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QStringView>

#include <optional>

namespace xiangyue {

/// A Chinese numeral as written: 四十, 两千三百, 一万二 (12000), 三点六, 七八 (7 to 8), 二〇二三, 壹佰伍拾, 兩千 四 百.
struct HanNumeral {
    qsizetype length = 0;        ///< code units read; 0: none here
    std::optional<Decimal> low;  ///< value; nullopt when too large to hold
    std::optional<Decimal> high; ///< upper end for 七八, 三四十
    bool positional = false;     ///< digits one by one: 二〇二三
    bool bareMultiplier = false; ///< only 百 千 万 亿 without a digit before
};

/// Reads the longest Chinese numeral that starts at `at`. Linear in the length read.
HanNumeral readHanNumeral(QStringView text, qsizetype at);

/// 0-9 for a Chinese digit (两 is 2), also traditional and financial (贰, 兩); -1 for any other character.
int hanDigit(char16_t character);
/// Power of ten of 十 百 千 万 亿 and 拾 佰 仟 萬 億, 0 for any other character.
int hanPower(char16_t character);
/// 伍 陆 肆 拾: numerals on a cheque, parts of words in a sentence (队伍, 陆地, 放肆, 收拾).
bool isAmbiguousNumeral(char16_t character);

} // namespace xiangyue
