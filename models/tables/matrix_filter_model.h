// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/category.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace xiangyue {

class MatrixTableModel;
struct MatrixRow;

/// Rows of an upright MatrixTableModel by theme, words and what is there. Sorting stays within the themes: a heading
/// keeps its place, pinned rows come first in their theme, what has no value last. A heading without rows is hidden.
/// Transposed tables pass as they are; their reports are sorted by MatrixTableModel::sortReports.
class MatrixFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show {
        All,
        Complete, ///< every report states a value
        Marked,   ///< something is to check: an outlier, a unit slip
        Missing,  ///< at least one report says nothing or left it open
    };

    explicit MatrixFilterModel(QObject *parent = nullptr);

    /// Column -1 is the rows' own order, pinned ones first all the same.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setShow(Show show);
    Show show() const { return m_show; }
    /// nullopt shows every theme.
    void setTheme(std::optional<Category> theme);
    std::optional<Category> theme() const { return m_theme; }
    /// Hides rows of which no report states a value: all of them left it open.
    void setOnlyStated(bool on);
    bool onlyStated() const { return m_onlyStated; }
    /// Words parted by spaces, all of which must be in the row's name, unit or what is written.
    void setSearch(const QString &words);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool accepts(const MatrixRow &row) const;

    Show m_show = Show::All;
    std::optional<Category> m_theme;
    bool m_onlyStated = false;
    QStringList m_words;
};

} // namespace xiangyue
