// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

class QWidget;

namespace xiangyue {

/// Everything that the window asks the user in a box of its own. Passed in, so that tests can answer.
class Dialogs {
public:
    virtual ~Dialogs();

    /// Files to import; empty when the user changed their mind. `suffixes` without dot.
    virtual QStringList askFiles(QWidget *parent, const QString &folder, const QStringList &suffixes) = 0;
    /// A file to write, proposed as `name` in the folder of the last one; empty when the user changed their mind.
    /// `formats` are a title and a suffix each, the usual one first; the path that comes back ends in one of them.
    using FileFormats = QList<std::pair<QString, QString>>;
    virtual QString askSaveFile(QWidget *parent, const QString &name, const FileFormats &formats) = 0;
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
    QString askSaveFile(QWidget *parent, const QString &name, const FileFormats &formats) override;
    bool confirmRemoval(QWidget *parent, const QString &reportTitle) override;
    Unkept askUnkept(QWidget *parent, bool complete) override;
    void showError(QWidget *parent, const Error &error) override;

private:
    QString m_saveFolder;
};

} // namespace xiangyue
