// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/analysis.h"

#include "check/rule.h"
#include "extract/extractor.h"
#include "import/bundle_splitter.h"

namespace xiangyue {

ReportAnalysis analyseReport(const QString &reportText, qsizetype sourceStart, const Dictionaries &dictionaries)
{
    ReportAnalysis report;
    report.sourceStart = sourceStart;
    report.text = reportText;
    report.identity = identifyReport(report.text);
    report.outline = buildOutline(report.text);
    report.extraction = extract(report.text, report.outline, dictionaries, report.identity.place);
    report.findings = runChecks({report.text, report.identity, report.outline, report.extraction, dictionaries});
    return report;
}

std::vector<ReportAnalysis> analyseSource(const QString &sourceText, const Dictionaries &dictionaries)
{
    std::vector<ReportAnalysis> reports;
    for (const TextSpan span : splitBundle(sourceText)) {
        reports.push_back(analyseReport(span.in(sourceText).toString(), span.start, dictionaries));
    }
    return reports;
}

} // namespace xiangyue
