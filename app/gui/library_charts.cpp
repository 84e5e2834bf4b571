// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_charts.h"

#include "compare/matrix_chart.h"
#include "compare/theme_chart.h"
#include "tables/report_titles.h"
#include "ui/charts/chart_export.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ExportCharts)
};

} // namespace

void writeReportCharts(const ReportAnalysis &report, const QString &who, const ExportChartsOptions &options,
                       const UnitDictionary &units, ChartWriter &writer)
{
    ChartOptions chartOptions;
    chartOptions.maximumBars = options.maximumBars;
    int drawn = 0;
    for (const Category theme : options.themes) {
        const ChartSpec chart = buildThemeChart(report, theme, units, chartOptions);
        if (!chart.isEmpty()) {
            writer.write(chart, ChartFileWords::of(chart, report.identity), chartNames(report.identity));
            ++drawn;
        } else if (!options.allThemes) {
            writer.leaveOut(Texts::tr("%1: no figures on the theme %2.").arg(who, categoryId(theme)),
                            ExportStatus::LeftOut);
        }
    }
    if (drawn == 0 && options.allThemes)
        writer.leaveOut(Texts::tr("%1: no figures to draw.").arg(who), ExportStatus::LeftOut);
}

LibraryCharts::LibraryCharts(const ExportChartsOptions &options, const Dictionaries &dictionaries, ChartWriter &writer)
    : m_options(options)
    , m_dictionaries(dictionaries)
    , m_writer(writer)
{
}

void LibraryCharts::run()
{
    auto library = Library::open(m_options.library, m_dictionaries, m_importers, Library::OpenMode::ReadOnly);
    if (!library) {
        m_writer.leaveOut(library.error().message, ExportStatus::Unreadable);
        return;
    }
    m_library = std::move(*library);
    const auto reports = m_library->reportsToCompare(m_options.pick);
    if (!reports || reports->empty()) {
        m_writer.leaveOut(reports ? Texts::tr("No report of the library fits.") : reports.error().message,
                          ExportStatus::Unreadable);
        return;
    }
    if (m_options.kind == ChartKind::SmallMultiples)
        writeReports(*reports);
    else if (m_options.kind == ChartKind::TimeSeries)
        writePlaces(*reports);
    else
        writeComparison(*reports);
    if (m_writer.written() == 0 && m_writer.status() == ExportStatus::Done)
        m_writer.leaveOut(Texts::tr("There was nothing to draw."), ExportStatus::LeftOut);
}

void LibraryCharts::writeReports(const std::vector<ReportSummary> &reports)
{
    for (const ReportSummary &summary : reports) {
        const auto report = m_library->report(summary.id);
        if (report)
            writeReportCharts((*report)->analysis, reportTitle(summary), m_options, m_dictionaries.units(), m_writer);
        else
            m_writer.leaveOut(report.error().message, ExportStatus::Unreadable);
    }
}

bool LibraryCharts::isWanted(const MatrixRow &row) const
{
    if (!m_options.rows.isEmpty())
        return m_options.rows.contains(row.indicator);
    return std::find(m_options.themes.begin(), m_options.themes.end(), row.theme) != m_options.themes.end();
}

std::vector<int> LibraryCharts::wantedRows(const Matrix &matrix) const
{
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(matrix.rows.size()); ++row) {
        if (isWanted(matrix.rows[static_cast<size_t>(row)]))
            rows.push_back(row);
    }
    return rows;
}

void LibraryCharts::writeMatrixChart(const Matrix &matrix, const std::vector<int> &rows)
{
    const ChartSpec chart = buildMatrixChart(matrix, m_options.kind, rows, {});
    if (chart.isEmpty())
        m_writer.leaveOut(chart.title + QStringLiteral(": ") + chart.explanation, ExportStatus::LeftOut);
    else
        m_writer.write(chart, ChartFileWords::of(chart));
}

void LibraryCharts::writeComparison(const std::vector<ReportSummary> &reports)
{
    ComparisonRequest request;
    request.base = m_options.base;
    for (const ReportSummary &report : reports)
        request.reports.push_back(report.id);
    const auto comparison = m_library->compare(request);
    if (!comparison) {
        m_writer.leaveOut(comparison.error().message, ExportStatus::Unreadable);
        return;
    }
    const Matrix &matrix = comparison->matrix;
    for (const QString &indicator : m_options.rows) {
        if (matrix.rowOf(indicator) < 0)
            m_writer.leaveOut(Texts::tr("No report speaks of the indicator %1.").arg(indicator), ExportStatus::LeftOut);
    }
    const std::vector<int> rows = wantedRows(matrix);
    if (m_options.kind == ChartKind::Ranked) {
        for (const int row : rows)
            writeMatrixChart(matrix, {row});
    } else if (m_options.kind == ChartKind::HeatTable && m_options.rows.isEmpty()) {
        for (const Category theme : m_options.themes) {
            std::vector<int> ofTheme;
            std::copy_if(rows.begin(), rows.end(), std::back_inserter(ofTheme),
                         [&matrix, theme](int row) { return matrix.rows[static_cast<size_t>(row)].theme == theme; });
            if (!ofTheme.empty())
                writeMatrixChart(matrix, ofTheme);
        }
    } else {
        writeMatrixChart(matrix, rows);
    }
}

void LibraryCharts::writePlaces(const std::vector<ReportSummary> &reports)
{
    QStringList places;
    for (const ReportSummary &report : reports) {
        if (!report.identity.place.isEmpty() && !places.contains(report.identity.place))
            places << report.identity.place;
    }
    for (const QString &place : std::as_const(places)) {
        const auto table = m_library->timeSeries(place);
        if (!table) {
            m_writer.leaveOut(table.error().message, ExportStatus::Unreadable);
            return;
        }
        if (table->matrix.columns.size() < 2) {
            m_writer.leaveOut(Texts::tr("%1: the library holds one report only.").arg(place), ExportStatus::LeftOut);
            continue;
        }
        for (const int row : wantedRows(table->matrix)) {
            const ChartSpec chart = buildTimeChart(table->matrix, table->series[static_cast<size_t>(row)]);
            ChartFileWords words = ChartFileWords::of(chart);
            words.place = place;
            words.title = place + QStringLiteral("-") + words.title;
            if (!chart.isEmpty())
                m_writer.write(chart, words, {place, {}});
        }
    }
}

} // namespace xiangyue
