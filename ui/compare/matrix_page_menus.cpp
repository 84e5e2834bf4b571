// SPDX-License-Identifier: GPL-3.0-or-later
// Context menus of the matrix, and what its rows and columns can be told to do.
#include "ui/compare/matrix_page.h"

#include "compare/matrix_text.h"
#include "ui/compare/matrix_view.h"
#include "ui/compare/unmatched_tray.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace xiangyue {

namespace {

QMenu *popupMenu(QWidget *parent, const QString &name)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace

void MatrixPage::showCellMenu(const QModelIndex &index, QPoint globalPosition)
{
    const QModelIndex source = m_filter.mapToSource(index);
    const MatrixRow *row = m_model.indicator(source);
    if (!row)
        return;
    const MatrixCell *cell = m_model.cell(source);
    const MatrixColumn *report = m_model.report(source);
    QMenu *menu = popupMenu(this, QStringLiteral("cellMenu"));
    if (cell && cell->figure >= 0)
        menu->addAction(tr("Go to the sentence"), this,
                        [this, id = report->report, figure = cell->figure] { Q_EMIT openAsked(id, figure); });
    if (cell)
        addFigureChoices(*menu, report->report, *row, *cell);
    menu->addAction(tr("Read side by side"), this,
                    [this, id = row->indicator] { Q_EMIT sideBySideAsked(id, selectedColumns()); });
    if (report && !report->identity.place.isEmpty())
        menu->addAction(tr("Show over time"), this, [this, place = report->identity.place, id = row->indicator] {
            Q_EMIT overTimeAsked(place, id);
        });
    menu->addSeparator();
    menu->addAction(m_sortedBy == row->indicator ? tr("Townships in their own order")
                                                 : tr("Order the townships by this indicator"),
                    this, &MatrixPage::sortByCurrentRow);
    menu->addAction(m_pinnedIndicators.contains(row->indicator) ? tr("Unpin the row") : tr("Pin the row"), this,
                    &MatrixPage::togglePinned);
    menu->addAction(tr("Copy"), this, &MatrixPage::copySelection);
    menu->popup(globalPosition);
}

/// Which of the report's figures the cell shows: the shown one first, with the reason.
void MatrixPage::addFigureChoices(QMenu &menu, const ReportId &report, const MatrixRow &row, const MatrixCell &cell)
{
    if (cell.alternatives.empty() && cell.reason != ChoiceReason::ByHand)
        return;
    QMenu *choices = menu.addMenu(tr("Figure shown"));
    choices->setEnabled(!m_session.library().isReadOnly());
    QAction *shown = choices->addAction(tr("%1 (%2)").arg(cell.written, choiceReasonTitle(cell.reason)));
    shown->setCheckable(true);
    shown->setChecked(true);
    for (const MatrixAlternative &other : cell.alternatives) {
        const QString place = other.scope.isEmpty() ? QString() : QStringLiteral(" · ") + other.scope;
        choices->addAction(other.name + u' ' + other.written + place, this,
                           [this, report, indicator = row.indicator, key = other.key] {
                               m_session.chooseFigure(report, indicator, key);
                           });
    }
    if (cell.reason == ChoiceReason::ByHand) {
        choices->addSeparator();
        choices->addAction(tr("Let the program choose again"), this, [this, report, indicator = row.indicator] {
            m_session.chooseFigure(report, indicator, QString());
        });
    }
}

void MatrixPage::showColumnMenu(int column, QPoint globalPosition)
{
    const int place = column - m_model.leadingColumns();
    if (m_model.isTransposed() || place < 0 || place >= static_cast<int>(m_model.reportOrder().size()))
        return;
    const int at = m_model.reportOrder()[static_cast<size_t>(place)];
    const MatrixColumn &report = m_model.matrix()->columns[static_cast<size_t>(at)];
    QMenu *menu = popupMenu(this, QStringLiteral("columnMenu"));
    menu->addAction(tr("Open the report"), this, [this, id = report.report] { Q_EMIT openAsked(id, -1); });
    if (!report.identity.place.isEmpty())
        menu->addAction(tr("Show over time"), this,
                        [this, name = report.identity.place] { Q_EMIT overTimeAsked(name, QString()); });
    menu->addSeparator();
    menu->addAction(m_pinnedReports.contains(report.report) ? tr("Unpin the column") : tr("Pin the column"), this,
                    [this, id = report.report] { pinReport(id); });
    menu->addAction(tr("Largest first"), this, [this, column] { m_table->sortByColumn(column, Qt::DescendingOrder); });
    menu->addAction(tr("Smallest first"), this, [this, column] { m_table->sortByColumn(column, Qt::AscendingOrder); });
    menu->addAction(tr("Rows in their own order"), this,
                    [this] { m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder); });
    menu->addSeparator();
    menu->addAction(tr("Numbers to divide by…"), this, [this, id = report.report] { Q_EMIT basesAsked(id); })
        ->setEnabled(!m_session.library().isReadOnly());
    menu->addAction(tr("Leave out of the comparison"), this, [this, id = report.report] { Q_EMIT removalAsked(id); })
        ->setEnabled(m_model.matrix()->columns.size() > ComparisonRequest::fewest);
    menu->popup(globalPosition);
}

void MatrixPage::sortByCurrentRow()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString indicator = m_model.matrix()->rows[static_cast<size_t>(row)].indicator;
    m_sortedBy = m_sortedBy == indicator ? QString() : indicator;
    rearrange([this] { m_model.sortReports(m_sortedBy, Qt::DescendingOrder); });
}

void MatrixPage::togglePinned()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString indicator = m_model.matrix()->rows[static_cast<size_t>(row)].indicator;
    if (!m_pinnedIndicators.remove(indicator))
        m_pinnedIndicators.insert(indicator);
    m_model.setPinnedIndicators(m_pinnedIndicators);
}

void MatrixPage::pinReport(const ReportId &report)
{
    if (!m_pinnedReports.remove(report))
        m_pinnedReports.insert(report);
    rearrange([this] { m_model.setPinnedReports(m_pinnedReports); });
}

void MatrixPage::copySelection() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return;
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        text += cells[i].data().toString();
    }
    QApplication::clipboard()->setText(text);
}

std::vector<int> MatrixPage::selectedColumns() const
{
    std::vector<int> result;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    for (const int column : m_model.reportOrder()) {
        if (std::any_of(selected.begin(), selected.end(), [&](const QModelIndex &index) {
                return m_model.reportAt(m_filter.mapToSource(index)) == column;
            }))
            result.push_back(column);
    }
    return result;
}

void MatrixPage::open(const QModelIndex &index)
{
    const QModelIndex source = m_filter.mapToSource(index);
    const MatrixCell *cell = m_model.cell(source);
    const MatrixColumn *column = m_model.report(source);
    const bool canTypeIn = column && column->base(m_session.base()) && !m_session.library().isReadOnly();
    if (cell && cell->missingBase && canTypeIn)
        Q_EMIT basesAsked(column->report);
    else if (column)
        Q_EMIT openAsked(column->report, cell ? cell->figure : -1);
}

void MatrixPage::match(const QModelIndex &index, const UnmatchedName &name)
{
    if (const MatrixRow *row = m_model.indicator(m_filter.mapToSource(index)))
        m_session.addName(row->indicator, name.name, name.unit);
}

bool MatrixPage::isTrayVisible() const
{
    return !m_tray->isHidden();
}

} // namespace xiangyue
