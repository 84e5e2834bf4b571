// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review_session.h"

#include <QMenu>
#include <QObject>
#include <QPoint>

namespace xiangyue {

class ActionCollection;
class ExplainPopup;
class ReportPane;

/// What the review's actions do: stepping, deciding, notes, explaining, copying quotes.
class ReviewActions : public QObject {
    Q_OBJECT

public:
    ReviewActions(ActionCollection &actions, ReviewSession &session, ReportPane &pane);

    /// Context menu for a spot of the text or a row of a table.
    void showMenu(qsizetype position, QPoint globalPosition);
    ExplainPopup *explainPopup() const { return m_popup; }

Q_SIGNALS:
    void message(const QString &text);

private:
    void connectActions();
    void connectUndo();
    void updateEnabled();
    void verify();
    void askWords(DecisionState state);
    void writeNote();
    void reopen();
    void step(int direction);
    void explain();
    void copyQuote();
    QString proposedWording(int flag) const;

    ActionCollection &m_actions;
    ReviewSession &m_session;
    ReportPane &m_pane;
    ExplainPopup *m_popup;
    qsizetype m_menuPosition = -1; ///< where the context menu was asked for; -1 outside of it
    QPoint m_menuPoint;
};

} // namespace xiangyue
