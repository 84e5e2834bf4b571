// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "extract/extractor.h"
#include "library/background.h"
#include "store/database.h"
#include "store/decision_repository.h"
#include "store/dialect.h"
#include "store/source_repository.h"
#include "store/transaction.h"

#include <QDebug>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace xiangyue {

namespace {

// A renewal touches many reports; views need not follow every single one.
constexpr int renewalsPerSignal = 100;

const Dialect &sqlite()
{
    static const SqliteDialect dialect;
    return dialect;
}

QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QFileInfo(QDir::homePath()).owner() : name;
}

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

class RunningRenewal final : public Job {
public:
    using Job::cancelFlag;
    using Job::Job;
    using Job::setFinished;

    void begin(int total) { setProgress(0, total, {}); }
    void step() { setProgress(done() + 1, total(), {}); }
};

} // namespace

struct Library::Private : LibraryCore {
    Private(std::unique_ptr<LibraryFile> libraryFile, const Dictionaries &dictionaryData,
            const ImporterRegistry &importerList)
        : LibraryCore{std::move(libraryFile), dictionaryData, importerList, {}, {}, {}}
    {
        writer.setMaxThreadCount(1);
    }

    std::unique_ptr<Database> database; ///< of the library's own thread
    QString reviewer = loginName();
};

