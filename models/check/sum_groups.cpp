// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/sum_groups.h"

#include "check/part_words.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr int maximumParts = 24; ///< longer "lists" are prose; the bound keeps the search linear
constexpr qsizetype maximumGap = 80;
constexpr int lookBack = 8; ///< figures that may stand between a total and its parts

struct Region {
    int first = -1;
    int last = -1; ///< inclusive
    bool commas = false;
    bool open = false;

    bool isEmpty() const { return first < 0 || last < first; }
};

bool endsSentenceWithin(QStringView gap)
{
    for (qsizetype i = 0; i < gap.size(); ++i) {
        if (endsSentenceAt(gap, i)) {
            return true;
        }
    }
    return false;
}

bool isOpenEnded(const FigureFacts &facts, int last)
{
    const QStringView after = facts.after(last, 12);
    qsizetype clause = 0;
    while (clause < after.size() && !QStringView(u"，,；;。、\n）)").contains(after[clause])) {
        ++clause;
    }
    const QStringView tail = after.left(clause);
    return tail.startsWith(u'等') || tail.endsWith(u'等');
}

/// The list of parts that starts with figure `first`. Parts joined by 、 end at the first comma; parts joined by
/// commas end at ； (unless the list was announced by a colon) and at the sentence's end.
Region readRegion(const FigureFacts &facts, int first, bool colon, int bracket)
{
    Region region;
    if (first >= facts.count()) {
        return region;
    }
    region.first = region.last = first;
    bool enumerated = false;
    for (int next = first + 1; next < facts.count() && next - first < maximumParts; ++next) {
        const QStringView gap = facts.between(next - 1, next);
        if (gap.size() > maximumGap) {
            break;
        }
        if (facts[next].bracket != bracket) {
            if (bracket >= 0 || facts[next].paragraph != facts[first].paragraph) {
                break;
            }
            if (facts[next].bracket >= 0 && !endsSentenceWithin(gap)) {
                continue; // a remark in brackets inside the list
            }
            break;
        }
        const bool semicolon = gap.contains(u'；') || gap.contains(u';');
        if (endsSentenceWithin(gap) || (semicolon && !colon) || containsAny(gap, u"其中|包括|另有|另外|此外")) {
            break;
        }
        const bool comma = gap.contains(u'，') || gap.contains(u',') || semicolon;
        if (comma && enumerated && !region.commas) {
            break; // A 3户、B 5户，now something else
        }
        region.commas = region.commas || comma;
        enumerated = enumerated || gap.contains(u'、');
        region.last = next;
    }
    region.open = isOpenEnded(facts, region.last);
    return region;
}

/// Nearest figure before `position` that the parts may add up to.
int findTotal(const FigureFacts &facts, int firstPart, qsizetype position, const QString &dimension)
{
    for (int i = firstPart - 1; i >= 0 && firstPart - i <= lookBack; --i) {
        const FigureFact &fact = facts[i];
        if (fact.quote.end > position || fact.dimension != dimension) {
            continue;
        }
        const QStringView gap = facts.text().mid(fact.quote.end, position - fact.quote.end);
        // A clause of its own in between has turned to something else: 务工113人，安置70个岗位，其中…24人.
        const QStringView toNext = facts.between(i, firstPart - 1 > i ? firstPart - 1 : firstPart);
        const bool turned = firstPart - 1 > i && containsAny(toNext, u"，|,|；|;|。");
        if (turned || gap.contains(u'\n') || gap.size() > 80) {
            return -1;
        }
        // 其中 may begin the next sentence, but the total then stands in the one just before.
        const int sentences = facts[firstPart].sentence - fact.sentence;
        const bool opensSentence = gap.trimmed().endsWith(u'。') || gap.trimmed().endsWith(u'；');
        return sentences == 0 || (sentences == 1 && opensSentence) ? i : -1;
    }
    return -1;
}

std::vector<int> ofDimension(const FigureFacts &facts, const Region &region, const QString &dimension)
{
    std::vector<int> parts;
    for (int i = region.first; i <= region.last; ++i) {
        if (facts[i].dimension == dimension && facts[i].bracket == facts[region.first].bracket) {
            parts.push_back(i);
        }
    }
    return parts;
}

