// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/percent_math.h"
#include "check/sum_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr int lookBack = 8;

struct Ratio {
    int part = -1;
    int whole = -1;
    bool stated = false; ///< the words leave no doubt that the one is part of the other

    bool isEmpty() const { return part < 0 || whole < 0; }
};

/// Nearest figure before `part` that is measured alike, in the same train of thought; -1 when there is none.
int wholeBefore(const CheckInput &input, int part)
{
    const FigureFacts &facts = *input.facts;
    for (int i = part - 1; i >= 0 && part - i <= lookBack; --i) {
        if (facts[i].sentence != facts[part].sentence || breaksThought(facts.between(i, i + 1))) {
            return -1;
        }
        // Parts of a 其中 list stand between a whole and what is said of it; they are no wholes themselves. Nor is
        // what has a share of its own: 因病755户占66.3%，因学20户占1.76%.
        const bool sibling = facts[i + 1].measure == Measure::Share && facts.label(i + 1).startsWith(u'占');
        if (facts[i].alike(facts[part]) && !sibling && !input.sums->isListedPart(i)) {
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
        if (facts[i].sentence == facts[part].sentence || !input.sums->isTotal(i) || !facts[i].alike(facts[part])) {
            continue;
        }
        const QStringView noun = facts.label(i).right(4);
        const QStringView since = facts.text().mid(facts[i].quote.end, facts[part].number.start - facts[i].quote.end);
        return noun.size() == 4 && since.size() < 160 && since.contains(noun) ? i : -1;
    }
    return -1;
}

/// …386户，占全年任务400户的96.5%; 1630人，完成全年目标2000人的81.5%.
Ratio statedBase(const CheckInput &input, int percent)
{
    const FigureFacts &facts = *input.facts;
    const int whole = percent - 1;
    if (whole < 1 || facts.between(whole, percent).trimmed() != u"的"
        || !input.words().statedShare.isIn(facts.label(whole))) {
        return {};
    }
    const int part = whole - 1;
    const bool alike = facts[part].alike(facts[whole]) && facts[part].sentence == facts[whole].sentence;
    return alike && !breaksThought(facts.between(part, whole)) ? Ratio{part, whole, true} : Ratio{};
}

/// 占全年计划的67% is a share of a plan: 合同金额42500万元 just before is none.
bool fitsTask(const CheckInput &input, QStringView label, int whole)
{
    return whole >= 0
        && (!input.words().taskWords.isIn(label) || input.words().dueWords.isIn(input.facts->label(whole)));
}

/// 347名党员中有243名…，占70%; 总人口26874人，其中少数民族17199人，占64%; 58名，…的51名，占87.9%.
Ratio shareOfWhole(const CheckInput &input, int percent)
{
    const FigureFacts &facts = *input.facts;
    const int part = percent - 1;
    const QStringView label = facts.label(percent);
    if (!label.startsWith(u'占') || facts[part].sentence != facts[percent].sentence
        || breaksThought(facts.between(part, percent))) {
        return {};
    }
    // 占全县的, 占耕地总面积的: another base than the one in sight.
    const QStringView base = label.mid(1);
    if ((!base.isEmpty() && !input.words().ownBase.starts(base)) || input.words().otherBase.isIn(base)) {
        return {};
    }
    const int total = input.sums->totalOf(part);
    const int whole = total >= 0 ? total : wholeBefore(input, part);
    return fitsTask(input, label, whole) ? Ratio{part, whole} : Ratio{};
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
        const int total = input.sums->totalOf(i);
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
    const CheckWords &words = input.words();
    const QStringView label = facts.label(percent);
    const qsizetype at = label.indexOf(u'率');
    const int part = percent - 1;
    if (at < 2 || words.changeRate.isIn(label) || breaksThought(facts.between(part, percent))) {
        return {};
    }
    const QStringView verb = label.mid(at - 2, 2);
    const QStringView partLabel = facts.label(part);
    const bool done = partLabel.contains(verb) || (verb == u"完成" && words.doneWords.isIn(partLabel));
    if (!done || facts[part].sentence != facts[percent].sentence) {
        return {};
    }
    int whole = wholeBefore(input, part);
    whole = whole < 0 ? wholeTakenUp(input, part) : whole;
    // 总人口3.2万人，参保2.9万人，参保率98%: the base is those who should be insured, not all people.
    if (whole < 0 || words.population.isIn(facts.label(whole))) {
        return {};
    }
    const QStringView wholeLabel = facts.label(whole);
    const bool twin = wholeLabel.contains(verb) && !words.dueWords.isIn(wholeLabel);
    return twin ? Ratio{} : Ratio{part, whole};
}

/// 全年任务420户，已完成273户，完成年度任务的65%.
Ratio shareOfTask(const CheckInput &input, int percent)
{
    const FigureFacts &facts = *input.facts;
    const CheckWords &words = input.words();
    const QStringView label = facts.label(percent);
    const int part = percent - 1;
    if (!words.statedShare.starts(label) || !words.ofTask.isIn(label) || words.otherBase.isIn(label)
        || breaksThought(facts.between(part, percent))) {
        return {};
    }
    const int whole = wholeBefore(input, part);
    const bool planned = whole >= 0 && words.wholeWords.isIn(facts.label(whole));
    return planned && fitsTask(input, label, whole) ? Ratio{part, whole} : Ratio{};
}

void compare(const CheckInput &input, const Rule &rule, int percent, Ratio ratio, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const FigureFact &part = facts[ratio.part];
    const FigureFact &whole = facts[ratio.whole];
    const FigureFact &share = facts[percent];
    if (part.measure == Measure::Share || !part.exact || !whole.exact || !part.alike(whole)
        || part.measure == Measure::None || whole.value.isZero() || (whole.value < part.value && !ratio.stated)) {
        return;
    }
    // A whole step of the percentage is allowed: officials round and cut off alike.
    const std::optional<Decimal> low =
        percentOf(part.value.minus(roundingSlack(part)), whole.value.plus(roundingSlack(whole)));
    const std::optional<Decimal> high =
        percentOf(part.value.plus(roundingSlack(part)), whole.value.minus(roundingSlack(whole)));
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
    for (const int i : facts.of(Measure::Share)) {
        if (i == 0) {
            continue;
        }
        if (!facts[i].exact) {
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
