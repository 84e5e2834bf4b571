// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/figure.h"
#include "extract/lexicon.h"
#include "extract/quantity.h"

#include <optional>

namespace xiangyue {

/// A unit whose number is gone: 总面积平方公里, 下辖个行政村, 发放慰问金元, 转移安置群众人.
struct MissingNumber {
    Placeholder placeholder; ///< empty span just before the unit
    qsizetype end = 0;       ///< behind the unit
};

/// `at` is the first character of the unit. Looks at a few characters around it only.
std::optional<MissingNumber> findMissing(QStringView text, qsizetype at, const Lexicon &lexicon);
/// 安置301户、户: behind a figure its unit once more, without a number; 120公顷(亩): its value in another unit.
std::optional<MissingNumber> findRepeatedUnit(QStringView text, const Quantity &quantity, const Lexicon &lexicon,
                                              const UnitDictionary &units);

} // namespace xiangyue
