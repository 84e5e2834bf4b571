// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/conflict.h"
#include "check/figure_facts.h"
#include "check/part_words.h"
#include "check/sum_groups.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr qsizetype keyLength = 16;
constexpr size_t mostAlike = 400;

/// The label without what says only that and when: 户厕改造虽已完成 -> 户厕改造.
QStringView coreOf(const CheckWords &words, QStringView label)
{
    for (qsizetype length = words.statingTail.suffixLength(label); length > 0;
         length = words.statingTail.suffixLength(label)) {
        label.chop(length);
    }
    for (qsizetype length = words.statingHead.prefixLength(label); length > 0;
         length = words.statingHead.prefixLength(label)) {
        label = label.mid(length);
    }
    return label;
}

/// A mention that takes up a number given before: 1046户脱贫户中…, 户厕改造虽已完成273户, 在1630人的基础上.
struct Mention {
    QStringView key;    ///< noun that must stand at the first mention too
    bool whole = false; ///< 全村2386人中…: the whole place is the noun
};

std::optional<Mention> definiteMention(const FigureFacts &facts, const CheckWords &words, int index, bool problems)
{
    const QStringView label = facts.label(index);
    const QStringView after = facts.wordsAfter(index, keyLength);
    const qsizetype among = after.indexOf(u'中');
    const bool partitive = among >= 0 && !words.notAmong.starts(after.mid(among));
    const bool takesUp = partitive || words.takesUpAfter.starts(after) || label.contains(u'虽');
    if (!takesUp && !problems) {
        return std::nullopt;
    }
    const QStringView core = coreOf(words, label);
    const qsizetype of = after.indexOf(u'的');
    const bool takenUp = takesUp || of == 0 || of > 1 || !core.isEmpty();
    if (!takenUp || words.newMatter.isIn(core)) {
        return std::nullopt;
    }
    if (core.size() >= 2) {
        return Mention{core.right(keyLength), false};
    }
    const qsizetype stop = partitive ? among : of > 0 ? of : 0;
    if (stop >= 2) {
        return Mention{after.left(stop), false};
    }
    return partitive && words.wholePlace.ends(label) ? std::optional(Mention{label.right(2), true}) : std::nullopt;
}

/// Most of the key's characters, and at least two in a row: 户厕改造 is in 新改建户厕.
bool isIn(const CheckWords &words, QStringView key, QStringView context)
{
    if (words.flowWords.isIn(key)) {
        return context.contains(key);
    }
    const auto hits = std::count_if(key.begin(), key.end(), [context](QChar c) { return context.contains(c); });
    return key.size() >= 2 && hits * 4 >= key.size() * 3 && sharesWords(key, context);
}

/// Text of the clause chain before figure `index`: since the sentence or ；, at most 30 characters.
QStringView leadIn(const FigureFacts &facts, int index)
{
    const qsizetype from = std::max<qsizetype>(0, facts[index].quote.start - 30);
    const QStringView before = facts.text().mid(from, facts[index].quote.start - from);
    for (qsizetype p = before.size() - 1; p >= 0; --p) {
        if (endsSentenceAt(before, p) || isSemicolon(before[p])) {
            return before.mid(p + 1);
        }
    }
    return before;
}

/// 全村现有612户2386人: nothing but numbers stands between the whole place and its people.
bool countsWholePlace(QStringView lead, QStringView place)
{
    const qsizetype at = lead.lastIndexOf(place);
    const QStringView rest = at < 0 ? QStringView() : lead.mid(at + place.size());
    return at >= 0 && std::all_of(rest.begin(), rest.end(), [](QChar c) {
               // A masked number of households may stand between: 全村现有xxx户2386人.
               return isAsciiOrWideDigit(c)
                   || QStringView(u"现有共总计户人口，、, xX×*＊_＿?？〇○约余多近").contains(c);
           });
}

/// How surely figure `i` is what the mention takes up: 2 by its very words, 1 by most of them, 0 not at all.
int likeness(const CheckInput &input, int i, const Mention &mention)
{
    const FigureFacts &facts = *input.facts;
    const CheckWords &words = input.words();
    if (mention.whole) {
        return countsWholePlace(leadIn(facts, i), mention.key) ? 2 : 0;
    }
    const QStringView label = facts.label(i);
    const QStringView after = facts.wordsAfter(i, keyLength);
    if (label.contains(mention.key) || after.contains(mention.key)) {
        return 2;
    }
    if (input.sums->isListedPart(i)) {
        return 0;
    }
    // 户厕改造全年任务420户，截至6月底已完成273户: the noun stands a clause before.
    const bool bare = coreOf(words, label).size() < 2 || words.asOf.isIn(label);
    const bool likely = isIn(words, mention.key, label) || isIn(words, mention.key, after)
        || (bare && !leadIn(facts, i).contains(u"分别") && isIn(words, mention.key, leadIn(facts, i)));
    return likely ? 1 : 0;
}

/// The only number before `index` that the mention can mean; -1 when there is none, or more than one value.
int antecedent(const CheckInput &input, const std::vector<int> &alike, int index, const Mention &mention)
{
    const FigureFacts &facts = *input.facts;
    const CheckWords &words = input.words();
    int found = -1;
    int best = 0;
    bool tied = false;
    for (const int i : alike) {
        if (facts[i].sentence >= facts[index].sentence) {
            break;
        }
        if (sameWithinRounding(facts[i], facts[index])) {
            return -1;
        }
        const bool comparable = input.extraction.figures[size_t(i)].status != FigureStatus::Rule
            && !words.dueWords.isIn(facts.label(i)) && !words.lastYear.isIn(leadIn(facts, i));
        const int rank = comparable ? likeness(input, i, mention) : 0;
        if (rank > best) {
            best = rank;
            found = i;
            tied = false;
        } else if (rank > 0 && rank == best && !sameWithinRounding(facts[found], facts[i])) {
            tied = true;
        }
    }
    return tied ? -1 : found;
}

/// For every section whether it, or one that holds it, tells of problems.
std::vector<bool> problemSections(const CheckInput &input)
{
    std::vector<bool> result;
    for (const Section &section : input.outline.sections) {
        const bool inherited =
            section.parent >= 0 && section.parent < int(result.size()) && result[size_t(section.parent)];
        result.push_back(inherited || input.words().problems.isIn(section.title));
    }
    return result;
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const std::vector<bool> problems = problemSections(input);
    std::vector<std::vector<int>> byUnit; // only these can mean the same
    for (int i = 0; i < facts.count(); ++i) {
        const int section = input.extraction.figures[size_t(i)].section;
        if (!facts[i].exact || facts[i].measure == Measure::Share || facts[i].measure == Measure::Points) {
            continue;
        }
        const size_t unit = size_t(facts[i].dimensionId);
        byUnit.resize(std::max(byUnit.size(), unit + 1));
        std::vector<int> &alike = byUnit[unit];
        if (alike.size() > mostAlike) {
            continue; // a bounded look back keeps long texts linear; reports name their basic numbers early
        }
        const bool inProblems = section >= 0 && section < int(problems.size()) && problems[size_t(section)];
        const std::optional<Mention> mention = definiteMention(facts, input.words(), i, inProblems);
        const int first = mention ? antecedent(input, alike, i, *mention) : -1;
        if (first >= 0) {
            reportConflict(input, rule, i, first, out);
        }
        alike.push_back(i);
    }
}

} // namespace

Rule conflictRule()
{
    return {QStringLiteral("conflict.indicator"), Severity::Must, check};
}

} // namespace xiangyue
