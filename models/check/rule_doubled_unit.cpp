// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"

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
    for (const Figure &figure : input.extraction.figures) {
        const qsizetype end = figure.quote.end;
        const QStringView unit = figure.unit;
        if (unit.isEmpty() || end >= input.text.size() || input.text[end] != unit.front()
            || !input.text.mid(end).startsWith(unit) || !input.text.left(end).endsWith(unit)) {
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
