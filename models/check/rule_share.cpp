// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/sum_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr int lookBack = 8;
constexpr QStringView wholeWords = u"任务|目标|计划|应|需|总|共|全|受理|排查|符合";

struct Ratio {
    int part = -1;
    int whole = -1;

    bool isEmpty() const { return part < 0 || whole < 0; }
};

bool breaksThought(QStringView gap)
{
    return gap.size() > 60 || containsAny(gap, u"；|;|。|\n|！");
}

/// Parts of a 其中 list stand between a whole and what is said of it; they are not wholes themselves.
bool isListedPart(const std::vector<SumGroup> &sums, int figure)
{
    return std::any_of(sums.begin(), sums.end(), [figure](const SumGroup &group) {
        return group.parts.size() > 1 && std::find(group.parts.begin(), group.parts.end(), figure) != group.parts.end();
    });
}

/// Nearest figure before `part` that is measured alike, in the same train of thought; -1 when there is none.
int wholeBefore(const CheckInput &input, int part)
{
    const FigureFacts &facts = *input.facts;
    for (int i = part - 1; i >= 0 && part - i <= lookBack; --i) {
        if (facts[i].sentence != facts[part].sentence || breaksThought(facts.between(i, i + 1))) {
            return -1;
        }
        if (facts[i].dimension == facts[part].dimension && !isListedPart(*input.sums, i)) {
            return i;
        }
    }
    return -1;
}

/// …监测对象87户，其中…。对每一户监测对象…，已消除风险54户: the sentence takes up the noun of the total before it.
int wholeTakenUp(const CheckInput &input, int part)
{
    const FigureFacts &facts = *input.facts;
    for (int i = part - 1; i >= 0 && part - i <= lookBack; --i) {
        if (facts[i].paragraph != facts[part].paragraph || facts[part].sentence - facts[i].sentence > 1) {
            return -1;
        }
        const bool total = facts[i].sentence < facts[part].sentence && facts[i].dimension == facts[part].dimension
            && std::any_of(input.sums->begin(), input.sums->end(), [i](const SumGroup &g) { return g.total == i; });
        if (!total) {
            continue;
        }
        const QStringView noun = facts.label(i).right(4);
        const QStringView since = facts.text().mid(facts[i].quote.end, facts[part].number.start - facts[i].quote.end);
        return noun.size() == 4 && since.size() < 160 && since.contains(noun) ? i : -1;
    }
    return -1;
}

int totalOfPart(const std::vector<SumGroup> &sums, int part)
{
    for (const SumGroup &group : sums) {
        if (std::find(group.parts.begin(), group.parts.end(), part) != group.parts.end()) {
            return group.total;
        }
    }
    return -1;
}

/// …386户，占全年任务400户的96.5%; 1630人，完成全年目标2000人的81.5%.
Ratio statedBase(const CheckInput &input, int percent)
{
    const FigureFacts &facts = *input.facts;
    const int whole = percent - 1;
    if (whole < 1 || facts.between(whole, percent).trimmed() != u"的"
        || !containsAny(facts.label(whole), u"占|完成|达到")) {
        return {};
    }
    const int part = whole - 1;
    const bool alike = facts[part].dimension == facts[whole].dimension && facts[part].sentence == facts[whole].sentence;
    return alike && !breaksThought(facts.between(part, whole)) ? Ratio{part, whole} : Ratio{};
}

/// 347名党员中有243名…，占70%; 总人口26874人，其中少数民族17199人，占64%; 58名，…的51名，占87.9%.
Ratio shareOfWhole(const CheckInput &input, int percent)
{
    const FigureFacts &facts = *input.facts;
    const int part = percent - 1;
    const QStringView gap = facts.between(part, percent);
    if (breaksThought(gap) || !facts.label(percent).startsWith(u'占')
        || facts[part].sentence != facts[percent].sentence) {
        return {};
    }
    // 占全县的, 占耕地总面积的: another base than the one in sight.
    const QStringView base = facts.label(percent).mid(1);
    if (!base.isEmpty() && !startsWithAny(base, u"比|总数|总人|全|到|了|约|任务|应|其")) {
        return {};
    }
    if (containsAny(base, u"全县|全市|全省|全区|全国|上年|去年")) {
        return {};
    }
    const int total = totalOfPart(*input.sums, part);
    return {part, total >= 0 ? total : wholeBefore(input, part)};
}

/// 其中发放劳务报酬139500元、…，劳务报酬占比31%: the words before 占 name the part.
Ratio namedPart(const CheckInput &input, int percent)
{
    const FigureFacts &facts = *input.facts;
    const QStringView label = facts.label(percent);
    const qsizetype at = label.indexOf(u'占');
    if (at < 2) {
        return {};
    }
    const QStringView name = label.left(at);
    for (int i = percent - 1; i >= 0 && percent - i <= lookBack; --i) {
        if (facts[i].sentence != facts[percent].sentence) {
            return {};
        }
        const int total = totalOfPart(*input.sums, i);
        if (total >= 0 && facts.label(i).endsWith(name)) {
            return {i, total};
        }
    }
    return {};
}

