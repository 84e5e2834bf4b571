// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

bool endsPhrase(QChar c)
{
    return QStringView(u"，。；、,;)）\n：:！!？?”》】 　").contains(c);
}

/// 8.6公里公里. A unit may well begin the next word (3户户均…): only where the clause ends there is it a slip.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (int i = 0; i < facts.count(); ++i) {
        const FigureFact &fact = facts[i];
        const qsizetype end = fact.quote.end;
        // Most figures are done with here, without a look at the figure itself.
        if (end >= input.text.size()
            || !input.text.mid(fact.number.end, end - fact.number.end).contains(input.text[end])) {
            continue;
        }
        const Figure &figure = input.extraction.figures[size_t(i)];
        const QStringView unit = figure.unit;
        if (unit.isEmpty() || !input.text.mid(end).startsWith(unit) || !input.text.left(end).endsWith(unit)) {
            continue;
        }
        const qsizetype next = end + unit.size();
        if (next < input.text.size() && !endsPhrase(input.text[next])) {
            continue;
        }
        out.push_back({FindingKind::Punctuation,
                       rule.id,
                       rule.severity,
                       {figure.number, {end - unit.size(), next}},
                       QCoreApplication::translate("Check", "The unit stands twice: “%1”.")
                           .arg(input.text.mid(figure.number.start, next - figure.number.start))});
    }
}

} // namespace

Rule doubledUnitRule()
{
    return {QStringLiteral("punctuation.doubled_unit"), Severity::Must, check};
}

} // namespace xiangyue
