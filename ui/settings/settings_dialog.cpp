// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/settings/general_page.h"
#include "ui/settings/indicators_page.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xiangyue {

SettingsDialog::SettingsDialog(Library &library, Settings &settings, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_general(new GeneralPage(settings, library, m_stack))
    , m_indicators(new IndicatorsPage(library, dialogs, m_stack))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setProperty("side", true);
    m_pages->addItems({tr("General"), tr("Indicators")});
    m_pages->setFixedWidth(m_pages->fontMetrics().horizontalAdvance(u'中') * 8);
    m_stack->addWidget(m_general);
    m_stack->addWidget(m_indicators);
    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_indicators, &IndicatorsPage::closeAsked, this, &QDialog::accept);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(14);
    upper->addWidget(m_pages);
    upper->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->setSpacing(12);
    layout->addLayout(upper, 1);
    layout->addWidget(buttons);
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 720);
    resize(QSize(1180, 660).boundedTo(room - QSize(20, 40)));
    setPage(General);
}

void SettingsDialog::setPage(Page page)
{
    m_pages->setCurrentRow(page);
}

void SettingsDialog::reject()
{
    if (m_indicators->mayClose())
        QDialog::reject();
}

} // namespace xiangyue
