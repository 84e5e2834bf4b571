// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/figure.h"
#include "tables/table_roles.h"

#include <QWidget>

namespace xiangyue {

/// One line that tells what a report says of an indicator: name and value, a badge where it is planned, to be filled in
/// or not mentioned.
class FactStrip : public QWidget {
    Q_OBJECT

public:
    explicit FactStrip(QWidget *parent = nullptr);

    /// `text` is the report's.
    void showFigure(const Figure &figure, const QString &text);
    void showAbsent();
    /// The same in words.
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setFact(const QString &value, const QString &name, const Mark &mark);

    QString m_value;
    QString m_name;
    Mark m_mark;
};

} // namespace xiangyue
