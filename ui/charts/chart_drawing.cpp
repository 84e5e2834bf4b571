// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_drawing.h"

#include "ui/charts/bar_drawing.h"
#include "ui/charts/heat_drawing.h"
#include "ui/charts/line_drawing.h"

namespace xiangyue {

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
