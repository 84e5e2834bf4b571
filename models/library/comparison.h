// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/matrix.h"
#include "library/library.h"

#include <memory>
#include <vector>

namespace xiangyue {

/// Several reports of a library side by side: the matrix and what its cells point into.
struct Comparison {
    std::vector<std::shared_ptr<const ReportView>> reports; ///< one a column, in the order asked for
    Matrix matrix;
};

/// Which reports of a library are compared; fields that are not set do not narrow.
struct ComparisonFilter {
    std::optional<int> year;
    std::optional<Period> period;
    QStringList places; ///< names as the library lists them; empty: all
};

/// Reports that fit, by place; of several drafts of one report the latest.
std::vector<ReportId> reportsToCompare(const std::vector<ReportSummary> &reports, const ComparisonFilter &filter);

/// Builds the matrix of these reports with the library's indicators. A figure that an open finding names is marked as a
/// contradiction. Errors: those of Library::report.
Result<Comparison> compareReports(const Library &library, const std::vector<ReportId> &ids);

} // namespace xiangyue
