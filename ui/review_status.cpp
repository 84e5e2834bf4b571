// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_status.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace xiangyue {

ReviewStatus::ReviewStatus(QWidget *parent)
    : QWidget(parent)
    , m_open(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_decided(new QLabel(this))
{
    setObjectName(QStringLiteral("reviewStatus"));
    m_bar->setFixedWidth(150);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Decided"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_open);
    layout->addWidget(m_bar);
    layout->addWidget(m_decided);
    layout->addStretch(1);
}

void ReviewStatus::show(const ReviewProgress &progress, bool hasReport)
{
    QStringList kinds;
    if (progress.openPlaceholders > 0)
        kinds << tr("%n to fill in", nullptr, progress.openPlaceholders);
    if (progress.openFindings > 0)
        kinds << tr("%n finding(s)", nullptr, progress.openFindings);
    QString text = tr("%n open flag(s)", nullptr, progress.open());
    if (!kinds.isEmpty())
        text = tr("%1: %2").arg(text, kinds.join(QStringLiteral(" · ")));
    else if (progress.total > 0)
        text = tr("Everything is decided");
    else
        text = tr("Nothing to decide");
    m_open->setText(hasReport ? text : QString());
    m_bar->setRange(0, qMax(1, progress.total));
    m_bar->setValue(progress.decided());
    m_decided->setText(tr("%1 of %2 decided").arg(progress.decided()).arg(progress.total));
    m_bar->setVisible(hasReport && progress.total > 0);
    m_decided->setVisible(hasReport && progress.total > 0);
}

QString ReviewStatus::openText() const
{
    return m_open->text();
}

} // namespace xiangyue
