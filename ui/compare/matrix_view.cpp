// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/matrix_view.h"

#include "tables/table_roles.h"
#include "ui/compare/matrix_delegate.h"
#include "ui/row_table.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace xiangyue {

MatrixView::MatrixView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new MatrixDelegate(this))
    , m_frozen(new QTableView(this))
{
    setUp(*this);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    createFrozenPart();
    connect(this, &QWidget::customContextMenuRequested, this, [this](QPoint point) {
        if (const QModelIndex index = indexAt(point); index.isValid())
            Q_EMIT menuAsked(index, viewport()->mapToGlobal(point));
    });
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](QPoint point) {
        Q_EMIT headerMenuAsked(horizontalHeader()->logicalIndexAt(point), horizontalHeader()->mapToGlobal(point));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &MatrixView::opened);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        m_columnsChosen = m_columnsChosen || (!m_fitting && QApplication::mouseButtons() != Qt::NoButton);
        m_frozen->setColumnWidth(column, width);
        arrange();
    });
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &MatrixView::arrange);
}

MatrixView::~MatrixView() = default;

void MatrixView::setUp(QTableView &table)
{
    table.setItemDelegate(m_delegate);
    setUpRowTable(table, 13);
    table.setMouseTracking(true);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = table.horizontalHeader();
    header->setMinimumSectionSize(44);
    header->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
}

/// A second view of the same model over the left edge: the way of Qt's frozen column example.
void MatrixView::createFrozenPart()
{
    setUp(*m_frozen);
    m_frozen->setObjectName(QStringLiteral("frozenColumns"));
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->viewport()->setAcceptDrops(true);
    m_frozen->viewport()->installEventFilter(this);
    m_frozen->setContextMenuPolicy(Qt::CustomContextMenu);
    m_frozen->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->stackUnder(m_frozen);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen, &QAbstractItemView::doubleClicked, this, &MatrixView::opened);
    connect(m_frozen, &QWidget::customContextMenuRequested, this, [this](QPoint point) {
        if (const QModelIndex index = m_frozen->indexAt(point); index.isValid())
            Q_EMIT menuAsked(index, m_frozen->viewport()->mapToGlobal(point));
    });
    connect(m_frozen->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](QPoint point) {
        QHeaderView *header = m_frozen->horizontalHeader();
        Q_EMIT headerMenuAsked(header->logicalIndexAt(point), header->mapToGlobal(point));
    });
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { setColumnWidth(column, width); });
}

void MatrixView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::arrange);
    arrange();
}

void MatrixView::setFrozenColumns(int count)
{
    m_frozenColumns = count;
    arrange();
}

void MatrixView::setHiddenColumn(int column)
{
    if (m_hiddenColumn >= 0)
        setColumnHidden(m_hiddenColumn, false);
    m_hiddenColumn = column;
    arrange();
}

int MatrixView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < m_frozenColumns; ++column)
        width += columnWidth(column);
    return width;
}

void MatrixView::arrange()
{
    if (!model())
        return;
    if (m_hiddenColumn >= 0)
        setColumnHidden(m_hiddenColumn, true);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool shown = column < m_frozenColumns && column != m_hiddenColumn;
        m_frozen->setColumnHidden(column, !shown);
        if (shown)
            m_frozen->setColumnWidth(column, columnWidth(column));
    }
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(frameWidth(), frameWidth(), frozenWidth(),
                          viewport()->height() + horizontalHeader()->height());
}

