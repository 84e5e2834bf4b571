// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace xiangyue {

/// Everything that the window asks the user in a box of its own. Passed in, so that tests can answer.
class Dialogs {
public:
    virtual ~Dialogs();

    /// Files to import; empty when the user changed their mind. `suffixes` without dot.
    virtual QStringList askFiles(QWidget *parent, const QString &folder, const QStringList &suffixes) = 0;
    /// True when the report may be removed for good.
    virtual bool confirmRemoval(QWidget *parent, const QString &reportTitle) = 0;
    /// Changes of the indicators that are not kept, when the settings are to be closed. `complete`: they can be kept.
    enum class Unkept { Keep, Discard, GoBack };
    virtual Unkept askUnkept(QWidget *parent, bool complete) = 0;
    virtual void showError(QWidget *parent, const Error &error) = 0;
};

/// The real boxes.
class NativeDialogs : public Dialogs {
public:
    QStringList askFiles(QWidget *parent, const QString &folder, const QStringList &suffixes) override;
    bool confirmRemoval(QWidget *parent, const QString &reportTitle) override;
    Unkept askUnkept(QWidget *parent, bool complete) override;
    void showError(QWidget *parent, const Error &error) override;
};

} // namespace xiangyue
