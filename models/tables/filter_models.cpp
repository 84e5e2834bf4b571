// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/filter_models.h"

#include "library/library.h"
#include "tables/indicator_table_model.h"
#include "tables/library_tree_model.h"
#include "tables/table_roles.h"

#include <algorithm>

namespace xiangyue {

namespace {

QStringList wordsOf(const QString &search)
{
    return search.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Text of all columns, and the tool tip, which holds the whole quote.
QString rowText(const QAbstractItemModel &model, int row, const QModelIndex &parent)
{
    QStringList parts;
    for (int column = 0; column < model.columnCount(parent); ++column)
        parts.append(model.index(row, column, parent).data().toString());
    parts.append(model.index(row, 0, parent).data(Qt::ToolTipRole).toString());
    return parts.join(u' ');
}

} // namespace

IndicatorFilterModel::IndicatorFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setFilterKeyColumn(-1);
}

void IndicatorFilterModel::setTheme(std::optional<Category> theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    invalidateFilter();
}

void IndicatorFilterModel::setSearch(const QString &words)
{
    m_words = wordsOf(words);
    invalidateFilter();
}

void IndicatorFilterModel::setOnlyFlagged(bool on)
{
    if (m_onlyFlagged == on)
        return;
    m_onlyFlagged = on;
    invalidateFilter();
}

bool IndicatorFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_theme && first.data(CategoryRole).toInt() != int(*m_theme))
        return false;
    if (m_onlyFlagged && first.data(FlagsRole).value<QList<int>>().isEmpty())
        return false;
    return m_words.isEmpty() || holdsAll(rowText(*sourceModel(), sourceRow, sourceParent), m_words);
}

bool IndicatorFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = qobject_cast<const IndicatorTableModel *>(sourceModel());
    if (!model || left.column() != IndicatorTableModel::ValueColumn)
        return QSortFilterProxyModel::lessThan(left, right);
    const auto &a = model->figure(left.row())->value;
    const auto &b = model->figure(right.row())->value;
    // Descending order asks with the sides exchanged: what has no value is then "greater" so that it stays last.
    if (a.has_value() != b.has_value())
        return sortOrder() == Qt::AscendingOrder ? a.has_value() : b.has_value();
    return a && *a < *b;
}

FlagFilterModel::FlagFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setFilterKeyColumn(-1);
}

void FlagFilterModel::setOnlyOpen(bool on)
{
    if (m_onlyOpen == on)
        return;
    m_onlyOpen = on;
    invalidateFilter();
}

void FlagFilterModel::setSearch(const QString &words)
{
    m_words = wordsOf(words);
    invalidateFilter();
}

bool FlagFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_onlyOpen && first.data(StateRole).toInt() != int(DecisionState::Open))
        return false;
    return m_words.isEmpty() || holdsAll(rowText(*sourceModel(), sourceRow, sourceParent), m_words);
}

DictionaryFilterModel::DictionaryFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setFilterKeyColumn(-1);
    setSortLocaleAware(true);
}

void DictionaryFilterModel::setTheme(std::optional<Category> theme)
{
    m_theme = theme;
    invalidateFilter();
}

void DictionaryFilterModel::setOrigin(std::optional<IndicatorOrigin> origin)
{
    m_origin = origin;
    invalidateFilter();
}

void DictionaryFilterModel::setSearch(const QString &words)
{
    m_words = wordsOf(words);
    invalidateFilter();
}

bool DictionaryFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_theme && first.data(CategoryRole).toInt() != int(*m_theme))
        return false;
    if (m_origin && first.data(StateRole).toInt() != int(*m_origin))
        return false;
    return m_words.isEmpty() || holdsAll(rowText(*sourceModel(), sourceRow, sourceParent), m_words);
}

LibraryFilterModel::LibraryFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void LibraryFilterModel::setSearch(const QString &words)
{
    m_words = wordsOf(words);
    invalidateFilter();
}

void LibraryFilterModel::setOnlyOpen(bool on)
{
    if (m_onlyOpen == on)
        return;
    m_onlyOpen = on;
    invalidateFilter();
}

bool LibraryFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    // A group is kept by its reports (recursive filtering), never for its own words.
    if (!sourceParent.isValid())
        return false;
    const QModelIndex line = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_onlyOpen && line.data(FlagsRole).toInt() == 0)
        return false;
    const QString text = line.data().toString() + u' ' + line.data(LibraryTreeModel::SecondLineRole).toString() + u' '
        + line.data(Qt::ToolTipRole).toString();
    return holdsAll(text, m_words);
}

} // namespace xiangyue
