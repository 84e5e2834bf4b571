// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compare_session.h"

#include <QElapsedTimer>
#include <QTreeView>

#include <memory>
#include <vector>

class QStandardItem;
class QStandardItemModel;

namespace xiangyue {

/// The sentences that a row of the matrix comes from, a township each, with what is to know of the value; below it the
/// further figures of the report, one of which can be chosen instead.
class SourceList : public QTreeView {
    Q_OBJECT

public:
    enum Role { ColumnRole = Qt::UserRole + 1, FigureRole, KeyRole, NumberRole, NoteRole, StateRole };

    explicit SourceList(CompareSession &session, QWidget *parent = nullptr);

    /// Indicator of the row, empty for none; `order` are the columns from top to bottom.
    void setRow(const QString &indicator, const std::vector<int> &order);
    /// Brings a township's sentence into view and marks it; -1 for none.
    void setCurrentColumn(int column);
    /// The same, with the further figures of its report opened.
    void openAlternatives(int column);

Q_SIGNALS:
    /// The sentence was chosen: show it in its report.
    void opened(int column, int figure);
    void columnChanged(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fillSentence(QStandardItem &item, const MatrixCell &cell) const;
    QStandardItem *itemOf(const MatrixColumn &column, const MatrixCell &cell, const QString &title, int place) const;
    QStandardItem *alternativeOf(const MatrixAlternative &other, int place) const;
    void sentencesRead(int column);
    void activate(const QModelIndex &index);
    void choose(int column, const QString &key);
    const MatrixRow *row() const;

    CompareSession &m_session;
    QStandardItemModel *m_model;
    QString m_indicator;
    std::vector<int> m_order;
    std::shared_ptr<const Matrix> m_shown; ///< that the list is filled from
    QElapsedTimer m_chosen;                ///< since the last choice: the second half of a double click is none
    bool m_filling = false;
};

} // namespace xiangyue
