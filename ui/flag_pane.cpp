// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flag_pane.h"

#include "ui/chip.h"
#include "ui/flag_delegate.h"
#include "ui/flow_layout.h"

#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace xiangyue {

FlagPane::FlagPane(QWidget *parent)
    : QWidget(parent)
    , m_allChip(new Chip(tr("All"), this))
    , m_openChip(new Chip(tr("Open"), this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(m_list->viewport()))
{
    m_filter.setSourceModel(&m_model);
    m_openChip->setObjectName(QStringLiteral("onlyOpen"));
    m_allChip->setObjectName(QStringLiteral("allFlags"));
    connect(m_allChip, &Chip::clicked, this, [this] { setOnlyOpen(false); });
    connect(m_openChip, &Chip::clicked, this, &FlagPane::setOnlyOpen);
    auto *chips = new FlowLayout;
    chips->setContentsMargins(10, 8, 10, 8);
    chips->addWidget(m_allChip);
    chips->addWidget(m_openChip);
    createList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(chips);
    layout->addWidget(m_list, 1);
    updateState();
}

void FlagPane::createList()
{
    m_list->setObjectName(QStringLiteral("flagList"));
    m_list->setAccessibleName(tr("Flags of the report"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new FlagDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &row) {
        if (!m_updating && row.isValid())
            Q_EMIT flagSelected(m_filter.mapToSource(row).row());
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &row) { Q_EMIT flagSelected(m_filter.mapToSource(row).row()); });
    connect(m_list, &QListView::customContextMenuRequested, this, [this](QPoint point) {
        if (const int flag = flagAt(point); flag >= 0)
            Q_EMIT contextMenuAsked(flag, m_list->viewport()->mapToGlobal(point));
    });
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
}

void FlagPane::setReport(std::shared_ptr<const ReportView> report)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    m_model.setReport(std::move(report));
    m_list->scrollToTop();
    updateState();
}

void FlagPane::setDecision(const QString &fingerprint, const Decision &decision)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    m_model.setDecision(fingerprint, decision);
    updateState();
}

void FlagPane::setSelectedFlag(int flag)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    const QModelIndex row = m_filter.mapFromSource(m_model.index(flag, 0));
    if (!row.isValid()) {
        m_list->selectionModel()->clear();
        return;
    }
    if (m_list->currentIndex() != row || !m_list->selectionModel()->isSelected(row)) {
        m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(row, QAbstractItemView::EnsureVisible);
    }
}

void FlagPane::setOnlyOpen(bool on)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    m_filter.setOnlyOpen(on);
    updateState();
}

int FlagPane::flagAt(QPoint point) const
{
    const QModelIndex row = m_list->indexAt(point);
    return row.isValid() ? m_filter.mapToSource(row).row() : -1;
}

void FlagPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateState();
}

void FlagPane::updateState()
{
    m_allChip->setLabel(tr("All"), m_model.rowCount());
    m_openChip->setLabel(tr("Open"), m_model.openCount());
    m_allChip->setChecked(!m_filter.onlyOpen());
    m_openChip->setChecked(m_filter.onlyOpen());
    m_allChip->updateGeometry();
    m_empty->setText(m_model.rowCount() == 0 ? tr("Nothing to fill in and no contradiction was found.")
                                             : tr("Everything is decided."));
    m_empty->setGeometry(m_list->viewport()->rect());
    m_empty->setVisible(m_filter.rowCount() == 0);
}

} // namespace xiangyue
