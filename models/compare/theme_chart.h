// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"
#include "compare/chart_spec.h"

#include <QString>

#include <array>
#include <vector>

namespace xiangyue {

/// An indicator that the caller wants to see even where the report does not mention it.
struct ExpectedFigure {
    QString indicator; ///< id in the indicator dictionary
    QString label;
    QString unit; ///< decides the panel
};

struct ChartOptions {
    int maximumBars = 0; ///< a panel; the largest stay, the rest is counted. 0: no limit
    /// Those without a figure in the theme are added as absent bars ("not mentioned"), never as 0.
    std::vector<ExpectedFigure> expected;
};

/// The chart of one theme of one report: one panel a kind of unit, converted to one unit, largest first, masked
/// last. Standards and rules (每500人配备1名保洁员) are left out: they are no results.
ChartSpec buildThemeChart(const ReportAnalysis &report, Category theme, const UnitDictionary &units,
                          const ChartOptions &options = {});

/// Number of figures that a theme's chart shows, in the order of allCategories.
std::array<int, allCategories.size()> chartedFigureCounts(const ReportAnalysis &report);

/// `青岭乡 2024年上半年`, as far as the report says it; its title, else a stand-in, where it names no place.
QString placeAndPeriod(const ReportIdentity &identity);

} // namespace xiangyue
