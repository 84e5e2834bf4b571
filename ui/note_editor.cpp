// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/note_editor.h"

#include "ui/text_field_guard.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiangyue {

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_field(new QPlainTextEdit(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("noteEditor"));
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * 3 + 14);
    m_field->setTabChangesFocus(true);
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    auto *guard = new TextFieldGuard(this);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_cancel)})
        widget->installEventFilter(guard);
    m_field->installEventFilter(this);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &NoteEditor::dismiss);
    connect(m_field, &QPlainTextEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_needed || !m_field->toPlainText().trimmed().isEmpty()); });

    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addLayout(buttons);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(12, 8, 12, 10);
    inner->addWidget(m_title);
    inner->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->addWidget(card);
    hide();
}

void NoteEditor::ask(int flag, DecisionState state, const QString &title, const QString &proposal, bool needed,
                     const QString &key)
{
    dismiss();
    m_flag = flag;
    m_key = key;
    m_proposal = proposal;
    m_state = state;
    m_needed = needed;
    m_title->setText(title);
    m_field->setAccessibleName(title);
    m_field->setPlainText(m_drafts.value(key, proposal));
    m_field->selectAll();
    m_save->setEnabled(!needed || !m_field->toPlainText().trimmed().isEmpty());
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void NoteEditor::dismiss()
{
    if (m_flag < 0)
        return;
    if (isModified())
        m_drafts.insert(m_key, m_field->toPlainText());
    m_flag = -1;
    hide();
    Q_EMIT dismissed();
}

bool NoteEditor::isModified() const
{
    return m_flag >= 0 && m_field->toPlainText() != m_proposal;
}

void NoteEditor::save()
{
    if (m_flag < 0 || !m_save->isEnabled())
        return;
    const int flag = m_flag;
    const QString text = m_field->toPlainText().trimmed();
    dismiss();
    m_drafts.remove(m_key);
    Q_EMIT saved(flag, m_state, text);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace xiangyue
