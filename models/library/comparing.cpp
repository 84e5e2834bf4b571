// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Library that puts reports side by side.
#include "library/comparison.h"
#include "library/library.h"
#include "library/library_private.h"
#include "store/report_repository.h"
#include "store/transaction.h"
#include "text/code_points.h"
#include "text/sentences.h"

#include <algorithm>
#include <map>

namespace xiangyue {

namespace {

PlacePeriod placePeriodOf(const ReportSummary &report)
{
    // Reports that do not say whose they are must not share a decision.
    const QString &place = report.identity.place;
    return {place.isEmpty() ? report.id.value : place, periodText(periodOf(report.identity))};
}

BaseValue typedIn(const QHash<QString, Decimal> &bases, MatrixBase base)
{
    const auto found = bases.constFind(matrixBaseId(base));
    return found == bases.cend() ? BaseValue{} : BaseValue{*found, false, true, false, -1};
}

void markContradictions(std::vector<MatrixFigure> &figures, const std::vector<TextSpan> &spans)
{
    for (MatrixFigure &item : figures) {
        item.contradiction = std::any_of(spans.begin(), spans.end(),
                                         [&item](TextSpan span) { return span.overlaps(item.figure.number); });
    }
}

/// Everything that a matrix needs of one report; `only` names the indicators that matter, empty for all.
Result<MatrixReport> readReport(Database &database, const ReportSummary &summary, const QStringList &only)
{
    ComparisonRepository stored(database);
    const PlacePeriod key = placePeriodOf(summary);
    MatrixReport report;
    report.column = {summary.id,
                     summary.identity,
                     periodOf(summary.identity),
                     summary.draft,
                     summary.fileName,
                     summary.bundleIndex + 1,
                     summary.bundleSize,
                     {},
                     {},
                     {}};
    return stored.figures(summary.id, only)
        .and_then([&](std::vector<MatrixFigure> figures) {
            report.figures = std::move(figures);
            giveKeys(report.figures);
            return stored.openFindingSpans(summary.id);
        })
        .and_then([&](const std::vector<TextSpan> &spans) {
            markContradictions(report.figures, spans);
            return stored.choices(key);
        })
        .and_then([&](const QHash<QString, QString> &choices) {
            report.choices = choices;
            return stored.bases(key.place);
        })
        .and_then([&](const QHash<QString, Decimal> &bases) {
            report.column.people = typedIn(bases, MatrixBase::Per1000People);
            report.column.households = typedIn(bases, MatrixBase::PerHousehold);
            report.column.villages = typedIn(bases, MatrixBase::PerVillage);
            return only.isEmpty() ? stored.unmatchedCount(summary.id) : Result<int>(0);
        })
        .map([&](int unmatched) {
            report.unmatched = unmatched;
            return std::move(report);
        });
}

/// Of several drafts of one report the latest; reports that do not say their place stay all. In order of place.
std::vector<ReportSummary> latestDrafts(std::vector<ReportSummary> reports)
{
    const auto key = [](const ReportSummary &report) {
        const PlacePeriod of = placePeriodOf(report);
        return std::pair(of.place, of.period);
    };
    std::sort(reports.begin(), reports.end(), [&key](const ReportSummary &a, const ReportSummary &b) {
        const auto left = key(a);
        const auto right = key(b);
        return left != right ? left < right : std::tie(a.draft, a.id.value) > std::tie(b.draft, b.id.value);
    });
    const auto repeated =
        std::unique(reports.begin(), reports.end(),
                    [&key](const ReportSummary &a, const ReportSummary &b) { return key(a) == key(b); });
    reports.erase(repeated, reports.end());
    return reports;
}

bool hasWords(const ReportSummary &report, const QStringList &words)
{
    return words.isEmpty() || std::any_of(words.begin(), words.end(), [&report](const QString &word) {
               return report.identity.title.contains(word) || report.fileName.contains(word);
           });
}

} // namespace

Result<std::vector<ReportSummary>> Library::reportsToCompare(const ComparisonFilter &filter) const
{
    ReportFilter wanted{std::nullopt, std::nullopt, filter.places, filter.tags};
    if (filter.period) {
        wanted.year = filter.period->year;
        if (filter.period->kind != Period::Other) // `2024` is anything of the year
            wanted.period = filter.period->kind;
    }
    return ReportRepository(*d->database).matching(wanted).map([&filter](std::vector<ReportSummary> reports) {
        // Which half or quarter it is stands in the title alone.
        std::erase_if(reports, [&filter](const ReportSummary &report) {
            return filter.period && !matches(periodOf(report.identity), *filter.period);
        });
        reports = latestDrafts(std::move(reports));
        std::erase_if(reports, [&filter](const ReportSummary &report) { return !hasWords(report, filter.words); });
        return reports;
    });
}

Result<Comparison> Library::compare(const ComparisonRequest &request) const
{
    if (request.reports.size() < ComparisonRequest::fewest || request.reports.size() > ComparisonRequest::most) {
        return failure(ErrorCode::InvalidArgument,
                       tr("A comparison takes 2 to 60 reports; these are %1.").arg(request.reports.size()));
    }
    // One state of the file for all the queries, also while an import or a renewal is writing.
    auto transaction = Transaction::begin(*d->database, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Comparison comparison;
    for (const ReportId &id : request.reports) {
        auto report = ReportRepository(*d->database).summary(id).and_then([this](const ReportSummary &summary) {
            return readReport(*d->database, summary, {});
        });
        if (!report)
            return tl::unexpected(report.error());
        comparison.reports.push_back(std::move(*report));
    }
    comparison.rebuild(d->dictionaries.get(), request.base);
    return comparison;
}

Result<TimeTable> Library::timeSeries(const QString &place, const QString &indicator) const
{
    auto transaction = Transaction::begin(*d->database, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Reports that name no place are not all of one.
    auto found = place.isEmpty() ? Result<std::vector<ReportSummary>>(std::vector<ReportSummary>())
                                 : ReportRepository(*d->database).matching({std::nullopt, std::nullopt, {place}, {}});
    if (!found)
        return tl::unexpected(found.error());
    std::vector<ReportSummary> drafts = latestDrafts(std::move(*found));
    std::stable_sort(drafts.begin(), drafts.end(), [](const ReportSummary &a, const ReportSummary &b) {
        return inTime(periodOf(a.identity), periodOf(b.identity)) < 0;
    });
    QStringList only;
    if (!indicator.isEmpty()) {
        only << indicator;
        for (const QLatin1String variant : indicatorVariants)
            only << QString(indicator % u'.' % variant);
    }
    std::vector<MatrixReport> reports;
    for (const ReportSummary &summary : drafts) {
        auto report = readReport(*d->database, summary, only);
        if (!report)
            return tl::unexpected(report.error());
        reports.push_back(std::move(*report));
    }
    const Dictionaries dictionaries = d->dictionaries.get();
    TimeTable table;
    table.matrix = buildMatrix(reports, dictionaries.indicators(), dictionaries.units());
    if (!indicator.isEmpty())
        std::erase_if(table.matrix.rows, [&indicator](const MatrixRow &row) { return row.indicator != indicator; });
    for (int row = 0; row < static_cast<int>(table.matrix.rows.size()); ++row)
        table.series.push_back(timeSeriesOf(table.matrix, row));
    return table;
}

Result<std::vector<UnmatchedGroup>> Library::unmatchedFigures(const std::vector<ReportId> &reports) const
{
    auto transaction = Transaction::begin(*d->database, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    std::vector<UnmatchedGroup> groups;
    std::map<std::pair<QString, QString>, size_t> known;
    for (const ReportId &report : reports) {
        auto figures = ComparisonRepository(*d->database).unmatched(report);
        if (!figures)
            return tl::unexpected(figures.error());
        for (UnmatchedFigure &figure : *figures) {
            const auto [place, isNew] = known.try_emplace({figure.name, figure.unit}, groups.size());
            if (isNew)
                groups.push_back({figure.name, figure.unit, figure.category, {}});
            groups[place->second].figures.push_back(std::move(figure));
        }
    }
    // What many reports tell of is worth a row; of equals the order of the text stays.
    std::stable_sort(groups.begin(), groups.end(), [](const UnmatchedGroup &a, const UnmatchedGroup &b) {
        return a.figures.size() > b.figures.size();
    });
    return groups;
}

Result<QHash<int, FigureSource>> readSources(Database &database, const Matrix &matrix, int column)
{
    const MatrixColumn &report = matrix.columns[static_cast<size_t>(column)];
    return ReportRepository(database).sectionedText(report.report).map([&](const auto &place) {
        const CodePointMap codePoints(place.text);
        const auto source = [&](TextSpan quote, qsizetype number, int section) {
            return FigureSource{sentenceAt(place.text, quote.start).in(place.text).toString(),
                                section < 0 ? QString() : place.outline.path(section), report.identity.title,
                                report.fileName, codePoints.toCodePoint(number)};
        };
        QHash<int, FigureSource> sources;
        for (const MatrixRow &row : matrix.rows) {
            const MatrixCell &cell = row.cells[static_cast<size_t>(column)];
            if (cell.figure >= 0)
                sources.insert(cell.figure, source(cell.quote, cell.numberStart, cell.section));
            for (const MatrixAlternative &other : cell.alternatives) {
                if (!sources.contains(other.figure))
                    sources.insert(other.figure, source(other.quote, other.quote.start, -1));
            }
        }
        return sources;
    });
}

Result<MatrixSources> readSources(Database &database, const Matrix &matrix, const std::function<bool(int)> &goesOn)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    MatrixSources all;
    while (goesOn(static_cast<int>(all.size()))) {
        if (all.size() == matrix.columns.size())
            return all;
        auto found = readSources(database, matrix, static_cast<int>(all.size()));
        if (!found)
            return tl::unexpected(found.error());
        all.push_back(std::move(*found));
    }
    return failure(ErrorCode::Cancelled, Library::tr("Cancelled."));
}

Result<QHash<int, FigureSource>> Library::sources(const Matrix &matrix, int column) const
{
    return readSources(*d->database, matrix, column);
}

Result<MatrixSources> Library::sources(const Matrix &matrix) const
{
    return readSources(*d->database, matrix, [](int) { return true; });
}

Result<void> Library::write(const QString &refusal, const std::function<Result<void>(Database &)> &work)
{
    if (isReadOnly())
        return failure(ErrorCode::LibraryReadOnly, refusal);
    const WriteGate::Turn turn(d->gate);
    auto transaction = Transaction::begin(*d->database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return work(*d->database).and_then([&] { return transaction->commit(); });
}

Result<QString> Library::chooseFigure(const ReportId &report, const QString &indicator, const QString &key)
{
    QString before;
    const auto done =
        write(tr("The library is open for reading only: nothing can be chosen."), [&](Database &database) {
            return ReportRepository(database).summary(report).and_then([&](const ReportSummary &summary) {
                return ComparisonRepository(database)
                    .choose(placePeriodOf(summary), indicator, key, d->reviewer)
                    .map([&before](const QString &choice) { before = choice; });
            });
        });
    if (!done)
        return tl::unexpected(done.error());
    Q_EMIT comparisonChanged();
    return before;
}

Result<std::optional<Decimal>> Library::setBase(const ReportId &report, MatrixBase base,
                                                const std::optional<Decimal> &value)
{
    if ((value && *value <= Decimal(0)) || !MatrixColumn{}.base(base)) {
        return failure(ErrorCode::InvalidArgument,
                       tr("People, households and villages to divide by are numbers above 0."));
    }
    std::optional<Decimal> before;
    const auto done =
        write(tr("The library is open for reading only: nothing can be typed in."), [&](Database &database) {
            return ReportRepository(database).summary(report).and_then([&](const ReportSummary &summary) {
                return ComparisonRepository(database)
                    .setBase(placePeriodOf(summary).place, base, value, d->reviewer)
                    .map([&before](const std::optional<Decimal> &old) { before = old; });
            });
        });
    if (!done)
        return tl::unexpected(done.error());
    Q_EMIT comparisonChanged();
    return before;
}

Result<QStringList> Library::setTags(const ReportId &report, const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags)
        clean << tag.simplified();
    clean.removeAll(QString());
    clean.removeDuplicates();
    QStringList before;
    const auto done =
        write(tr("The library is open for reading only: nothing can be tagged."), [&](Database &database) {
            return ComparisonRepository(database).setTags(report, clean).map([&before](const QStringList &old) {
                before = old;
            });
        });
    if (!done)
        return tl::unexpected(done.error());
    Q_EMIT comparisonChanged();
    return before;
}

Result<QStringList> Library::tags(const ReportId &report) const
{
    return ComparisonRepository(*d->database).tags(report);
}

Result<QStringList> Library::allTags() const
{
    return ComparisonRepository(*d->database).allTags();
}

} // namespace xiangyue
