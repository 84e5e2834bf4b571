// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_command.h"

#include "files_command.h"

#include <QFile>
#include <QTemporaryDir>

namespace xiangyue {

QString ImportCommand::description() const
{
    return tr("Takes files into a library, which is made when there is none.");
}

void ImportCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("File to import; - is standard input."),
                                 QStringLiteral("FILE..."));
    LibraryCommand::addArguments(parser);
}

ExitCode ImportCommand::begin(const QCommandLineParser &parser, Console &console)
{
    if (parser.positionalArguments().isEmpty())
        return badArguments(tr("No file was given. Name at least one, or - for standard input."), console);
    return ExitCode::Ok;
}

ExitCode ImportCommand::work(Library &library, const QStringList &arguments, Console &console)
{
    ExitCode code = ExitCode::Ok;
    for (const QString &path : arguments) {
        if (path != u"-") {
            code = worse(code, importOne(library, path, console));
            continue;
        }
        // A library takes files: what comes in on standard input is put into one.
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("stdin.txt")));
        const auto bytes = readStandardInput();
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
            console.error(bytes ? tr("Standard input could not be kept for import: %1").arg(file.errorString())
                                : bytes.error().message);
            code = worse(code, ExitCode::Unreadable);
            continue;
        }
        file.close();
        code = worse(code, importOne(library, file.fileName(), console));
    }
    return code;
}

ExitCode ImportCommand::importOne(Library &library, const QString &path, Console &console) const
{
    const ImportOutcome outcome = library.importNow(path);
    if (outcome.error) {
        console.error(QString(path % QStringLiteral(": ") % outcome.error->message));
        return ExitCode::Unreadable;
    }
    for (const QString &warning : outcome.warnings)
        console.warning(QString(path % QStringLiteral(": ") % warning));
    const QString count = QString::number(outcome.reports.size());
    console.print(QString(path % QStringLiteral(": ")
                          % (outcome.alreadyKnown ? tr("already in the library, reports: %1").arg(count)
                                                  : tr("imported, reports: %1").arg(count))
                          % u'\n'));
    return outcome.warnings.isEmpty() ? ExitCode::Ok : ExitCode::Open;
}

} // namespace xiangyue
