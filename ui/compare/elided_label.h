// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace xiangyue {

/// A label that shows as much of its text as there is room for, and all of it as a tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setFullText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace xiangyue
