// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/sum_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

bool allExact(const FigureFacts &facts, const CheckWords &words, const SumGroup &group)
{
    if (words.approximate.isIn(facts.label(group.total))) {
        return false; // 约有农户900户: the word stands before the noun
    }
    return facts[group.total].exact
        && std::all_of(group.parts.begin(), group.parts.end(), [&](int part) { return facts[part].exact; });
}

/// A masked or missing number between total and last part: the parts in sight are not all.
bool hasGap(const CheckInput &input, const SumGroup &group)
{
    const FigureFacts &facts = *input.facts;
    const int first = std::min(group.total, group.parts.front());
    const int last = std::max(group.total, group.parts.back());
    const TextSpan range{facts[first].number.start, facts[last].number.end};
    const auto &placeholders = input.extraction.placeholders;
    auto next = std::lower_bound(placeholders.begin(), placeholders.end(), range.start,
                                 [](const Placeholder &p, qsizetype position) { return p.span.start < position; });
    for (; next != placeholders.end() && next->span.start < range.end; ++next) {
        if (next->kind == PlaceholderKind::Figure || next->kind == PlaceholderKind::Damaged
            || next->kind == PlaceholderKind::Missing) {
            return true;
        }
    }
    return false;
}

QString addition(const FigureFacts &facts, const SumGroup &group)
{
    QStringList terms;
    for (const int part : group.parts) {
        terms.append(facts.written(part));
    }
    return terms.join(u" + ");
}

Finding finding(const Rule &rule, const FigureFacts &facts, const SumGroup &group, const QString &message)
{
    Finding result{FindingKind::Sum, rule.id, rule.severity, {facts[group.total].number}, message};
    for (const int part : group.parts) {
        result.spans.push_back(facts[part].number);
    }
    return result;
}

/// One part alone can still be larger than its whole.
void checkLargerPart(const Rule &rule, const FigureFacts &facts, const SumGroup &group, std::vector<Finding> &out)
{
    for (const int part : group.parts) {
        const std::optional<Decimal> excess = facts[part].value.minus(facts[group.total].value);
        if (facts[part].exact && facts[group.total].exact && excess && *excess > roundingTolerance(facts, group)) {
            SumGroup pair{group.total, {part}};
            out.push_back(finding(rule, facts, pair,
                                  QCoreApplication::translate("Check", "The part %1 is larger than its total %2.")
                                      .arg(facts.written(part), facts.written(group.total))));
            return;
        }
    }
}

/// 其中小学860人，初中410人，教师96人: after commas another story may begin, so that only the first two are surely
/// parts, unless the words say that the list is whole or one slip of the pen explains it.
SumGroup sureParts(const FigureFacts &facts, const SumGroup &group)
{
    SumGroup sure = group;
    if (group.commas && !group.complete && !singleSlipExplains(facts, group, true)) {
        sure.parts.resize(2);
    }
    return sure;
}

void report(const Rule &rule, const FigureFacts &facts, const SumGroup &group, const Decimal &sum,
            std::vector<Finding> &out)
{
    out.push_back(
        finding(rule, facts, group,
                QCoreApplication::translate("Check", "%1 = %2, but the total is given as %3.")
                    .arg(addition(facts, group), facts.writtenLike(group.total, sum), facts.written(group.total))));
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (const SumGroup &found : input.sums->groups()) {
        if (found.parts.size() < 2 || !allExact(facts, input.words(), found) || found.open) {
            checkLargerPart(rule, facts, found, out);
            continue;
        }
        const SumGroup group = sureParts(facts, found);
        const std::optional<Decimal> sum = sumOf(facts, group.parts);
        const std::optional<Decimal> excess = sum ? sum->minus(facts[group.total].value) : std::nullopt;
        if (!excess || magnitude(*excess) <= roundingTolerance(facts, group)) {
            continue;
        }
        // Parts of which some may be left out are wrong only above the total.
        if (!excess->isNegative()) {
            report(rule, facts, group, *sum, out);
        } else if (group.complete && !hasGap(input, group)) {
            report(rule, facts, group, *sum, out);
            out.back().severity = group.inferred ? Severity::Check : rule.severity;
        }
    }
}

} // namespace

Rule sumRule()
{
    return {QStringLiteral("sum.parts"), Severity::Must, check};
}

} // namespace xiangyue
