// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/remapping.h"

#include "extract/indicator_mapping.h"
#include "library/ordered_work.h"
#include "store/database.h"
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

/// The figures of a report that map otherwise, as they were and as they will be.
struct Remapped {
    std::vector<FigureMapping> after;
    std::vector<Figure> before;
};

Remapped remapped(const std::vector<Figure> &figures, const Dictionaries &dictionaries)
{
    Remapped result;
    for (size_t i = 0; i < figures.size(); ++i) {
        Figure figure = figures[i];
        if (!mapAnew(figure, dictionaries)) {
            continue;
        }
        result.after.push_back({static_cast<int>(i), figure.indicator, figure.trail});
        result.before.push_back(figures[i]);
    }
    return result;
}

/// Hands over what changes in each report, in order, on the calling thread; stops when `onReport` gives an error.
Result<void> mapReports(LibraryCore &core, Database &database, const std::vector<ReportId> &reports,
                        const Dictionaries &dictionaries, const Job::CancelFlag &cancelled,
                        const std::function<Result<void>(int, const Remapped &)> &onReport)
{
    Result<void> all;
    const auto stopped = [&] {
        return !all || isSet(cancelled);
    };
    const auto load = [&](int i) {
        return stopped() ? Result<std::vector<Figure>>()
                         : ReportRepository(database).figures(reports[static_cast<size_t>(i)]);
    };
    const auto work = [&dictionaries](const Result<std::vector<Figure>> &figures) -> Result<Remapped> {
        return figures.map([&](const std::vector<Figure> &list) { return remapped(list, dictionaries); });
    };
    const auto store = [&](int i, const Result<Remapped> &result) {
        if (!stopped()) {
            all = result.and_then([&](const Remapped &report) { return onReport(i, report); });
        }
    };
    doInOrder(core.workers, static_cast<int>(reports.size()), load, work, store);
    return !all || !isSet(cancelled) ? all : tl::unexpected(cancelledError());
}

/// What a whole trial needs between its steps.
struct Trial {
    std::unique_ptr<Database> database;
    std::vector<ReportId> reports;
    std::vector<std::vector<FigureMapping>> mappings; ///< one list a report
    TrialResult result;
};

Result<void> addChanges(Trial &trial, const ReportSummary &summary, const Remapped &report)
{
    if (report.after.empty()) {
        return {};
    }
    const auto shared = std::make_shared<const ReportSummary>(summary);
    return ReportRepository(*trial.database).text(summary.id).map([&](const StoredText &stored) {
        for (size_t i = 0; i < report.after.size(); ++i) {
            const Figure &figure = report.before[i];
            trial.result.changes.push_back({shared, report.after[i].ordinal, figure.name,
                                            figure.quote.in(stored.text).toString(), figure.indicator,
                                            report.after[i].indicator});
        }
    });
}

Result<void> mapAll(LibraryCore &core, Trial &trial, const IndicatorEntries &own, const Job::CancelFlag &cancelled,
                    const OnProgress &onProgress)
{
    trial.result.before = core.dictionaries.get();
    UserIndicators candidate = trial.result.before->userIndicators();
    candidate.entries = own;
    auto dictionaries = trial.result.before->withUserIndicators(std::move(candidate));
    if (!dictionaries) {
        return tl::unexpected(dictionaries.error());
    }
    trial.result.after = *dictionaries;
    auto database = core.file->connect();
    if (!database) {
        return tl::unexpected(database.error());
    }
    trial.database = std::move(*database);
    auto summaries = ReportRepository(*trial.database).summaries();
    if (!summaries) {
        return tl::unexpected(summaries.error());
    }
    for (const ReportSummary &summary : *summaries) {
        trial.reports.push_back(summary.id);
    }
    const int total = static_cast<int>(trial.reports.size());
    onProgress(0, total);
    return mapReports(core, *trial.database, trial.reports, *trial.result.after, cancelled,
                      [&](int i, const Remapped &report) {
                          trial.mappings.push_back(report.after);
                          auto added = addChanges(trial, (*summaries)[static_cast<size_t>(i)], report);
                          if (!added && added.error().code == ErrorCode::NotFound) {
                              added = {}; // removed meanwhile
                          }
                          ++trial.result.reports;
                          onProgress(i + 1, total);
                          return added;
                      });
}

