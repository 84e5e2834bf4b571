// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

enum class Direction { None, Up, Down };

/// 增加, 增加了, ，净增: nothing but the word for a difference stands between.
Direction differenceWord(const CheckWords &words, QStringView gap)
{
    QStringView word = gap.trimmed();
    if (!word.isEmpty() && isComma(word.front())) {
        word = word.mid(1);
    }
    return words.moreBy.contains(word) ? Direction::Up
        : words.lessBy.contains(word)  ? Direction::Down
                                       : Direction::None;
}

/// 今年11230元，比上年的10120元增加1110元; 由40万元增加到92万元，增加52万元; 由58%提高到65%，提高7个百分点. Figures:
/// first, second, difference.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const CheckWords &words = input.words();
    for (int i = 2; i < facts.count(); ++i) {
        const FigureFact &a = facts[i - 2];
        const FigureFact &b = facts[i - 1];
        const FigureFact &stated = facts[i];
        const bool points = stated.measure == Measure::Points && b.measure == Measure::Share;
        if (!stated.exact || !b.exact || !a.exact || !(points || stated.alike(b)) || !b.alike(a)
            || a.sentence != stated.sentence) {
            continue;
        }
        const Direction direction = differenceWord(words, facts.between(i - 1, i));
        if (direction == Direction::None) {
            continue;
        }
        const QStringView move = facts.between(i - 2, i - 1);
        const QStringView lead = facts.label(i - 2);
        const bool fromTo = (lead.contains(u'由') || lead.contains(u'从')) && move.size() <= 20
            && (direction == Direction::Up ? words.rising : words.falling).isIn(move);
        const bool against = words.againstLead.starts(facts.label(i - 1)) && move.size() <= 20 && !hasSemicolon(move);
        if (fromTo == against) {
            continue;
        }
        const int now = fromTo ? i - 1 : i - 2;
        const int before = fromTo ? i - 2 : i - 1;
        const int larger = direction == Direction::Up ? now : before;
        const int smaller = direction == Direction::Up ? before : now;
        const std::optional<Decimal> real = facts[larger].value.minus(facts[smaller].value);
        const std::optional<Decimal> gap = real ? real->minus(stated.value) : std::nullopt;
        const std::optional<Decimal> steps = a.step.plus(b.step);
        const bool counted = a.step == Decimal(1) && b.step == Decimal(1) && stated.step == Decimal(1);
        const std::optional<Decimal> allowed = counted ? Decimal(0) : steps ? steps->plus(stated.step) : std::nullopt;
        if (!gap || !allowed || magnitude(*gap) <= *allowed) {
            continue;
        }
        out.push_back({FindingKind::Sum,
                       rule.id,
                       rule.severity,
                       {stated.number, a.number, b.number},
                       QCoreApplication::translate("Check", "%1 = %2, but the text says %3.")
                           .arg(facts.written(larger) + u" − " + facts.written(smaller), facts.writtenLike(i, *real),
                                facts.written(i))});
    }
}

} // namespace

Rule differenceRule()
{
    return {QStringLiteral("sum.difference"), Severity::Must, check};
}

} // namespace xiangyue
