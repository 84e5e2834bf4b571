// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/part_words.h"
#include "check/sum_groups.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

constexpr QStringView clauseMarks = u"，,；;。：:、\n（）()“”";
constexpr qsizetype keyLength = 16;

/// Words that make a number one of a new kind: 还有20户, 其中20户, 去年20户.
constexpr QStringView newMatter =
    u"还有|尚有|仍有|有|再|其中|余下|剩余|另|去年|上年|往年|同期|计划|任务|目标|力争|预计|将|拟|平均|"
    u"每|多|先后";
/// With these the first mention must carry the very same words: 新增城镇就业 is not 城镇就业.
constexpr QStringView flowWords = u"新|增加|减少|累计|净增";

QStringView wordsAfter(const FigureFacts &facts, int index)
{
    const QStringView after = facts.after(index, keyLength);
    qsizetype end = 0;
    while (end < after.size() && !clauseMarks.contains(after[end]) && !isAsciiOrWideDigit(after[end])) {
        ++end;
    }
    return after.left(end);
}

/// The label without what says only that and when: 户厕改造虽已完成 -> 户厕改造.
QStringView coreOf(QStringView label)
{
    constexpr QStringView tails = u"虽然|实际|虽已|虽|已经|已|完成|达到|达|实现|为|了|共|的|现有|共有|仅|才|只|均";
    constexpr QStringView heads =
        u"在|一是|二是|三是|四是|五是|六是|七是|八是|九是|十是|实际|全镇|全乡|全村|全街道|全县|"
        u"全市|我镇|我乡|我村|半年|全年|今年|上半年|实现|推进|的|现有|共有|常年";
    for (bool changed = true; changed;) {
        changed = false;
        for (const QStringView tail : tails.tokenize(u'|')) {
            if (!label.isEmpty() && label.endsWith(tail)) {
                label.chop(tail.size());
                changed = true;
            }
        }
        for (const QStringView head : heads.tokenize(u'|')) {
            if (!label.isEmpty() && label.startsWith(head)) {
                label = label.mid(head.size());
                changed = true;
            }
        }
    }
    return label;
}

/// A mention that takes up a number given before: 1046户脱贫户中…, 户厕改造虽已完成273户, 在1630人的基础上.
struct Mention {
    QStringView key;    ///< noun that must stand at the first mention too
    bool whole = false; ///< 全村2386人中…: the whole place is the noun
};

std::optional<Mention> definiteMention(const FigureFacts &facts, int index, bool problems)
{
    const QStringView label = facts.label(index);
    const QStringView after = wordsAfter(facts, index);
    const qsizetype among = after.indexOf(u'中');
    const qsizetype of = after.indexOf(u'的');
    const bool partitive = among >= 0 && !after.mid(among).startsWith(u"中心") && !after.mid(among).startsWith(u"中小");
    const bool takenUp = partitive || after.startsWith(u"的基础上") || after.startsWith(u"全部")
        || after.startsWith(u"的任务") || containsAny(label, u"虽")
        || (problems && (of == 0 || of > 1 || !coreOf(label).isEmpty()));
    if (!takenUp || containsAny(coreOf(label), newMatter)) {
        return std::nullopt;
    }
    const QStringView core = coreOf(label);
    if (core.size() >= 2) {
        return Mention{core.right(keyLength), false};
    }
    const qsizetype stop = partitive ? among : of > 0 ? of : 0;
    if (stop >= 2) {
        return Mention{after.left(stop), false};
    }
    const bool place = endsWithAny(label, u"全村|全镇|全乡|全街道|全社区|全县");
    return partitive && place ? std::optional(Mention{label.right(2), true}) : std::nullopt;
}

/// Most of the key's characters, and at least two in a row: 户厕改造 is in 新改建户厕.
bool isIn(QStringView key, QStringView context)
{
    if (containsAny(key, flowWords)) {
        return context.contains(key);
    }
    qsizetype hits = 0;
    for (const QChar c : key) {
        hits += context.contains(c) ? 1 : 0;
    }
    return key.size() >= 2 && hits * 4 >= key.size() * 3 && sharesWords(key, context);
}

bool isListedPart(const std::vector<SumGroup> &sums, int figure)
{
    return std::any_of(sums.begin(), sums.end(), [figure](const SumGroup &group) {
        return group.parts.size() > 1 && std::find(group.parts.begin(), group.parts.end(), figure) != group.parts.end();
    });
}

/// Text of the clause chain before figure `index`: since the sentence or ；, at most 30 characters.
QStringView leadIn(const FigureFacts &facts, int index)
{
    const qsizetype from = std::max<qsizetype>(0, facts[index].quote.start - 30);
    const QStringView before = facts.text().mid(from, facts[index].quote.start - from);
    for (qsizetype p = before.size() - 1; p >= 0; --p) {
        if (endsSentenceAt(before, p) || before[p] == u'；' || before[p] == u';') {
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
               return isAsciiOrWideDigit(c) || QStringView(u"现有共总计户人口，、, ").contains(c);
           });
}