Result<void> remapOne(Database &database, const ReportId &report, const QString &version,
                      const std::vector<FigureMapping> &figures)
{
    auto done = ReportRepository(database).remap(report, version, figures);
    // A report that was removed meanwhile is no failure.
    return done || done.error().code == ErrorCode::NotFound ? Result<void>() : done;
}

/// File and library change together or not at all, as far as two files can: the user's file is put back when the
/// library cannot take the change.
Result<void> writeAll(LibraryCore &core, Trial &trial)
{
    const WriteGate::Turn turn(core.gate);
    std::optional<Transaction> transaction;
    if (!core.file->isReadOnly()) {
        auto begun = Transaction::begin(*trial.database, Transaction::Kind::Write);
        if (!begun) {
            return tl::unexpected(begun.error());
        }
        transaction.emplace(std::move(*begun));
        for (size_t i = 0; i < trial.reports.size(); ++i) {
            auto done =
                remapOne(*trial.database, trial.reports[i], trial.result.after->indicatorVersion(), trial.mappings[i]);
            if (!done) {
                return done;
            }
        }
    }
    const UserIndicators &before = trial.result.before->userIndicators();
    auto written =
        writeUserIndicators(before, trial.result.after->userIndicators().entries, trial.result.after->units());
    if (!written) {
        return tl::unexpected(written.error());
    }
    if (transaction) {
        if (auto committed = transaction->commit(); !committed) {
            restoreUserIndicators(before);
            return committed;
        }
    }
    return trial.result.after->withUserIndicators(std::move(*written)).map([&](const Dictionaries &kept) {
        trial.result.after = kept;
        core.dictionaries.set(kept);
    });
}

} // namespace

TrialResult tryOnLibrary(LibraryCore &core, const IndicatorEntries &own, const Job::CancelFlag &cancelled,
                         const OnProgress &onProgress)
{
    Trial trial;
    if (auto done = mapAll(core, trial, own, cancelled, onProgress); !done) {
        trial.result.error = done.error();
    }
    return std::move(trial.result);
}

TrialResult keepOnLibrary(LibraryCore &core, const IndicatorEntries &own, const Job::CancelFlag &cancelled,
                          const OnProgress &onProgress)
{
    Trial trial;
    auto done = mapAll(core, trial, own, cancelled, onProgress).and_then([&] { return writeAll(core, trial); });
    if (!done) {
        trial.result.error = done.error();
    }
    return std::move(trial.result);
}

void remapInOrder(LibraryCore &core, const std::vector<ReportId> &reports, const Job::CancelFlag &cancelled,
                  const std::function<void()> &onDone)
{
    const Dictionaries dictionaries = core.dictionaries.get();
    auto database = core.file->connect();
    if (!database) {
        qWarning().noquote() << database.error().message << database.error().context;
        return;
    }
    const auto write = [&](int i, const Remapped &report) {
        const WriteGate::Turn turn(core.gate);
        auto transaction = Transaction::begin(**database, Transaction::Kind::Write);
        if (!transaction) {
            return Result<void>(tl::unexpected(transaction.error()));
        }
        return remapOne(**database, reports[static_cast<size_t>(i)], dictionaries.indicatorVersion(), report.after)
            .and_then([&] { return transaction->commit(); })
            .map([&] { onDone(); });
    };
    auto done = mapReports(core, **database, reports, dictionaries, cancelled, write);
    if (!done && done.error().code != ErrorCode::Cancelled) {
        qWarning().noquote() << done.error().message << done.error().context;
    }
}

} // namespace xiangyue
