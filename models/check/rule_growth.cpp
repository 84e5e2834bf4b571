// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/percent_math.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

struct Growth {
    int before = -1; ///< figure of the value before; -1 where only the difference is given
    int after = -1;  ///< figure of the value now
    int difference = -1;
    Decimal start; ///< value before, base unit
    Decimal end;   ///< value now, base unit
    bool up = true;
};

enum class Direction { None, Up, Down };

Direction directionOf(const CheckWords &words, QStringView said)
{
    const bool up = words.saysUp.isIn(said);
    const bool down = words.saysDown.isIn(said);
    return up == down ? Direction::None : up ? Direction::Up : Direction::Down;
}

/// 由35万元增至77万元，增长120%.
std::optional<Growth> fromTo(const FigureFacts &facts, const CheckWords &words, int rate, Direction said)
{
    const int from = rate - 2;
    const int to = rate - 1;
    const QStringView move = facts.between(from, to);
    if (move.size() > 20 || facts.between(to, rate).size() > 12) {
        return std::nullopt;
    }
    const bool up = words.rising.isIn(move);
    const bool down = words.falling.isIn(move);
    const QStringView lead = facts.label(from);
    if (up == down || (said == Direction::Up) != up || !(lead.contains(u'由') || lead.contains(u'从'))) {
        return std::nullopt;
    }
    return Growth{from, to, -1, facts[from].value, facts[to].value, up};
}

/// 实现收入120万元，同比增加20万元，增长20%.
std::optional<Growth> byDifference(const FigureFacts &facts, const CheckWords &words, int rate, Direction said)
{
    const int level = rate - 2;
    const int difference = rate - 1;
    const QStringView by = facts.label(difference);
    if (facts.between(level, difference).size() > 16 || facts.between(difference, rate).size() > 8
        || !words.compared.isIn(by) || directionOf(words, by) != said) {
        return std::nullopt;
    }
    const bool up = said == Direction::Up;
    const std::optional<Decimal> start =
        up ? facts[level].value.minus(facts[difference].value) : facts[level].value.plus(facts[difference].value);
    return start ? std::optional(Growth{-1, level, difference, *start, facts[level].value, up}) : std::nullopt;
}

/// 今年收入92万元，比上年的40万元增长130%; 去年40万元，今年92万元，增长130%; 92万元（去年同期40万元），增长130%.
std::optional<Growth> againstLast(const FigureFacts &facts, const CheckWords &words, int rate, Direction said)
{
    const int first = rate - 2;
    const int second = rate - 1;
    if (facts.between(first, second).size() > 20 || facts.between(second, rate).size() > 12) {
        return std::nullopt;
    }
    const QStringView a = facts.label(first);
    const QStringView b = facts.label(second);
    const bool firstIsLast = words.lastYear.isIn(a);
    const bool secondIsLast = words.lastYear.isIn(b);
    // The words around the old value must say nothing else of it: 比上年增加40万元 is a difference.
    const QStringView old = secondIsLast ? b : a;
    if (firstIsLast == secondIsLast || directionOf(words, old) != Direction::None || words.saysUp.isIn(old)
        || (firstIsLast && !words.thisYear.isIn(b))) {
        return std::nullopt;
    }
    const int last = firstIsLast ? first : second;
    const int now = firstIsLast ? second : first;
    const QStringView after = facts.after(last, 1);
    if (secondIsLast && after.startsWith(u'的')) {
        return std::nullopt; // 比上年40万元的目标
    }
    return Growth{last, now, -1, facts[last].value, facts[now].value, said == Direction::Up};
}

std::optional<Decimal> rateOf(const Growth &growth)
{
    if (growth.start.isZero() || growth.start.isNegative()) {
        return std::nullopt;
    }
    const std::optional<Decimal> change = growth.up ? growth.end.minus(growth.start) : growth.start.minus(growth.end);
    return percentOf(change, growth.start);
}

