// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/job.h"

#include "library/indicator_trial.h"

namespace xiangyue {

Job::Job(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{
}

Job::~Job()
{
    cancel();
}

void Job::setProgress(int done, int total, const QString &what)
{
    m_done = done;
    m_total = total;
    Q_EMIT progressed(done, total, what);
}

void Job::setFinished()
{
    m_finished = true;
    Q_EMIT finished();
}

ImportJob::~ImportJob() = default;

const std::vector<ImportOutcome> &ImportJob::outcomes() const
{
    return m_outcomes;
}

IndicatorTrial::~IndicatorTrial() = default;

SaveJob::SaveJob(QString title, QString path, QObject *parent)
    : Job(std::move(title), parent)
    , m_path(std::move(path))
{
}

SaveJob::~SaveJob() = default;

} // namespace xiangyue
