// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files_command.h"

namespace xiangyue {

/// `explain FILE... --format json|text`: what each number-like token was taken for, and why.
class ExplainCommand : public FilesCommand {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ExplainCommand)

public:
    QString name() const override { return QStringLiteral("explain"); }
    QString description() const override;

protected:
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode begin(const QCommandLineParser &parser, Console &console) override;
    ExitCode answer(const AnalysedFile &file, Console &console) override;

private:
    bool m_json = false;
};

} // namespace xiangyue
