// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/report_repository.h"

#include "store/column_text.h"
#include "store/database.h"
#include "store/open_flags.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

// One list of columns for every summary; `condition` goes behind it.
QString summaryQuery(const QString &condition)
{
    return QStringLiteral("SELECT report.id, source.id, report.title, report.place, report.level, report.year, "
                          "report.period, source.file_name, report.bundle_index, source.report_count, report.draft, "
                          "source.imported_at, report.figure_count, report.flag_count, report.open_placeholders, "
                          "report.open_findings FROM report JOIN source ON source.id = report.source_id %1")
        .arg(condition);
}

ReportIdentity readIdentity(const Row &row, int first)
{
    return {row.text(first), row.text(first + 1), placeLevelFromId(row.text(first + 2)), row.optionalNumber(first + 3),
            periodFromId(row.text(first + 4))};
}

ReportSummary readSummary(const Row &row)
{
    ReportSummary summary;
    summary.id = ReportId{row.text(0)};
    summary.source = SourceId{row.text(1)};
    summary.identity = readIdentity(row, 2);
    summary.fileName = row.text(7);
    summary.bundleIndex = row.number(8);
    summary.bundleSize = row.number(9);
    summary.draft = row.number(10);
    summary.importedAt = timeFromText(row.text(11));
    summary.figureCount = row.number(12);
    summary.flagCount = row.number(13);
    summary.openPlaceholders = row.number(14);
    summary.openFindings = row.number(15);
    return summary;
}

QVariant yearToColumn(std::optional<int> year)
{
    return year ? QVariant(*year) : QVariant();
}

tl::unexpected<Error> notFound(const ReportId &id)
{
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("xiangyue::Store", "This report is no longer in the library."),
                   id.value);
}

// Flags of one table that are open.
QString openCount(const QString &table)
{
    return QStringLiteral("(SELECT COUNT(*) FROM %1 WHERE %1.report_id = report.id AND %2)")
        .arg(table, isOpenFlag(table));
}

Result<void> needsRow(const Result<int> &changed, const ReportId &id)
{
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    if (*changed == 0) {
        return notFound(id);
    }
    return {};
}

} // namespace

ReportRepository::ReportRepository(Database &database)
    : m_database(database)
    , m_parts(database)
{
}

Result<ReportId> ReportRepository::insert(const SourceId &source, int bundleIndex, int draft, int extractorVersion,
                                          const ReportContent &content)
{
    const ReportId id{createId()};
    const ReportAnalysis &analysis = content.analysis;
    const ReportIdentity &identity = analysis.identity;
    auto done = m_database.run(
        QStringLiteral(
            "INSERT INTO report (id, source_id, bundle_index, source_start, title, place, level, year, period, "
            "draft, text, extractor_version, indicator_version, figure_count, flag_count, open_placeholders, "
            "open_findings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)"),
        {id.value, source.value, bundleIndex, analysis.sourceStart, identity.title, identity.place,
         placeLevelId(identity.level), yearToColumn(identity.year), periodId(identity.period), draft, analysis.text,
         extractorVersion, content.indicatorVersion, static_cast<int>(analysis.extraction.figures.size()),
         static_cast<int>(content.flags.size())});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return m_parts.insert(id, analysis, content.flags).and_then([&] { return updateCounts(id); }).map([&] {
        return id;
    });
}

Result<void> ReportRepository::replace(const ReportId &id, int extractorVersion, const ReportContent &content)
{
    const ReportAnalysis &analysis = content.analysis;
    const ReportIdentity &identity = analysis.identity;
    const auto changed = m_database.run(
        QStringLiteral(
            "UPDATE report SET title = ?, place = ?, level = ?, year = ?, period = ?, extractor_version = ?, "
            "indicator_version = ?, figure_count = ?, flag_count = ? WHERE id = ?"),
        {identity.title, identity.place, placeLevelId(identity.level), yearToColumn(identity.year),
         periodId(identity.period), extractorVersion, content.indicatorVersion,
         static_cast<int>(analysis.extraction.figures.size()), static_cast<int>(content.flags.size()), id.value});
    return needsRow(changed, id)
        .and_then([&] { return m_parts.remove(id); })
        .and_then([&] { return m_parts.insert(id, analysis, content.flags); })
        .and_then([&] { return updateCounts(id); });
}

Result<void> ReportRepository::updateCounts(const ReportId &id)
{
    return needsRow(
        m_database.run(QStringLiteral("UPDATE report SET open_placeholders = %1, open_findings = %2 WHERE "
                                      "id = ?")
                           .arg(openCount(QStringLiteral("placeholder")), openCount(QStringLiteral("finding"))),
                       {id.value}),
        id);
}

Result<void> ReportRepository::remap(const ReportId &id, const QString &indicatorVersion,
                                     const std::vector<FigureMapping> &figures)
{
    const auto changed = m_database.run(QStringLiteral("UPDATE report SET indicator_version = ? WHERE id = ?"),
                                        {indicatorVersion, id.value});
    if (auto there = needsRow(changed, id); !there) {
        return there;
    }
    for (const FigureMapping &figure : figures) {
        if (auto done = m_parts.remap(id, figure.ordinal, figure.indicator, figure.trail); !done) {
            return done;
        }
    }
    return {};
}

