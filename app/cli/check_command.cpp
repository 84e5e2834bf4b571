// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_command.h"

#include "check/flag.h"
#include "line_index.h"

namespace xiangyue {

namespace {

struct Counts {
    int placeholders = 0;
    int must = 0;
    int check = 0;
    int hint = 0;

    int findings() const { return must + check + hint; }
    bool isClean() const { return placeholders == 0 && findings() == 0; }

    void add(const Flag &flag)
    {
        if (flag.kind == Flag::Kind::Placeholder)
            ++placeholders;
        else if (flag.severity == Severity::Must)
            ++must;
        else if (flag.severity == Severity::Check)
            ++check;
        else
            ++hint;
    }
};

/// The words around a flag on one line: enough to find the spot where line numbers are of no help.
QString excerpt(QStringView text, TextSpan span)
{
    constexpr qsizetype around = 10;
    qsizetype start = qMax<qsizetype>(0, span.start - around);
    qsizetype end = qMin(text.size(), qMin(span.end, span.start + 3 * around) + around);
    if (start > 0 && text.at(start).isLowSurrogate())
        ++start;
    if (end < text.size() && end > start && text.at(end).isLowSurrogate())
        --end;
    return onOneLine(text.mid(start, end - start));
}

} // namespace

QString CheckCommand::description() const
{
    return tr("Lists what is not filled in and what contradicts itself; the status is 1 when there is anything.");
}

void CheckCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("summary"), tr("One line of counts for each file.")});
}

ExitCode CheckCommand::begin(const QCommandLineParser &parser, Console &)
{
    m_summary = parser.isSet(QStringLiteral("summary"));
    return ExitCode::Ok;
}

ExitCode CheckCommand::answer(const AnalysedFile &file, Console &console)
{
    const LineIndex lines(file.source.text);
    Counts counts;
    qsizetype figures = 0;
    QString listing;
    for (const ReportAnalysis &report : file.reports) {
        figures += qsizetype(report.extraction.figures.size());
        for (const Flag &flag : flagsOf(report)) {
            counts.add(flag);
            if (m_summary || flag.spans.empty())
                continue;
            const TextSpan span = flag.spans.front();
            listing += file.path % u':' % lines.placeOf(span.start + report.sourceStart) % QStringLiteral(": ")
                % severityTitle(flag.severity) % QStringLiteral(": ") % flag.title % QStringLiteral(" | ")
                % excerpt(report.text, span);
            if (flag.section >= 0)
                listing += QStringLiteral(" | ") % onOneLine(report.outline.path(flag.section));
            listing += u'\n';
            if (!flag.message.isEmpty() && flag.message != flag.title)
                listing += QStringLiteral("    ") % onOneLine(flag.message) % u'\n';
        }
    }
    console.print(listing);
    console.print(QString(file.path % QStringLiteral(": ")
                          % tr("reports %1, figures %2, to fill in %3, contradictions %4 (must %5, check %6, hint %7)")
                                .arg(file.reports.size())
                                .arg(figures)
                                .arg(counts.placeholders)
                                .arg(counts.findings())
                                .arg(counts.must)
                                .arg(counts.check)
                                .arg(counts.hint)
                          % u'\n'));
    return counts.isClean() ? ExitCode::Ok : ExitCode::Open;
}

} // namespace xiangyue
