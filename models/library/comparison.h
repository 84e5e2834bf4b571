// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compare/matrix.h"
#include "compare/matrix_sources.h"
#include "compare/time_series.h"
#include "extract/dictionaries.h"
#include "store/comparison_repository.h"
#include "store/report_summary.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace xiangyue {

/// Which reports of a library are picked; what is empty does not narrow.
struct ComparisonFilter {
    std::optional<ReportPeriod> period;
    QStringList places;
    QStringList tags;
    QStringList words = {}; ///< one of them is in the title or the file's name
};

struct ComparisonRequest {
    static constexpr size_t fewest = 2;
    static constexpr size_t most = 60;

    std::vector<ReportId> reports; ///< one a column, in this order
    MatrixBase base = MatrixBase::AsWritten;
};

/// A matrix and what it was built from, so that another base or a choice by hand needs no second look into the library.
struct Comparison {
    std::vector<MatrixReport> reports;
    Matrix matrix;

    void rebuild(const Dictionaries &dictionaries, MatrixBase base)
    {
        matrix = buildMatrix(reports, dictionaries.indicators(), dictionaries.units(), base);
    }
};

/// One place through its periods: the latest draft of each, by time.
struct TimeTable {
    Matrix matrix;
    std::vector<TimeSeries> series; ///< one a row
};

/// Figures that no indicator covers, of several reports, that are called the same and counted in the same unit.
struct UnmatchedGroup {
    QString name;
    QString unit;
    Category category = Category::Other;
    std::vector<UnmatchedFigure> figures;
};

/// The user's indicators with one more way to recognise `indicator`: a name and the kind of its unit. Hand them to
/// Library::keepIndicators to have the decision remembered for later reports; handing it what
/// Dictionaries::userIndicators held before takes it back. Error: InvalidArgument, for an unknown unit or indicator, a
/// variant's id included, and for a unit that measures something else.
Result<IndicatorEntries> withNameFor(const Dictionaries &dictionaries, const QString &indicator, const QString &name,
                                     const QString &unit);

} // namespace xiangyue