Result<void> ReportRepository::remove(const ReportId &id)
{
    return needsRow(m_database.run(QStringLiteral("DELETE FROM report WHERE id = ?"), {id.value}), id);
}

Result<std::vector<ReportSummary>> ReportRepository::summaries()
{
    std::vector<ReportSummary> summaries;
    auto done =
        m_database.each(summaryQuery(QStringLiteral("ORDER BY source.imported_at, source.id, report.bundle_index")), {},
                        [&summaries](const Row &row) { summaries.push_back(readSummary(row)); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return summaries;
}

Result<std::vector<ReportSummary>> ReportRepository::matching(const ReportFilter &filter)
{
    QStringList conditions;
    QVariantList values;
    const auto oneOf = [&values](const QStringList &allowed) {
        QStringList marks;
        for (const QString &each : allowed) {
            marks << QStringLiteral("?");
            values << each;
        }
        return QString(QStringLiteral("IN (") % marks.join(QStringLiteral(", ")) % u')');
    };
    if (filter.year) {
        conditions << QStringLiteral("report.year = ?");
        values << *filter.year;
    }
    if (filter.period) {
        conditions << QStringLiteral("report.period = ?");
        values << periodId(*filter.period);
    }
    if (!filter.places.isEmpty()) {
        conditions << QString(QStringLiteral("report.place ") % oneOf(filter.places));
    }
    if (!filter.tags.isEmpty()) {
        conditions
            << QStringLiteral("report.id IN (SELECT report_id FROM report_tag WHERE tag %1)").arg(oneOf(filter.tags));
    }
    std::vector<ReportSummary> found;
    const QString where =
        conditions.isEmpty() ? QString() : QString(QStringLiteral("WHERE ") % conditions.join(QStringLiteral(" AND ")));
    auto done =
        m_database.each(summaryQuery(where), values, [&found](const Row &row) { found.push_back(readSummary(row)); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return found;
}

Result<ReportSummary> ReportRepository::summary(const ReportId &id)
{
    std::optional<ReportSummary> found;
    auto done = m_database.each(summaryQuery(QStringLiteral("WHERE report.id = ?")), {id.value},
                                [&found](const Row &row) { found = readSummary(row); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (!found) {
        return notFound(id);
    }
    return *found;
}

Result<ReportAnalysis> ReportRepository::analysis(const ReportId &id)
{
    std::optional<ReportAnalysis> found;
    auto done = m_database.each(
        QStringLiteral("SELECT title, place, level, year, period, source_start, text FROM report WHERE id = ?"),
        {id.value}, [&found](const Row &row) {
            found.emplace();
            found->identity = readIdentity(row, 0);
            found->sourceStart = row.number(5);
            found->text = row.text(6);
        });
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (!found) {
        return notFound(id);
    }
    return m_parts.load(id, *found).map([&] { return std::move(*found); });
}

Result<StoredText> ReportRepository::text(const ReportId &id)
{
    std::optional<StoredText> found;
    auto done = m_database.each(QStringLiteral("SELECT text, source_start FROM report WHERE id = ?"), {id.value},
                                [&found](const Row &row) {
                                    found = StoredText{row.text(0), row.number(1)};
                                });
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (!found) {
        return notFound(id);
    }
    return *found;
}

Result<SectionedText> ReportRepository::sectionedText(const ReportId &id)
{
    SectionedText found;
    return text(id)
        .and_then([&](const StoredText &stored) {
            found.text = stored.text;
            return m_parts.loadSections(id, found.outline.sections);
        })
        .map([&] { return std::move(found); });
}

Result<std::vector<ReportId>> ReportRepository::ofSource(const SourceId &source)
{
    return ids(QStringLiteral("SELECT id FROM report WHERE source_id = ? ORDER BY bundle_index"), {source.value});
}

Result<std::vector<ReportId>> ReportRepository::withOlderVersion(int extractorVersion)
{
    return ids(QStringLiteral("SELECT id FROM report WHERE extractor_version < ? ORDER BY id"), {extractorVersion});
}

Result<std::vector<ReportId>> ReportRepository::mappedOtherwise(const QString &indicatorVersion, int extractorVersion)
{
    return ids(
        QStringLiteral("SELECT id FROM report WHERE indicator_version <> ? AND extractor_version >= ? ORDER BY id"),
        {indicatorVersion, extractorVersion});
}

Result<std::vector<Figure>> ReportRepository::figures(const ReportId &id)
{
    return m_parts.figures(id);
}

Result<int> ReportRepository::lastDraft(const ReportIdentity &identity, const SourceId &exceptSource)
{
    return m_database.number(
        QStringLiteral("SELECT COALESCE(MAX(draft), 0) FROM report WHERE place = ? AND year = ? "
                       "AND period = ? AND source_id <> ?"),
        {identity.place, yearToColumn(identity.year), periodId(identity.period), exceptSource.value});
}

Result<std::vector<ReportId>> ReportRepository::ids(const QString &sql, const QVariantList &values)
{
    std::vector<ReportId> found;
    auto done = m_database.each(sql, values, [&found](const Row &row) { found.push_back(ReportId{row.text(0)}); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return found;
}

} // namespace xiangyue
