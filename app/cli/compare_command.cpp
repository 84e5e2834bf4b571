// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_command.h"

namespace xiangyue {

namespace {

const QStringList &formats()
{
    static const QStringList names{QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("html"),
                                   QStringLiteral("xlsx")};
    return names;
}

QStringList baseNames()
{
    QStringList names;
    for (const MatrixBase base : allMatrixBases)
        names << matrixBaseId(base);
    return names;
}

} // namespace

QString CompareCommand::description() const
{
    return tr("Lays reports of a library side by side: one row an indicator, one column a township.");
}

void CompareCommand::addArguments(QCommandLineParser &parser) const
{
    LibraryCommand::addArguments(parser);
    parser.addOption({QStringLiteral("period"),
                      tr("Only reports of this period: 2024, 2024H1 (half-year), 2024Y "
                         "(whole year), 2024Q2, or H1 of any year."),
                      QStringLiteral("PERIOD")});
    parser.addOption(
        {QStringLiteral("place"), tr("Only this place; may be given several times."), QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("tag"), tr("Only reports with this tag; may be given several times."), QStringLiteral("TAG")});
    parser.addOption({QStringLiteral("report"),
                      tr("Only reports whose title or file name holds these words; may be given several times."),
                      QStringLiteral("WORDS")});
    parser.addOption(
        {QStringLiteral("base"),
         tr("What values are divided by: %1. Default: as_written.").arg(baseNames().join(QStringLiteral(", "))),
         QStringLiteral("BASE"), matrixBaseId(MatrixBase::AsWritten)});
    parser.addOption({QStringLiteral("format"),
                      tr("csv: for spreadsheets; json: with sentence and state of every "
                         "cell; html: to print; xlsx: with sources and charts, needs --output. Default: csv."),
                      formats().join(u'|'), QStringLiteral("csv")});
    parser.addOption(
        {QStringLiteral("output"), tr("Write to this file instead of standard output."), QStringLiteral("FILE")});
}

ExitCode CompareCommand::begin(const QCommandLineParser &parser, Console &console)
{
    const QString format = readFormat(parser, formats(), console);
    if (format.isEmpty())
        return ExitCode::BadArguments;
    m_format = matrixFormatFromId(format).value_or(MatrixFormat::Csv);
    m_output = parser.value(QStringLiteral("output"));
    m_filter.places = parser.values(QStringLiteral("place"));
    m_filter.tags = parser.values(QStringLiteral("tag"));
    m_filter.words = parser.values(QStringLiteral("report"));
    const QString period = parser.value(QStringLiteral("period"));
    m_filter.period = periodFromText(period);
    if (!period.isEmpty() && !m_filter.period)
        return badArguments(tr("`%1` is no period; write 2024, 2024H1, 2024Y or 2024Q2.").arg(period), console);
    if (m_format == MatrixFormat::Xlsx && m_output.isEmpty())
        return badArguments(tr("A spreadsheet needs a file: name it with --output."), console);
    const QString base = parser.value(QStringLiteral("base"));
    if (!matrixBaseFromId(base)) {
        return badArguments(
            tr("There is no base `%1`; take one of: %2.").arg(base, baseNames().join(QStringLiteral(", "))), console);
    }
    m_base = *matrixBaseFromId(base);
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty())
        return badArguments(tr("`%1` is too much here.").arg(extra.front()), console);
    return ExitCode::Ok;
}

Result<std::vector<ReportId>> CompareCommand::pick(const Library &library) const
{
    return library.reportsToCompare(m_filter).map([](const std::vector<ReportSummary> &reports) {
        std::vector<ReportId> ids;
        for (const ReportSummary &report : reports)
            ids.push_back(report.id);
        return ids;
    });
}

ExitCode CompareCommand::work(Library &library, const QStringList &, Console &console)
{
    const auto ids = pick(library);
    if (ids && ids->empty()) {
        console.error(tr("No report of the library fits. `xiangyue-cli list` shows what it holds."));
        return ExitCode::Unreadable;
    }
    const auto comparison = ids.and_then([&](const std::vector<ReportId> &reports) {
        return library.compare({reports, m_base});
    });
    if (!comparison) {
        console.error(comparison.error().message);
        return ExitCode::Unreadable;
    }
    ExitCode code = ExitCode::Ok;
    if (const auto outdated = library.outdatedReports(); outdated && *outdated > 0) {
        console.warning(
            tr("%n reports were read by an older program or mapped with other indicators; opening the library "
               "in the window renews them.",
               nullptr, *outdated));
        code = ExitCode::Open;
    }
    return worse(code, write(comparison->matrix, library, console));
}

ExitCode CompareCommand::write(const Matrix &matrix, const Library &library, Console &console) const
{
    const auto written = library.sources(matrix).and_then([&](const MatrixSources &sources) -> Result<void> {
        if (!m_output.isEmpty())
            return saveMatrix(m_output, matrix, sources, m_format);
        return matrixFile(matrix, sources, m_format).and_then([&console](const QByteArray &bytes) -> Result<void> {
            // As bytes: the mark that spreadsheets know UTF-8 by must stay.
            if (console.out().write(bytes) == bytes.size())
                return {};
            return failure(ErrorCode::Io, tr("The output could not be written whole. Is the disk full?"));
        });
    });
    if (!written)
        console.error(written.error().message);
    return written ? ExitCode::Ok : ExitCode::Unreadable;
}

} // namespace xiangyue
