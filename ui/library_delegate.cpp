// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library_delegate.h"

#include "tables/library_tree_model.h"
#include "ui/badge.h"

#include <QPainter>

namespace xiangyue {

namespace {

constexpr int padding = 12;

bool isGroup(const QModelIndex &index)
{
    return index.data(IdRole).toString().isEmpty();
}

void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index, const ThemePalette &theme)
{
    QFont font = smallFont(painter.font());
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    const QRect area = rect.adjusted(padding, 4, -padding, 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

} // namespace

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemePalette theme = ThemePalette::forPalette(option.palette);
    painter->save();
    painter->setFont(option.font);
    if (isGroup(index)) {
        paintGroup(*painter, option.rect, index, theme);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selectionFill);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.hoverFill);
    QRect area = option.rect.adjusted(padding, 6, -padding, -6);
    const auto marks = index.data(MarksRole).value<QList<Mark>>();
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        const int width = qMin(badgeWidth(option.font, mark->text), area.width() / 2);
        drawBadge(*painter, QRect(area.right() - width + 1, area.top(), width, area.height()), *mark, theme, true);
        area.setRight(area.right() - width - 5);
    }
    const int half = area.height() / 2;
    painter->setPen(theme.text);
    painter->drawText(QRect(area.left(), area.top(), area.width(), half), Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->setFont(smallFont(option.font));
    painter->setPen(theme.mutedText);
    const QString second = index.data(LibraryTreeModel::SecondLineRole).toString();
    painter->drawText(QRect(area.left(), area.top() + half, area.width(), half), Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(second, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {160, isGroup(index) ? line + 16 : 2 * line + 14};
}

} // namespace xiangyue
