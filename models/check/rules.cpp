// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/rule.h"

#include <algorithm>

namespace xiangyue {

const std::vector<Rule> &builtInRules()
{
    static const std::vector<Rule> rules;
    return rules;
}

std::vector<Finding> runChecks(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Rule &rule : builtInRules()) {
        rule.run(input, rule, findings);
    }
    return findings;
}

} // namespace xiangyue
