// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flag_delegate.h"

#include "tables/flag_table_model.h"
#include "ui/badge.h"

#include <QPainter>

namespace xiangyue {

namespace {

constexpr int padding = 10;

Mark firstMark(const QModelIndex &index, int column)
{
    const auto marks = index.siblingAtColumn(column).data(MarksRole).value<QList<Mark>>();
    return marks.isEmpty() ? Mark() : marks.front();
}

QString columnText(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

} // namespace

void FlagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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

    QRect area = option.rect.adjusted(padding, 5, -padding, -6);
    const Mark decided = firstMark(index, FlagTableModel::DecisionColumn);
    if (!decided.text.isEmpty()) {
        const int width = qMin(badgeWidth(option.font, decided.text), area.width() / 3);
        drawBadge(*painter, QRect(area.right() - width + 1, area.top(), width, area.height()), decided, theme, true);
        area.setRight(area.right() - width - padding);
    }
    const int lineHeight = area.height() / 2;
    QRect first(area.left(), area.top(), area.width(), lineHeight);
    Mark kind = firstMark(index, FlagTableModel::KindColumn);
    if (!decided.text.isEmpty())
        kind.tone = MarkTone::Neutral;
    const int badge =
        drawBadge(*painter, QRect(first.left(), first.top(), first.width() * 3 / 5, lineHeight), kind, theme);
    first.setLeft(first.left() + badge + 8);
    painter->setPen(decided.text.isEmpty() ? theme.text : theme.mutedText);
    const QString quote = columnText(index, FlagTableModel::QuoteColumn);
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(quote, Qt::ElideRight, first.width()));

    const bool noted = !index.data(NoteRole).toString().isEmpty();
    const QString second = columnText(index, noted ? FlagTableModel::DecisionColumn : FlagTableModel::MessageColumn);
    painter->setFont(smallFont(option.font));
    painter->setPen(theme.mutedText);
    const QRect below(area.left(), area.top() + lineHeight, area.width(), lineHeight);
    painter->drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(second, Qt::ElideRight, below.width()));
    painter->restore();
}

QSize FlagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() * 2 + 18};
}

} // namespace xiangyue
