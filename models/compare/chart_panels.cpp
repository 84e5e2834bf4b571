// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chart_panels.h"

#include <algorithm>

namespace xiangyue {

namespace {

/// Masked bars that stay visible when a panel is cut to its largest bars.
constexpr int keptMaskedBars = 3;

bool isMasked(const ChartBar &bar)
{
    return bar.state == ValueState::Masked;
}

int countMasked(const ChartPanel &panel)
{
    return static_cast<int>(std::count_if(panel.bars.begin(), panel.bars.end(), isMasked));
}

/// Largest end among the bars that `keep` lets pass; 0 without any.
template <typename Keep>
Decimal largestEnd(const ChartPanel &panel, Keep keep)
{
    Decimal largest;
    for (const ChartBar &bar : panel.bars) {
        if (bar.value && keep(bar))
            largest = std::max(largest, bar.end());
    }
    return largest;
}

} // namespace

void cutToLimit(ChartPanel &panel, int limit)
{
    const int count = static_cast<int>(panel.bars.size());
    if (limit <= 0 || count <= limit)
        return;
    const int maskedBefore = countMasked(panel);
    const int valued = static_cast<int>(
        std::count_if(panel.bars.begin(), panel.bars.end(), [](const ChartBar &bar) { return bar.value.has_value(); }));
    const int reserved = std::min({count - valued, keptMaskedBars, limit - 1});
    const int keptValued = std::min(valued, limit - reserved);
    std::vector<ChartBar> kept;
    for (int i = 0; i < count; ++i) {
        ChartBar &bar = panel.bars[size_t(i)];
        if (i < keptValued || (i >= valued && i - valued < limit - keptValued) || bar.emphasised)
            kept.push_back(std::move(bar));
    }
    panel.bars = std::move(kept);
    panel.hiddenCount = count - static_cast<int>(panel.bars.size());
    panel.hiddenMasked = maskedBefore - countMasked(panel);
}

void fitAxis(ChartPanel &panel)
{
    Decimal end = largestEnd(panel, [](const ChartBar &bar) { return !bar.beyondAxis; });
    if (end.isZero())
        end = largestEnd(panel, [](const ChartBar &) { return true; });
    panel.axisMaximum = end.isZero() ? std::nullopt : std::optional(end);
    for (ChartBar &bar : panel.bars)
        bar.beyondAxis = bar.beyondAxis && bar.value && bar.end() > end;
}

} // namespace xiangyue
