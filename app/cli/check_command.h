// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files_command.h"

namespace xiangyue {

/// `check FILE... [--summary]`: what a reviewer has to settle, for reading. Status 1 when anything is open.
class CheckCommand : public FilesCommand {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::CheckCommand)

public:
    QString name() const override { return QStringLiteral("check"); }
    QString description() const override;

protected:
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode begin(const QCommandLineParser &parser, Console &console) override;
    ExitCode answer(const AnalysedFile &file, Console &console) override;

private:
    bool m_summary = false;
};

} // namespace xiangyue
