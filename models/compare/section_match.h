// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"

#include <vector>

namespace xiangyue {

/// Sections of several reports that tell of the same: one a report, index into its outline or -1.
using FacingSections = std::vector<int>;

/// Sections whose titles say the same (existing problems, plans for the second half-year), numbers and the report's own
/// place left aside.
std::vector<FacingSections> sectionsOfOneTitle(const std::vector<const ReportAnalysis *> &reports);

/// For each theme the section of each report that is mostly about it.
std::vector<FacingSections> sectionsOfOneTheme(const std::vector<const ReportAnalysis *> &reports);

} // namespace xiangyue
