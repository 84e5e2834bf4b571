// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (int i = 0; i < facts.count(); ++i) {
        if (!facts[i].range) {
            continue;
        }
        const Figure &figure = input.extraction.figures[size_t(i)];
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
