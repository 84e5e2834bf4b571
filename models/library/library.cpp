// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "extract/extractor.h"
#include "library/library_private.h"
#include "store/decision_repository.h"
#include "store/dialect.h"
#include "store/source_repository.h"
#include "store/transaction.h"

#include <QDebug>
#include <QDir>
#include <QFileInfo>

namespace xiangyue {

namespace {

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

} // namespace

Library::Private::Private(std::unique_ptr<LibraryFile> libraryFile, const Dictionaries &dictionaryData,
                          const ImporterRegistry &importerList)
    : LibraryCore{std::move(libraryFile), SharedDictionaries(dictionaryData), importerList, {}, {}, {}}
    , reviewer(loginName())
{
    writer.setMaxThreadCount(1);
}

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
        return extract(stored.text, buildOutline(stored.text), d->dictionaries.get()).tokens;
    });
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
    const Dictionaries dictionaries = d->dictionaries.get();
    PreparedImport prepared = prepareImport({path, std::nullopt}, d->importers, dictionaries, isKnown);
    ImportOutcome outcome;
    {
        const WriteGate::Turn turn(d->gate);
        outcome = commitImport(*d->database, std::move(prepared), dictionaries);
    }
    if (!outcome.error && !outcome.alreadyKnown) {
        Q_EMIT reportsChanged();
    }
    return outcome;
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
