// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace xiangyue {

/// A rounded button that filters: on or off.
class Chip : public QToolButton {
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    /// `Environment 9`; a chip with nothing behind it is pale.
    void setLabel(const QString &title, int count);
    QSize sizeHint() const override;
};

} // namespace xiangyue
