// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/import_outcome.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace xiangyue {

/// Background work with title, progress and cancel. Signals arrive on the thread the job lives on. A job that is
/// deleted early is cancelled.
class Job : public QObject {
    Q_OBJECT

public:
    using CancelFlag = std::shared_ptr<std::atomic<bool>>;

    explicit Job(QString title, QObject *parent = nullptr);
    ~Job() override;

    QString title() const { return m_title; }
    int done() const { return m_done; }
    int total() const { return m_total; }
    bool isFinished() const { return m_finished; }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }
    /// Asks the job to stop; what is already committed stays.
    void cancel() { m_cancelled->store(true, std::memory_order_relaxed); }

Q_SIGNALS:
    void progressed(int done, int total, const QString &what);
    void finished();

protected:
    void setProgress(int done, int total, const QString &what);
    void setFinished();
    /// For the threads that do the work: it outlives the job.
    CancelFlag cancelFlag() const { return m_cancelled; }

private:
    QString m_title;
    int m_done = 0;
    int m_total = 0;
    bool m_finished = false;
    CancelFlag m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

/// An import of several files; outcomes in the order of the files given, complete when the job has finished.
class ImportJob : public Job {
    Q_OBJECT

public:
    using Job::Job;
    ~ImportJob() override;
    const std::vector<ImportOutcome> &outcomes() const;

protected:
    std::vector<ImportOutcome> m_outcomes;
};

/// Writes one file. `error` is complete when the job has finished.
class SaveJob : public Job {
    Q_OBJECT

public:
    SaveJob(QString title, QString path, QObject *parent = nullptr);
    ~SaveJob() override;
    QString path() const { return m_path; }
    /// nullopt when the file was written; ErrorCode::Cancelled when the user stopped it.
    const std::optional<Error> &error() const { return m_error; }

protected:
    std::optional<Error> m_error;

private:
    QString m_path;
};

} // namespace xiangyue