/// 应参保30412人，实际参保29986人，参保率98.6%: the rate's own verb stands at the part, and at the whole only as what
/// should be.
Ratio rateOfDone(const CheckInput &input, int percent)
{
    const FigureFacts &facts = *input.facts;
    const QStringView label = facts.label(percent);
    const qsizetype at = label.indexOf(u'率');
    const int part = percent - 1;
    if (at < 2 || containsAny(label, u"增长率|增幅|提高|下降|上升|增速")
        || breaksThought(facts.between(part, percent))) {
        return {};
    }
    const QStringView verb = label.mid(at - 2, 2);
    const QStringView partLabel = facts.label(part);
    const bool done = partLabel.contains(verb) || (verb == u"完成" && containsAny(partLabel, u"实际|已|建成|整改"));
    int whole = wholeBefore(input, part);
    whole = whole < 0 ? wholeTakenUp(input, part) : whole;
    if (!done || whole < 0 || facts[part].sentence != facts[percent].sentence) {
        return {};
    }
    const QStringView wholeLabel = facts.label(whole);
    const bool twin = wholeLabel.contains(verb) && !containsAny(wholeLabel, u"应|需|计划|任务|目标|拟");
    return twin ? Ratio{} : Ratio{part, whole};
}

/// 全年任务420户，已完成273户，完成年度任务的65%.
Ratio shareOfTask(const CheckInput &input, int percent)
{
    const FigureFacts &facts = *input.facts;
    const QStringView label = facts.label(percent);
    const int part = percent - 1;
    if (!startsWithAny(label, u"完成|占") || !containsAny(label, u"任务的|目标的|计划的|总数的")
        || containsAny(label, u"全县|全市|上级") || breaksThought(facts.between(part, percent))) {
        return {};
    }
    const int whole = wholeBefore(input, part);
    const bool planned = whole >= 0 && containsAny(facts.label(whole), wholeWords);
    return planned ? Ratio{part, whole} : Ratio{};
}

/// Half a step of what has been rounded; whole counts are exact.
Decimal slack(const FigureFact &fact)
{
    const bool counted = fact.step == Decimal(1) && fact.value.isInteger();
    return counted ? Decimal(0) : fact.step.dividedBy(Decimal(2), 12).value_or(Decimal(0));
}

std::optional<Decimal> percentOf(const std::optional<Decimal> &part, const std::optional<Decimal> &whole)
{
    const std::optional<Decimal> hundred = part ? part->scaled(2) : std::nullopt;
    return hundred && whole ? hundred->dividedBy(*whole, 6) : std::nullopt;
}

void compare(const CheckInput &input, const Rule &rule, int percent, Ratio ratio, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const FigureFact &part = facts[ratio.part];
    const FigureFact &whole = facts[ratio.whole];
    const FigureFact &share = facts[percent];
    if (!part.exact || !whole.exact || part.dimension != whole.dimension || part.dimension.isEmpty()
        || whole.value < part.value || whole.value.isZero()) {
        return;
    }
    // A whole step of the percentage is allowed: officials round and cut off alike.
    const std::optional<Decimal> low = percentOf(part.value.minus(slack(part)), whole.value.plus(slack(whole)));
    const std::optional<Decimal> high = percentOf(part.value.plus(slack(part)), whole.value.minus(slack(whole)));
    const std::optional<Decimal> least = low ? low->minus(share.step) : std::nullopt;
    const std::optional<Decimal> most = high ? high->plus(share.step) : std::nullopt;
    if (!least || !most || (share.value >= *least && share.value <= *most)) {
        return;
    }
    const std::optional<Decimal> real = percentOf(part.value, whole.value);
    out.push_back(
        {FindingKind::Percent,
         rule.id,
         rule.severity,
         {share.number, part.number, whole.number},
         QCoreApplication::translate("Check", "%1 of %2 is %3%, but the text says %4.")
             .arg(facts.written(ratio.part), facts.written(ratio.whole),
                  real->rounded(std::max(1, share.value.fractionDigits())).toString(), facts.written(percent))});
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (int i = 1; i < facts.count(); ++i) {
        if (facts[i].dimension != u"share" || !facts[i].exact) {
            continue;
        }
        for (const auto reading : {statedBase, shareOfWhole, namedPart, rateOfDone, shareOfTask}) {
            const Ratio ratio = reading(input, i);
            if (!ratio.isEmpty()) {
                compare(input, rule, i, ratio, out);
                break;
            }
        }
    }
}

} // namespace

Rule shareRule()
{
    return {QStringLiteral("percent.share"), Severity::Must, check};
}

} // namespace xiangyue
