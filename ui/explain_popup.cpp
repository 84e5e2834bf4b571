// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain_popup.h"

#include "extract/extractor.h"
#include "tables/value_text.h"
#include "ui/theme_palette.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace xiangyue {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Explain", text);
}

const Token *nearestToken(const ReportView &report, const std::vector<Token> &tokens, qsizetype position)
{
    const QString &text = report.analysis.text;
    const Token *best = nullptr;
    qsizetype distance = 0;
    for (const Token &token : tokens) {
        const qsizetype away = token.span.contains(position)
            ? 0
            : std::min(std::abs(token.span.start - position), std::abs(token.span.end - 1 - position));
        if (!best || away < distance) {
            best = &token;
            distance = away;
        }
    }
    if (!best || distance == 0)
        return best;
    const qsizetype from = std::min(position, best->span.start);
    return text.mid(from, std::max(position, best->span.end) - from).contains(u'\n') ? nullptr : best;
}

const Figure *figureOf(const ReportView &report, qsizetype position, const Token *token)
{
    const auto &figures = report.analysis.extraction.figures;
    for (const Figure &figure : figures) {
        if (figure.quote.contains(position))
            return &figure;
    }
    if (token && token->figure >= 0 && static_cast<size_t>(token->figure) < figures.size())
        return &figures[static_cast<size_t>(token->figure)];
    return nullptr;
}

void explainFigure(const ReportView &report, const Figure &figure, Explanation &out)
{
    const ValueText value = valueText(figure, report.analysis.text);
    out.title = figure.quote.in(report.analysis.text).toString();
    out.verdict = translated(QT_TRANSLATE_NOOP("Explain", "This is an indicator."));
    out.facts << translated(QT_TRANSLATE_NOOP("Explain", "Counted: %1")).arg(figure.name)
              << translated(QT_TRANSLATE_NOOP("Explain", "Value: %1 %2")).arg(value.value, value.unit)
              << translated(QT_TRANSLATE_NOOP("Explain", "Theme: %1")).arg(categoryTitle(figure.category));
    if (!figure.scope.isEmpty())
        out.facts << translated(QT_TRANSLATE_NOOP("Explain", "Of: %1")).arg(figure.scope);
    for (const QString &rule : figure.trail)
        out.reasons << ruleText(rule);
}

void explainToken(const ReportView &report, const Token &token, Explanation &out)
{
    out.title = token.span.in(report.analysis.text).toString();
    out.verdict =
        translated(QT_TRANSLATE_NOOP("Explain", "This is no indicator: %1.")).arg(verdictTitle(token.verdict));
    if (token.value) {
        QString value = token.value->toString();
        if (token.valueHigh)
            value += QStringLiteral("–") + token.valueHigh->toString();
        out.facts << translated(QT_TRANSLATE_NOOP("Explain", "Value: %1 %2")).arg(value, token.unit);
    }
    out.reasons << ruleText(token.rule);
}

} // namespace

Explanation explainAt(const ReportView &report, const std::vector<Token> &tokens, qsizetype position)
{
    Explanation result;
    const Token *token = nearestToken(report, tokens, position);
    if (const Figure *figure = figureOf(report, position, token))
        explainFigure(report, *figure, result);
    else if (token)
        explainToken(report, *token, result);
    result.reasons.removeAll(QString());
    result.reasons.removeDuplicates();
    return result;
}

ExplainPopup::ExplainPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_body(new QLabel(this))
{
    setObjectName(QStringLiteral("explainPopup"));
    setProperty("card", true);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    for (QLabel *label : {m_title, m_body}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_body);
    setFixedWidth(360);
}

void ExplainPopup::showAt(QPoint globalPosition, const Explanation &explanation)
{
    m_title->setText(explanation.title.isEmpty() ? tr("There is no number here.") : explanation.title);
    QStringList lines;
    if (!explanation.verdict.isEmpty())
        lines << explanation.verdict;
    lines << explanation.facts;
    if (!explanation.reasons.isEmpty())
        lines << QString() << tr("Why:");
    for (const QString &reason : explanation.reasons)
        lines << QStringLiteral("• ") + reason;
    m_body->setText(lines.join(u'\n'));
    m_body->setVisible(!lines.isEmpty());
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(globalPosition);
    const QRect room = screen ? screen->availableGeometry() : QRect(globalPosition, size());
    QPoint corner = globalPosition + QPoint(4, 18);
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (corner.y() + height() > room.bottom())
        corner.setY(std::max(room.top(), globalPosition.y() - height() - 8));
    move(corner);
    show();
}

QString ExplainPopup::text() const
{
    return m_title->text() + u'\n' + m_body->text();
}

} // namespace xiangyue
