// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator_delegate.h"

#include "extract/figure.h"
#include "tables/indicator_table_model.h"
#include "ui/badge.h"

#include <QPainter>

namespace xiangyue {

namespace {

constexpr int padding = 8;
constexpr int dotRoom = 18;

void paintMarks(QPainter &painter, QRect area, const QList<Mark> &marks, const ThemePalette &theme)
{
    for (const Mark &mark : marks) {
        if (area.width() < 20)
            return;
        area.setLeft(area.left() + drawBadge(painter, area, mark, theme) + 4);
    }
}

} // namespace

void IndicatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemePalette theme = ThemePalette::forPalette(option.palette);
    painter->save();
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selectionFill);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.hoverFill);
    painter->setPen(theme.gridLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect area = option.rect.adjusted(padding, 0, -padding, -1);
    const bool masked = index.data(StateRole).toInt() == int(ValueState::Masked);
    if (index.column() == IndicatorTableModel::IndicatorColumn) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.category(static_cast<Category>(index.data(CategoryRole).toInt())));
        painter->drawEllipse(QPointF(area.left() + 4, area.center().y() + 0.5), 4, 4);
        area.setLeft(area.left() + dotRoom);
    }
    if (index.column() == IndicatorTableModel::MarksColumn) {
        paintMarks(*painter, area, index.data(MarksRole).value<QList<Mark>>(), theme);
    } else {
        const bool value = index.column() == IndicatorTableModel::ValueColumn;
        painter->setPen(value && masked ? theme.placeholderText : theme.text);
        const QString text =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, qMax(0, area.width()));
        painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt(), text);
    }
    painter->restore();
}

QSize IndicatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height() + 12;
    int width = 2 * padding + 2;
    if (index.column() == IndicatorTableModel::MarksColumn) {
        for (const Mark &mark : index.data(MarksRole).value<QList<Mark>>())
            width += badgeWidth(option.font, mark.text) + 4;
    } else {
        width += option.fontMetrics.horizontalAdvance(index.data().toString());
        width += index.column() == IndicatorTableModel::IndicatorColumn ? dotRoom : 0;
    }
    return {width, height};
}

} // namespace xiangyue
