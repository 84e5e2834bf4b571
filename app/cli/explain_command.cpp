// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain_command.h"

#include "export/json_export.h"
#include "extract/extractor.h"
#include "line_index.h"

namespace xiangyue {

namespace {

QString valueText(const Token &token)
{
    if (!token.value)
        return {};
    QString text = token.value->toString();
    if (token.valueHigh)
        text += u'~' % token.valueHigh->toString();
    return QString(QStringLiteral(" = ") % text % (token.unit.isEmpty() ? QString() : QString(u' ' % token.unit)));
}

} // namespace

QString ExplainCommand::description() const
{
    return tr("Says of every number what it was taken for and which rule decided.");
}

void ExplainCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("format"),
                      tr("text: for reading; json: one object a line for each file. "
                         "Default: text."),
                      QStringLiteral("json|text"), QStringLiteral("text")});
}

ExitCode ExplainCommand::begin(const QCommandLineParser &parser, Console &console)
{
    const QString format = readFormat(parser, {QStringLiteral("json"), QStringLiteral("text")}, console);
    m_json = format == u"json";
    return format.isEmpty() ? ExitCode::BadArguments : ExitCode::Ok;
}

ExitCode ExplainCommand::answer(const AnalysedFile &file, Console &console)
{
    if (m_json) {
        const auto written = writeExplainJson(console.out(), file.path, file.source.text, file.reports);
        if (!written) {
            console.error(written.error().message);
            return ExitCode::Unreadable;
        }
        return ExitCode::Ok;
    }
    const LineIndex lines(file.source.text);
    QString listing;
    for (const ReportAnalysis &report : file.reports) {
        for (const Token &token : report.extraction.tokens) {
            listing += file.path % u':' % lines.placeOf(token.span.start + report.sourceStart) % QStringLiteral(": ")
                % token.span.in(report.text) % valueText(token) % QStringLiteral(" | ") % verdictTitle(token.verdict)
                % QStringLiteral(" | ") % token.rule % QStringLiteral(": ") % ruleText(token.rule) % u'\n';
        }
    }
    console.print(listing);
    return ExitCode::Ok;
}

} // namespace xiangyue
