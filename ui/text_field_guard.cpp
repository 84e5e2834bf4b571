// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_field_guard.h"

#include <QKeyEvent>

namespace xiangyue {

bool TextFieldGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers modifiers = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        const bool functionKey = key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35;
        if (modifiers == Qt::NoModifier && !functionKey) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace xiangyue
