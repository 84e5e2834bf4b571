// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <optional>
#include <vector>

namespace xiangyue {

/// Exact median: the mean of the middle two when their number is even; nullopt without any.
std::optional<Decimal> medianOf(std::vector<Decimal> values);

/// Which of the values lie far from the others: modified z score by median and MAD above 3.5 (Iglewicz and Hoaglin,
/// 1993; mean deviation where the MAD is 0), and by at least half of the median. Below five values nothing does. One
/// answer a value.
std::vector<bool> outliersOf(const std::vector<Decimal> &values);

/// For each value the power of ten, of 3, 4 and 8 and their negatives, that it would have to be divided by to stand
/// among the others, while as it is it lies far outside them; 0 for all that need no look. Below four values, and of
/// values that are not positive, nothing is said.
std::vector<int> unitSlipsOf(const std::vector<Decimal> &values);

} // namespace xiangyue