Library::Library(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Library::~Library()
{
    const auto jobs = findChildren<Job *>();
    for (Job *job : jobs) {
        job->cancel();
    }
    d->writer.waitForDone();
    d->workers.waitForDone();
    d->database.reset();
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, const Dictionaries &dictionaries,
                                               const ImporterRegistry &importers, OpenMode mode)
{
    auto migrator = Migrator::fromFolder();
    if (!migrator) {
        return tl::unexpected(migrator.error());
    }
    const auto fileMode = mode == OpenMode::ReadOnly ? LibraryFile::Mode::ReadOnly : LibraryFile::Mode::ReadWrite;
    auto file = LibraryFile::open(path, fileMode, *migrator, sqlite());
    if (!file) {
        return tl::unexpected(file.error());
    }
    auto data = std::make_unique<Private>(std::move(*file), dictionaries, importers);
    auto database = data->file->connect();
    if (!database) {
        return tl::unexpected(database.error());
    }
    data->database = std::move(*database);
    return std::unique_ptr<Library>(new Library(std::move(data)));
}

QString Library::path() const
{
    return d->file->path();
}

bool Library::isReadOnly() const
{
    return d->file->isReadOnly();
}

void Library::setReviewer(const QString &name)
{
    d->reviewer = name;
}

std::vector<ReportSummary> Library::reports() const
{
    auto summaries = ReportRepository(*d->database).summaries();
    if (!summaries) {
        qWarning().noquote() << summaries.error().message << summaries.error().context;
        return {};
    }
    return std::move(*summaries);
}

Result<ReportSummary> Library::summary(const ReportId &id) const
{
    return ReportRepository(*d->database).summary(id);
}

Result<std::shared_ptr<const ReportView>> Library::report(const ReportId &id) const
{
    auto view = std::make_shared<ReportView>();
    // One state of the file for all the queries, also while an import or a renewal is writing.
    auto transaction = Transaction::begin(*d->database, Transaction::Kind::Read);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    ReportRepository reports(*d->database);
    return reports.summary(id)
        .and_then([&](const ReportSummary &summary) {
            view->summary = summary;
            return reports.analysis(id);
        })
        .and_then([&](ReportAnalysis analysis) {
            view->analysis = std::move(analysis);
            return SourceRepository(*d->database).load(view->summary.source);
        })
        .and_then([&](SourceDocument source) {
            view->source = std::move(source);
            return DecisionRepository(*d->database).latest(id);
        })
        .map([&](QHash<QString, Decision> decisions) -> std::shared_ptr<const ReportView> {
            view->decisions = std::move(decisions);
            view->flags = flagsOf(view->analysis);
            return view;
        });
}

Result<std::vector<Token>> Library::explain(const ReportId &id) const
{
    return ReportRepository(*d->database).text(id).map([this](const StoredText &stored) {
        return extract(stored.text, buildOutline(stored.text), d->dictionaries).tokens;
    });
}

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

ImportOutcome Library::importNow(const QString &path)
{
    if (isReadOnly()) {
        ImportOutcome refused;
        importInOrder(*d, {{path, std::nullopt}}, std::make_shared<std::atomic<bool>>(false),
                      [&refused](ImportOutcome outcome) { refused = std::move(outcome); });
        return refused;
    }
    const auto isKnown = [this](const QByteArray &sha256) {
        const auto source = SourceRepository(*d->database).findByHash(sha256);
        return source && !source->isNull();
    };
    PreparedImport prepared = prepareImport({path, std::nullopt}, d->importers, d->dictionaries, isKnown);
    ImportOutcome outcome;
    {
        const WriteGate::Turn turn(d->gate);
        outcome = commitImport(*d->database, std::move(prepared), d->dictionaries);
    }
    if (!outcome.error && !outcome.alreadyKnown) {
        Q_EMIT reportsChanged();
    }
    return outcome;
}

Job *Library::renewOutdated()
{
    auto outdated = ReportRepository(*d->database).withOlderVersion(extractorVersion);
    if (!outdated || outdated->empty() || isReadOnly()) {
        return nullptr;
    }
    auto *job = new RunningRenewal(tr("Renewing older results"), this);
    job->begin(static_cast<int>(outdated->size()));
    d->writer.start([this, guard = QPointer(job), cancelled = job->cancelFlag(), ids = std::move(*outdated)] {
        renewInOrder(*d, ids, cancelled, [this, guard] {
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
        });
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

Result<Decision> Library::decide(const ReportId &report, const QString &fingerprint, DecisionState state,
                                 const QString &note)
{
    return append(report, fingerprint, state, note);
}

Result<Decision> Library::annotate(const ReportId &report, const QString &fingerprint, const QString &note)
{
    return append(report, fingerprint, std::nullopt, note);
}

Result<Decision> Library::append(const ReportId &report, const QString &fingerprint, std::optional<DecisionState> state,
                                 const QString &note)
{
    if (isReadOnly()) {
        return failure(ErrorCode::LibraryReadOnly, tr("The library is open for reading only: nothing can be decided."));
    }
    Decision decision{DecisionState::Open, note, d->reviewer, QDateTime::currentDateTimeUtc()};
    {
        const WriteGate::Turn turn(d->gate);
        auto transaction = Transaction::begin(*d->database, Transaction::Kind::Write);
        if (!transaction) {
            return tl::unexpected(transaction.error());
        }
        DecisionRepository decisions(*d->database);
        if (!state) {
            auto past = decisions.history(report, fingerprint);
            if (!past) {
                return tl::unexpected(past.error());
            }
            state = past->empty() ? DecisionState::Open : past->back().state;
        }
        decision.state = *state;
        auto done = decisions.append(report, fingerprint, decision)
                        .and_then([&] { return ReportRepository(*d->database).updateCounts(report); })
                        .and_then([&] { return transaction->commit(); });
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    Q_EMIT decisionChanged(report, fingerprint);
    return decision;
}

Result<std::vector<Decision>> Library::history(const ReportId &report, const QString &fingerprint) const
{
    return DecisionRepository(*d->database).history(report, fingerprint);
}

Result<void> Library::removeReport(const ReportId &id)
{
    if (isReadOnly()) {
        return failure(ErrorCode::LibraryReadOnly, tr("The library is open for reading only: nothing can be removed."));
    }
    {
        const WriteGate::Turn turn(d->gate);
        auto transaction = Transaction::begin(*d->database, Transaction::Kind::Write);
        if (!transaction) {
            return tl::unexpected(transaction.error());
        }
        ReportRepository reports(*d->database);
        auto done =
            reports.summary(id)
                .and_then([&](const ReportSummary &summary) {
                    return reports.remove(id).map([&] { return summary.source; });
                })
                .and_then([&](const SourceId &source) { return SourceRepository(*d->database).removeIfUnused(source); })
                .and_then([&] { return transaction->commit(); });
        if (!done) {
            return done;
        }
    }
    Q_EMIT reportsChanged();
    return {};
}

} // namespace xiangyue
