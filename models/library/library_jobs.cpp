// SPDX-License-Identifier: GPL-3.0-or-later
// The library's background jobs: import, renewal, trying and keeping of indicators.
#include "export/matrix_export.h"
#include "extract/extractor.h"
#include "library/library_private.h"
#include "library/remapping.h"

#include <QFileInfo>
#include <QPointer>

namespace xiangyue {

namespace {

// A renewal touches many reports; views need not follow every single one.
constexpr int renewalsPerSignal = 100;

/// The library's own kinds of job: opens the protected setters to it.
class RunningImport final : public ImportJob {
public:
    using ImportJob::cancelFlag;
    using ImportJob::ImportJob;
    using ImportJob::setFinished;

    void begin(int total) { setProgress(0, total, {}); }
    void add(const ImportOutcome &outcome)
    {
        m_outcomes.push_back(outcome);
        setProgress(done() + 1, total(), QFileInfo(outcome.path).fileName());
    }
};

class RunningTrial final : public IndicatorTrial {
public:
    using IndicatorTrial::cancelFlag;
    using IndicatorTrial::IndicatorTrial;

    void progress(int done, int total) { setProgress(done, total, {}); }
    void finish(TrialResult result)
    {
        m_result = std::move(result);
        setFinished();
    }
};

class RunningSave final : public SaveJob {
public:
    using SaveJob::cancelFlag;
    using SaveJob::SaveJob;

    void progress(int done, int total) { setProgress(done, total, QFileInfo(path()).fileName()); }
    void finish(std::optional<Error> error)
    {
        m_error = std::move(error);
        setFinished();
    }
};

class RunningRenewal final : public Job {
public:
    using Job::cancelFlag;
    using Job::Job;
    using Job::setFinished;

