// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/sum_groups.h"

#include "check/part_list.h"
#include "check/part_words.h"

#include <QVarLengthArray>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr int lookBack = 8; ///< figures that may stand between a total and its parts
constexpr qsizetype farthest = 80;

/// 每平方公里168.8人 is an average, 千万元项目8个 a class of projects.
bool isNoTotal(const FigureFacts &facts, const CheckWords &words, int index)
{
    return words.perEach.isIn(facts.label(index)) || words.classified.starts(facts.after(index, 4));
}

/// Nearest figure before `position` that the parts may add up to.
int findTotal(const FigureFacts &facts, const CheckWords &words, int firstPart, qsizetype position, int dimension)
{
    for (int i = firstPart - 1; i >= 0 && firstPart - i <= lookBack; --i) {
        const FigureFact &fact = facts[i];
        if (fact.quote.end > position || fact.dimensionId != dimension || isNoTotal(facts, words, i)) {
            continue;
        }
        const QStringView gap = facts.text().mid(fact.quote.end, position - fact.quote.end);
        if (gap.size() > farthest || gap.contains(u'\n')) {
            return -1;
        }
        // A clause of its own in between has turned to something else: 务工113人，安置70个岗位，其中…24人.
        if (firstPart - 1 > i) {
            const QStringView toNext = facts.between(i, firstPart - 1);
            if (hasComma(toNext) || hasSemicolon(toNext) || toNext.contains(u'。')) {
                return -1;
            }
        }
        // 其中 may begin the next sentence, but the total then stands in the one just before.
        const int sentences = facts[firstPart].sentence - fact.sentence;
        const QStringView lead = gap.trimmed();
        const bool opensSentence = lead.endsWith(u'。') || lead.endsWith(u'；');
        return sentences == 0 || (sentences == 1 && opensSentence) ? i : -1;
    }
    return -1;
}

void addGroups(const FigureFacts &facts, const CheckWords &words, const PartList &list, qsizetype marker,
               bool explicitWord, std::vector<SumGroup> &out)
{
    if (list.isEmpty()) {
        return;
    }
    std::vector<SumGroup> groups;
    QVarLengthArray<const FigureFact *, maximumParts> seen;
    for (int i = list.first; i <= list.last; ++i) {
        const FigureFact &fact = facts[i];
        if (fact.measure == Measure::None || fact.measure == Measure::Share || fact.measure == Measure::Points
            || std::any_of(seen.begin(), seen.end(), [&fact](const FigureFact *f) { return f->alike(fact); })) {
            continue;
        }
        seen.append(&fact);
        SumGroup group;
        group.total = findTotal(facts, words, list.first, marker, fact.dimensionId);
        if (group.total >= 0) {
            group.parts = partsOf(facts, list, fact.dimensionId);
            groups.push_back(std::move(group));
        }
    }
    settleGroups(facts, words, explicitWord, list.commas, list.openEnded, groups);
    for (SumGroup &group : groups) {
        if (!group.parts.empty()) {
            out.push_back(std::move(group));
        }
    }
}

/// Parts that a word announces after the total: 其中 (some or all), 包括 and 分为 (all).
void findAfterMarker(const FigureFacts &facts, const CheckWords &words, QStringView word, bool explicitWord,
                     int leastParts, std::vector<SumGroup> &out)
{
    const QStringView text = facts.text();
    const QChar head = word.front();
    for (qsizetype at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
        if (!text.mid(at).startsWith(word)) {
            continue;
        }
        const qsizetype start = at + word.size();
        const bool colon = start < text.size() && (text[start] == u'：' || text[start] == u':');
        const int first = facts.firstFrom(start);
        if (first == 0 || first >= facts.count() || facts[first].quote.start - start > 40) {
            continue;
        }
        const QStringView gap = text.mid(start, facts[first].quote.start - start);
        if (endsSentenceWithin(gap) || hasSemicolon(gap)) {
            continue;
        }
        std::vector<SumGroup> groups;
        addGroups(facts, words, readPartList(facts, words, first, colon, facts[first].bracket), at,
                  explicitWord || gap.contains(u"分别"), groups);
        for (SumGroup &group : groups) {
            if (leastParts <= int(group.parts.size())) {
                out.push_back(std::move(group));
            }
        }
    }
}

