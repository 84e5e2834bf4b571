// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_export_names.h"

#include <memory>
#include <vector>

namespace xiangyue {

/// Which charts are written, and how.
struct ChartBatchRequest {
    std::vector<ReportId> reports;
    std::vector<Category> themes;
    QString folder; ///< made when it is not there
    QString namePattern = ChartFileNames::usualPattern();
    ChartFileNames::Existing existing = ChartFileNames::Existing::Number;
    int maximumBars = 12; ///< a panel; 0: all
    ChartExportOptions picture;
};

/// Writes the charts of several themes of several reports, one a turn of the event loop: drawing has to stay on this
/// thread, and the window is to answer meanwhile. Belongs to the library; a finished one may be deleted.
class ChartBatchJob : public Job {
    Q_OBJECT

public:
    struct LeftOut {
        QString what; ///< report and theme
        QString why;
    };

    ChartBatchJob(Library &library, ChartBatchRequest request);
    ~ChartBatchJob() override;

    /// The rest follows in the event loop; `finished` tells the end.
    void start();
    const ChartBatchRequest &request() const { return m_request; }
    /// Paths, complete when the job has finished.
    const QStringList &written() const { return m_written; }
    /// The same of what was not written, those left after a cancel or a full disk included.
    const std::vector<LeftOut> &leftOut() const { return m_leftOut; }

private:
    void later();
    void step();
    void readReport();
    void writeChart();
    void write(const ChartSpec &chart, const QString &chartTitle);
    void leaveRest(const QString &why);
    size_t count() const { return m_request.reports.size() * m_request.themes.size(); }
    const ReportId &currentReport() const { return m_request.reports[m_next / m_request.themes.size()]; }
    Category currentTheme() const { return m_request.themes[m_next % m_request.themes.size()]; }

    Library &m_library;
    ChartBatchRequest m_request;
    ChartFileNames m_names;
    size_t m_next = 0; // of the charts, report by report
    std::shared_ptr<const ReportView> m_report;
    QStringList m_written;
    std::vector<LeftOut> m_leftOut;
};

} // namespace xiangyue