void MatrixView::fitColumns()
{
    if (!model() || m_columnsChosen)
        return;
    const QScopedValueRollback<bool> guard(m_fitting, true);
    const int em = fontMetrics().horizontalAdvance(u'中');
    QFont bold = horizontalHeader()->font();
    bold.setBold(true);
    const QFontMetrics headerMetrics(bold);
    int room = viewport()->width();
    int lines = 1;
    int values = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_hiddenColumn)
            continue;
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        // A long title may take two lines.
        const int titleWidth = headerMetrics.horizontalAdvance(title) / (title.size() > 6 ? 2 : 1) + 2 * em;
        const int wanted = qMax(sizeHintForColumn(column), titleWidth);
        setColumnWidth(column, column == 0 ? qBound(10 * em, wanted, 20 * em) : qBound(5 * em, wanted, 11 * em));
        if (headerMetrics.horizontalAdvance(title) + em > columnWidth(column))
            lines = 2;
        room -= columnWidth(column);
        values += column > 0;
    }
    horizontalHeader()->setFixedHeight(headerMetrics.lineSpacing() * lines + 14);
    // What is left goes to the values, so that few townships do not stand in a corner.
    const int extra = values > 0 ? qBound(0, room / values, 6 * em) : 0;
    for (int column = 1; extra > 0 && column < model()->columnCount(); ++column) {
        if (column != m_hiddenColumn)
            setColumnWidth(column, columnWidth(column) + extra);
    }
    arrange();
}

void MatrixView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() >= m_frozenColumns) {
        QTableView::scrollTo(index, hint);
        // What the view thinks is in sight may lie below the frozen columns.
        const int hiddenPart = frozenWidth() - visualRect(index).left();
        if (hiddenPart > 0)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hiddenPart);
        return;
    }
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(across);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
    arrange();
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    // Headings are no cells: the cursor goes on to the next row in its direction.
    const bool up = action == MoveUp || action == MovePageUp || action == MoveHome;
    while (next.isValid() && next.data(SectionRowRole).toBool()) {
        const QModelIndex beyond = next.siblingAtRow(next.row() + (up ? -1 : 1));
        if (!beyond.isValid())
            return up ? moveCursor(MoveDown, {}) : currentIndex();
        next = beyond;
    }
    return next;
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    m_frozen->viewport()->update();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

/// What is dragged over the frozen part is the whole view's.
bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        dragEnterEvent(static_cast<QDragEnterEvent *>(event));
        return true;
    case QEvent::DragMove:
        dragOver(*m_frozen, *static_cast<QDragMoveEvent *>(event));
        return true;
    case QEvent::DragLeave:
        outline(-1);
        return true;
    case QEvent::Drop:
        drop(*m_frozen, *static_cast<QDropEvent *>(event));
        return true;
    default:
        return QTableView::eventFilter(watched, event);
    }
}

QModelIndex MatrixView::rowUnder(const QTableView &part, QPoint point) const
{
    const QModelIndex index = part.indexAt(point);
    return index.isValid() && !index.data(SectionRowRole).toBool() ? index : QModelIndex();
}

void MatrixView::outline(int row)
{
    m_delegate->setDropRow(row);
    viewport()->update();
    m_frozen->viewport()->update();
}

void MatrixView::dragOver(const QTableView &part, QDragMoveEvent &event)
{
    const QModelIndex row = rowUnder(part, event.position().toPoint());
    outline(row.isValid() ? row.row() : -1);
    event.setAccepted(row.isValid() && event.mimeData()->hasFormat(UnmatchedName::mimeType()));
}

void MatrixView::drop(const QTableView &part, QDropEvent &event)
{
    outline(-1);
    const QModelIndex row = rowUnder(part, event.position().toPoint());
    const auto name = UnmatchedName::fromMime(event.mimeData()->data(UnmatchedName::mimeType()));
    if (!row.isValid() || !name)
        return;
    event.acceptProposedAction();
    Q_EMIT nameDropped(row, *name);
}

void MatrixView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(UnmatchedName::mimeType()))
        event->acceptProposedAction();
}

void MatrixView::dragMoveEvent(QDragMoveEvent *event)
{
    dragOver(*this, *event);
}

void MatrixView::dragLeaveEvent(QDragLeaveEvent *)
{
    outline(-1);
}

void MatrixView::dropEvent(QDropEvent *event)
{
    drop(*this, *event);
}

} // namespace xiangyue
