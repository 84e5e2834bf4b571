// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

namespace xiangyue {

namespace {

void check(const CheckInput &, const Rule &, std::vector<Finding> &)
{
}

} // namespace

Rule conflictRule()
{
    return {QStringLiteral("conflict.indicator"), Severity::Must, check};
}

} // namespace xiangyue
