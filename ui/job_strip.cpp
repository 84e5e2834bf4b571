// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace xiangyue {

JobStrip::JobStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("jobStrip"));
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setProperty("chip", true);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_cancel->setEnabled(false);
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    hide();
}

void JobStrip::follow(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    if (!job || job->isFinished()) {
        hide();
        return;
    }
    m_cancel->setEnabled(true);
    showProgress(job->done(), job->total(), QString());
    connect(job, &Job::progressed, this, &JobStrip::showProgress);
    connect(job, &Job::finished, this, &QWidget::hide);
    show();
}

void JobStrip::showProgress(int done, int total, const QString &what)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QString counts = tr("%1: %2 of %3").arg(m_job->title()).arg(done).arg(total);
    m_label->setText(counts);
    m_label->setToolTip(what);
}

} // namespace xiangyue
