// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/sum_groups.h"

#include <algorithm>

namespace xiangyue {

const std::vector<Rule> &builtInRules()
{
    static const std::vector<Rule> rules{
        sumRule(),          differenceRule(),      conversionRule(),     ideographicPointRule(),
        decimalCommaRule(), doubledMarkRule(),     doubledUnitRule(),    missingUnitRule(),
        shareRule(),        impossibleShareRule(), growthRule(),         overHundredRule(),
        shareListRule(),    structureRule(),       conflictRule(),       villageCountRule(),
        statedTwiceRule(),  averageRule(),         yieldRule(),          householdSizeRule(),
        fractionRule(),     reversedRangeRule(),   impossibleDateRule(), reversedDateRule(),
        periodRule(),       leftoverYearRule(),    mixedUnitRule(),      letterForDigitRule(),
        doubledBoundRule(), outlineRule(),         otherPlaceRule(),
    };
    return rules;
}

namespace {

bool inTextOrder(const Finding &a, const Finding &b)
{
    const TextSpan left = a.spans.front();
    const TextSpan right = b.spans.front();
    return left.start != right.start ? left.start < right.start : left.end < right.end;
}

/// One spot is told once: of findings of a kind that begin at the same number the first rule's stays.
bool sameSpot(const Finding &a, const Finding &b)
{
    return a.kind == b.kind && a.spans.front() == b.spans.front();
}

} // namespace

std::vector<Finding> runChecks(const CheckInput &input)
{
    const FigureFacts facts(input.text, input.extraction.figures, input.dictionaries.units());
    const SumGroups sums = findSumGroups(facts, input.words());
    CheckInput prepared = input;
    prepared.facts = &facts;
    prepared.sums = &sums;

    std::vector<Finding> findings;
    for (const Rule &rule : builtInRules()) {
        rule.run(prepared, rule, findings);
    }
    std::erase_if(findings, [](const Finding &finding) { return finding.spans.empty(); });
    std::stable_sort(findings.begin(), findings.end(), inTextOrder);
    findings.erase(std::unique(findings.begin(), findings.end(), sameSpot), findings.end());
    return findings;
}

} // namespace xiangyue
