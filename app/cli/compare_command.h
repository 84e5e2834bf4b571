// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/matrix_export.h"
#include "library_command.h"

namespace xiangyue {

/// `compare --library PATH [--period 2024H1] [--place NAME]... [--report TEXT]... [--base BASE] [--format F]
/// [--output FILE]`: the matrix of indicators and townships.
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
    Result<std::vector<ReportId>> pick(const Library &library) const;
    ExitCode write(const Matrix &matrix, const Library &library, Console &console) const;

    ComparisonFilter m_filter;
    MatrixBase m_base = MatrixBase::AsWritten;
    MatrixFormat m_format = MatrixFormat::Csv;
    QString m_output; ///< empty: standard output
};

} // namespace xiangyue
