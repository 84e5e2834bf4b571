// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/dictionary_table_model.h"
#include "tables/filter_models.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace xiangyue {

/// The table of all indicators with search, filters and the buttons that change its rows. Changes nothing itself.
class IndicatorList : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorList(QWidget *parent = nullptr);

    /// The row that was current stays so, unless it is gone: then its neighbour is.
    void setDraft(const IndicatorDraft &draft);
    /// Empty when no row is current.
    QString currentId() const;
    /// Makes a row current; the filters are opened where they hide it.
    void select(const QString &id);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void currentChanged(const QString &id);
    void addAsked();
    void duplicateAsked(const QString &id);
    void removeAsked(const QString &id);
    void restoreAsked(const QString &id);
    void undoAsked();
    void redoAsked();

private:
    QWidget *createFilters();
    void createTable();
    QWidget *createButtons();
    void filter();
    void updateButtons();
    IndicatorOrigin currentOrigin() const;

    DictionaryTableModel m_model;
    DictionaryFilterModel m_filter;
    QLineEdit *m_search = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_origin = nullptr;
    QLabel *m_count = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    bool m_updating = false;
};

} // namespace xiangyue
