// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace xiangyue {

struct ThemePalette;

/// Paints tables of MatrixCells (CellRole): headings of themes, names with their unit, values with their state. To fill
/// in is hatched, not mentioned pale, a contradiction red with its sign, the largest of a row bold on green, what is to
/// check has a badge.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MatrixDelegate(QObject *parent = nullptr);

    /// Row that something is dragged over, -1 for none; outlined like the row of the current cell.
    void setDropRow(int row) { m_dropRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const ThemePalette &theme) const;
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const ThemePalette &theme) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const ThemePalette &theme) const;

    int m_dropRow = -1;
};

} // namespace xiangyue
