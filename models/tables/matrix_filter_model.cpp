// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/matrix_filter_model.h"

#include "tables/matrix_table_model.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr int unitColumn = 1; // has nothing to be sorted by: all equal but theme and pin

bool holdsWord(const MatrixRow &row, const QString &word)
{
    const auto holds = [&word](const QString &text) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    return holds(row.label()) || holds(row.zh) || holds(row.unit)
        || std::any_of(row.cells.begin(), row.cells.end(),
                       [&holds](const MatrixCell &cell) { return holds(cell.written) || holds(cell.name); });
}

} // namespace

MatrixFilterModel::MatrixFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(-1);
}

void MatrixFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        QSortFilterProxyModel::sort(unitColumn, Qt::AscendingOrder);
    else
        QSortFilterProxyModel::sort(column, order);
}

void MatrixFilterModel::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void MatrixFilterModel::setTheme(std::optional<Category> theme)
{
    m_theme = theme;
    invalidateFilter();
}

void MatrixFilterModel::setOnlyStated(bool on)
{
    m_onlyStated = on;
    invalidateFilter();
}

void MatrixFilterModel::setSearch(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool MatrixFilterModel::accepts(const MatrixRow &row) const
{
    if ((m_theme && row.theme != *m_theme) || (m_onlyStated && row.reporting == 0))
        return false;
    if ((m_show == Show::Complete && !row.isComplete()) || (m_show == Show::Marked && !row.hasMarks())
        || (m_show == Show::Missing && row.isComplete()))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&row](const QString &word) { return holdsWord(row, word); });
}

bool MatrixFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *model = qobject_cast<const MatrixTableModel *>(sourceModel());
    if (!model || model->isTransposed() || !model->matrix())
        return true;
    const QModelIndex first = model->index(sourceRow, 0, sourceParent);
    if (const MatrixRow *row = model->indicator(first))
        return accepts(*row);
    const auto theme = static_cast<Category>(first.data(CategoryRole).toInt());
    const auto &rows = model->matrix()->rows;
    return std::any_of(rows.begin(), rows.end(),
                       [&](const MatrixRow &row) { return row.theme == theme && accepts(row); });
}

bool MatrixFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = qobject_cast<const MatrixTableModel *>(sourceModel());
    // Descending order asks with the sides exchanged: what must not move answers the other way round then.
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const auto fixed = [ascending](auto a, auto b) {
        return ascending ? a < b : b < a;
    };
    if (!model || model->isTransposed())
        return fixed(left.row(), right.row());
    const int leftTheme = left.data(CategoryRole).toInt();
    const int rightTheme = right.data(CategoryRole).toInt();
    if (leftTheme != rightTheme)
        return fixed(leftTheme, rightTheme);
    for (const int role : {int(SectionRowRole), int(PinnedRole)}) {
        const bool a = left.siblingAtColumn(0).data(role).toBool();
        const bool b = right.siblingAtColumn(0).data(role).toBool();
        if (a != b)
            return fixed(!a, !b);
    }
    const auto a = model->sortValue(left);
    const auto b = model->sortValue(right);
    if (a.has_value() != b.has_value())
        return fixed(!a.has_value(), !b.has_value());
    if (a)
        return *a < *b;
    // Names keep the dictionary's order until they are sorted themselves.
    const bool named = left.column() == 0;
    return named ? left.data().toString().localeAwareCompare(right.data().toString()) < 0
                 : fixed(left.row(), right.row());
}

} // namespace xiangyue
