// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/fact_strip.h"

#include "tables/value_text.h"
#include "ui/badge.h"

#include <QPainter>

namespace xiangyue {

namespace {

constexpr int sideMargin = 14;
constexpr int gap = 8;

Mark markOf(const Figure &figure)
{
    const ValueState state = stateOf(figure);
    if (state == ValueState::Masked)
        return {valueStateTitle(state), MarkTone::Fill};
    if (state == ValueState::Planned)
        return {valueStateTitle(state), MarkTone::Neutral};
    return {};
}

} // namespace

FactStrip::FactStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FactStrip::showFigure(const Figure &figure, const QString &text)
{
    const ValueText value = valueText(figure, text);
    setFact(QString(value.value % u' ' % value.unit).trimmed(), figure.name, markOf(figure));
}

void FactStrip::showAbsent()
{
    setFact({}, {}, {valueStateTitle(ValueState::Absent), MarkTone::Neutral});
}

void FactStrip::setFact(const QString &value, const QString &name, const Mark &mark)
{
    m_value = value;
    m_name = name;
    m_mark = mark;
    setAccessibleName(text());
    setToolTip(text());
    update();
}

QString FactStrip::text() const
{
    QStringList parts{m_mark.text, m_value, m_name};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QSize FactStrip::sizeHint() const
{
    return {100, fontMetrics().height() + 12};
}

void FactStrip::paintEvent(QPaintEvent *)
{
    const ThemePalette theme = ThemePalette::forPalette(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    QRect area = rect().adjusted(sideMargin, 0, -gap, 0);
    if (!m_mark.text.isEmpty())
        area.setLeft(area.left() + drawBadge(painter, area, m_mark, theme) + gap);
    const auto drawWords = [&](const QString &words, const QColor &colour) {
        if (words.isEmpty() || area.width() <= 0)
            return;
        painter.setPen(colour);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(words) + gap);
    };
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    drawWords(m_value, m_mark.tone == MarkTone::Fill ? theme.placeholderText : theme.text);
    painter.setFont(font());
    drawWords(m_name, theme.mutedText);
}

} // namespace xiangyue
