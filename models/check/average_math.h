// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/figure_facts.h"
#include "check/rule.h"

namespace xiangyue {

/// Figures of a stated average: `each` should be `total` / `base`.
struct Average {
    int each = -1; ///< the figure that is stated as an average
    int total = -1;
    int base = -1;

    bool isEmpty() const { return total < 0 || base < 0; }
};

/// Adds a finding where all three are exact and rounding does not explain the difference.
void compareAverage(const CheckInput &input, const Rule &rule, const Average &average, std::vector<Finding> &out);

} // namespace xiangyue
