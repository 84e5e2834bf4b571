// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/report_parts.h"

#include "store/column_text.h"
#include "store/database.h"

namespace xiangyue {

namespace {

constexpr QLatin1Char trailSeparator('\n');

// Fingerprints of one kind of flag by index; NULL where an item is no flag of its own.
std::vector<QVariant> fingerprints(const std::vector<Flag> &flags, Flag::Kind kind, size_t count)
{
    std::vector<QVariant> result(count);
    for (const Flag &flag : flags) {
        const auto index = static_cast<size_t>(flag.index);
        if (flag.kind == kind && index < count) {
            result[index] = flag.fingerprint;
        }
    }
    return result;
}

// Runs `sql` once an item, with the values that `toValues(item, ordinal)` gives.
template <typename Item, typename ToValues>
Result<void> insertEach(Database &database, const QString &sql, const std::vector<Item> &items, ToValues toValues)
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (auto done = database.run(sql, toValues(items[i], static_cast<int>(i))); !done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

TextSpan readSpan(const Row &row, int column)
{
    return {row.number(column), row.number(column + 1)};
}

Figure readFigure(const Row &row)
{
    Figure figure;
    figure.number = readSpan(row, 0);
    figure.quote = readSpan(row, 2);
    figure.value = decimalFromText(row.text(4));
    figure.valueHigh = decimalFromText(row.text(5));
    figure.unit = row.text(6);
    figure.masked = row.number(7) != 0;
    figure.bound = boundFromId(row.text(8));
    figure.status = figureStatusFromId(row.text(9));
    figure.name = row.text(10);
    figure.indicator = row.text(11);
    figure.category = categoryFromId(row.text(12)).value_or(Category::Other);
    figure.scope = row.text(13);
    figure.section = row.number(14);
    figure.trail = row.text(15).split(trailSeparator, Qt::SkipEmptyParts);
    return figure;
}

} // namespace

ReportParts::ReportParts(Database &database)
    : m_database(database)
{
}

Result<void> ReportParts::insert(const ReportId &id, const ReportAnalysis &analysis, const std::vector<Flag> &flags)
{
    const Extraction &extraction = analysis.extraction;
    return insertSections(id, analysis.outline.sections)
        .and_then([&] { return insertFigures(id, extraction.figures); })
        .and_then([&] { return insertPlaceholders(id, extraction.placeholders, flags); })
        .and_then([&] { return insertFindings(id, analysis.findings, flags); });
}

Result<void> ReportParts::remove(const ReportId &id)
{
    for (const char *table : {"section", "figure", "placeholder", "finding"}) {
        auto done =
            m_database.run(QStringLiteral("DELETE FROM %1 WHERE report_id = ?").arg(QLatin1String(table)), {id.value});
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

Result<void> ReportParts::load(const ReportId &id, ReportAnalysis &out)
{
    return loadSections(id, out.outline.sections)
        .and_then([&] { return loadFigures(id, out.extraction.figures); })
        .and_then([&] { return loadPlaceholders(id, out.extraction.placeholders); })
        .and_then([&] { return loadFindings(id, out.findings); });
}

Result<std::vector<Figure>> ReportParts::figures(const ReportId &id)
{
    std::vector<Figure> found;
    return loadFigures(id, found).map([&] { return std::move(found); });
}

Result<void> ReportParts::remap(const ReportId &id, int figure, const QString &indicator, const QStringList &trail)
{
    return m_database
        .run(QStringLiteral("UPDATE figure SET indicator = ?, trail = ? WHERE report_id = ? AND ordinal = ?"),
             {indicator, trail.join(trailSeparator), id.value, figure})
        .map([](int) {});
}

Result<void> ReportParts::insertSections(const ReportId &id, const std::vector<Section> &sections)
{
    const auto sql = QStringLiteral("INSERT INTO section (report_id, ordinal, level, number, title, heading_start, "
                                    "heading_end, span_start, span_end, parent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return insertEach(m_database, sql, sections, [&id](const Section &section, int ordinal) {
        return QVariantList{id.value,
                            ordinal,
                            section.level,
                            section.number,
                            section.title,
                            section.heading.start,
                            section.heading.end,
                            section.span.start,
                            section.span.end,
                            section.parent};
    });
}

Result<void> ReportParts::insertFigures(const ReportId &id, const std::vector<Figure> &figures)
{
    const auto sql = QStringLiteral(
        "INSERT INTO figure (report_id, ordinal, number_start, number_end, quote_start, quote_end, value, "
        "value_high, unit, masked, bound, status, name, indicator, category, scope, section, trail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return insertEach(m_database, sql, figures, [&id](const Figure &figure, int ordinal) {
        return QVariantList{id.value,
                            ordinal,
                            figure.number.start,
                            figure.number.end,
                            figure.quote.start,
                            figure.quote.end,
                            decimalToColumn(figure.value),
                            decimalToColumn(figure.valueHigh),
                            figure.unit,
                            figure.masked ? 1 : 0,
                            boundId(figure.bound),
                            figureStatusId(figure.status),
                            figure.name,
                            figure.indicator,
                            categoryId(figure.category),
                            figure.scope,
                            figure.section,
                            figure.trail.join(trailSeparator)};
    });
}

Result<void> ReportParts::insertPlaceholders(const ReportId &id, const std::vector<Placeholder> &placeholders,
                                             const std::vector<Flag> &flags)
{
    const auto marks = fingerprints(flags, Flag::Kind::Placeholder, placeholders.size());
    const auto sql =
        QStringLiteral("INSERT INTO placeholder (report_id, ordinal, kind, span_start, span_end, quote_start, "
                       "quote_end, figure, rule, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return insertEach(m_database, sql, placeholders, [&](const Placeholder &placeholder, int ordinal) {
        return QVariantList{id.value,
                            ordinal,
                            placeholderKindId(placeholder.kind),
                            placeholder.span.start,
                            placeholder.span.end,
                            placeholder.quote.start,
                            placeholder.quote.end,
                            placeholder.figure,
                            placeholder.rule,
                            marks[static_cast<size_t>(ordinal)]};
    });
}

Result<void> ReportParts::insertFindings(const ReportId &id, const std::vector<Finding> &findings,
                                         const std::vector<Flag> &flags)
{
    const auto marks = fingerprints(flags, Flag::Kind::Finding, findings.size());
    const auto sql = QStringLiteral("INSERT INTO finding (report_id, ordinal, kind, rule, severity, spans, message, "
                                    "fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    return insertEach(m_database, sql, findings, [&](const Finding &finding, int ordinal) {
        return QVariantList{id.value,
                            ordinal,
                            findingKindId(finding.kind),
                            finding.rule,
                            severityId(finding.severity),
                            spansToText(finding.spans),
                            finding.message,
                            marks[static_cast<size_t>(ordinal)]};
    });
}

