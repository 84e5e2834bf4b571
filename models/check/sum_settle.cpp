// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/part_words.h"
#include "check/sum_groups.h"

namespace xiangyue {

namespace {

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

QStringView partLabel(const FigureFacts &facts, const CheckWords &words, int index)
{
    QStringView label = facts.label(index);
    label = label.mid(words.partLead.prefixLength(label));
    // 11700元用于慰问, 17户为重建户: the words stand behind.
    return label.isEmpty() ? facts.wordsAfter(index, 16) : label;
}

/// 9个村，其中党支部… 20个小组: things counted with one word need not be parts of one another.
bool countsOtherThings(const FigureFacts &facts, const CheckWords &words, const SumGroup &group)
{
    const FigureFact &total = facts[group.total];
    const QStringView thing = facts.wordsAfter(group.total, 6);
    if (total.measure != Measure::Count || thing.isEmpty() || !words.vagueCounters.contains(total.dimension.mid(6))) {
        return false;
    }
    return std::any_of(group.parts.begin(), group.parts.end(), [&](int part) {
        const QStringView own = facts.wordsAfter(part, 6);
        return !own.isEmpty() && !sharesCharacter(thing, own) && !sharesCharacter(thing, facts.label(part));
    });
}

/// What is missing to the total is no more than the parts, divided by `times`: 包括 rarely names a few of many.
bool lacksLittle(const FigureFacts &facts, const SumGroup &group, int times)
{
    const std::optional<Decimal> sum = sumOf(facts, group.parts);
    const std::optional<Decimal> lacking = sum ? facts[group.total].value.minus(*sum) : std::nullopt;
    const std::optional<Decimal> manifold = lacking ? lacking->times(Decimal(times)) : std::nullopt;
    return manifold && *manifold < *sum;
}

void settleByWords(const FigureFacts &facts, const CheckWords &words, bool explicitWord, bool commas, bool openEnded,
                   SumGroup &group)
{
    std::vector<QStringView> labels;
    labels.reserve(group.parts.size());
    for (const int part : group.parts) {
        labels.push_back(partLabel(facts, words, part));
    }
    group.commas = commas;
    group.open = openEnded || labelsOverlap(words, labels);
    if (group.open || group.complete || group.parts.size() < 2) {
        return;
    }
    const bool pair = labelsComplement(words, labels[0], labels[1]);
    if (commas && group.parts.size() > 2 && pair) {
        group.parts.resize(2); // 男性…人，女性…人，脱贫人口…人: the pair is the whole, the rest is another story
        group.complete = true;
        return;
    }
    group.complete = (group.parts.size() == 2 && pair) || endsWithRest(words, labels)
        || (explicitWord && lacksLittle(facts, group, 1)) || (explicitWord && singleSlipExplains(facts, group, true));
    // Kinds of one thing may still be a choice (46个党支部，其中农村16个、机关8个): believed where little is missing.
    if (!group.complete && !commas
        && labelsPartition(words, labels, partLabel(facts, words, group.total), facts.after(group.total, 10))) {
        group.complete = lacksLittle(facts, group, 10) || singleSlipExplains(facts, group, true);
    }
    if (!group.complete && singleSlipExplains(facts, group)) {
        group.complete = group.inferred = true;
    }
}

} // namespace

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

void settleGroups(const FigureFacts &facts, const CheckWords &words, bool explicitWord, bool commas, bool openEnded,
                  std::vector<SumGroup> &groups)
{
    std::erase_if(groups, [&](const SumGroup &group) { return countsOtherThings(facts, words, group); });
    settleParallel(facts, groups);
    for (SumGroup &group : groups) {
        settleByWords(facts, words, explicitWord, commas, openEnded, group);
    }
}

} // namespace xiangyue
