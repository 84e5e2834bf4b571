// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library_pane.h"

#include "ui/chip.h"
#include "ui/library_delegate.h"
#include "ui/text_field_guard.h"

#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace xiangyue {

namespace {
constexpr int searchFrom = 8; ///< so many reports before a search field is of use
}

LibraryPane::LibraryPane(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_search(new QLineEdit(this))
    , m_openChip(new Chip(tr("Only open"), this))
    , m_tree(new QTreeView(this))
    , m_hint(new QLabel(tr("The library is empty.\n\nDrop report files here, or use “Import…”."), this))
{
    setProperty("side", true);
    setAttribute(Qt::WA_StyledBackground);
    m_filter.setSourceModel(&m_model);
    m_search->setPlaceholderText(tr("Find a report"));
    m_search->setAccessibleName(tr("Find a report"));
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->installEventFilter(new TextFieldGuard(this));
    m_openChip->setObjectName(QStringLiteral("onlyOpenReports"));
    m_hint->setWordWrap(true);
    m_hint->setMargin(14);
    m_hint->setProperty("muted", true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    createTree();
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(10, 8, 10, 4);
    tools->setSpacing(6);
    tools->addWidget(m_search);
    tools->addWidget(m_openChip, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_hint, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        const QScopedValueRollback<bool> guard(m_updating, true);
        m_filter.setSearch(words);
        m_tree->expandAll();
    });
    connect(m_openChip, &Chip::clicked, this, &LibraryPane::setOnlyOpen);
    // An import of a thousand files changes the library a thousand times: the tree follows a few times a second.
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(120);
    connect(&m_refreshTimer, &QTimer::timeout, this, &LibraryPane::refresh);
    connect(&m_library, &Library::reportsChanged, this, [this] {
        if (!m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
    connect(&m_library, &Library::decisionChanged, this, &LibraryPane::updateReport);
    refresh();
}

void LibraryPane::createTree()
{
    m_tree->setObjectName(QStringLiteral("libraryTree"));
    m_tree->setAccessibleName(tr("Library"));
    m_tree->setProperty("side", true);
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new LibraryDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setMouseTracking(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(true);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &line) {
        const QString id = line.data(IdRole).toString();
        if (!m_updating && !id.isEmpty())
            Q_EMIT reportSelected(ReportId{id});
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](QPoint point) {
        const QString id = m_tree->indexAt(point).data(IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT contextMenuAsked(ReportId{id}, m_tree->viewport()->mapToGlobal(point));
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, m_tree,
            [this](const QModelIndex &parent, int first, int last) {
                for (int row = first; !parent.isValid() && row <= last; ++row)
                    m_tree->expand(m_filter.index(row, 0));
            });
}

void LibraryPane::setCurrentReport(const ReportId &id)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    const QModelIndex line = m_filter.mapFromSource(m_model.indexOf(id));
    if (!line.isValid()) {
        m_tree->selectionModel()->clear();
        return;
    }
    if (m_tree->currentIndex() == line)
        return;
    m_tree->selectionModel()->setCurrentIndex(line, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(line);
}

ReportId LibraryPane::currentReport() const
{
    return ReportId{m_tree->currentIndex().data(IdRole).toString()};
}

ReportId LibraryPane::firstReport() const
{
    return ReportId{m_model.index(0, 0, m_model.index(0, 0)).data(IdRole).toString()};
}

void LibraryPane::setOnlyOpen(bool on)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    m_filter.setOnlyOpen(on);
    m_openChip->setChecked(on);
    m_tree->expandAll();
}

void LibraryPane::refresh()
{
    m_refreshTimer.stop();
    {
        const QScopedValueRollback<bool> guard(m_updating, true);
        const bool first = m_model.reportCount() == 0;
        m_model.setReports(m_library.reports());
        if (first)
            m_tree->expandAll();
    }
    showSearch();
    Q_EMIT refreshed();
}

void LibraryPane::updateReport(const ReportId &id)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    if (const Result<ReportSummary> summary = m_library.summary(id))
        m_model.updateReport(*summary);
}

void LibraryPane::showSearch()
{
    const bool empty = m_model.reportCount() == 0;
    const bool many = m_model.reportCount() >= searchFrom || m_filter.onlyOpen();
    m_search->setVisible(many);
    m_openChip->setVisible(many);
    m_tree->setVisible(!empty);
    m_hint->setVisible(empty);
}

} // namespace xiangyue
