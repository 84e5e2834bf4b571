// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_writer.h"
#include "library/library.h"

#include <memory>
#include <vector>

namespace xiangyue {

/// `export-charts --library`: charts of each picked report, or of all of them together.
class LibraryCharts {
public:
    LibraryCharts(const ExportChartsOptions &options, const Dictionaries &dictionaries, ChartWriter &writer);

    void run();

private:
    void writeReports(const std::vector<ReportSummary> &reports);
    void writeComparison(const std::vector<ReportSummary> &reports);
    void writePlaces(const std::vector<ReportSummary> &reports);
    void writeMatrixChart(const Matrix &matrix, const std::vector<int> &rows);
    /// Rows that the options ask for, or all of their themes.
    std::vector<int> wantedRows(const Matrix &matrix) const;
    bool isWanted(const MatrixRow &row) const;

    const ExportChartsOptions &m_options;
    const Dictionaries &m_dictionaries;
    ChartWriter &m_writer;
    ImporterRegistry m_importers;
    std::unique_ptr<Library> m_library;
};

/// The charts of a report's themes that the options ask for; `who` names it where one is left out.
void writeReportCharts(const ReportAnalysis &report, const QString &who, const ExportChartsOptions &options,
                       const UnitDictionary &units, ChartWriter &writer);

} // namespace xiangyue
