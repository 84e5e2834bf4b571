// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importing.h"

#include "extract/dictionaries.h"
#include "extract/extractor.h"
#include "store/database.h"
#include "store/source_repository.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDateTime>

#include <exception>

namespace xiangyue {

namespace {

std::vector<ReportContent> analyse(const SourceDocument &document, const Dictionaries &dictionaries)
{
    std::vector<ReportContent> contents;
    std::vector<ReportAnalysis> analyses = analyseSource(document.text, dictionaries);
    contents.reserve(analyses.size());
    for (ReportAnalysis &analysis : analyses) {
        std::vector<Flag> flags = flagsOf(analysis);
        contents.push_back({std::move(analysis), std::move(flags), dictionaries.indicatorVersion()});
    }
    return contents;
}

Result<int> draftOf(ReportRepository &reports, const ReportIdentity &identity, const SourceId &source)
{
    if (!namesOneReport(identity)) {
        return 1;
    }
    // Two reports of one file are never drafts of each other.
    return reports.lastDraft(identity, source).map([](int last) { return last + 1; });
}

Result<std::vector<ReportId>> insertReports(ReportRepository &reports, const SourceId &source,
                                            const std::vector<ReportContent> &contents)
{
    std::vector<ReportId> ids;
    for (const ReportContent &content : contents) {
        const auto draft = draftOf(reports, content.analysis.identity, source);
        if (!draft) {
            return tl::unexpected(draft.error());
        }
        const int index = static_cast<int>(ids.size());
        auto id = reports.insert(source, index, *draft, extractorVersion, content);
        if (!id) {
            return tl::unexpected(id.error());
        }
        ids.push_back(*id);
    }
    return ids;
}

Result<std::vector<ReportId>> insertAll(Database &database, const PreparedImport &prepared)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    SourceRepository sources(database);
    ReportRepository reports(database);
    const int count = static_cast<int>(prepared.reports->size());
    auto source = sources.insert(prepared.document, count, QDateTime::currentDateTimeUtc());
    if (!source) {
        return tl::unexpected(source.error());
    }
    auto ids = insertReports(reports, *source, *prepared.reports);
    if (!ids) {
        return ids;
    }
    return transaction->commit().map([&] { return std::move(*ids); });
}

// The reports of a file that the library holds already; nullopt when it does not.
Result<std::optional<std::vector<ReportId>>> knownReports(Database &database, const QByteArray &sha256)
{
    auto source = SourceRepository(database).findByHash(sha256);
    if (!source) {
        return tl::unexpected(source.error());
    }
    if (source->isNull()) {
        return std::nullopt;
    }
    return ReportRepository(database).ofSource(*source).map([](auto ids) { return std::optional(std::move(ids)); });
}

Error noReport(const QString &fileName)
{
    return {ErrorCode::FileEmpty,
            QCoreApplication::translate("xiangyue::Library",
                                        "“%1” holds no report: there is no text in it. Check the file.")
                .arg(fileName),
            {}};
}

} // namespace

PreparedImport prepareImport(const ImportRequest &request, const ImporterRegistry &importers,
                             const Dictionaries &dictionaries, const std::function<bool(const QByteArray &)> &isKnown)
{
    PreparedImport prepared;
    prepared.path = request.path;
    try {
        auto document =
            request.bytes ? importers.readBytes(*request.bytes, request.path) : importers.readFile(request.path);
        if (!document) {
            prepared.error = document.error();
            return prepared;
        }
        prepared.document = std::move(*document);
        if (!isKnown(prepared.document.sha256)) {
            prepared.reports = analyse(prepared.document, dictionaries);
        }
    } catch (const std::exception &failed) {
        // Memory at its end, most likely: this file is refused, the others go on.
        prepared.error =
            Error{ErrorCode::Internal,
                  QCoreApplication::translate("xiangyue::Library", "“%1” could not be analysed.").arg(request.path),
                  QString::fromLocal8Bit(failed.what())};
    }
    return prepared;
}

ImportOutcome commitImport(Database &database, PreparedImport prepared, const Dictionaries &dictionaries)
{
    ImportOutcome outcome{prepared.path, {}, false, prepared.document.warnings, prepared.error};
    if (outcome.error) {
        return outcome;
    }
    auto known = knownReports(database, prepared.document.sha256);
    if (!known) {
        outcome.error = known.error();
        return outcome;
    }
    if (*known) {
        outcome.reports = std::move(**known);
        outcome.alreadyKnown = true;
        return outcome;
    }
    if (!prepared.reports) {
        // It was known when it was read, and has been removed since.
        prepared.reports = analyse(prepared.document, dictionaries);
    }
    if (prepared.reports->empty()) {
        outcome.error = noReport(prepared.document.fileName);
        return outcome;
    }
    auto ids = insertAll(database, prepared);
    if (ids) {
        outcome.reports = std::move(*ids);
    } else {
        outcome.error = ids.error();
    }
    return outcome;
}

bool namesOneReport(const ReportIdentity &identity)
{
    const bool named =
        identity.place.size() > 1 && std::all_of(identity.place.cbegin(), identity.place.cend(), [](QChar c) {
            return c.script() == QChar::Script_Han && c != QChar(u'某') && c != QChar(u'〇');
        });
    return named && identity.year.has_value() && identity.period != Period::Other;
}

} // namespace xiangyue
