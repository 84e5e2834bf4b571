// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/background.h"

#include "extract/extractor.h"
#include "library/ordered_work.h"
#include "store/database.h"
#include "store/source_repository.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDebug>

namespace xiangyue {

namespace {

bool isSet(const Job::CancelFlag &cancelled)
{
    return cancelled->load(std::memory_order_relaxed);
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("xiangyue::Library", "Cancelled."), {}};
}

Error readOnlyError(const QString &path)
{
    return {ErrorCode::LibraryReadOnly,
            QCoreApplication::translate("xiangyue::Library", "The library “%1” is open for reading only.").arg(path),
            {}};
}

void refuseAll(const std::vector<ImportRequest> &requests, const Error &error,
               const std::function<void(ImportOutcome)> &onOutcome)
{
    for (const ImportRequest &request : requests) {
        onOutcome({request.path, {}, false, {}, error});
    }
}

Result<void> renewOne(LibraryCore &core, Database &database, const ReportId &id, const ReportContent &content)
{
    const WriteGate::Turn turn(core.gate);
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return ReportRepository(database).replace(id, extractorVersion, content).and_then([&] {
        return transaction->commit();
    });
}

} // namespace

void importInOrder(LibraryCore &core, const std::vector<ImportRequest> &requests, const Job::CancelFlag &cancelled,
                   const std::function<void(ImportOutcome)> &onOutcome)
{
    if (core.file->isReadOnly()) {
        refuseAll(requests, readOnlyError(core.file->path()), onOutcome);
        return;
    }
    auto database = core.file->connect();
    auto known = database ? SourceRepository(**database).hashes() : tl::unexpected(database.error());
    if (!known) {
        refuseAll(requests, known.error(), onOutcome);
        return;
    }
    const Dictionaries dictionaries = core.dictionaries.get();
    const auto isKnown = [&known](const QByteArray &sha256) {
        return known->contains(sha256);
    };
    const auto load = [&](int i) {
        return requests[static_cast<size_t>(i)];
    };
    const auto work = [&](const ImportRequest &request) {
        if (isSet(cancelled)) {
            return PreparedImport{request.path, {}, std::nullopt, cancelledError()};
        }
        return prepareImport(request, core.importers, dictionaries, isKnown);
    };
    const auto store = [&](int, PreparedImport prepared) {
        if (isSet(cancelled)) {
            prepared.error = cancelledError();
        }
        const WriteGate::Turn turn(core.gate);
        onOutcome(commitImport(**database, std::move(prepared), dictionaries));
    };
    doInOrder(core.workers, static_cast<int>(requests.size()), load, work, store);
}

void renewInOrder(LibraryCore &core, const std::vector<ReportId> &reports, const Job::CancelFlag &cancelled,
                  const std::function<void()> &onDone)
{
    auto database = core.file->connect();
    if (!database) {
        qWarning().noquote() << database.error().message << database.error().context;
        return;
    }
    const Dictionaries dictionaries = core.dictionaries.get();
    using Renewed = std::optional<ReportContent>;
    const auto load = [&](int i) {
        return isSet(cancelled) ? tl::unexpected(cancelledError())
                                : ReportRepository(**database).text(reports[static_cast<size_t>(i)]);
    };
    const auto work = [&](const Result<StoredText> &stored) -> Renewed {
        if (!stored || isSet(cancelled)) {
            return std::nullopt;
        }
        ReportAnalysis analysis = analyseReport(stored->text, stored->sourceStart, dictionaries);
        std::vector<Flag> flags = flagsOf(analysis);
        return ReportContent{std::move(analysis), std::move(flags), dictionaries.indicatorVersion()};
    };
    const auto store = [&](int i, const Renewed &content) {
        if (isSet(cancelled)) {
            return;
        }
        if (content) {
            // A report that was removed meanwhile is no failure; others leave the older results in place.
            auto renewed = renewOne(core, **database, reports[static_cast<size_t>(i)], *content);
            if (!renewed && renewed.error().code != ErrorCode::NotFound) {
                qWarning().noquote() << renewed.error().message << renewed.error().context;
                cancelled->store(true, std::memory_order_relaxed);
                return;
            }
        }
        onDone();
    };
    doInOrder(core.workers, static_cast<int>(reports.size()), load, work, store);
}

} // namespace xiangyue
