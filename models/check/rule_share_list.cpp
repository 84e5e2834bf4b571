// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"
#include "check/part_words.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

constexpr int maximumShares = 16;
const Decimal largestSum(130);

struct ShareList {
    std::vector<int> figures;
    bool whole = false; ///< ends with 其他, or the kinds are all there are
};

bool joined(QStringView gap, QStringView label, bool distributed)
{
    if (distributed) {
        const QStringView word = gap.trimmed();
        return word == u"、" || word == u"和";
    }
    return gap.size() <= 24 && !gap.isEmpty() && (gap.front() == u'、' || isComma(gap.front()))
        && label.contains(u'占');
}

/// Shares side by side: 甲占30%、乙占50%、其他占20%, or 甲、乙分别占60%、40%.
ShareList readList(const FigureFacts &facts, const CheckWords &words, int first)
{
    ShareList list;
    const QStringView opening = facts.label(first);
    if (!opening.contains(u'占')) {
        return list;
    }
    const bool distributed = words.respectively.isIn(opening);
    bool commas = false;
    std::vector<QStringView> labels;
    for (int i = first; i < facts.count() && i - first < maximumShares; ++i) {
        const FigureFact &fact = facts[i];
        const QStringView gap = i > first ? facts.between(i - 1, i) : QStringView();
        if (fact.measure != Measure::Share || !fact.exact || words.approximate.isIn(facts.label(i))
            || (i > first && !joined(gap, facts.label(i), distributed))) {
            break;
        }
        commas = commas || hasComma(gap);
        list.figures.push_back(i);
        labels.push_back(facts.label(i));
    }
    bool pair = !distributed && labels.size() >= 2 && labelsComplement(words, labels[0], labels[1]);
    if (pair && labels.size() > 2 && commas) {
        labels.resize(2); // 男性占52%，女性占48%，党员占5%: the pair is the whole, the rest is another story
        list.figures.resize(2);
    }
    pair = pair && labels.size() == 2;
    if (distributed && list.figures.size() == 2) {
        const qsizetype from = std::max<qsizetype>(0, facts[first].label.start - 12);
        const QStringView names = facts.text().mid(from, facts[first].quote.start - from);
        pair = labelsComplement(words, names, names);
    }
    const bool sectors = labels.size() == 3 && words.primarySector.isIn(labels[0])
        && words.secondarySector.isIn(labels[1]) && words.tertiarySector.isIn(labels[2]);
    if (distributed && !pair) {
        list.figures.clear(); // 户数、人数分别占…: shares of different wholes
        return list;
    }
    list.whole = endsWithRest(words, labels) || pair || sectors;
    // Side by side with commas may be shares of different things: only where the words say that they are one whole.
    if ((!pair && labelsOverlap(words, labels)) || (commas && !list.whole)) {
        list.figures.clear();
    }
    return list;
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    int done = -1;
    for (const int i : facts.of(Measure::Share)) {
        if (i <= done || !facts[i].exact) {
            continue;
        }
        const ShareList list = readList(facts, input.words(), i);
        if (list.figures.size() < 2) {
            continue;
        }
        done = list.figures.back();
        std::optional<Decimal> sum = Decimal(0);
        std::optional<Decimal> slack = Decimal(0);
        QStringList terms;
        std::vector<TextSpan> spans;
        for (const int figure : list.figures) {
            sum = sum ? sum->plus(facts[figure].value) : std::nullopt;
            slack = slack ? slack->plus(facts[figure].step) : std::nullopt;
            terms.append(facts.written(figure));
            spans.push_back(facts[figure].number);
        }
        const std::optional<Decimal> most = slack ? slack->plus(Decimal(100)) : std::nullopt;
        const std::optional<Decimal> least = slack ? Decimal(100).minus(*slack) : std::nullopt;
        if (!sum || !most || !least) {
            continue;
        }
        // Far above 100 % they are shares of different wholes: 农业户占93%、农业人口占96%.
        if ((*sum > *most && (list.whole || *sum <= largestSum)) || (*sum < *least && list.whole)) {
            out.push_back({FindingKind::Percent, rule.id, rule.severity, spans,
                           QCoreApplication::translate("Check", "The shares make %1 = %2%, not 100%.")
                               .arg(terms.join(u" + "), sum->toString())});
        }
    }
}

} // namespace

Rule shareListRule()
{
    return {QStringLiteral("percent.share_list"), Severity::Check, check};
}

} // namespace xiangyue
