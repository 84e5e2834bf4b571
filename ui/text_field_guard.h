// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace xiangyue {

/// Keeps the window's one-key shortcuts (Enter, Backspace, W, ...) away from text fields and the buttons beside them:
/// what is typed there is typed there.
class TextFieldGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace xiangyue
