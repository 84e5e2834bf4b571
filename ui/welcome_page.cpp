// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiangyue {

WelcomePage::WelcomePage(QAction *import, QAction *samples, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_samples(new QPushButton(tr("Open the samples"), this))
{
    setObjectName(QStringLiteral("welcomePage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setProperty("muted", true);
    auto *importButton = new QPushButton(tr("Import…"), this);
    importButton->setProperty("primary", true);
    connect(importButton, &QPushButton::clicked, import, &QAction::trigger);
    connect(m_samples, &QPushButton::clicked, samples, &QAction::trigger);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(importButton);
    buttons->addWidget(m_samples);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 40, 40, 40);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(3);
    setLibraryEmpty(true);
}

void WelcomePage::setLibraryEmpty(bool empty)
{
    m_title->setText(empty ? tr("Drop work reports here") : tr("Choose a report"));
    m_text->setText(empty
                        ? tr("Xiangyue shows each report beside its figures and charts, and marks what is still to be "
                             "filled in or does not agree.\nDrop files anywhere in the window, paste a text, or look "
                             "at the samples first.")
                        : tr("Choose a report in the list at the left, or import more."));
    m_samples->setVisible(empty);
}

} // namespace xiangyue
