// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "check/analysis.h"

#include <QIODevice>
#include <QString>

#include <vector>

namespace xiangyue {

/// One JSON object and a line end: every report of a file with its sections, figures, placeholders and findings.
/// `file` is the name to be shown; `sourceText` is the text that the reports' `sourceStart` counts in.
/// Offsets are code points into `sourceText`. Error: Io, when the device takes no more.
Result<void> writeExtractJson(QIODevice &device, const QString &file, const QString &sourceText,
                              const std::vector<ReportAnalysis> &reports);

/// One JSON object and a line end: every number-like token of a file and what it was taken for.
Result<void> writeExplainJson(QIODevice &device, const QString &file, const QString &sourceText,
                              const std::vector<ReportAnalysis> &reports);

} // namespace xiangyue
