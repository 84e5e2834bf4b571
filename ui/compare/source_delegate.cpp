// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/source_delegate.h"

#include "extract/figure.h"
#include "ui/badge.h"
#include "ui/compare/source_list.h"
#include "ui/theme_palette.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <cmath>

namespace xiangyue {

namespace {

constexpr int padding = 6;
constexpr int side = 12;
constexpr int gap = 12;
constexpr int shownLines = 3;
constexpr int nameLines = 4; // of a report that is called by its file

bool isAlternative(const QModelIndex &index)
{
    return index.parent().isValid();
}

/// The line of a township: its name at the left, the sentence beside it.
int nameWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u'中') * 6;
}

QTextLayout::FormatRange numberFormat(const QModelIndex &index, const ThemePalette &theme)
{
    const QPoint number = index.data(SourceList::NumberRole).toPoint(); // start and length
    QTextLayout::FormatRange range;
    range.start = number.x();
    range.length = number.y();
    range.format.setFontWeight(QFont::Bold);
    range.format.setForeground(
        index.data(SourceList::StateRole).toInt() == int(ValueState::Masked) ? theme.placeholderText : theme.accent);
    return range;
}

/// Lays the text out in at most `lines` lines; gives the height.
qreal layOut(QTextLayout &layout, qreal width, int lines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(width, qreal(40)));
        line.setPosition({0, y});
        y += line.height() * 1.2;
    }
    layout.endLayout();
    return y;
}

QRect contentRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(side, padding, -side, -padding);
}

} // namespace

SourceDelegate::SourceDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemePalette theme = ThemePalette::forPalette(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selectionFill);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.hoverFill);
    QRect area = contentRect(option);
    const int names = nameWidth(option.fontMetrics);
    if (isAlternative(index)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.controlBorder, 1.5));
        const QPointF centre(area.left() + names - 8, area.top() + option.fontMetrics.height() * 0.6);
        painter->drawEllipse(centre, 5, 5);
    } else {
        painter->setFont(option.font);
        painter->setPen(theme.accent);
        QTextLayout name(index.data(Qt::AccessibleTextRole).toString(), option.font);
        layOut(name, names, nameLines);
        name.draw(painter, area.topLeft());
    }
    area.setLeft(area.left() + names + gap);
    QTextLayout text(index.data().toString(), option.font);
    text.setFormats({numberFormat(index, theme)});
    const qreal height = layOut(text, area.width(), shownLines);
    painter->setPen(index.data(SourceList::FigureRole).toInt() < 0 ? theme.mutedText : theme.text);
    text.draw(painter, area.topLeft());
    const QString note = index.data(SourceList::NoteRole).toString();
    if (!note.isEmpty()) {
        QTextLayout small(note, smallFont(option.font));
        layOut(small, area.width(), 2);
        painter->setPen(theme.mutedText);
        small.draw(painter, QPointF(area.left(), area.top() + height));
    }
    painter->setPen(theme.gridLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int whole = view ? view->viewport()->width() : option.rect.width();
    const qreal width = whole - 2 * side - nameWidth(option.fontMetrics) - gap;
    QTextLayout text(index.data().toString(), option.font);
    qreal height = layOut(text, width, shownLines);
    if (const QString note = index.data(SourceList::NoteRole).toString(); !note.isEmpty()) {
        QTextLayout small(note, smallFont(option.font));
        height += layOut(small, width, 2);
    }
    if (!isAlternative(index)) {
        QTextLayout name(index.data(Qt::AccessibleTextRole).toString(), option.font);
        height = qMax(height, layOut(name, nameWidth(option.fontMetrics), nameLines));
    }
    return {whole, static_cast<int>(std::ceil(height)) + 2 * padding};
}

} // namespace xiangyue