/// Longest-known first: the shortest prefix (at least two parts) that adds up to the total exactly, 0 when none does.
int exactPrefix(const FigureFacts &facts, const SumGroup &group)
{
    std::optional<Decimal> sum = Decimal(0);
    for (size_t k = 0; k < group.parts.size(); ++k) {
        if (!facts[group.parts[k]].known) {
            return 0;
        }
        sum = sum->plus(facts[group.parts[k]].value);
        if (!sum) {
            return 0;
        }
        if (k >= 1 && *sum == facts[group.total].value) {
            return int(k) + 1;
        }
    }
    return 0;
}

/// 13户43人、9户34人: where the households of the list add up, nothing is left out, and the people must add up too.
void settleParallel(const FigureFacts &facts, std::vector<SumGroup> &groups)
{
    std::vector<int> proven; // the parts of the list that adds up
    for (SumGroup &group : groups) {
        if (const int own = facts[group.total].known ? exactPrefix(facts, group) : 0; own > 0) {
            group.parts.resize(size_t(own));
            group.complete = true;
            proven = group.parts;
        }
    }
    for (SumGroup &group : groups) {
        bool paired = !proven.empty() && !group.complete && group.parts.size() >= proven.size();
        for (size_t k = 0; paired && k < proven.size(); ++k) {
            paired = group.parts[k] == proven[k] + 1 || group.parts[k] == proven[k] - 1;
        }
        if (paired) {
            group.parts.resize(proven.size());
            group.complete = true;
        }
    }
}

QString partLabel(const FigureFacts &facts, int index)
{
    QStringView label = facts.label(index);
    for (const QStringView lead :
         {QStringView(u"其中"), QStringView(u"包括"), QStringView(u"和"), QStringView(u"及")}) {
        if (label.startsWith(lead)) {
            label = label.mid(lead.size());
        }
    }
    if (!label.isEmpty()) {
        return label.toString();
    }
    // 11700元用于慰问, 17户为重建户: the words stand behind.
    const QStringView after = facts.after(index, 16);
    qsizetype end = 0;
    while (end < after.size() && !QStringView(u"，,；;。、\n）)").contains(after[end])) {
        ++end;
    }
    return after.left(end).toString();
}

void settleByWords(const FigureFacts &facts, const Region &region, bool explicitWord, SumGroup &group)
{
    std::vector<QString> labels;
    labels.reserve(group.parts.size());
    for (const int part : group.parts) {
        labels.push_back(partLabel(facts, part));
    }
    group.open = region.open || labelsOverlap(labels);
    if (group.open || group.complete || group.parts.size() < 2) {
        return;
    }
    if (region.commas && group.parts.size() > 2 && labelsComplement({labels[0], labels[1]})) {
        group.parts.resize(2); // 男性…人，女性…人，脱贫人口…人: the pair is the whole, the rest is another story
        group.complete = true;
        return;
    }
    const QString totalWords = partLabel(facts, group.total) + facts.after(group.total, 10);
    group.complete = explicitWord || labelsComplement(labels) || endsWithRest(labels)
        || (!region.commas && labelsPartition(labels, totalWords)) || singleSlipExplains(facts, group);
}

void addGroups(const FigureFacts &facts, const Region &region, qsizetype marker, bool explicitWord,
               std::vector<SumGroup> &out)
{
    if (region.isEmpty()) {
        return;
    }
    std::vector<SumGroup> groups;
    QStringList seen;
    for (int i = region.first; i <= region.last; ++i) {
        const QString &dimension = facts[i].dimension;
        if (dimension.isEmpty() || seen.contains(dimension) || dimension == u"share" || dimension == u"points") {
            continue;
        }
        seen.append(dimension);
        SumGroup group;
        group.total = findTotal(facts, region.first, marker, dimension);
        group.parts = ofDimension(facts, region, dimension);
        if (group.total >= 0) {
            groups.push_back(std::move(group));
        }
    }
    settleParallel(facts, groups);
    for (SumGroup &group : groups) {
        settleByWords(facts, region, explicitWord, group);
        out.push_back(std::move(group));
    }
}

void findAfterMarker(const FigureFacts &facts, QStringView word, bool explicitWord, std::vector<SumGroup> &out)
{
    const QStringView text = facts.text();
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
        qsizetype start = at + word.size();
        const bool colon = start < text.size() && (text[start] == u'：' || text[start] == u':');
        const int first = facts.firstFrom(start);
        if (first == 0 || first >= facts.count() || facts[first].quote.start - start > 40) {
            continue;
        }
        const QStringView gap = text.mid(start, facts[first].quote.start - start);
        if (endsSentenceWithin(gap) || gap.contains(u'；') || gap.contains(u';')) {
            continue;
        }
        addGroups(facts, readRegion(facts, first, colon, facts[first].bracket), at,
                  explicitWord || gap.contains(u"分别"), out);
    }
}