/// 463户，县城和集镇分别安置301户、162户: as many names before 分别 as numbers after it, and the total just before.
/// 830户，分别为东片420户、西片410户: the names stand with the numbers.
void findDistributed(const FigureFacts &facts, const CheckWords &words, std::vector<SumGroup> &out)
{
    const QStringView text = facts.text();
    for (qsizetype at = text.indexOf(u'分'); at >= 0; at = text.indexOf(u'分', at + 1)) {
        if (at + 1 >= text.size() || text[at + 1] != u'别') {
            continue;
        }
        const int first = facts.firstFrom(at);
        if (first == 0 || first >= facts.count() || facts[first].quote.start - at > 12) {
            continue;
        }
        const TextSpan before = facts[first - 1].quote;
        const QStringView names = text.mid(before.end, at - before.end);
        if (names.isEmpty() || names.size() > 40 || endsSentenceWithin(names) || names.contains(u"其中")
            || (!endsClause(names.front()) || names.front() == u'、')) {
            continue;
        }
        const PartList list = readPartList(facts, words, first, false, facts[first].bracket);
        if (names.size() == 1 && text.mid(at + 2, 1).contains(u'为')) {
            addGroups(facts, words, list, at, true, out);
            continue;
        }
        SumGroup group;
        group.total = first - 1;
        group.parts = partsOf(facts, list, facts[first - 1].dimensionId);
        const QStringView listed = names.mid(1);
        const auto count = 1 + std::count_if(listed.begin(), listed.end(), [](QChar c) {
                               return c == u'、' || c == u'和' || c == u'与' || c == u'及';
                           });
        if (count < 2 || std::ptrdiff_t(group.parts.size()) != count || list.openEnded) {
            continue;
        }
        // 总产值12亿元，工业、农业分别增加…: only where the numbers speak for it.
        group.complete = sharesWords(facts.label(group.total), listed) || singleSlipExplains(facts, group, true)
            || exactPrefix(facts, group) == int(count);
        out.push_back(std::move(group));
    }
}

/// Bracket right behind the total: 100户334人（甲村13户43人、乙村9户34人）.
void findBracketed(const FigureFacts &facts, const CheckWords &words, std::vector<SumGroup> &out)
{
    for (int i = 1; i < facts.count(); ++i) {
        const int bracket = facts[i].bracket;
        if (bracket < 0 || facts[i - 1].bracket == bracket || facts[i - 1].quote.end != bracket) {
            continue;
        }
        const QStringView head = facts.text().mid(bracket + 1, facts[i].quote.start - bracket - 1);
        if (head.contains(u"其中") || head.contains(u"包括")) {
            continue; // found by its own word
        }
        std::vector<SumGroup> groups;
        addGroups(facts, words, readPartList(facts, words, i, false, bracket), bracket, false, groups);
        for (SumGroup &group : groups) {
            if (group.parts.size() >= 2) { // one number in brackets is the same in another unit, or a remark
                out.push_back(std::move(group));
            }
        }
    }
}

/// 347名党员中有243名参加值守: the one is part of the other.
void findAmong(const FigureFacts &facts, const CheckWords &words, std::vector<SumGroup> &out)
{
    for (int i = 1; i < facts.count(); ++i) {
        if (!facts[i].alike(facts[i - 1]) || facts[i].measure == Measure::None) {
            continue;
        }
        const QStringView gap = facts.between(i - 1, i);
        if (gap.size() <= 16 && words.among.ends(gap) && !gap.contains(u"其中") && !endsSentenceWithin(gap)) {
            SumGroup group;
            group.total = i - 1;
            group.parts = {i};
            out.push_back(std::move(group));
        }
    }
}

