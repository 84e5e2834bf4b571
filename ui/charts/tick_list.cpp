// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tick_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace xiangyue {

TickList::TickList(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    auto *label = new QLabel(title, this);
    label->setBuddy(m_list);
    const auto button = [this](const QString &text, void (TickList::*clicked)()) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, clicked);
        return made;
    };
    auto *top = new QHBoxLayout;
    top->addWidget(label, 1);
    top->addWidget(button(tr("All"), &TickList::tickAll));
    top->addWidget(button(tr("None"), &TickList::tickNone));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(top);
    all->addWidget(m_list, 1);
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::itemChanged, this, &TickList::changed);
}

void TickList::add(const QString &text, const QString &key, bool ticked, const QString &toolTip)
{
    const QSignalBlocker quiet(m_list);
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, key);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(toolTip);
}

QStringList TickList::ticked() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return keys;
}

void TickList::tickAll()
{
    tick(Qt::Checked);
}

void TickList::tickNone()
{
    tick(Qt::Unchecked);
}

void TickList::tick(Qt::CheckState state)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(state);
    }
    Q_EMIT changed();
}

} // namespace xiangyue
