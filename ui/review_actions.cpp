// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_actions.h"

#include "tables/flag_table_model.h"
#include "tables/report_titles.h"
#include "ui/action_collection.h"
#include "ui/explain_popup.h"
#include "ui/note_editor.h"
#include "ui/report_pane.h"
#include "ui/report_text_view.h"

#include <QClipboard>
#include <QGuiApplication>

namespace xiangyue {

namespace {

/// The sentence around a span, without its line break.
QString sentenceAround(const QString &text, TextSpan span)
{
    const auto ends = [&](qsizetype i) {
        return QStringView(u"。；！？\n").contains(text.at(i));
    };
    qsizetype start = qBound<qsizetype>(0, span.start, text.size());
    qsizetype end = qBound<qsizetype>(start, span.end, text.size());
    while (start > 0 && !ends(start - 1))
        --start;
    while (end < text.size() && !ends(end))
        ++end;
    if (end < text.size() && text.at(end) != u'\n')
        ++end;
    return text.mid(start, end - start).trimmed();
}

} // namespace

ReviewActions::ReviewActions(ActionCollection &actions, ReviewSession &session, ReportPane &pane)
    : QObject(&pane)
    , m_actions(actions)
    , m_session(session)
    , m_pane(pane)
    , m_popup(new ExplainPopup(&pane))
{
    connectActions();
    connectUndo();
    connect(&session, &ReviewSession::reportChanged, this, &ReviewActions::updateEnabled);
    connect(&session, &ReviewSession::decisionChanged, this, &ReviewActions::updateEnabled);
    connect(&session.selection(), &ReportSelection::changed, this, &ReviewActions::updateEnabled);
    connect(pane.text(), &ReportTextView::hasSelectionChanged, actions[ActionCollection::Copy], &QAction::setEnabled);
    connect(pane.text(), &ReportTextView::contextMenuAsked, this, [this](qsizetype position, QPoint point) {
        m_menuPosition = position;
        showMenu(position, point);
    });
    connect(pane.noteEditor(), &NoteEditor::saved, &session, &ReviewSession::decide);
    connect(pane.noteEditor(), &NoteEditor::dismissed, pane.text(), qOverload<>(&QWidget::setFocus));
    updateEnabled();
}

void ReviewActions::connectActions()
{
    using A = ActionCollection;
    connect(m_actions[A::PreviousFlag], &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions[A::NextFlag], &QAction::triggered, this, [this] { step(1); });
    connect(m_actions[A::Verify], &QAction::triggered, this, &ReviewActions::verify);
    connect(m_actions[A::Waive], &QAction::triggered, this, [this] { askWords(DecisionState::Waived); });
    connect(m_actions[A::ReturnToAuthor], &QAction::triggered, this, [this] { askWords(DecisionState::Returned); });
    connect(m_actions[A::Note], &QAction::triggered, this, &ReviewActions::writeNote);
    connect(m_actions[A::Reopen], &QAction::triggered, this, &ReviewActions::reopen);
    connect(m_actions[A::Explain], &QAction::triggered, this, &ReviewActions::explain);
    connect(m_actions[A::CopyQuote], &QAction::triggered, this, &ReviewActions::copyQuote);
    connect(m_actions[A::GoToSection], &QAction::triggered, &m_pane, &ReportPane::goToSection);
    connect(m_actions[A::Copy], &QAction::triggered, m_pane.text(), &ReportTextView::copySelection);
    m_actions[A::Copy]->setEnabled(false);
}

void ReviewActions::connectUndo()
{
    QUndoStack &stack = m_session.undoStack();
    QAction *undo = m_actions[ActionCollection::Undo];
    QAction *redo = m_actions[ActionCollection::Redo];
    connect(undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::undoTextChanged, undo,
            [undo](const QString &what) { undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo “%1”").arg(what)); });
    connect(&stack, &QUndoStack::redoTextChanged, redo,
            [redo](const QString &what) { redo->setText(what.isEmpty() ? tr("&Redo") : tr("&Redo “%1”").arg(what)); });
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
}

void ReviewActions::updateEnabled()
{
    using A = ActionCollection;
    const bool report = m_session.report() != nullptr;
    const int flag = m_session.selection().flag();
    const bool decidable = flag >= 0 && !m_session.library().isReadOnly();
    for (const A::Id id : {A::PreviousFlag, A::NextFlag})
        m_actions[id]->setEnabled(report && !m_session.report()->flags.empty());
    for (const A::Id id : {A::Verify, A::Waive, A::ReturnToAuthor, A::Note})
        m_actions[id]->setEnabled(decidable);
    m_actions[A::Reopen]->setEnabled(decidable && !m_session.isOpen(flag));
    for (const A::Id id : {A::GoToSection, A::Find, A::FindNext, A::FindPrevious, A::ExportChart, A::CopyChart})
        m_actions[id]->setEnabled(report);
    m_actions[A::Explain]->setEnabled(report);
    m_actions[A::CopyQuote]->setEnabled(!m_session.selection().isEmpty());
}

void ReviewActions::showMenu(qsizetype position, QPoint globalPosition)
{
    using A = ActionCollection;
    m_menuPosition = position;
    m_menuPoint = globalPosition;
    // The spot that was clicked becomes the selection, so that every entry is about it.
    if (const auto report = m_session.report()) {
        TextMarks marks;
        marks.setReport(report);
        const TextMark *mark = marks.at(position);
        if (mark && mark->flag >= 0)
            m_session.selection().selectFlag(mark->flag, ReportSelection::Origin::Text);
        else if (mark)
            m_session.selection().selectFigure(mark->figure, ReportSelection::Origin::Text);
    }
    auto *menu = new QMenu(&m_pane);
    menu->setObjectName(QStringLiteral("reviewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions[A::Explain]);
    menu->addSeparator();
    for (const A::Id id : {A::Verify, A::Waive, A::ReturnToAuthor, A::Note, A::Reopen})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    for (const A::Id id : {A::Copy, A::CopyQuote, A::GoToSection})
        menu->addAction(m_actions[id]);
    // Closed menus trigger their action after hiding: the position is forgotten only then.
    connect(menu, &QObject::destroyed, this, [this] { m_menuPosition = -1; });
    menu->popup(globalPosition);
}

void ReviewActions::verify()
{
    const int flag = m_session.selection().flag();
    if (flag >= 0)
        m_session.decide(flag, DecisionState::Verified, m_session.decision(flag).note);
}

void ReviewActions::askWords(DecisionState state)
{
    const int flag = m_session.selection().flag();
    if (flag < 0)
        return;
    const Decision before = m_session.decision(flag);
    const bool waive = state == DecisionState::Waived;
    const Flag &item = m_session.report()->flags[static_cast<size_t>(flag)];
    const QString title =
        (waive ? tr("Waive “%1”: why may this stay as it is?") : tr("Return “%1” to the author: what is asked?"))
            .arg(flagQuote(*m_session.report(), item));
    QString words = before.note;
    if (words.isEmpty() && !waive)
        words = proposedWording(flag);
    m_pane.noteEditor()->ask(flag, state, title, words, true, item.fingerprint + decisionStateId(state));
}

void ReviewActions::writeNote()
{
    const int flag = m_session.selection().flag();
    if (flag < 0)
        return;
    const Decision before = m_session.decision(flag);
    const Flag &item = m_session.report()->flags[static_cast<size_t>(flag)];
    m_pane.noteEditor()->ask(flag, before.state, tr("Note on “%1”").arg(flagQuote(*m_session.report(), item)),
                             before.note, false, item.fingerprint);
}

void ReviewActions::reopen()
{
    const int flag = m_session.selection().flag();
    if (flag >= 0)
        m_session.decide(flag, DecisionState::Open, m_session.decision(flag).note);
}

void ReviewActions::step(int direction)
{
    if (!m_session.step(direction))
        Q_EMIT message(tr("There is nothing to decide in this report."));
    else if (m_session.progress().open() == 0)
        Q_EMIT message(tr("Everything is decided; these are the decided spots."));
}

void ReviewActions::explain()
{
    const auto report = m_session.report();
    if (!report)
        return;
    const TextSpan selected = m_session.selection().span();
    const bool fromMenu = m_menuPosition >= 0;
    const qsizetype position = fromMenu ? m_menuPosition : selected.start;
    if (position < 0) {
        Q_EMIT message(tr("Choose a number first."));
        return;
    }
    const Result<std::vector<Token>> tokens = m_session.library().explain(report->summary.id);
    if (!tokens) {
        Q_EMIT message(tokens.error().message);
        return;
    }
    QPoint point = m_menuPoint;
    if (!fromMenu)
        point = m_pane.text()->viewport()->mapToGlobal(m_pane.text()->rectOf(selected).bottomLeft());
    m_popup->showAt(point, explainAt(*report, *tokens, position));
}

void ReviewActions::copyQuote()
{
    const auto report = m_session.report();
    const TextSpan span = m_session.selection().span();
    if (!report || span.start < 0)
        return;
    const QString sentence = sentenceAround(report->analysis.text, span);
    const int section = report->analysis.outline.sectionAt(span.start);
    QStringList source{reportTitle(report->summary)};
    if (section >= 0)
        source << report->analysis.outline.path(section);
    QGuiApplication::clipboard()->setText(tr("“%1” (%2)").arg(sentence, source.join(QStringLiteral(" · "))));
    Q_EMIT message(tr("The sentence is on the clipboard."));
}

QString ReviewActions::proposedWording(int flag) const
{
    const auto report = m_session.report();
    const Flag &item = report->flags[static_cast<size_t>(flag)];
    const QString where = item.section < 0 ? QString() : report->analysis.outline.path(item.section);
    const QString quote = flagQuote(*report, item);
    const QString words = item.kind == Flag::Kind::Placeholder ? tr("Please fill in “%1”.").arg(quote)
                                                               : tr("Please check “%1”: %2").arg(quote, item.message);
    return where.isEmpty() ? words : tr("%1: %2").arg(where, words);
}

} // namespace xiangyue
