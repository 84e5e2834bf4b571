// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    for (const Figure &figure : input.extraction.figures) {
        if (figure.value && figure.valueHigh && *figure.value > *figure.valueHigh) {
            out.push_back({FindingKind::Range,
                           rule.id,
                           rule.severity,
                           {figure.number},
                           QCoreApplication::translate("Check", "The range runs backwards: %1.")
                               .arg(figure.number.in(input.text))});
        }
    }
}

} // namespace

Rule reversedRangeRule()
{
    return {QStringLiteral("range.reversed"), Severity::Check, check};
}

} // namespace xiangyue
