// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/conflict.h"

#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

void reportConflict(const CheckInput &input, const Rule &rule, int index, int first, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const QString here = facts.written(index);
    const QString before = facts.written(first);
    const QString converted = facts.writtenLike(index, facts[first].value, 2);
    const bool sameUnit = input.extraction.figures[size_t(index)].unit == input.extraction.figures[size_t(first)].unit;
    out.push_back({FindingKind::Conflict,
                   rule.id,
                   rule.severity,
                   {facts[index].number, facts[first].number},
                   sameUnit
                       ? QCoreApplication::translate("Check", "Given as %1 here, but as %2 before.").arg(here, before)
                       : QCoreApplication::translate("Check", "Given as %1 here, but as %2 (%3) before.")
                             .arg(here, before, converted)});
}

} // namespace xiangyue