/// How surely figure `i` is what the mention takes up: 2 by its very words, 1 by most of them, 0 not at all.
int likeness(const CheckInput &input, int i, const Mention &mention)
{
    const FigureFacts &facts = *input.facts;
    const QStringView lead = leadIn(facts, i);
    if (mention.whole) {
        return countsWholePlace(lead, mention.key) ? 2 : 0;
    }
    const QStringView label = facts.label(i);
    const QString own = label + wordsAfter(facts, i);
    if (own.contains(mention.key)) {
        return 2;
    }
    if (isListedPart(*input.sums, i)) {
        return 0;
    }
    // 户厕改造全年任务420户，截至6月底已完成273户: the noun stands a clause before.
    const bool bare = coreOf(label).size() < 2 || containsAny(label, u"截至|截止|月底");
    return isIn(mention.key, own) || (bare && isIn(mention.key, lead)) ? 1 : 0;
}

/// The only number before `index` that the mention can mean; -1 when there is none, or more than one value.
int antecedent(const CheckInput &input, const std::vector<int> &alike, int index, const Mention &mention)
{
    const FigureFacts &facts = *input.facts;
    int found = -1;
    int best = 0;
    bool tied = false;
    for (const int i : alike) {
        if (facts[i].sentence >= facts[index].sentence) {
            break;
        }
        if (facts[i].value == facts[index].value) {
            return -1;
        }
        const bool fact = input.extraction.figures[size_t(i)].status != FigureStatus::Rule;
        const int rank =
            fact && !containsAny(facts.label(i), u"任务|目标|计划|应|力争|预计") ? likeness(input, i, mention) : 0;
        if (rank > best) {
            best = rank;
            found = i;
            tied = false;
        } else if (rank > 0 && rank == best && facts[found].value != facts[i].value) {
            tied = true;
        }
    }
    return tied ? -1 : found;
}

void report(const CheckInput &input, const Rule &rule, int index, int first, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    out.push_back({FindingKind::Conflict,
                   rule.id,
                   rule.severity,
                   {facts[index].number, facts[first].number},
                   QCoreApplication::translate("Check", "Given as %1 here, but as %2 before.")
                       .arg(facts.written(index), facts.written(first))});
}

bool inProblems(const CheckInput &input, int section)
{
    for (int depth = 0; section >= 0 && depth < 8; ++depth) {
        const Section &s = input.outline.sections[size_t(section)];
        if (containsAny(s.title, u"问题|不足|困难|差距|短板")) {
            return true;
        }
        section = s.parent;
    }
    return false;
}

/// Numbers that a place has only one of at a time: 辖9个行政村 here and 全乡10个村 there.
struct Stock {
    QStringView dimension;
    QStringView nouns;    ///< right behind the unit, alternatives parted by '|'
    QStringView compound; ///< the noun goes on and means something else
};

constexpr std::array stocks{
    Stock{u"count:个", u"行政村|建制村|村", u"村民|村级|村组|村庄|村屯|村（|村(|村居|村社|村集体|村内|村干|村落|村寨"},
    Stock{u"count:个", u"自然村|自然屯", u"自然村寨"},
    Stock{u"count:个", u"村民小组", u"村民小组长"},
    Stock{u"count:个", u"党支部|基层党支部", u"党支部书记"},
};

int stockOf(const FigureFacts &facts, int index)
{
    const QStringView label = facts.label(index);
    if (!endsWithAny(label, u"辖|下辖|管辖|现辖|全乡|全镇|全街道|我乡|我镇|共辖|全乡共有|全镇共有|全乡共|全镇共")
        || containsAny(label, u"去年|上年|原|其中|涉及|完成|先后")) {
        return -1;
    }
    const QStringView after = facts.after(index, 6);
    for (size_t i = 0; i < stocks.size(); ++i) {
        if (facts[index].dimension == stocks[i].dimension && startsWithAny(after, stocks[i].nouns)
            && !startsWithAny(after, stocks[i].compound)) {
            return int(i);
        }
    }
    return -1;
}

void checkStocks(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    std::array<int, stocks.size()> first;
    first.fill(-1);
    for (int i = 0; i < facts.count(); ++i) {
        const int stock = facts[i].exact ? stockOf(facts, i) : -1;
        if (stock < 0) {
            continue;
        }
        int &known = first[size_t(stock)];
        if (known < 0) {
            known = i;
        } else if (facts[known].value != facts[i].value) {
            report(input, rule, i, known, out);
        }
    }
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    QHash<QString, std::vector<int>> byUnit; // only these can mean the same
    for (int i = 0; i < facts.count(); ++i) {
        const Figure &figure = input.extraction.figures[size_t(i)];
        if (!facts[i].exact || facts[i].dimension == u"share" || facts[i].dimension == u"points") {
            continue;
        }
        std::vector<int> &alike = byUnit[facts[i].dimension];
        const std::optional<Mention> mention = definiteMention(facts, i, inProblems(input, figure.section));
        // A bounded look back keeps long texts linear; reports name their basic numbers early, so take those first.
        const int first = mention && alike.size() <= 400 ? antecedent(input, alike, i, *mention) : -1;
        if (first >= 0) {
            report(input, rule, i, first, out);
        }
        alike.push_back(i);
    }
    checkStocks(input, rule, out);
}

} // namespace

Rule conflictRule()
{
    return {QStringLiteral("conflict.indicator"), Severity::Must, check};
}

} // namespace xiangyue
