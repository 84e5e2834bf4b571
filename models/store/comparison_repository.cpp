// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/comparison_repository.h"

#include "check/finding.h"
#include "store/column_text.h"
#include "store/database.h"
#include "store/open_flags.h"

#include <QCoreApplication>
#include <QDateTime>

namespace xiangyue {

namespace {

constexpr QLatin1String
    figureColumns("SELECT ordinal, quote_start, quote_end, value, value_high, unit, masked, bound, "
                  "status, name, indicator, category, "
                  "scope, section, number_start, number_end FROM figure WHERE report_id = ? AND indicator ");

MatrixFigure readFigure(const Row &row)
{
    MatrixFigure item;
    Figure &figure = item.figure;
    item.ordinal = row.number(0);
    figure.quote = {row.number(1), row.number(2)};
    figure.value = decimalFromText(row.text(3));
    figure.valueHigh = decimalFromText(row.text(4));
    figure.unit = row.text(5);
    figure.masked = row.number(6) != 0;
    figure.bound = boundFromId(row.text(7));
    figure.status = figureStatusFromId(row.text(8));
    figure.name = row.text(9);
    figure.indicator = row.text(10);
    figure.category = categoryFromId(row.text(11)).value_or(Category::Other);
    figure.scope = row.text(12);
    figure.section = row.number(13);
    figure.number = {row.number(14), row.number(15)};
    return item;
}

QString now()
{
    return timeToText(QDateTime::currentDateTimeUtc());
}

} // namespace

ComparisonRepository::ComparisonRepository(Database &database)
    : m_database(database)
{
}

template <typename Item, typename Quote>
Result<void> ComparisonRepository::write(const ReportId &report, std::vector<Item> &items, Quote quoteOf)
{
    if (items.empty())
        return {};
    // The text is read once a report and let go: SQL cannot cut it, for it counts in code points.
    return m_database.each(QStringLiteral("SELECT text FROM report WHERE id = ?"), {report.value}, [&](const Row &row) {
        const QString text = row.text(0);
        for (Item &item : items)
            item.written = TextSpan(quoteOf(item)).in(text).toString();
    });
}

Result<std::vector<MatrixFigure>> ComparisonRepository::figures(const ReportId &report, const QStringList &only)
{
    std::vector<MatrixFigure> found;
    const auto take = [&found](const Row &row) {
        found.push_back(readFigure(row));
    };
    Result<void> done;
    if (only.isEmpty()) {
        done = m_database.each(QString(figureColumns % QLatin1String("<> '' ORDER BY ordinal")), {report.value}, take);
    }
    for (const QString &indicator : only) {
        if (done) {
            done = m_database.each(QString(figureColumns % QLatin1String("= ? ORDER BY ordinal")),
                                   {report.value, indicator}, take);
        }
    }
    return done
        .and_then([&] { return write(report, found, [](const MatrixFigure &item) { return item.figure.quote; }); })
        .map([&] { return std::move(found); });
}

Result<std::vector<TextSpan>> ComparisonRepository::openFindingSpans(const ReportId &report)
{
    std::vector<TextSpan> spans;
    // What was returned to the author is still a contradiction; a hint is none.
    const QString open = isOpenFlag(QStringLiteral("finding"), QStringLiteral("IN ('verified', 'waived')"));
    const auto done = m_database.each(
        QString(QStringLiteral("SELECT spans FROM finding WHERE report_id = ? AND severity <> ? AND ") % open),
        {report.value, severityId(Severity::Hint)}, [&spans](const Row &row) {
            const auto more = spansFromText(row.text(0));
            spans.insert(spans.end(), more.begin(), more.end());
        });
    if (!done)
        return tl::unexpected(done.error());
    return spans;
}

Result<int> ComparisonRepository::unmatchedCount(const ReportId &report)
{
    return m_database.number(
        QStringLiteral("SELECT COUNT(*) FROM figure WHERE report_id = ? AND indicator = '' AND status <> 'rule'"),
        {report.value});
}

Result<std::vector<UnmatchedFigure>> ComparisonRepository::unmatched(const ReportId &report)
{
    std::vector<UnmatchedFigure> found;
    return m_database
        .each(QStringLiteral("SELECT ordinal, name, unit, category, quote_start, quote_end FROM figure "
                             "WHERE report_id = ? AND indicator = '' AND status <> 'rule' ORDER BY ordinal"),
              {report.value},
              [&](const Row &row) {
                  found.push_back({report,
                                   row.number(0),
                                   row.text(1),
                                   row.text(2),
                                   categoryFromId(row.text(3)).value_or(Category::Other),
                                   {row.number(4), row.number(5)},
                                   {}});
              })
        .and_then([&] { return write(report, found, [](const UnmatchedFigure &item) { return item.quote; }); })
        .map([&] { return std::move(found); });
}

Result<QHash<QString, QString>> ComparisonRepository::choices(const PlacePeriod &of)
{
    QHash<QString, QString> found;
    return m_database
        .each(QStringLiteral("SELECT indicator, figure_key FROM figure_choice WHERE place = ? AND period = ?"),
              {of.place, of.period}, [&found](const Row &row) { found.insert(row.text(0), row.text(1)); })
        .map([&] { return std::move(found); });
}

Result<QString> ComparisonRepository::choose(const PlacePeriod &of, const QString &indicator, const QString &key,
                                             const QString &who)
{
    QString before;
    return choices(of)
        .and_then([&](const QHash<QString, QString> &all) {
            before = all.value(indicator);
            return m_database.run(
                QStringLiteral("DELETE FROM figure_choice WHERE place = ? AND period = ? AND indicator = ?"),
                {of.place, of.period, indicator});
        })
        .and_then([&](int) {
            return key.isEmpty() ? Result<int>(0)
                                 : m_database.run(QStringLiteral("INSERT INTO figure_choice (place, period, indicator, "
                                                                 "figure_key, who, made_at) VALUES (?, ?, ?, ?, ?, ?)"),
                                                  {of.place, of.period, indicator, key, who, now()});
        })
        .map([&](int) { return before; });
}

Result<QHash<QString, Decimal>> ComparisonRepository::bases(const QString &place)
{
    QHash<QString, Decimal> found;
    return m_database
        .each(QStringLiteral("SELECT base, value FROM place_base WHERE place = ?"), {place},
              [&found](const Row &row) {
                  if (const auto value = decimalFromText(row.text(1)))
                      found.insert(row.text(0), *value);
              })
        .map([&] { return std::move(found); });
}

Result<std::optional<Decimal>> ComparisonRepository::setBase(const QString &place, MatrixBase base,
                                                             const std::optional<Decimal> &value, const QString &who)
{
    std::optional<Decimal> before;
    const QString id = matrixBaseId(base);
    return bases(place)
        .and_then([&](const QHash<QString, Decimal> &all) {
            if (all.contains(id))
                before = all.value(id);
            return m_database.run(QStringLiteral("DELETE FROM place_base WHERE place = ? AND base = ?"), {place, id});
        })
        .and_then([&](int) {
            return value ? m_database.run(QStringLiteral("INSERT INTO place_base (place, base, value, who, made_at) "
                                                         "VALUES (?, ?, ?, ?, ?)"),
                                          {place, id, decimalToColumn(value), who, now()})
                         : Result<int>(0);
        })
        .map([&](int) { return before; });
}

Result<QStringList> ComparisonRepository::texts(const QString &sql, const QVariantList &values)
{
    QStringList found;
    return m_database.each(sql, values, [&found](const Row &row) { found << row.text(0); }).map([&] { return found; });
}

Result<QStringList> ComparisonRepository::tags(const ReportId &report)
{
    return texts(QStringLiteral("SELECT tag FROM report_tag WHERE report_id = ? ORDER BY tag"), {report.value});
}

Result<QStringList> ComparisonRepository::allTags()
{
    return texts(QStringLiteral("SELECT DISTINCT tag FROM report_tag ORDER BY tag"), {});
}

Result<QStringList> ComparisonRepository::setTags(const ReportId &report, const QStringList &tags)
{
    auto before = this->tags(report);
    if (!before)
        return before;
    auto done = m_database.run(QStringLiteral("DELETE FROM report_tag WHERE report_id = ?"), {report.value});
    for (const QString &tag : tags) {
        if (!done)
            break;
        // The report is looked up in the same statement: none, no row.
        done = m_database.run(
            QStringLiteral("INSERT INTO report_tag (report_id, tag) SELECT id, ? FROM report WHERE id = ?"),
            {tag, report.value});
        if (done && *done == 0) {
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate("xiangyue::Store", "This report is no longer in the library."),
                           report.value);
        }
    }
    if (!done)
        return tl::unexpected(done.error());
    return before;
}

} // namespace xiangyue
