// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/category.h"
#include "library/indicator_draft.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace xiangyue {

/// Rows of an IndicatorTableModel by theme, words and flags. Sorts by exact value; what has none comes last in either
/// direction.
class IndicatorFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit IndicatorFilterModel(QObject *parent = nullptr);

    /// nullopt shows every theme.
    void setTheme(std::optional<Category> theme);
    std::optional<Category> theme() const { return m_theme; }
    /// Words parted by spaces, all of which must be in the row.
    void setSearch(const QString &words);
    void setOnlyFlagged(bool on);
    bool onlyFlagged() const { return m_onlyFlagged; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<Category> m_theme;
    QStringList m_words;
    bool m_onlyFlagged = false;
};

/// Rows of a FlagTableModel: all, or those still open.
class FlagFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FlagFilterModel(QObject *parent = nullptr);

    void setOnlyOpen(bool on);
    bool onlyOpen() const { return m_onlyOpen; }
    void setSearch(const QString &words);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    bool m_onlyOpen = false;
};

/// Rows of a DictionaryTableModel by theme, origin and words.
class DictionaryFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit DictionaryFilterModel(QObject *parent = nullptr);

    /// nullopt shows all.
    void setTheme(std::optional<Category> theme);
    void setOrigin(std::optional<IndicatorOrigin> origin);
    void setSearch(const QString &words);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    std::optional<Category> m_theme;
    std::optional<IndicatorOrigin> m_origin;
    QStringList m_words;
};

/// Reports of a LibraryTreeModel by words in place, title or file; groups without a report left are hidden.
class LibraryFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LibraryFilterModel(QObject *parent = nullptr);

    void setSearch(const QString &words);
    void setOnlyOpen(bool on);
    bool onlyOpen() const { return m_onlyOpen; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    bool m_onlyOpen = false;
};

} // namespace xiangyue
