// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/unmatched_table_model.h"

#include <QTableView>

namespace xiangyue {

class MatrixDelegate;

/// Table of a matrix whose first columns stay in sight. Takes unmatched figures that are dropped on a row.
class MatrixView : public QTableView {
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);
    ~MatrixView() override;

    void setModel(QAbstractItemModel *model) override;
    /// How many columns from the left stay in sight.
    void setFrozenColumns(int count);
    /// Column that is never shown; -1 for none.
    void setHiddenColumn(int column);
    /// Widths by what is written, names and values within bounds; unless the user has set them.
    void fitColumns();
    QTableView *frozenPart() const { return m_frozen; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void nameDropped(const QModelIndex &index, const xiangyue::UnmatchedName &name);
    void menuAsked(const QModelIndex &index, QPoint globalPosition);
    void headerMenuAsked(int column, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createFrozenPart();
    void setUp(QTableView &table);
    void arrange();
    int frozenWidth() const;
    QModelIndex rowUnder(const QTableView &part, QPoint point) const;
    void dragOver(const QTableView &part, QDragMoveEvent &event);
    void drop(const QTableView &part, QDropEvent &event);
    void outline(int row);

    MatrixDelegate *m_delegate;
    QTableView *m_frozen;
    int m_frozenColumns = 1;
    int m_hiddenColumn = -1;
    bool m_fitting = false;
    bool m_columnsChosen = false; ///< the user has set one; else they follow the view's width
};

} // namespace xiangyue
