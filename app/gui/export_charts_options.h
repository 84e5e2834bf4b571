// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compare/chart_spec.h"
#include "extract/category.h"
#include "library/comparison.h"
#include "ui/charts/chart_export.h"

#include <QStringList>

#include <vector>

namespace xiangyue {

/// What the command line of `export-charts` asks for.
struct ExportChartsOptions {
    enum class Answer { Run, Help, Version };

    Answer answer = Answer::Run;
    QString helpText;
    QString folder;
    QString indicators; ///< file with the user's own
    QStringList files;
    QString library; ///< instead of files
    ComparisonFilter pick;
    MatrixBase base = MatrixBase::AsWritten;
    ChartKind kind = ChartKind::SmallMultiples;
    QStringList rows;    ///< ids of indicators; empty: all of the themes
    QString namePattern; ///< empty: the usual one of the kind
    std::vector<Category> themes;
    bool allThemes = true; ///< themes without figures are then passed over in silence
    int maximumBars = 12;
    ChartExportOptions picture;
};

/// Reads the arguments after the verb. Error: InvalidArgument, its message says which; another where the file with the
/// office's styles cannot be used.
Result<ExportChartsOptions> parseExportCharts(const QStringList &arguments);

} // namespace xiangyue
