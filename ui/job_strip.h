// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/job.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace xiangyue {

/// Progress of a background job in the status bar, with a button to cancel it. Hidden while nothing runs.
class JobStrip : public QWidget {
    Q_OBJECT

public:
    explicit JobStrip(QWidget *parent = nullptr);

    /// Follows a job until it is finished; a later one takes its place.
    void follow(Job *job);
    bool isBusy() const { return m_job && !m_job->isFinished(); }

private:
    void showProgress(int done, int total, const QString &what);

    QPointer<Job> m_job;
    QLabel *m_label;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace xiangyue
