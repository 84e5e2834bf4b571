// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/matrix_delegate.h"

#include "compare/matrix.h"
#include "tables/table_roles.h"
#include "ui/badge.h"
#include "ui/charts/hatching.h"
#include "ui/theme_palette.h"

#include <QAbstractItemView>
#include <QPainter>

namespace xiangyue {

namespace {

constexpr int padding = 9;
constexpr int rowPadding = 13;
constexpr int hatchPitch = 7;

const MatrixCell *cellOf(const QModelIndex &index)
{
    return index.data(CellRole).value<const MatrixCell *>();
}

void hatch(QPainter &painter, const QRect &area, const QColor &colour)
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.drawLines(hatching(area, hatchPitch));
    painter.restore();
}

/// Signs behind a value; in words they are in the tool tip and beside the sentences.
QString signsOf(const MatrixCell &cell)
{
    QString signs;
    if (cell.contradiction)
        signs += QStringLiteral(" ⚠");
    if (!cell.scope.isEmpty())
        signs += u' ' + MatrixDelegate::tr("village");
    if (!cell.alternatives.empty())
        signs += QStringLiteral(" +%1").arg(cell.alternatives.size());
    return signs;
}

Mark checkMark()
{
    return {MatrixDelegate::tr("check"), MarkTone::Neutral};
}

QColor fillOf(const MatrixCell &cell, bool isLargest, const ThemePalette &theme)
{
    if (cell.contradiction)
        return theme.findingFill;
    return isLargest ? theme.doneFill : QColor();
}

} // namespace

MatrixDelegate::MatrixDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemePalette theme = ThemePalette::forPalette(option.palette);
    painter->save();
    painter->setFont(option.font);
    if (index.data(SectionRowRole).toBool()) {
        paintHeading(*painter, option, index, theme);
        painter->restore();
        return;
    }
    if (cellOf(index))
        paintCell(*painter, option, index, theme);
    else
        paintName(*painter, option, index, theme);
    painter->setPen(theme.gridLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (index.row() == m_dropRow || (view && view->currentIndex().row() == index.row())) {
        painter->setPen(QPen(theme.selection, 1));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.selection, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void MatrixDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const ThemePalette &theme) const
{
    painter.fillRect(option.rect, theme.neutralFill);
    if (index.column() != 0)
        return;
    QRect area = option.rect.adjusted(padding, 0, 0, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.category(static_cast<Category>(index.data(CategoryRole).toInt())));
    painter.drawEllipse(QPointF(area.left() + 4, area.center().y() + 0.5), 4, 4);
    area.setLeft(area.left() + 15);
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.neutralText);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
}

void MatrixDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const ThemePalette &theme) const
{
    painter.fillRect(option.rect, theme.paper);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.selectionFill);
    QRect area = option.rect.adjusted(padding, 0, -padding, -1);
    const QString text = index.data().toString();
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) {
        painter.setPen(theme.mutedText);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
        return;
    }
    if (index.data(PinnedRole).toBool()) {
        painter.setPen(theme.accent);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("▸"));
        area.setLeft(area.left() + option.fontMetrics.horizontalAdvance(QStringLiteral("▸ ")));
    }
    const QString unit = index.data(UnitRole).toString();
    const QFont small = smallFont(option.font);
    const int unitWidth = unit.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(unit) + 5;
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, qMax(20, area.width() - unitWidth));
    painter.setPen(theme.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
    area.setLeft(area.left() + option.fontMetrics.horizontalAdvance(shown) + 5);
    painter.setFont(small);
    painter.setPen(theme.mutedText);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, unit);
}

void MatrixDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const ThemePalette &theme) const
{
    const MatrixCell &cell = *cellOf(index);
    const bool isLargest = index.data(LargestRole).toBool();
    painter.fillRect(option.rect, theme.paper);
    if (const QColor fill = fillOf(cell, isLargest, theme); fill.isValid())
        painter.fillRect(option.rect, fill);
    if (cell.state == ValueState::Masked)
        hatch(painter, option.rect, theme.placeholderFill);
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor over = theme.selection;
        over.setAlphaF(0.14f);
        painter.fillRect(option.rect, over);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        QColor over = theme.selection;
        over.setAlphaF(0.07f);
        painter.fillRect(option.rect, over);
    }
    QRect area = option.rect.adjusted(padding, 0, -padding, -1);
    if (cell.mark != MatrixMark::None) {
        const int width = badgeWidth(option.font, checkMark().text);
        if (width < area.width() / 2)
            drawBadge(painter, QRect(area.left() - 4, area.top(), width, area.height()), checkMark(), theme);
    }
    const QString signs = signsOf(cell);
    if (!signs.isEmpty()) {
        const QFont small = smallFont(option.font);
        painter.setFont(small);
        painter.setPen(cell.contradiction ? theme.findingText : theme.mutedText);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, signs);
        area.setRight(area.right() - QFontMetrics(small).horizontalAdvance(signs));
    }
    QFont font = option.font;
    font.setBold(isLargest);
    painter.setFont(font);
    const bool pale = cell.state == ValueState::Absent || (!cell.counted && cell.state != ValueState::Masked);
    painter.setPen(cell.state == ValueState::Masked ? theme.placeholderText : pale ? theme.mutedText : theme.text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, qMax(16, area.width())));
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height() + rowPadding;
    QFont bold = option.font;
    bold.setBold(true);
    int width = QFontMetrics(bold).horizontalAdvance(index.data().toString()) + 2 * padding + 2;
    if (const MatrixCell *cell = cellOf(index)) {
        width += QFontMetrics(smallFont(option.font)).horizontalAdvance(signsOf(*cell));
        if (cell->mark != MatrixMark::None)
            width += badgeWidth(option.font, checkMark().text);
    } else if (index.column() == 0) {
        width += QFontMetrics(smallFont(option.font)).horizontalAdvance(index.data(UnitRole).toString()) + 20;
    }
    return {width, height};
}

} // namespace xiangyue