/// 463户，县城和集镇分别安置301户、162户: as many names before 分别 as numbers after it, and the total just before.
void findDistributed(const FigureFacts &facts, std::vector<SumGroup> &out)
{
    const QStringView text = facts.text();
    const QStringView word = u"分别";
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
        const int first = facts.firstFrom(at);
        if (first == 0 || first >= facts.count() || facts[first].quote.start - at > 12) {
            continue;
        }
        const TextSpan before = facts[first - 1].quote;
        const QStringView names = text.mid(before.end, at - before.end);
        if (names.isEmpty() || names.size() > 40 || endsSentenceWithin(names) || names.contains(u"其中")
            || !QStringView(u"，,（(：:").contains(names.front())) {
            continue;
        }
        const Region region = readRegion(facts, first, false, facts[first].bracket);
        SumGroup group;
        group.total = first - 1;
        group.parts = ofDimension(facts, region, facts[first - 1].dimension);
        const QStringView listed = names.mid(1);
        const qsizetype count =
            1 + listed.count(u'、') + listed.count(u'和') + listed.count(u'与') + listed.count(u'及');
        if (count < 2 || qsizetype(group.parts.size()) != count || region.open) {
            continue;
        }
        // 总产值12亿元，工业、农业分别增加…: only where the numbers speak for it.
        group.complete = sharesWords(facts.label(group.total), listed) || singleSlipExplains(facts, group, true)
            || exactPrefix(facts, group) == int(count);
        out.push_back(std::move(group));
    }
}

/// Bracket right behind the total: 100户334人（甲村13户43人、乙村9户34人）.
void findBracketed(const FigureFacts &facts, std::vector<SumGroup> &out)
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
        addGroups(facts, readRegion(facts, i, false, bracket), bracket, false, groups);
        for (SumGroup &group : groups) {
            if (group.parts.size() >= 2) { // one number in brackets is the same in another unit, or a remark
                out.push_back(std::move(group));
            }
        }
    }
}

/// 甲村3户、乙村5户，共8户: the total stands behind its parts.
void findTrailingTotals(const FigureFacts &facts, std::vector<SumGroup> &out)
{
    for (int i = 2; i < facts.count(); ++i) {
        const QStringView gap = facts.between(i - 1, i).trimmed();
        if (gap.size() > 4 || gap.size() < 2 || !QStringView(u"，,").contains(gap.front())
            || !containsAny(gap.mid(1), u"共|合计|总计") || !endsWithAny(gap, u"共|共计|合计|总计|共有")) {
            continue;
        }
        SumGroup group;
        group.total = i;
        for (int part = i - 1; part >= 0 && i - part < maximumParts; --part) {
            if (facts[part].dimension != facts[i].dimension || facts[part].bracket != facts[i].bracket) {
                break;
            }
            group.parts.insert(group.parts.begin(), part);
            if (part == 0) {
                break;
            }
            const QStringView join = facts.between(part - 1, part);
            if (!join.contains(u'、') || join.contains(u'，') || join.contains(u',') || endsSentenceWithin(join)) {
                break;
            }
        }
        group.open = isOpenEnded(facts, i - 1);
        group.complete = !group.open && group.parts.size() >= 2;
        if (group.complete) {
            out.push_back(std::move(group));
        }
    }
}

} // namespace

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
        const bool counted = fact.dimension.startsWith(u"count") || fact.dimension == u"people"
            || fact.dimension == u"households" || fact.dimension == u"person_times";
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

std::vector<SumGroup> findSumGroups(const FigureFacts &facts)
{
    std::vector<SumGroup> groups;
    findAfterMarker(facts, u"其中", false, groups);
    findAfterMarker(facts, u"包括", true, groups);
    findDistributed(facts, groups);
    findBracketed(facts, groups);
    findTrailingTotals(facts, groups);
    std::stable_sort(groups.begin(), groups.end(),
                     [](const SumGroup &a, const SumGroup &b) { return a.total < b.total; });
    return groups;
}

} // namespace xiangyue