Result<void> ReportParts::loadSections(const ReportId &id, std::vector<Section> &out)
{
    return m_database.each(
        QStringLiteral("SELECT level, number, title, heading_start, heading_end, span_start, span_end, "
                       "parent FROM section WHERE report_id = ? ORDER BY ordinal"),
        {id.value}, [&out](const Row &row) {
            out.push_back({row.number(0), row.text(1), row.text(2), readSpan(row, 3), readSpan(row, 5), row.number(7)});
        });
}

Result<void> ReportParts::loadFigures(const ReportId &id, std::vector<Figure> &out)
{
    return m_database.each(
        QStringLiteral(
            "SELECT number_start, number_end, quote_start, quote_end, value, value_high, unit, masked, bound, "
            "status, name, indicator, category, scope, section, trail FROM figure WHERE report_id = ? "
            "ORDER BY ordinal"),
        {id.value}, [&out](const Row &row) { out.push_back(readFigure(row)); });
}

Result<void> ReportParts::loadPlaceholders(const ReportId &id, std::vector<Placeholder> &out)
{
    return m_database.each(QStringLiteral("SELECT kind, span_start, span_end, quote_start, quote_end, figure, rule "
                                          "FROM placeholder WHERE report_id = ? ORDER BY ordinal"),
                           {id.value}, [&out](const Row &row) {
                               out.push_back({placeholderKindFromId(row.text(0)), readSpan(row, 1), readSpan(row, 3),
                                              row.number(5), row.text(6)});
                           });
}

Result<void> ReportParts::loadFindings(const ReportId &id, std::vector<Finding> &out)
{
    return m_database.each(
        QStringLiteral("SELECT kind, rule, severity, spans, message FROM finding WHERE report_id = ? "
                       "ORDER BY ordinal"),
        {id.value}, [&out](const Row &row) {
            out.push_back({findingKindFromId(row.text(0)), row.text(1), severityFromId(row.text(2)),
                           spansFromText(row.text(3)), row.text(4)});
        });
}

} // namespace xiangyue
