// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// Things that come whole. Measures, shifts, phases, times (1.5倍, 2.5期) are left out.
constexpr QStringView wholeThings =
    u"座|所|家|辆|盏|头|只|羽|株|册|件|起|宗|栋|口|台|套|村|艘|台次|人次|辆次|匹|尾|枚|张|支|份";

bool comesWhole(const FigureFact &fact)
{
    if (fact.dimension == u"people" || fact.dimension == u"households" || fact.dimension == u"person_times") {
        return true;
    }
    const QStringView dimension = fact.dimension;
    if (!dimension.startsWith(u"count:")) {
        return false;
    }
    for (const QStringView word : wholeThings.tokenize(u'|')) {
        if (dimension.mid(6) == word) {
            return true;
        }
    }
    return false;
}

void checkFraction(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (int i = 0; i < facts.count(); ++i) {
        const FigureFact &fact = facts[i];
        const bool average = containsAny(facts.label(i), u"均|每|平均|折合|相当");
        const bool written = !fact.step.isInteger(); // 3.5座; not 3.5万座, not 三分之一
        if (fact.exact && written && !fact.value.isInteger() && comesWhole(fact) && !average) {
            out.push_back(
                {FindingKind::Range,
                 rule.id,
                 rule.severity,
                 {fact.number},
                 QCoreApplication::translate("Check", "%1 is not a whole number of pieces.").arg(facts.written(i))});
        }
    }
}

void checkReversed(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
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

Rule fractionRule()
{
    return {QStringLiteral("range.fraction"), Severity::Check, checkFraction};
}

Rule reversedRangeRule()
{
    return {QStringLiteral("range.reversed"), Severity::Check, checkReversed};
}

} // namespace xiangyue
