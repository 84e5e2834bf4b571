// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"
#include "matrix_report.h"

#include <QStringList>

#include <vector>

namespace xiangyue::test {

/// Reports read from their texts, as the functions that compare them take them.
class ComparedReports {
public:
    explicit ComparedReports(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_reports.push_back(analyseReport(text, 0, dictionaries()));
        for (const ReportAnalysis &report : m_reports)
            m_pointers.push_back(&report);
    }
    ComparedReports(const ComparedReports &) = delete;
    ComparedReports &operator=(const ComparedReports &) = delete;

    operator const std::vector<const ReportAnalysis *> &() const { return m_pointers; }
    const ReportAnalysis &operator[](size_t report) const { return m_reports[report]; }
    /// Words of a span, a dash where the report has none.
    QString words(size_t report, TextSpan span) const
    {
        return span.start < 0 ? QStringLiteral("-") : span.in(m_reports[report].text).toString();
    }

private:
    std::vector<ReportAnalysis> m_reports;
    std::vector<const ReportAnalysis *> m_pointers;
};

} // namespace xiangyue::test
