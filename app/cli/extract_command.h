// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files_command.h"

namespace xiangyue {

/// `extract FILE... --format json|csv`: everything that is read from a report, for programs and spreadsheets.
class ExtractCommand : public FilesCommand {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ExtractCommand)

public:
    QString name() const override { return QStringLiteral("extract"); }
    QString description() const override;

protected:
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode begin(const QCommandLineParser &parser, Console &console) override;
    ExitCode answer(const AnalysedFile &file, Console &console) override;

private:
    bool m_csv = false;
};

} // namespace xiangyue
