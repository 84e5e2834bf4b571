// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/rule.h"

namespace xiangyue {

/// Adds the finding that figure `index` and the one before it, `first`, give two values of one thing. Where they are
/// written in different units the message converts.
void reportConflict(const CheckInput &input, const Rule &rule, int index, int first, std::vector<Finding> &out);

} // namespace xiangyue
