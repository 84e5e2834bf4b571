// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/average_math.h"
#include "check/built_in_rules.h"

namespace xiangyue {

namespace {

Measure baseOf(QStringView word)
{
    return word.contains(u'户') ? Measure::Households : word.contains(u'人') ? Measure::People : Measure::Area;
}

/// One total and one base, both just before the average in the same sentence.
Average basisOf(const FigureFacts &facts, int each, Measure base)
{
    Average found{each, -1, -1};
    for (int i = each - 1; i >= 0 && each - i <= 4; --i) {
        const QStringView gap = facts.between(i, i + 1);
        if (facts[i].sentence != facts[each].sentence || gap.size() > 30 || hasSemicolon(gap)) {
            break;
        }
        int Average::*role = facts[i].measure == base ? &Average::base : &Average::total;
        if (facts[i].measure != base && !facts[i].alike(facts[each])) {
            continue;
        }
        if (found.*role >= 0) {
            return {}; // two totals or two bases: nobody can tell which is meant
        }
        found.*role = i;
    }
    return found;
}

/// 98户共计补助8232元，户均84元; 98户，补助8232元，户均补助84元. The average must be of the same thing as the total.
bool sameThing(const FigureFacts &facts, const CheckWords &words, const Average &average, qsizetype word)
{
    const QStringView thing = facts.label(average.each).mid(word);
    const QStringView total = facts.label(average.total);
    if (thing.isEmpty() || words.averageFiller.contains(thing)) {
        return words.summedUp.isIn(total) || words.summedUp.starts(facts.label(average.base)); // 共为50户发放…
    }
    const QStringView core = thing.left(thing.size() - words.copula.suffixLength(thing));
    return core.size() >= 2 && total.left(total.size() - words.copula.suffixLength(total)).endsWith(core);
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const CheckWords &words = input.words();
    for (int i = 2; i < facts.count(); ++i) {
        const FigureFact &each = facts[i];
        if (!each.exact || each.measure == Measure::Share || each.measure == Measure::None) {
            continue;
        }
        const QStringView label = facts.label(i);
        const qsizetype word = words.averageOf.prefixLength(label);
        if (word == 0) {
            continue;
        }
        const Average average = basisOf(facts, i, baseOf(label.left(word)));
        if (!average.isEmpty() && sameThing(facts, words, average, word)) {
            compareAverage(input, rule, average, out);
        }
    }
}

} // namespace

Rule averageRule()
{
    return {QStringLiteral("average.stated"), Severity::Check, check};
}

} // namespace xiangyue