/// The figures before `total` that a 共 takes together; joined by 、, or with `commas` by commas too.
SumGroup partsBefore(const FigureFacts &facts, int total, bool commas)
{
    SumGroup group;
    group.total = total;
    for (int part = total - 1; part >= 0 && total - part < maximumParts; --part) {
        if (!facts[part].alike(facts[total]) || facts[part].bracket != facts[total].bracket) {
            break;
        }
        group.parts.push_back(part);
        if (part == 0) {
            break;
        }
        const QStringView join = facts.between(part - 1, part);
        const bool comma = hasComma(join);
        if (endsSentenceWithin(join) || hasSemicolon(join) || (comma ? !commas : !join.contains(u'、'))) {
            break;
        }
    }
    std::reverse(group.parts.begin(), group.parts.end());
    return group;
}

/// 甲村3户、乙村5户，共8户; A投入20万元，B投入30万元，合计50万元: the total stands behind its parts.
void findTrailingTotals(const FigureFacts &facts, const CheckWords &words, std::vector<SumGroup> &out)
{
    for (int i = 2; i < facts.count(); ++i) {
        if (!facts[i].alike(facts[i - 1])) {
            continue;
        }
        const QStringView gap = facts.between(i - 1, i).trimmed();
        if (gap.size() > 6 || gap.size() < 2 || !isComma(gap.front())) {
            continue;
        }
        const QStringView word = gap.mid(1);
        const qsizetype length = words.sumUp.suffixLength(word);
        const QStringView lead = word.chopped(length);
        if (length == 0 || !(lead.isEmpty() || words.sumUpLead.contains(lead)) || isOpenEnded(facts, i - 1)) {
            continue;
        }
        SumGroup group = partsBefore(facts, i, false);
        group.complete = group.parts.size() >= 2;
        if (!group.complete && words.sumUpStrong.ends(word)) {
            group = partsBefore(facts, i, true); // commas join much: only where one slip explains the difference
            group.complete = singleSlipExplains(facts, group, true);
        }
        if (group.complete) {
            out.push_back(std::move(group));
        }
    }
}

} // namespace

SumGroups::SumGroups(std::vector<SumGroup> groups, int figures)
    : m_groups(std::move(groups))
    , m_roles(size_t(figures))
{
    for (const SumGroup &group : m_groups) {
        m_roles[size_t(group.total)].isTotal = true;
        for (const int part : group.parts) {
            Role &role = m_roles[size_t(part)];
            role.total = role.total < 0 ? group.total : role.total;
            role.listed = role.listed || group.parts.size() > 1;
        }
    }
}

SumGroups findSumGroups(const FigureFacts &facts, const CheckWords &words)
{
    std::vector<SumGroup> groups;
    findAfterMarker(facts, words, u"其中", false, 1, groups);
    findAfterMarker(facts, words, u"包括", true, 1, groups);
    findAfterMarker(facts, words, u"分为", true, 2, groups); // 3个屯划分为9个网格 is no sum;
    findDistributed(facts, words, groups);
    findBracketed(facts, words, groups);
    findAmong(facts, words, groups);
    findTrailingTotals(facts, words, groups);
    std::stable_sort(groups.begin(), groups.end(),
                     [](const SumGroup &a, const SumGroup &b) { return a.total < b.total; });
    return {std::move(groups), facts.count()};
}

std::optional<Decimal> sumOf(const FigureFacts &facts, const std::vector<int> &parts)
{
    std::optional<Decimal> sum = Decimal(0);
    for (const int part : parts) {
        if (!sum || !facts[part].known) {
            return std::nullopt;
        }
        sum = sum->plus(facts[part].value);
    }
    return sum;
}

Decimal roundingTolerance(const FigureFacts &facts, const SumGroup &group)
{
    // Whole counts are exact; what carries decimals or 万 has been rounded by up to half a step.
    std::optional<Decimal> tolerance = Decimal(0);
    const auto add = [&](int index) {
        const FigureFact &fact = facts[index];
        const bool counted = fact.measure == Measure::Count || fact.measure == Measure::People
            || fact.measure == Measure::Households || fact.measure == Measure::PersonTimes;
        if (counted && fact.step == Decimal(1)) {
            return;
        }
        const std::optional<Decimal> half = fact.step.dividedBy(Decimal(2), 12);
        tolerance = tolerance && half ? tolerance->plus(*half) : std::nullopt;
    };
    add(group.total);
    for (const int part : group.parts) {
        add(part);
    }
    return tolerance.value_or(facts[group.total].value);
}

} // namespace xiangyue
