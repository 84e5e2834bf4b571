// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_charts.h"

#include "check/analysis.h"
#include "compare/theme_chart.h"
#include "export_charts_options.h"
#include "import/importer.h"
#include "library_charts.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTranslator>

#include <algorithm>
#include <clocale>
#include <langinfo.h>

namespace xiangyue {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ExportCharts)
};

/// Qt works with UTF-8 only and says so on standard error where the locale has another character set.
QString prepareEnvironment()
{
    QByteArray language;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        language = qgetenv(variable);
        if (!language.isEmpty())
            break;
    }
    const char *known = std::setlocale(LC_ALL, "");
    const QByteArray charset = nl_langinfo(CODESET);
    if (!known || charset.toLower() != "utf-8")
        qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return language.startsWith("zh") ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

class Run {
public:
    Run(const ExportChartsOptions &options, const Dictionaries &dictionaries)
        : m_options(options)
        , m_dictionaries(dictionaries)
        , m_writer(options)
    {
    }

    ExportStatus exec()
    {
        if (!QDir().mkpath(m_options.folder)) {
            complain(Texts::tr("The folder %1 cannot be made.").arg(m_options.folder));
            return ExportStatus::Unreadable;
        }
        if (const auto &damage = m_dictionaries.userIndicators().damage)
            m_writer.leaveOut(damage->message, ExportStatus::LeftOut);
        if (!m_options.library.isEmpty())
            LibraryCharts(m_options, m_dictionaries, m_writer).run();
        for (const QString &file : m_options.files)
            exportFile(file);
        return m_writer.status();
    }

private:
    void exportFile(const QString &path);
    Result<SourceDocument> read(const QString &path) const;

    const ExportChartsOptions &m_options;
    const Dictionaries &m_dictionaries;
    ChartWriter m_writer;
    ImporterRegistry m_importers;
};

Result<SourceDocument> Run::read(const QString &path) const
{
    if (path != u"-")
        return m_importers.readFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Texts::tr("Standard input cannot be read."), input.errorString());
    return m_importers.readBytes(input.readAll(), Texts::tr("standard input"));
}

void Run::exportFile(const QString &path)
{
    const auto source = read(path);
    if (!source) {
        m_writer.leaveOut(QStringLiteral("%1: %2").arg(path, source.error().message), ExportStatus::Unreadable);
        return;
    }
    for (const QString &warning : source->warnings)
        m_writer.leaveOut(QStringLiteral("%1: %2").arg(path, warning), ExportStatus::LeftOut);
    for (const ReportAnalysis &report : analyseSource(source->text, m_dictionaries)) {
        const QString who = QStringLiteral("%1: %2").arg(path, placeAndPeriod(report.identity));
        writeReportCharts(report, who, m_options, m_dictionaries.units(), m_writer);
    }
}

} // namespace

int runExportCharts(int argc, char **argv)
{
    const QString language = prepareEnvironment();
    // Qt takes --style for itself: it gets to see the program's name alone.
    int shown = std::min(argc, 1);
    QApplication application(shown, argv);
    QApplication::setApplicationName(QStringLiteral("xiangyue"));
    QApplication::setApplicationVersion(QStringLiteral(XIANGYUE_VERSION));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/xiangyue_%1.qm").arg(language)))
        QApplication::installTranslator(&translator);

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments.value(0) == u"export-charts")
        arguments.removeFirst();
    const auto options = parseExportCharts(arguments);
    if (!options) {
        complain(options.error().message);
        if (options.error().code != ErrorCode::InvalidArgument)
            return int(ExportStatus::Unreadable);
        complain(Texts::tr("\"xiangyue export-charts --help\" explains the arguments."));
        return int(ExportStatus::BadArguments);
    }
    if (options->answer == ExportChartsOptions::Answer::Help) {
        printLine(options->helpText.trimmed());
        return int(ExportStatus::Done);
    }
    if (options->answer == ExportChartsOptions::Answer::Version) {
        printLine(QStringLiteral("xiangyue " XIANGYUE_VERSION));
        return int(ExportStatus::Done);
    }
    const auto dictionaries = Dictionaries::load(options->indicators);
    if (!dictionaries) {
        complain(dictionaries.error().message);
        return int(ExportStatus::Unreadable);
    }
    return int(Run(*options, *dictionaries).exec());
}

} // namespace xiangyue
