// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library_command.h"

namespace xiangyue {

/// `import --library PATH FILE...`: takes files into a library, which is made when there is none.
class ImportCommand : public LibraryCommand {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ImportCommand)

public:
    QString name() const override { return QStringLiteral("import"); }
    QString description() const override;

protected:
    void addArguments(QCommandLineParser &parser) const override;
    ExitCode begin(const QCommandLineParser &parser, Console &console) override;
    Library::OpenMode mode() const override { return Library::OpenMode::ReadWrite; }
    ExitCode work(Library &library, const QStringList &arguments, Console &console) override;

private:
    ExitCode importOne(Library &library, const QString &path, Console &console) const;
};

} // namespace xiangyue
