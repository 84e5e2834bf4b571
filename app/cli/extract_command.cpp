// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract_command.h"

#include "export/csv_export.h"
#include "export/json_export.h"

namespace xiangyue {

QString ExtractCommand::description() const
{
    return tr("Prints sections, figures, placeholders and findings of each file.");
}

void ExtractCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("format"),
                      tr("json: one object a line for each file; csv: one row a figure. Default: json."),
                      QStringLiteral("json|csv"), QStringLiteral("json")});
}

ExitCode ExtractCommand::begin(const QCommandLineParser &parser, Console &console)
{
    const QString format = readFormat(parser, {QStringLiteral("json"), QStringLiteral("csv")}, console);
    if (format.isEmpty())
        return ExitCode::BadArguments;
    m_csv = format == u"csv";
    if (m_csv)
        console.print(csvHeader());
    return ExitCode::Ok;
}

ExitCode ExtractCommand::answer(const AnalysedFile &file, Console &console)
{
    if (m_csv) {
        console.print(csvRows(file.path, file.reports));
        return ExitCode::Ok;
    }
    const auto written = writeExtractJson(console.out(), file.path, file.source.text, file.reports);
    if (!written) {
        console.error(written.error().message);
        return ExitCode::Unreadable;
    }
    return ExitCode::Ok;
}

} // namespace xiangyue
