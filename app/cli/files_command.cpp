// SPDX-License-Identifier: GPL-3.0-or-later
#include "files_command.h"

#include "text/text_decoder.h"

#include <QFile>

#include <cstdio>

namespace xiangyue {

namespace {

/// One byte more than any importer takes: the rest of an endless stream need not be read to refuse it.
constexpr qint64 maximumInput = maximumTextBytes + 1;

} // namespace

Result<QByteArray> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io,
                       QCoreApplication::translate("xiangyue::FilesCommand", "Standard input could not be read: %1")
                           .arg(input.errorString()));
    }
    QByteArray bytes;
    while (bytes.size() < maximumInput) {
        const QByteArray chunk = input.read(maximumInput - bytes.size());
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    return bytes;
}

Result<SourceDocument> readInput(const QString &path, const ImporterRegistry &importers)
{
    if (path != u"-")
        return importers.readFile(path);
    return readStandardInput().and_then([&](const QByteArray &bytes) {
        return importers.readBytes(bytes, QCoreApplication::translate("xiangyue::FilesCommand", "standard input"));
    });
}

void FilesCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("File to read; - is standard input."),
                                 QStringLiteral("FILE..."));
    addOptions(parser);
}

ExitCode FilesCommand::run(const QCommandLineParser &parser, const Services &services, Console &console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        return badArguments(tr("No file was given. Name at least one, or - for standard input."), console);
    ExitCode code = begin(parser, console);
    if (code == ExitCode::BadArguments)
        return code;
    for (const QString &path : paths) {
        auto source = readInput(path, services.importers);
        if (!source) {
            console.error(QString(path % QStringLiteral(": ") % source.error().message));
            code = worse(code, ExitCode::Unreadable);
            continue;
        }
        for (const QString &warning : std::as_const(source->warnings)) {
            console.warning(QString(path % QStringLiteral(": ") % warning));
            code = worse(code, ExitCode::Open);
        }
        AnalysedFile file{path, std::move(*source), {}};
        file.reports = analyseSource(file.source.text, services.dictionaries);
        code = worse(code, answer(file, console));
    }
    return code;
}

} // namespace xiangyue
