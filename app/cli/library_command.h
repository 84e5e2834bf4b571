// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "library/library.h"

#include <memory>

namespace xiangyue {

/// A verb on the library file that --library names.
class LibraryCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::LibraryCommand)

protected:
    void addArguments(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, const Services &services, Console &console) final;

    /// Looks at the arguments before the library is touched.
    virtual ExitCode begin(const QCommandLineParser &parser, Console &console) = 0;
    virtual Library::OpenMode mode() const = 0;
    virtual ExitCode work(Library &library, const QStringList &arguments, Console &console) = 0;
};

} // namespace xiangyue
