// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_command.h"

#include "export/matrix_export.h"

#include <QSaveFile>

namespace xiangyue {

namespace {

/// 2024, 2024H1, 2024Q2, H1: year and part of the year, either may be left out. False for anything else.
bool readPeriod(const QString &text, ComparisonFilter &filter)
{
    QStringView rest = text;
    if (rest.size() >= 4) {
        bool isYear = false;
        const int year = rest.left(4).toInt(&isYear);
        if (isYear && year >= 1949 && year <= 2099) {
            filter.year = year;
            rest = rest.mid(4);
        }
    }
    if (rest.isEmpty())
        return filter.year.has_value();
    if (rest == u"Y")
        filter.period = Period::Year;
    else if (rest == u"H1")
        filter.period = Period::Half;
    else if (rest.size() == 2 && rest[0] == u'Q' && rest[1] >= u'1' && rest[1] <= u'4')
        filter.period = Period::Quarter;
    else
        return false;
    return true;
}

QString periodText(const ReportIdentity &identity)
{
    static const QHash<Period, QString> parts{{Period::Half, QStringLiteral("H1")},
                                              {Period::Year, QStringLiteral("Y")},
                                              {Period::Quarter, QStringLiteral("Q")}};
    return (identity.year ? QString::number(*identity.year) : QString()) + parts.value(identity.period);
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
    parser.addOption({QStringLiteral("format"),
                      tr("csv: for spreadsheets; json: with sentence and state of every "
                         "cell. Default: csv."),
                      QStringLiteral("csv|json"), QStringLiteral("csv")});
    parser.addOption(
        {QStringLiteral("output"), tr("Write to this file instead of standard output."), QStringLiteral("FILE")});
}

ExitCode CompareCommand::begin(const QCommandLineParser &parser, Console &console)
{
    const QString format = readFormat(parser, {QStringLiteral("csv"), QStringLiteral("json")}, console);
    if (format.isEmpty())
        return ExitCode::BadArguments;
    m_csv = format == u"csv";
    m_output = parser.value(QStringLiteral("output"));
    m_filter.places = parser.values(QStringLiteral("place"));
    const QString period = parser.value(QStringLiteral("period"));
    if (!period.isEmpty() && !readPeriod(period, m_filter))
        return badArguments(tr("`%1` is no period; write 2024, 2024H1, 2024Y or 2024Q2.").arg(period), console);
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty())
        return badArguments(tr("`%1` is too much here.").arg(extra.front()), console);
    return ExitCode::Ok;
}

ExitCode CompareCommand::work(Library &library, const QStringList &, Console &console)
{
    const std::vector<ReportId> ids = reportsToCompare(library.reports(), m_filter);
    if (ids.empty()) {
        console.error(tr("No report of the library fits. `xiangyue-cli list` shows what it holds."));
        return ExitCode::Unreadable;
    }
    const auto comparison = compareReports(library, ids);
    if (!comparison) {
        console.error(comparison.error().message);
        return ExitCode::Unreadable;
    }
    return write(*comparison, library, console);
}

ExitCode CompareCommand::write(const Comparison &comparison, const Library &library, Console &console) const
{
    std::vector<MatrixColumn> columns;
    for (const auto &report : comparison.reports) {
        const ReportIdentity &identity = report->summary.identity;
        columns.push_back({identity.place, periodText(identity), identity.title, report->summary.fileName,
                           &report->analysis.extraction.figures, report->analysis.text});
    }
    const Dictionaries dictionaries = library.dictionaries();
    const auto writeTo = [&](QIODevice &device) -> Result<void> {
        const IndicatorDictionary &indicators = dictionaries.indicators();
        return m_csv ? writeMatrixCsv(device, comparison.matrix, columns, indicators)
                     : writeMatrixJson(device, comparison.matrix, columns, indicators);
    };
    if (m_output.isEmpty()) {
        const auto written = writeTo(console.out());
        if (!written)
            console.error(written.error().message);
        return written ? ExitCode::Ok : ExitCode::Unreadable;
    }
    QSaveFile file(m_output);
    if (!file.open(QIODevice::WriteOnly) || !writeTo(file) || !file.commit()) {
        console.error(tr("%1 could not be written: %2").arg(m_output, file.errorString()));
        return ExitCode::Unreadable;
    }
    return ExitCode::Ok;
}

} // namespace xiangyue
