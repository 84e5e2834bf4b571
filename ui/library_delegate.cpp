// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library_delegate.h"

#include "tables/library_tree_model.h"
#include "ui/badge.h"

#include <QPainter>

namespace xiangyue {

namespace {

constexpr int padding = 12;
constexpr int badgeGap = 5;

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

void paintBadges(QPainter &painter, QRect area, const QList<Mark> &marks, const ThemePalette &theme)
{
    for (const Mark &mark : marks) {
        area.setLeft(area.left() + badgeGap);
        if (area.width() < 2 * badgeGap)
            return;
        area.setLeft(area.left() + drawBadge(painter, area, mark, theme, true));
    }
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
    const QRect area = option.rect.adjusted(padding, 6, -padding, -6);
    const int half = area.height() / 2;
    const QFont small = smallFont(option.font);
    const QString second = index.data(LibraryTreeModel::SecondLineRole).toString();
    const auto marks = index.data(MarksRole).value<QList<Mark>>();
    int badges = 0;
    for (const Mark &mark : marks)
        badges += badgeWidth(option.font, mark.text) + badgeGap;
    badges = qMin(badges, area.width() * 2 / 3);
    // Where the second line needs the room, the badges stand beside the first one only.
    const bool beside = QFontMetrics(small).horizontalAdvance(second) + badges <= area.width();
    paintBadges(*painter, QRect(area.right() - badges + 1, area.top(), badges, beside ? area.height() : half), marks,
                theme);
    const int firstWidth = area.width() - badges;
    const int secondWidth = beside ? firstWidth : area.width();
    painter->setPen(theme.text);
    painter->drawText(QRect(area.left(), area.top(), firstWidth, half), Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, firstWidth));
    painter->setFont(small);
    painter->setPen(theme.mutedText);
    painter->drawText(QRect(area.left(), area.top() + half, secondWidth, half), Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(second, Qt::ElideRight, secondWidth));
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {160, isGroup(index) ? line + 16 : 2 * line + 14};
}

} // namespace xiangyue
