// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "extract/dictionaries.h"
#include "extract/figure.h"
#include "text/outline.h"
#include "text/report_identity.h"

#include <QString>

#include <vector>

namespace xiangyue {

/// Everything that is read from one report. All spans point into `text`; add `sourceStart` for the source's text.
struct ReportAnalysis {
    ReportIdentity identity;
    qsizetype sourceStart = 0; ///< UTF-16 offset of `text` in the source document's text
    QString text;
    Outline outline;
    Extraction extraction;
    std::vector<Finding> findings;
};

/// Whole pipeline for one source text: split bundle -> identify -> outline -> extract -> check. Thread-safe.
std::vector<ReportAnalysis> analyseSource(const QString &sourceText, const Dictionaries &dictionaries);
/// The same for the text of one report, without splitting (renewal of a stored report).
ReportAnalysis analyseReport(const QString &reportText, qsizetype sourceStart, const Dictionaries &dictionaries);

} // namespace xiangyue
