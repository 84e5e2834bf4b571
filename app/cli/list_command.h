// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library_command.h"

namespace xiangyue {

/// `list --library PATH`: one line a report of a library, fields parted by tabs.
class ListCommand : public LibraryCommand {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ListCommand)

public:
    QString name() const override { return QStringLiteral("list"); }
    QString description() const override;

protected:
    ExitCode begin(const QCommandLineParser &parser, Console &console) override;
    Library::OpenMode mode() const override { return Library::OpenMode::ReadOnly; }
    ExitCode work(Library &library, const QStringList &arguments, Console &console) override;
};

} // namespace xiangyue
