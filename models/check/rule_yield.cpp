// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/average_math.h"
#include "check/built_in_rules.h"

namespace xiangyue {

namespace {

/// 种植水稻200亩，平均亩产500公斤，总产量100吨: the yield of one 亩, the area and the whole harvest, in any order.
void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const CheckWords &words = input.words();
    for (const int i : facts.of(Measure::Weight)) {
        if (!facts[i].exact || !words.yieldOfMu.ends(facts.label(i))) {
            continue;
        }
        Average average{i, -1, -1};
        bool sure = true;
        for (int k = std::max(0, i - 2); k < facts.count() && k <= i + 2; ++k) {
            if (k == i || facts[k].sentence != facts[i].sentence || facts[k].paragraph != facts[i].paragraph) {
                continue;
            }
            if (facts[k].measure == Measure::Area) {
                sure = sure && average.base < 0 && k < i;
                average.base = k;
            } else if (facts[k].measure == Measure::Weight) {
                sure = sure && average.total < 0 && words.harvest.ends(facts.label(k));
                average.total = k;
            } else {
                sure = false;
            }
        }
        if (sure && !average.isEmpty()) {
            compareAverage(input, rule, average, out);
        }
    }
}

} // namespace

Rule yieldRule()
{
    return {QStringLiteral("average.yield"), Severity::Check, check};
}

} // namespace xiangyue
