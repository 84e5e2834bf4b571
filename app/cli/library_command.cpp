// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_command.h"

#include <QFileInfo>

namespace xiangyue {

void LibraryCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("library"), tr("The library file."), QStringLiteral("PATH")});
}

ExitCode LibraryCommand::run(const QCommandLineParser &parser, const Services &services, Console &console)
{
    const QString path = parser.value(QStringLiteral("library"));
    if (path.isEmpty())
        return badArguments(tr("No library was given. Name it with --library PATH."), console);
    if (const ExitCode code = begin(parser, console); code != ExitCode::Ok)
        return code;
    if (mode() == Library::OpenMode::ReadOnly && !QFileInfo::exists(path)) {
        console.error(tr("There is no library at %1. `xiangyue-cli import` makes one.").arg(path));
        return ExitCode::Unreadable;
    }
    auto library = Library::open(path, services.dictionaries, services.importers, mode());
    if (!library) {
        console.error(library.error().message);
        return ExitCode::Unreadable;
    }
    return work(**library, parser.positionalArguments(), console);
}

} // namespace xiangyue
