// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/comparison.h"
#include "library_command.h"

namespace xiangyue {

/// `compare --library PATH [--period 2024H1] [--place NAME]...`: the matrix of indicators and townships as CSV or JSON.
class CompareCommand : public LibraryCommand {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::CompareCommand)

public:
    QString name() const override { return QStringLiteral("compare"); }
    QString description() const override;

protected:
    void addArguments(QCommandLineParser &parser) const override;
    ExitCode begin(const QCommandLineParser &parser, Console &console) override;
    Library::OpenMode mode() const override { return Library::OpenMode::ReadOnly; }
    ExitCode work(Library &library, const QStringList &arguments, Console &console) override;

private:
    ExitCode write(const Comparison &comparison, const Library &library, Console &console) const;

    ComparisonFilter m_filter;
    QString m_output; ///< empty: standard output
    bool m_csv = false;
};

} // namespace xiangyue
