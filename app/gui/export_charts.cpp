// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_charts.h"

#include "check/analysis.h"
#include "compare/theme_chart.h"
#include "export_charts_options.h"
#include "import/importer.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTranslator>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <langinfo.h>

namespace xiangyue {

namespace {

enum ExitStatus { Done = 0, LeftOut = 1, BadArguments = 2, Unreadable = 3 };

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ExportCharts)
};

void print(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stream);
    std::fflush(stream);
}

void complain(const QString &text)
{
    print(stderr, QStringLiteral("xiangyue export-charts: ") + text);
}

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
    {
    }

    int exec()
    {
        if (!QDir().mkpath(m_options.folder)) {
            complain(Texts::tr("The folder %1 cannot be made.").arg(m_options.folder));
            return Unreadable;
        }
        if (const auto &damage = m_dictionaries.userIndicators().damage)
            leaveOut(damage->message, LeftOut);
        for (const QString &file : m_options.files)
            exportFile(file);
        return m_status;
    }

private:
    void exportFile(const QString &path);
    void exportReport(const ReportAnalysis &report, const QString &from);
    void write(const ChartSpec &chart, const QString &name);
    void leaveOut(const QString &text, ExitStatus status)
    {
        complain(text);
        m_status = std::max<int>(m_status, status);
    }
    Result<SourceDocument> read(const QString &path) const;

    const ExportChartsOptions &m_options;
    const Dictionaries &m_dictionaries;
    ImporterRegistry m_importers;
    QSet<QString> m_names; // two reports may have the same place and period
    int m_status = Done;
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
        leaveOut(QStringLiteral("%1: %2").arg(path, source.error().message), Unreadable);
        return;
    }
    for (const QString &warning : source->warnings)
        leaveOut(QStringLiteral("%1: %2").arg(path, warning), LeftOut);
    for (const ReportAnalysis &report : analyseSource(source->text, m_dictionaries))
        exportReport(report, path);
}

void Run::exportReport(const ReportAnalysis &report, const QString &from)
{
    const QString who = QStringLiteral("%1: %2").arg(from, placeAndPeriod(report.identity));
    ChartOptions chartOptions;
    chartOptions.maximumBars = m_options.maximumBars;
    int drawn = 0;
    for (const Category theme : m_options.themes) {
        const ChartSpec chart = buildThemeChart(report, theme, m_dictionaries.units(), chartOptions);
        if (!chart.isEmpty()) {
            write(chart, chartFileName(report.identity, theme));
            ++drawn;
        } else if (!m_options.allThemes) {
            leaveOut(Texts::tr("%1: no figures on the theme %2.").arg(who, categoryId(theme)), LeftOut);
        }
    }
    if (drawn == 0 && m_options.allThemes)
        leaveOut(Texts::tr("%1: no figures to draw.").arg(who), LeftOut);
}

void Run::write(const ChartSpec &chart, const QString &name)
{
    QString unique = name;
    for (int number = 2; m_names.contains(unique); ++number)
        unique = QStringLiteral("%1-%2").arg(name).arg(number);
    m_names.insert(unique);
    const QString suffix =
        m_options.picture.format == ChartFormat::Svg ? QStringLiteral(".svg") : QStringLiteral(".png");
    const QString path = QDir(m_options.folder).filePath(unique + suffix);
    if (const auto written = exportChart(chart, m_options.picture, path); !written)
        leaveOut(written.error().message, Unreadable);
    else
        print(stdout, path);
}

} // namespace

int runExportCharts(int argc, char **argv)
{
    const QString language = prepareEnvironment();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("xiangyue"));
    QApplication::setApplicationVersion(QStringLiteral(XIANGYUE_VERSION));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/xiangyue_%1.qm").arg(language)))
        QApplication::installTranslator(&translator);

    QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.value(0) == u"export-charts")
        arguments.removeFirst();
    const auto options = parseExportCharts(arguments);
    if (!options) {
        complain(options.error().message);
        complain(Texts::tr("\"xiangyue export-charts --help\" explains the arguments."));
        return BadArguments;
    }
    if (options->answer == ExportChartsOptions::Answer::Help) {
        print(stdout, options->helpText.trimmed());
        return Done;
    }
    if (options->answer == ExportChartsOptions::Answer::Version) {
        print(stdout, QStringLiteral("xiangyue " XIANGYUE_VERSION));
        return Done;
    }
    const auto dictionaries = Dictionaries::load(options->indicators);
    if (!dictionaries) {
        complain(dictionaries.error().message);
        return Unreadable;
    }
    return Run(*options, *dictionaries).exec();
}

} // namespace xiangyue
