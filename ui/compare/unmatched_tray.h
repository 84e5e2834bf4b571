// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/unmatched_table_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace xiangyue {

/// Figures that no indicator covers: to be dragged onto a row of the table, put into the chosen row, or made into an
/// indicator of their own.
class UnmatchedTray : public QWidget {
    Q_OBJECT

public:
    explicit UnmatchedTray(QWidget *parent = nullptr);

    void setGroups(std::vector<UnmatchedGroup> groups);
    /// Row of the table that "match" means; empty for none.
    void setTarget(const QString &label);
    /// Without it nothing can be matched, only looked at.
    void setWritable(bool on);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void matchAsked(const xiangyue::UnmatchedName &name);
    void newIndicatorAsked(const xiangyue::UnmatchedGroup &group);
    void closed();

private:
    const UnmatchedGroup *current() const;
    void updateButtons();

    UnmatchedTableModel m_model;
    QSortFilterProxyModel m_filter;
    QTableView *m_table;
    QLineEdit *m_search;
    QPushButton *m_match;
    QPushButton *m_new;
    QString m_target;
    bool m_writable = true;
};

} // namespace xiangyue
