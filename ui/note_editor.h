// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace xiangyue {

/// The small editor below the text for a reason, a wording to the author or a note. Not modal: reading goes on.
class NoteEditor : public QFrame {
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Opens for a flag. `state` is the decision that saving makes; `needed` when it cannot do without words.
    void ask(int flag, DecisionState state, const QString &title, const QString &proposal, bool needed);
    void dismiss();
    int flag() const { return m_flag; }
    QPlainTextEdit *field() const { return m_field; }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved(int flag, xiangyue::DecisionState state, const QString &text);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_title;
    QPlainTextEdit *m_field;
    QPushButton *m_save;
    QPushButton *m_cancel;
    int m_flag = -1;
    DecisionState m_state = DecisionState::Open;
    bool m_needed = false;
};

} // namespace xiangyue
