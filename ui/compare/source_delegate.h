// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace xiangyue {

/// Paints a township, its sentence with the number in bold, and a note; for a further figure a ring that can be
/// clicked to choose it.
class SourceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SourceDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace xiangyue
