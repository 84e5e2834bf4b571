// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

/// 约100人左右 says one thing twice; 近100人以上 says two things that cannot both be.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const QStringView text = input.text;
    const FigureFacts &facts = *input.facts;
    for (int i = 0; i < facts.count(); ++i) {
        const FigureFact &figure = facts[i];
        if (figure.bound == Bound::Exact) {
            continue; // neither word was seen
        }
        const qsizetype from = std::max<qsizetype>(0, figure.number.start - 4);
        const QStringView before = text.mid(from, figure.number.start - from);
        const QStringView after = text.mid(figure.number.end, figure.quote.end - figure.number.end + 2);
        const auto &pairs = input.words().doubledBounds;
        const bool twice = std::any_of(pairs.begin(), pairs.end(), [&](const CheckWords::Pair &pair) {
            return pair.one.ends(before) && pair.other.isIn(after);
        });
        if (twice) {
            const qsizetype end = std::max(figure.quote.end, figure.number.end);
            out.push_back({FindingKind::Wording,
                           rule.id,
                           rule.severity,
                           {figure.number},
                           QCoreApplication::translate("Check", "The number is qualified twice: “%1”.")
                               .arg(text.mid(figure.quote.start, end - figure.quote.start))});
        }
    }
}

} // namespace

Rule doubledBoundRule()
{
    return {QStringLiteral("wording.doubled_bound"), Severity::Hint, check};
}

} // namespace xiangyue