/// What has been rounded may be a whole step off (cut off, not rounded); whole counts are exact.
Decimal roundingStep(const FigureFact &fact)
{
    return fact.step == Decimal(1) && fact.value.isInteger() ? Decimal(0) : fact.step;
}

/// How far rounding of the two values can move the rate, and one step of the stated rate.
std::optional<Decimal> tolerance(const FigureFact &a, const FigureFact &b, const Growth &growth, const Decimal &step)
{
    const std::optional<Decimal> moved = percentOf(roundingStep(a).plus(roundingStep(b)), growth.start);
    return moved ? moved->plus(step) : std::nullopt;
}

/// (92万元 − 40万元) ÷ 40万元, or 20万元 ÷ (120万元 − 20万元) where the difference is given.
QString arithmetic(const FigureFacts &facts, const Growth &growth)
{
    const QString after = facts.written(growth.after);
    if (growth.before < 0) {
        const QString difference = facts.written(growth.difference);
        return difference + u" ÷ (" + after + (growth.up ? u" − " : u" + ") + difference + u')';
    }
    const QString before = facts.written(growth.before);
    return u'(' + (growth.up ? after + u" − " + before : before + u" − " + after) + u") ÷ " + before;
}

void compare(const CheckInput &input, const Rule &rule, int rate, const Growth &growth, bool times,
             std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const std::optional<Decimal> stated = times ? facts[rate].value.scaled(2) : facts[rate].value;
    const std::optional<Decimal> step = times ? facts[rate].step.scaled(2) : facts[rate].step;
    const std::optional<Decimal> real = rateOf(growth);
    const std::optional<Decimal> allowed =
        real && step ? tolerance(facts[rate - 1], facts[rate - 2], growth, *step) : std::nullopt;
    const std::optional<Decimal> gap = real && stated ? real->minus(*stated) : std::nullopt;
    if (!allowed || !gap || magnitude(*gap) <= *allowed) {
        return;
    }
    const std::optional<Decimal> shown = times ? real->scaled(-2) : real;
    const QString result =
        shown->rounded(times ? 2 : 1).toString() + (times ? QStringLiteral("倍") : QStringLiteral("%"));
    out.push_back({FindingKind::Percent,
                   rule.id,
                   rule.severity,
                   {facts[rate].number, facts[rate - 2].number, facts[rate - 1].number},
                   QCoreApplication::translate("Check", "%1 = %2, but the text says %3.")
                       .arg(arithmetic(facts, growth), result, facts.written(rate))});
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const CheckWords &words = input.words();
    for (int i = 2; i < facts.count(); ++i) {
        const FigureFact &rate = facts[i];
        const bool times = rate.measure == Measure::Count && rate.dimension == u"count:倍";
        if ((rate.measure != Measure::Share && !times) || !rate.exact || !facts[i - 1].exact || !facts[i - 2].exact
            || facts[i - 2].sentence != rate.sentence || !facts[i - 2].alike(facts[i - 1])
            || facts[i - 1].measure == Measure::Share || facts[i - 1].measure == Measure::None) {
            continue;
        }
        const QStringView label = facts.label(i);
        const Direction said = directionOf(words, label);
        // 合作社带动增长12%: something else has grown.
        // Nor is 年均增长15% the change between two years far apart.
        if (words.yearly.isIn(label)) {
            continue;
        }
        if (!words.growthLead.starts(label) && !words.saysUp.starts(label) && !words.saysDown.starts(label)) {
            continue;
        }
        if (said == Direction::None || (times && said != Direction::Up)) {
            continue;
        }
        for (const auto reading : {fromTo, byDifference, againstLast}) {
            if (const std::optional<Growth> growth = reading(facts, words, i, said)) {
                compare(input, rule, i, *growth, times, out);
                break;
            }
        }
    }
}

} // namespace

Rule growthRule()
{
    return {QStringLiteral("percent.growth"), Severity::Must, check};
}

} // namespace xiangyue
