// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// Next to one another in a list, and nothing that makes the one a part or another measure of the other.
bool inOneList(const FigureFacts &facts, const CheckWords &words, int left, int right)
{
    const QStringView gap = facts.between(left, right);
    return facts[left].sentence == facts[right].sentence && facts[left].alike(facts[right]) && gap.size() <= 14
        && gap.size() > 1 && (gap.front() == u'、' || isComma(gap.front())) && !words.notOneList.isIn(gap);
}

/// 玉米598公顷、大豆577亩、花生603公顷: one list, one unit.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const std::vector<Figure> &figures = input.extraction.figures;
    int last = -1;
    for (const int first : facts.of(Measure::Area)) {
        if (first <= last) {
            continue; // in the list before
        }
        last = first;
        bool commas = false;
        while (last + 1 < facts.count() && inOneList(facts, input.words(), last, last + 1)) {
            commas = commas || hasComma(facts.between(last, last + 1));
            ++last;
        }
        if (first == last) {
            continue;
        }
        // Only field areas: 平方米 of a building beside 亩 of land is usual.
        int mu = -1;
        int hectare = -1;
        bool onlyFields = true;
        for (int i = first; i <= last; ++i) {
            const QString &unit = figures[size_t(i)].unit;
            mu = unit == u"亩" && mu < 0 ? i : mu;
            hectare = unit == u"公顷" && hectare < 0 ? i : hectare;
            onlyFields = onlyFields && (unit == u"亩" || unit == u"公顷");
        }
        // Two with a comma may be two statements; two with 、 are a list.
        if ((last - first >= 2 || (last > first && !commas)) && onlyFields && mu >= 0 && hectare >= 0) {
            const int odd = std::max(mu, hectare);
            out.push_back({FindingKind::Unit,
                           rule.id,
                           rule.severity,
                           {facts[odd].number, facts[std::min(mu, hectare)].number},
                           QCoreApplication::translate("Check", "亩 and 公顷 are mixed in one list: %1, %2.")
                               .arg(facts.written(std::min(mu, hectare)), facts.written(odd))});
        }
    }
}

} // namespace

Rule mixedUnitRule()
{
    return {QStringLiteral("unit.mixed_area"), Severity::Hint, check};
}

} // namespace xiangyue
