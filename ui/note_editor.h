// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace xiangyue {

/// The small editor below the text for a reason, a wording to the author or a note. Not modal: reading goes on.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Opens for a flag. `state` is the decision that saving makes; `needed` when it cannot do without words. What was
    /// typed for the same `key` before and not saved is offered again.
    void ask(int flag, DecisionState state, const QString &title, const QString &proposal, bool needed,
             const QString &key);
    void dismiss();
    bool isModified() const;
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
    QString m_key;
    QString m_proposal;
    QHash<QString, QString> m_drafts; ///< typed but not saved, by key
};

} // namespace xiangyue
