// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_drawing.h"

#include "ui/charts/bar_drawing.h"
#include "ui/charts/heat_drawing.h"
#include "ui/charts/line_drawing.h"

#include <algorithm>

namespace xiangyue {

TextRole valueRole(const ChartMark &mark)
{
    if (mark.contradiction)
        return TextRole::Contradiction;
    if (mark.state == ValueState::Masked)
        return TextRole::ToFillIn;
    return mark.value ? TextRole::Plain : TextRole::Muted;
}

qreal lengthOnAxis(const std::optional<Decimal> &axisMaximum, const Decimal &amount, qreal whole)
{
    return axisMaximum ? std::clamp(amount.toDouble() / axisMaximum->toDouble(), 0.0, 1.0) * whole : 0;
}

std::unique_ptr<ChartDrawing> ChartDrawing::make(const ChartSpec &chart, const ChartFonts &fonts)
{
    if (chart.isEmpty())
        return nullptr;
    switch (chart.kind) {
    case ChartKind::TimeSeries:
        return std::make_unique<LineDrawing>(chart, fonts);
    case ChartKind::HeatTable:
        return std::make_unique<HeatDrawing>(chart, fonts);
    case ChartKind::SmallMultiples:
    case ChartKind::Ranked:
    case ChartKind::Grouped:
    case ChartKind::Coverage:
        break;
    }
    return std::make_unique<BarDrawing>(chart, fonts);
}

} // namespace xiangyue
