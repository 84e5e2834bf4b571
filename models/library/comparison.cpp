// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/comparison.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace xiangyue {

namespace {

/// Indices of the figures that an open finding names.
std::vector<int> contradicted(const ReportView &view)
{
    std::vector<int> result;
    const auto &figures = view.analysis.extraction.figures;
    for (const Flag &flag : view.flags) {
        const auto decision = view.decisions.constFind(flag.fingerprint);
        const bool open = decision == view.decisions.cend() || decision->state == DecisionState::Open
            || decision->state == DecisionState::Returned;
        if (flag.kind != Flag::Kind::Finding || flag.severity == Severity::Hint || !open)
            continue;
        for (const TextSpan span : flag.spans) {
            const auto figure =
                std::lower_bound(figures.begin(), figures.end(), span.start,
                                 [](const Figure &candidate, qsizetype at) { return candidate.number.end <= at; });
            if (figure != figures.end() && figure->number.overlaps(span))
                result.push_back(static_cast<int>(figure - figures.begin()));
        }
    }
    return result;
}

} // namespace

std::vector<ReportId> reportsToCompare(const std::vector<ReportSummary> &reports, const ComparisonFilter &filter)
{
    // Of one report's drafts the latest; reports that name no place are each one of their own.
    QHash<QString, const ReportSummary *> latest;
    for (const ReportSummary &report : reports) {
        const ReportIdentity &identity = report.identity;
        if ((filter.year && identity.year != filter.year) || (filter.period && identity.period != *filter.period)
            || (!filter.places.isEmpty() && !filter.places.contains(identity.place)))
            continue;
        const QString key = identity.place.isEmpty() ? report.id.value
                                                     : QStringLiteral("%1\n%2\n%3")
                                                           .arg(identity.place)
                                                           .arg(identity.year.value_or(0))
                                                           .arg(periodId(identity.period));
        const ReportSummary *&known = latest[key];
        if (!known || known->draft < report.draft)
            known = &report;
    }
    std::vector<const ReportSummary *> chosen(latest.cbegin(), latest.cend());
    const auto order = [](const ReportSummary *report) {
        return std::tuple(report->identity.place, report->identity.year.value_or(0), report->id.value);
    };
    std::sort(chosen.begin(), chosen.end(),
              [&order](const ReportSummary *a, const ReportSummary *b) { return order(a) < order(b); });
    std::vector<ReportId> ids;
    for (const ReportSummary *report : chosen)
        ids.push_back(report->id);
    return ids;
}

Result<Comparison> compareReports(const Library &library, const std::vector<ReportId> &ids)
{
    Comparison result;
    std::vector<ComparedReport> columns;
    for (const ReportId &id : ids) {
        auto view = library.report(id);
        if (!view)
            return tl::unexpected(view.error());
        const ReportView &report = **view;
        columns.push_back(
            {id, report.summary.identity.place, &report.analysis.extraction.figures, contradicted(report)});
        result.reports.push_back(std::move(*view));
    }
    const Dictionaries dictionaries = library.dictionaries();
    result.matrix = buildMatrix(columns, dictionaries.indicators(), dictionaries.units());
    return result;
}

} // namespace xiangyue
