// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"
#include "check/part_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

/// Shares of a whole; 完成率, 增长率 and the like may well be above 100 %.
constexpr QStringView boundedRates =
    u"占|占比|覆盖率|参保率|参合率|合格率|满意率|满意度|入学率|巩固率|注册率|普及率|签约率|入户率|知晓率|成功率|整改率|"
    u"化解率|办结率|达标率|使用率|处理率|接种率|绿化率|硬化率|通达率|到位率|消除率|入住率|到户率|调解率|调处率|上线率|"
    u"合格率|受教育率|返贫率|发生率|自给率";
constexpr QStringView unbounded = u"完成率|增长|增幅|提高|同比|任务|目标|计划|超额|上升|产能|预算";

void checkLimit(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (int i = 0; i < facts.count(); ++i) {
        if (facts[i].dimension != u"share" || !facts[i].known || facts[i].value <= Decimal(100)) {
            continue;
        }
        const QStringView label = facts.label(i);
        if (containsAny(label, boundedRates) && !containsAny(label, unbounded)) {
            out.push_back(
                {FindingKind::Percent,
                 rule.id,
                 rule.severity,
                 {facts[i].number},
                 QCoreApplication::translate("Check", "A share cannot be more than 100%: %1.").arg(facts.written(i))});
        }
    }
}

struct ShareList {
    std::vector<int> figures;
    bool distributed = false; ///< announced by 分别占
    bool rest = false;        ///< ends with 其他
};

/// Shares side by side: 甲占30%、乙占50%、其他占20%, or 甲、乙分别占60%、40%.
ShareList readList(const FigureFacts &facts, int first)
{
    ShareList list;
    list.distributed = containsAny(facts.label(first), u"分别占|分别为") && facts.label(first).contains(u'占');
    std::vector<QString> labels;
    for (int i = first; i < facts.count() && i - first < 16; ++i) {
        const FigureFact &fact = facts[i];
        if (fact.dimension != u"share" || !fact.exact) {
            break;
        }
        if (i > first) {
            const QStringView gap = facts.between(i - 1, i);
            const bool joined = list.distributed ? gap.trimmed() == u"、" || gap.trimmed() == u"和"
                                                 : gap.startsWith(u'、') && facts.label(i).contains(u'占');
            if (!joined || gap.size() > 24) {
                break;
            }
        } else if (!facts.label(i).contains(u'占')) {
            break;
        }
        list.figures.push_back(i);
        labels.push_back(facts.label(i).toString());
    }
    list.rest = endsWithRest(labels);
    if (labelsOverlap(labels)) {
        list.figures.clear();
    }
    return list;
}

void checkList(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (int i = 0; i < facts.count(); ++i) {
        const ShareList list = readList(facts, i);
        if (list.figures.size() < 2) {
            continue;
        }
        i = list.figures.back();
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
        if (*sum > *most || (*sum < *least && list.rest)) {
            out.push_back({FindingKind::Percent, rule.id, rule.severity, spans,
                           QCoreApplication::translate("Check", "The shares make %1 = %2%, not 100%.")
                               .arg(terms.join(u" + "), sum->toString())});
        }
    }
}

} // namespace

Rule overHundredRule()
{
    return {QStringLiteral("percent.over_hundred"), Severity::Must, checkLimit};
}

Rule shareListRule()
{
    return {QStringLiteral("percent.share_list"), Severity::Check, checkList};
}

} // namespace xiangyue
