// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"
#include "command.h"
#include "import/source_document.h"

#include <vector>

namespace xiangyue {

/// One file that was read and analysed.
struct AnalysedFile {
    QString path; ///< as given on the command line
    SourceDocument source;
    std::vector<ReportAnalysis> reports;
};

/// Standard input to its end, or to just above what any importer takes.
Result<QByteArray> readStandardInput();

/// Bytes of standard input or of a file -> document. `-` is standard input.
Result<SourceDocument> readInput(const QString &path, const ImporterRegistry &importers);

/// A verb that takes FILE... and answers each by itself: a bad file is named and the others are still answered.
class FilesCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::FilesCommand)

protected:
    void addArguments(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, const Services &services, Console &console) final;

    virtual void addOptions(QCommandLineParser &parser) const = 0;
    /// Reads the verb's options before the first file. BadArguments ends the program.
    virtual ExitCode begin(const QCommandLineParser &parser, Console &console) = 0;
    virtual ExitCode answer(const AnalysedFile &file, Console &console) = 0;
};

} // namespace xiangyue
