// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

constexpr QStringView rising =
    u"增至|增加到|增加至|增长到|增长至|提高到|提高至|提升到|提升至|升至|上升到|上升至|扩大到|发展到|扩展到";
constexpr QStringView falling = u"降至|下降到|下降至|减少到|减少至|减至|降低到|降低至|压减到";

struct Growth {
    Decimal before;
    Decimal after;
    bool up = true;
};

/// 由35万元增至77万元，增长120%.
std::optional<Growth> fromTo(const FigureFacts &facts, int percent)
{
    const int from = percent - 2;
    const int to = percent - 1;
    const QStringView move = facts.between(from, to);
    const bool up = containsAny(move, rising);
    const bool down = containsAny(move, falling);
    const QStringView said = facts.label(percent);
    const bool directed =
        up ? containsAny(said, u"增长|增幅|提高|上升|增加") : containsAny(said, u"下降|降幅|减少|降低");
    if (up == down || !directed || !containsAny(facts.label(from), u"由|从") || move.size() > 20
        || facts.between(to, percent).size() > 12) {
        return std::nullopt;
    }
    return Growth{facts[from].value, facts[to].value, up};
}

/// 实现收入120万元，同比增加20万元，增长20%.
std::optional<Growth> byDifference(const FigureFacts &facts, int percent)
{
    const int level = percent - 2;
    const int difference = percent - 1;
    const QStringView by = facts.label(difference);
    const QStringView said = facts.label(percent);
    const bool compared = containsAny(by, u"同比|比上年|比去年|较上年|较去年|同期");
    const bool up = containsAny(by, u"增加|增长|净增") && startsWithAny(said, u"增长|增幅|同比增长");
    const bool down = containsAny(by, u"减少|下降") && startsWithAny(said, u"下降|降幅|同比下降");
    if (!compared || up == down || facts.between(level, difference).size() > 16
        || facts.between(difference, percent).size() > 8) {
        return std::nullopt;
    }
    const std::optional<Decimal> before =
        up ? facts[level].value.minus(facts[difference].value) : facts[level].value.plus(facts[difference].value);
    return before ? std::optional(Growth{*before, facts[level].value, up}) : std::nullopt;
}

std::optional<Decimal> rateOf(const Growth &growth)
{
    if (growth.before.isZero() || growth.before.isNegative()) {
        return std::nullopt;
    }
    const std::optional<Decimal> change =
        growth.up ? growth.after.minus(growth.before) : growth.before.minus(growth.after);
    const std::optional<Decimal> hundred = change ? change->scaled(2) : std::nullopt;
    return hundred ? hundred->dividedBy(growth.before, 6) : std::nullopt;
}

/// How far rounding of the two values can move the rate, and one step of the stated rate.
std::optional<Decimal> tolerance(const FigureFacts &facts, int percent, const Growth &growth)
{
    const std::optional<Decimal> steps = facts[percent - 1].step.plus(facts[percent - 2].step);
    const std::optional<Decimal> hundred = steps ? steps->scaled(2) : std::nullopt;
    const std::optional<Decimal> moved = hundred ? hundred->dividedBy(growth.before, 6) : std::nullopt;
    return moved ? moved->plus(facts[percent].step) : std::nullopt;
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (int i = 2; i < facts.count(); ++i) {
        const bool alike =
            facts[i - 2].dimension == facts[i - 1].dimension && facts[i - 2].sentence == facts[i].sentence;
        if (facts[i].dimension != u"share" || !facts[i].exact || !facts[i - 1].exact || !facts[i - 2].exact || !alike
            || facts[i - 1].dimension == u"share") {
            continue;
        }
        std::optional<Growth> growth = fromTo(facts, i);
        if (!growth) {
            growth = byDifference(facts, i);
        }
        const std::optional<Decimal> rate = growth ? rateOf(*growth) : std::nullopt;
        const std::optional<Decimal> allowed = rate ? tolerance(facts, i, *growth) : std::nullopt;
        const std::optional<Decimal> gap = rate ? rate->minus(facts[i].value) : std::nullopt;
        if (!allowed || !gap || (gap->isNegative() ? Decimal(0).minus(*gap) : gap) <= allowed) {
            continue;
        }
        out.push_back(
            {FindingKind::Percent,
             rule.id,
             rule.severity,
             {facts[i].number, facts[i - 2].number, facts[i - 1].number},
             QCoreApplication::translate("Check", "From %1 and %2 the change is %3%, but the text says %4.")
                 .arg(facts.written(i - 2), facts.written(i - 1), rate->rounded(1).toString(), facts.written(i))});
    }
}

} // namespace

Rule growthRule()
{
    return {QStringLiteral("percent.growth"), Severity::Must, check};
}

} // namespace xiangyue
