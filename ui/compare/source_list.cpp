// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/source_list.h"

#include "compare/matrix_text.h"
#include "ui/compare/source_delegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QPoint>
#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace xiangyue {

namespace {

/// Start and length of the number in its sentence, as a point; nothing where it is not in it.
QPoint numberIn(const QString &sentence, const QString &written, const QString &number)
{
    for (const QString &part : {written, number}) {
        const auto at = part.isEmpty() ? -1 : sentence.indexOf(part);
        if (at >= 0)
            return {static_cast<int>(at), static_cast<int>(part.size())};
    }
    return {};
}

QString noteOf(const MatrixCell &cell)
{
    QStringList parts;
    if (cell.figure < 0)
        return {};
    if (cell.state != ValueState::Stated || !cell.scope.isEmpty() || cell.missingBase || cell.otherUnit)
        parts << cellStateText(cell);
    else if (cell.contradiction)
        parts << SourceList::tr("part of a contradiction that is open");
    parts << cellMarkText(cell);
    if (cell.reason != ChoiceReason::None && cell.reason != ChoiceReason::Only)
        parts << SourceList::tr("shown: %1").arg(choiceReasonTitle(cell.reason));
    if (!cell.alternatives.empty()) {
        parts << SourceList::tr("%n more in this report", nullptr, static_cast<int>(cell.alternatives.size()));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SourceList::SourceList(CompareSession &session, QWidget *parent)
    : QTreeView(parent)
    , m_session(session)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("sourceList"));
    setAccessibleName(tr("Sentences"));
    setModel(m_model);
    setItemDelegate(new SourceDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setUniformRowHeights(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QAbstractItemView::activated, this, &SourceList::activate);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.parent().isValid())
            activate(index);
        else
            setExpanded(index, !isExpanded(index));
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_filling && index.isValid())
            Q_EMIT columnChanged(index.data(ColumnRole).toInt());
    });
    connect(&m_session, &CompareSession::sourcesRead, this, &SourceList::sentencesRead);
}

const MatrixRow *SourceList::row() const
{
    const auto matrix = m_session.matrix();
    const int at = matrix ? matrix->rowOf(m_indicator) : -1;
    return at < 0 ? nullptr : &matrix->rows[static_cast<size_t>(at)];
}

void SourceList::setRow(const QString &indicator, const std::vector<int> &order)
{
    // Refilled in the middle of a click the list would lose what is clicked on.
    if (indicator == m_indicator && order == m_order && m_shown == m_session.matrix())
        return;
    const bool same = indicator == m_indicator;
    QSet<int> opened;
    for (int i = 0; same && i < m_model->rowCount(); ++i) {
        if (isExpanded(m_model->index(i, 0)))
            opened.insert(m_model->index(i, 0).data(ColumnRole).toInt());
    }
    m_indicator = indicator;
    m_order = order;
    m_shown = m_session.matrix();
    fill();
    for (int i = 0; i < m_model->rowCount(); ++i)
        setExpanded(m_model->index(i, 0), opened.contains(m_model->index(i, 0).data(ColumnRole).toInt()));
}

void SourceList::fill()
{
    const QScopedValueRollback<bool> guard(m_filling, true);
    m_model->clear();
    const MatrixRow *shown = row();
    if (!shown)
        return;
    const auto matrix = m_session.matrix();
    const QStringList titles = columnTitles(*matrix);
    for (const int column : m_order) {
        const auto at = static_cast<size_t>(column);
        if (at < shown->cells.size())
            m_model->appendRow(itemOf(matrix->columns[at], shown->cells[at], titles.value(column), column));
    }
}

