// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace xiangyue {

/// A list whose lines can be ticked, with its title and buttons to tick all and none.
class TickList : public QWidget {
    Q_OBJECT

public:
    /// The title's mnemonic leads to the list.
    explicit TickList(const QString &title, QWidget *parent = nullptr);

    /// `key` is what `ticked` gives back.
    void add(const QString &text, const QString &key, bool ticked, const QString &toolTip = {});
    /// Keys of the ticked lines, in the order of the list.
    QStringList ticked() const;

public Q_SLOTS:
    void tickAll();
    void tickNone();

Q_SIGNALS:
    void changed();

private:
    void tick(Qt::CheckState state);

    QListWidget *m_list;
};

} // namespace xiangyue
