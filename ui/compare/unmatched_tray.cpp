// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/unmatched_tray.h"

#include "ui/row_table.h"
#include "ui/text_field_guard.h"

#include <QDrag>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace xiangyue {

namespace {

/// Drags a small label instead of a picture of the row, which would cover what it is dropped on.
class UnmatchedTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void startDrag(Qt::DropActions actions) override
    {
        const QModelIndex row = currentIndex();
        if (!row.isValid())
            return;
        QLabel label(row.siblingAtColumn(UnmatchedTableModel::NameColumn).data().toString() + u' '
                     + row.siblingAtColumn(UnmatchedTableModel::UnitColumn).data().toString());
        label.setMargin(4);
        auto *drag = new QDrag(this);
        drag->setMimeData(model()->mimeData({row}));
        drag->setPixmap(label.grab());
        drag->setHotSpot({-12, -8});
        drag->exec(actions, Qt::CopyAction);
    }
};

} // namespace

UnmatchedTray::UnmatchedTray(QWidget *parent)
    : QWidget(parent)
    , m_table(new UnmatchedTable(this))
    , m_search(new QLineEdit(this))
    , m_match(new QPushButton(tr("&Match"), this))
    , m_new(new QPushButton(tr("New &indicator…"), this))
{
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("unmatchedTable"));
    m_table->setAccessibleName(tr("Figures without an indicator"));
    m_table->setModel(&m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    setUpRowTable(*m_table, 9);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the figures without an indicator"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(130);
    m_search->installEventFilter(new TextFieldGuard(this));
    auto *hint = new QLabel(tr("Figures without a row. Drag one onto a row of the table; the match is kept."), this);
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the list"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 6, 6, 4);
    top->addWidget(hint, 1);
    top->addWidget(m_search);
    top->addWidget(m_match);
    top->addWidget(m_new);
    top->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, &m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(close, &QToolButton::clicked, this, &UnmatchedTray::closed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnmatchedTray::updateButtons);
    connect(m_match, &QPushButton::clicked, this, [this] {
        if (const UnmatchedGroup *group = current())
            Q_EMIT matchAsked({group->name, group->unit});
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (const UnmatchedGroup *group = current())
            Q_EMIT newIndicatorAsked(*group);
    });
    updateButtons();
}

void UnmatchedTray::setGroups(std::vector<UnmatchedGroup> groups)
{
    const int row = m_table->currentIndex().row();
    m_model.setGroups(std::move(groups));
    const int em = m_table->fontMetrics().horizontalAdvance(u'中');
    m_table->setColumnWidth(UnmatchedTableModel::NameColumn, 17 * em);
    m_table->setColumnWidth(UnmatchedTableModel::UnitColumn, 5 * em);
    m_table->setColumnWidth(UnmatchedTableModel::ReportsColumn, 5 * em);
    m_table->setColumnWidth(UnmatchedTableModel::ThemeColumn, 7 * em);
    if (row >= 0)
        m_table->selectRow(qMin(row, m_filter.rowCount() - 1));
    updateButtons();
}

void UnmatchedTray::setTarget(const QString &label)
{
    m_target = label;
    updateButtons();
}

void UnmatchedTray::setWritable(bool on)
{
    m_writable = on;
    m_table->setDragEnabled(on);
    updateButtons();
}

const UnmatchedGroup *UnmatchedTray::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model.group(index.row()) : nullptr;
}

void UnmatchedTray::updateButtons()
{
    m_match->setEnabled(m_writable && current() && !m_target.isEmpty());
    m_match->setToolTip(m_target.isEmpty() ? tr("Choose a row of the table first.")
                                           : tr("Put it into the row “%1”").arg(m_target));
    m_new->setEnabled(m_writable && current());
}

} // namespace xiangyue
