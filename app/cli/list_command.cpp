// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_command.h"

namespace xiangyue {

namespace {

QString field(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : onOneLine(text);
}

} // namespace

QString ListCommand::description() const
{
    return tr("Lists the reports of a library: place, year, period, draft, figures, open flags, title and file.");
}

ExitCode ListCommand::begin(const QCommandLineParser &parser, Console &console)
{
    const QStringList extra = parser.positionalArguments();
    if (!extra.isEmpty())
        return badArguments(tr("`%1` is too much here.").arg(extra.front()), console);
    return ExitCode::Ok;
}

ExitCode ListCommand::work(Library &library, const QStringList &, Console &console)
{
    QString listing;
    for (const ReportSummary &report : library.reports()) {
        const QStringList fields{
            field(report.identity.place),
            report.identity.year ? QString::number(*report.identity.year) : QStringLiteral("-"),
            periodId(report.identity.period),
            tr("draft %1").arg(report.draft),
            tr("figures %1").arg(report.figureCount),
            tr("open %1 of %2").arg(report.openPlaceholders + report.openFindings).arg(report.flagCount),
            field(report.identity.title),
            field(report.fileName),
        };
        listing += fields.join(u'\t') % u'\n';
    }
    console.print(listing);
    return ExitCode::Ok;
}

} // namespace xiangyue