QStandardItem *SourceList::itemOf(const MatrixColumn &column, const MatrixCell &cell, const QString &title,
                                  int place) const
{
    auto *item = new QStandardItem;
    item->setData(title, Qt::AccessibleTextRole);
    item->setData(place, ColumnRole);
    item->setData(cell.figure, FigureRole);
    item->setData(int(cell.state), StateRole);
    item->setData(noteOf(cell), NoteRole);
    item->setToolTip((QStringList{columnTitle(column), column.fileName} + cellNotes(cell)).join(u'\n'));
    fillSentence(*item, cell);
    if (cell.reason == ChoiceReason::ByHand) {
        auto *automatic = new QStandardItem(tr("let the program choose again"));
        automatic->setData(place, ColumnRole);
        automatic->setData(-1, FigureRole);
        automatic->setData(QString(), KeyRole);
        item->appendRow(automatic);
    }
    for (const MatrixAlternative &other : cell.alternatives)
        item->appendRow(alternativeOf(other, place));
    return item;
}

void SourceList::fillSentence(QStandardItem &item, const MatrixCell &cell) const
{
    if (cell.figure < 0) {
        item.setText(cellText(cell));
        return;
    }
    const FigureSource *source = m_session.source(item.data(ColumnRole).toInt(), cell.figure);
    const QString sentence = source ? source->sentence.simplified() : cell.written;
    item.setText(sentence);
    item.setData(numberIn(sentence, cell.written.simplified(), cell.number), NumberRole);
}

QStandardItem *SourceList::alternativeOf(const MatrixAlternative &other, int place) const
{
    const FigureSource *source = m_session.source(place, other.figure);
    const QString sentence = source ? source->sentence.simplified() : other.name + u' ' + other.written;
    auto *item = new QStandardItem(sentence);
    item->setData(place, ColumnRole);
    item->setData(other.figure, FigureRole);
    item->setData(other.key, KeyRole);
    item->setData(int(other.state), StateRole);
    item->setData(numberIn(sentence, other.written.simplified(), {}), NumberRole);
    QStringList notes{other.name, other.scope};
    if (other.state != ValueState::Stated)
        notes << valueStateTitle(other.state);
    notes.removeAll(QString());
    item->setData(notes.join(QStringLiteral(" · ")), NoteRole);
    if (!m_session.library().isReadOnly())
        item->setToolTip(tr("Show this figure in the table instead; the choice is kept."));
    return item;
}

void SourceList::sentencesRead(int column)
{
    const MatrixRow *shown = row();
    if (!shown || static_cast<size_t>(column) >= shown->cells.size())
        return;
    const MatrixCell &cell = shown->cells[static_cast<size_t>(column)];
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QStandardItem *item = m_model->item(i);
        if (item->data(ColumnRole).toInt() != column)
            continue;
        fillSentence(*item, cell);
        const int first = cell.reason == ChoiceReason::ByHand ? 1 : 0;
        for (size_t k = 0; k < cell.alternatives.size(); ++k)
            item->setChild(first + static_cast<int>(k), alternativeOf(cell.alternatives[k], column));
    }
}

void SourceList::setCurrentColumn(int column)
{
    if (currentIndex().isValid() && currentIndex().data(ColumnRole).toInt() == column)
        return; // perhaps one of its further figures
    const QScopedValueRollback<bool> guard(m_filling, true);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        if (index.data(ColumnRole).toInt() != column)
            continue;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        scrollTo(index);
        return;
    }
    selectionModel()->clear();
}

void SourceList::openAlternatives(int column)
{
    setCurrentColumn(column);
    expand(currentIndex());
}

void SourceList::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int column = index.data(ColumnRole).toInt();
    if (index.parent().isValid())
        choose(column, index.data(KeyRole).toString());
    else if (const int figure = index.data(FigureRole).toInt(); figure >= 0)
        Q_EMIT opened(column, figure);
}

/// Once the click is through: choosing fills the list anew.
void SourceList::choose(int column, const QString &key)
{
    if (m_session.library().isReadOnly()
        || (m_chosen.isValid() && m_chosen.elapsed() < QApplication::doubleClickInterval()))
        return;
    m_chosen.start();
    const ReportId report = m_session.matrix()->columns[static_cast<size_t>(column)].report;
    QMetaObject::invokeMethod(
        this, [this, report, indicator = m_indicator, key] { m_session.chooseFigure(report, indicator, key); },
        Qt::QueuedConnection);
}

void SourceList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace xiangyue