    void begin(int total) { setProgress(0, total, {}); }
    void step() { setProgress(done() + 1, total(), {}); }
};

} // namespace

ImportJob *Library::importFiles(const QStringList &paths)
{
    std::vector<ImportRequest> requests;
    for (const QString &path : paths) {
        requests.push_back({path, std::nullopt});
    }
    return startImport(std::move(requests));
}

ImportJob *Library::importText(const QString &name, const QString &text)
{
    return startImport({{name, text.toUtf8()}});
}

ImportJob *Library::startImport(std::vector<ImportRequest> requests)
{
    auto *job = new RunningImport(tr("Import"), this);
    job->begin(static_cast<int>(requests.size()));
    // The library outlives its background work (destructor), a job need not.
    d->writer.start([this, guard = QPointer(job), cancelled = job->cancelFlag(), all = std::move(requests)] {
        importInOrder(*d, all, cancelled, [this, guard](const ImportOutcome &outcome) {
            QMetaObject::invokeMethod(
                this,
                [this, guard, outcome] {
                    if (guard) {
                        guard->add(outcome);
                    }
                    if (!outcome.error && !outcome.alreadyKnown) {
                        Q_EMIT reportsChanged();
                    }
                },
                Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(
            this,
            [guard] {
                if (guard) {
                    guard->setFinished();
                }
            },
            Qt::QueuedConnection);
    });
    return job;
}

Result<int> Library::outdatedReports() const
{
    ReportRepository stored(*d->database);
    return stored.withOlderVersion(extractorVersion).and_then([&](const std::vector<ReportId> &older) {
        return stored.mappedOtherwise(d->dictionaries.get().indicatorVersion(), extractorVersion)
            .map([&older](const std::vector<ReportId> &mapped) {
                return static_cast<int>(older.size() + mapped.size());
            });
    });
}

Job *Library::renewOutdated()
{
    if (isReadOnly()) {
        return nullptr;
    }
    ReportRepository stored(*d->database);
    auto outdated = stored.withOlderVersion(extractorVersion);
    auto mapped = stored.mappedOtherwise(d->dictionaries.get().indicatorVersion(), extractorVersion);
    if (!outdated || !mapped || (outdated->empty() && mapped->empty())) {
        return nullptr;
    }
    auto *job = new RunningRenewal(tr("Renewing older results"), this);
    job->begin(static_cast<int>(outdated->size() + mapped->size()));
    d->writer.start([this, guard = QPointer(job), cancelled = job->cancelFlag(), older = std::move(*outdated),
                     other = std::move(*mapped)] {
        const auto onDone = [this, guard] {
            QMetaObject::invokeMethod(
                this,
                [this, guard] {
                    if (guard) {
                        guard->step();
                    }
                    if (guard && guard->done() % renewalsPerSignal == 0) {
                        Q_EMIT reportsChanged();
                    }
                },
                Qt::QueuedConnection);
        };
        renewInOrder(*d, older, cancelled, onDone);
        remapInOrder(*d, other, cancelled, onDone);
        QMetaObject::invokeMethod(
            this,
            [this, guard] {
                if (guard) {
                    guard->setFinished();
                }
                Q_EMIT reportsChanged();
            },
            Qt::QueuedConnection);
    });
    return job;
}

SaveJob *Library::saveMatrix(std::shared_ptr<const Matrix> matrix, const QString &path)
{
    auto *job = new RunningSave(tr("Export"), path, this);
    d->workers.start([this, guard = QPointer(job), cancelled = job->cancelFlag(), matrix = std::move(matrix), path] {
        const auto tell = [this](std::function<void()> what) {
            QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
        };
        const int total = static_cast<int>(matrix->columns.size()) + 1;
        const auto goesOn = [&](int columns) {
            tell([guard, columns, total] {
                if (guard)
                    guard->progress(columns, total);
            });
            return !cancelled->load(std::memory_order_relaxed);
        };
        const auto write = [&]() -> Result<void> {
            const auto format = matrixFormatFromId(QFileInfo(path).suffix().toLower());
            if (!format) {
                return failure(ErrorCode::InvalidArgument,
                               tr("A table is written as .xlsx, .csv, .html or .json; “%1” is none of them.")
                                   .arg(QFileInfo(path).fileName()));
            }
            auto database = d->file->connect();
            if (!database)
                return tl::unexpected(database.error());
            return readSources(**database, *matrix, goesOn).and_then([&](const MatrixSources &sources) {
                return xiangyue::saveMatrix(path, *matrix, sources, *format);
            });
        };
        const Result<void> written = write();
        tell([guard, error = written ? std::nullopt : std::optional(written.error())] {
            if (guard)
                guard->finish(error);
        });
    });
    return job;
}

Dictionaries Library::dictionaries() const
{
    return d->dictionaries.get();
}

Result<bool> Library::reloadIndicators()
{
    const Dictionaries before = d->dictionaries.get();
    return before.withUserFile(before.userIndicators().path).map([&](const Dictionaries &after) {
        const UserIndicators &now = after.userIndicators();
        if (now.bytes == before.userIndicators().bytes
            && now.damage.has_value() == before.userIndicators().damage.has_value()) {
            return false;
        }
        d->dictionaries.set(after);
        Q_EMIT indicatorsChanged();
        return true;
    });
}

IndicatorTrial *Library::tryIndicators(const IndicatorEntries &own)
{
    return startTrial(tr("Trying the indicators"), own, false);
}

IndicatorTrial *Library::keepIndicators(const IndicatorEntries &own)
{
    return startTrial(tr("Taking over the indicators"), own, true);
}

IndicatorTrial *Library::startTrial(const QString &title, const IndicatorEntries &own, bool keep)
{
    auto *job = new RunningTrial(title, this);
    d->writer.start([this, guard = QPointer(job), cancelled = job->cancelFlag(), own, keep] {
        const auto onProgress = [this, guard](int done, int total) {
            QMetaObject::invokeMethod(
                this,
                [guard, done, total] {
                    if (guard) {
                        guard->progress(done, total);
                    }
                },
                Qt::QueuedConnection);
        };
        TrialResult result =
            keep ? keepOnLibrary(*d, own, cancelled, onProgress) : tryOnLibrary(*d, own, cancelled, onProgress);
        QMetaObject::invokeMethod(
            this,
            [this, guard, keep, all = std::move(result)] {
                const bool kept = keep && !all.error;
                if (kept) {
                    Q_EMIT indicatorsChanged();
                }
                if (guard) {
                    guard->finish(all);
                }
            },
            Qt::QueuedConnection);
    });
    return job;
}

} // namespace xiangyue
