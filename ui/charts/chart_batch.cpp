// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_batch.h"

#include "compare/theme_chart.h"
#include "tables/report_titles.h"

#include <QDir>
#include <QTimer>

namespace xiangyue {

namespace {

/// Errors that every further chart would run into as well.
bool endsTheBatch(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::PermissionDenied || code == ErrorCode::NotFound;
}

} // namespace

ChartBatchJob::ChartBatchJob(Library &library, ChartBatchRequest request)
    : Job(tr("Writing charts"), &library)
    , m_library(library)
    , m_request(std::move(request))
    , m_names(m_request.folder, m_request.namePattern, m_request.picture.format, m_request.existing)
{
}

ChartBatchJob::~ChartBatchJob() = default;

void ChartBatchJob::start()
{
    setProgress(0, static_cast<int>(count()), QString());
    if (!QDir().mkpath(m_request.folder))
        leaveRest(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_request.folder)));
    later();
}

void ChartBatchJob::later()
{
    QTimer::singleShot(0, this, &ChartBatchJob::step);
}

void ChartBatchJob::step()
{
    if (isCancelled())
        leaveRest(tr("cancelled"));
    if (m_next >= count()) {
        setFinished();
        return;
    }
    if (m_report && m_report->summary.id == currentReport())
        writeChart();
    else
        readReport();
    later();
}

void ChartBatchJob::readReport()
{
    auto report = m_library.report(currentReport());
    if (report) {
        m_report = std::move(*report);
        return;
    }
    const auto summary = m_library.summary(currentReport());
    m_leftOut.push_back({summary ? reportTitle(*summary) : currentReport().value, report.error().message});
    m_next += m_request.themes.size();
    setProgress(static_cast<int>(m_next), total(), QString());
}

void ChartBatchJob::writeChart()
{
    ChartOptions options;
    options.maximumBars = m_request.maximumBars;
    const ReportAnalysis &report = m_report->analysis;
    const ChartSpec chart = buildThemeChart(report, currentTheme(), m_library.dictionaries().units(), options);
    const QString title = placeAndPeriod(report.identity) + QStringLiteral(" · ") + categoryTitle(currentTheme());
    ++m_next;
    if (chart.isEmpty())
        m_leftOut.push_back({title, chart.explanation});
    else
        write(chart, title);
    setProgress(static_cast<int>(m_next), total(), title);
}

void ChartBatchJob::write(const ChartSpec &chart, const QString &chartTitle)
{
    const ReportIdentity &identity = m_report->analysis.identity;
    ChartExportOptions picture = m_request.picture;
    picture.names = chartNames(identity);
    const QString path = m_names.next(ChartFileWords::of(chart, identity));
    const auto written = exportChart(chart, picture, path);
    if (written) {
        m_written << path;
        return;
    }
    m_leftOut.push_back({chartTitle, written.error().message});
    if (endsTheBatch(written.error().code))
        leaveRest(tr("stopped after this error"));
}

void ChartBatchJob::leaveRest(const QString &why)
{
    if (m_next < count())
        m_leftOut.push_back({tr("%n further chart(s)", nullptr, static_cast<int>(count() - m_next)), why});
    m_next = count();
}

} // namespace xiangyue
