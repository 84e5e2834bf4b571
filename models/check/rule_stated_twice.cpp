// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/conflict.h"
#include "check/figure_facts.h"
#include "check/sum_groups.h"
#include "extract/mask_run.h"

#include <QHash>

namespace xiangyue {

namespace {

constexpr qsizetype sentenceReach = 60;

/// The sentence before the figure, at most 60 characters of it.
QStringView sentenceBefore(const FigureFacts &facts, int index)
{
    const qsizetype end = facts[index].quote.start;
    qsizetype start = end;
    while (start > 0 && end - start < sentenceReach && !endsSentenceAt(facts.text(), start - 1)) {
        --start;
    }
    return facts.text().mid(start, end - start);
}

/// 全镇户籍总人口 -> 户籍总人口: the words around that say nothing of what is counted.
QStringView bare(const CheckWords &words, QStringView label)
{
    for (qsizetype length = words.ofThePlace.prefixLength(label); length > 0 && !words.placeStock.contains(label);
         length = words.ofThePlace.prefixLength(label)) {
        label = label.mid(length);
    }
    return label;
}

/// What the figure states, when that is something of which a place has one value at a time (户籍人口, 森林覆盖率), or a
/// named thing has one value for good (滨河大道全长, 卫生院扩建项目总投资). Empty when it is neither.
QStringView statedThing(const CheckWords &words, QStringView label)
{
    label.chop(words.copula.suffixLength(label));
    if (!words.placeStock.ends(label) && !words.fixedAttribute.ends(label)) {
        return {};
    }
    const QStringView thing = bare(words, label);
    if (words.placeStock.contains(thing)) {
        return thing;
    }
    const qsizetype attribute = words.fixedAttribute.suffixLength(thing);
    const QStringView owner = thing.chopped(attribute);
    const bool named = attribute > 0 && owner.size() >= 4 && owner.size() <= 16 && !words.vagueOwner.contains(owner)
        && !words.newMatter.isIn(owner) && !words.dueWords.isIn(thing);
    return named ? thing : QStringView();
}

/// Pieces, runs and loads are work done, of which there is more than one number.
bool mayBeStock(Measure measure)
{
    switch (measure) {
    case Measure::None:
    case Measure::Points:
    case Measure::Count:
    case Measure::Weight:
    case Measure::PersonTimes:
        return false;
    default:
        return true;
    }
}

/// 2019年面积120平方公里, 20__年: the value is of that year.
bool namesYear(QStringView words)
{
    for (qsizetype at = words.indexOf(u'年'); at > 0; at = words.indexOf(u'年', at + 1)) {
        if (words[at - 1].isDigit() || maskFamily(words[at - 1].unicode()) != 0)
            return true;
    }
    return false;
}

/// A village's own number, last year's, a plan's, one of a list: not the value that the report states for the place.
bool isOfAnother(const CheckInput &input, int index)
{
    const Figure &figure = input.extraction.figures[size_t(index)];
    if (!figure.scope.isEmpty() || figure.status != FigureStatus::Done || input.sums->totalOf(index) >= 0
        || (*input.facts)[index].bracket >= 0) {
        return true;
    }
    const QStringView sentence = sentenceBefore(*input.facts, index);
    return input.words().otherTime.isIn(sentence) || input.words().otherScope.isIn(sentence) || namesYear(sentence);
}

/// For every section whether it, or one that holds it, is on one village: 一、石桥村.
std::vector<bool> villageSections(const CheckInput &input)
{
    std::vector<bool> result;
    for (const Section &section : input.outline.sections) {
        const bool inherited =
            section.parent >= 0 && section.parent < int(result.size()) && result[size_t(section.parent)];
        result.push_back(inherited || input.words().villageTitle.ends(section.title));
    }
    return result;
}

/// One indicator of one place, stated with two values at two places of the report. More than two values are a table of
/// villages or years, and nothing is said.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    struct Stated {
        int first = -1;
        int other = -1;
        bool unclear = false;
    };
    const FigureFacts &facts = *input.facts;
    QHash<QStringView, Stated> byThing;
    const std::vector<bool> ofVillages = villageSections(input);
    for (int i = 0; i < facts.count(); ++i) {
        if (!facts[i].exact || !mayBeStock(facts[i].measure)) {
            continue;
        }
        const QStringView thing = statedThing(input.words(), facts.label(i));
        if (thing.isEmpty()) {
            continue;
        }
        Stated &stated = byThing[thing];
        const int section = input.extraction.figures[size_t(i)].section;
        if (section >= 0 && section < int(ofVillages.size()) && ofVillages[size_t(section)]) {
            continue;
        }
        if (stated.unclear || isOfAnother(input, i)) {
            continue;
        }
        if (stated.first < 0) {
            stated.first = i;
        } else if (!facts[stated.first].alike(facts[i])) {
            stated.unclear = true;
        } else if (!sameWithinRounding(facts[stated.first], facts[i])) {
            stated.unclear =
                stated.unclear || (stated.other >= 0 && !sameWithinRounding(facts[stated.other], facts[i]));
            stated.other = stated.other < 0 ? i : stated.other;
        }
    }
    for (const Stated &stated : std::as_const(byThing)) {
        if (stated.other >= 0 && !stated.unclear && facts[stated.first].sentence != facts[stated.other].sentence) {
            reportConflict(input, rule, stated.other, stated.first, out);
        }
    }
}

} // namespace

Rule statedTwiceRule()
{
    return {QStringLiteral("conflict.stated_twice"), Severity::Check, check};
}

} // namespace xiangyue
