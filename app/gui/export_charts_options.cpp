// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_charts_options.h"

#include "compare/report_period.h"
#include "extract/user_indicators.h"
#include "ui/charts/chart_export_names.h"
#include "ui/charts/chart_export_presets.h"
#include "ui/charts/chart_style_file.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace xiangyue {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ExportCharts)
};

tl::unexpected<Error> bad(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Texts::tr("Writes the charts of the reports in FILE... as pictures and prints their paths.\n"
                  "Exit status: 0 all written, 1 something was left out, 2 bad arguments, "
                  "3 a file could not be read or written."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("out"), Texts::tr("Folder for the pictures; made when it is not there."), Texts::tr("DIR")},
        {QStringLiteral("size"),
         Texts::tr("Size in pixels or millimetres: 1600x900, 160x90mm; 1200 alone is the width. Default: 1200."),
         Texts::tr("WxH")},
        {QStringLiteral("dpi"), Texts::tr("Resolution, written into the picture. Default: 96."), QStringLiteral("N")},
        {QStringLiteral("scale"), Texts::tr("1 to 4: multiplies the pixels. Default: 1."), QStringLiteral("N")},
        {QStringLiteral("preset"),
         Texts::tr("A usual size instead: slide (1920x1080), page (1600x1000), square (1200x1200), print (160x100mm)."),
         QStringLiteral("NAME")},
        {QStringLiteral("format"), Texts::tr("png, svg or pdf. Default: png."), Texts::tr("FORMAT")},
        {{QStringLiteral("style"), QStringLiteral("chart-style")},
         Texts::tr("A style of the office that was kept in the window; none: the program's own."),
         QStringLiteral("NAME")},
        {QStringLiteral("name-pattern"), Texts::tr("File names, of {place} {period} {theme} {kind} {title} {number}."),
         QStringLiteral("PATTERN")},
        {QStringLiteral("transparent"), Texts::tr("No background.")},
        {QStringLiteral("dark"), Texts::tr("Light on dark.")},
        {QStringLiteral("theme"),
         Texts::tr("all (those with figures), or some of: poverty, environment, infrastructure, industry, livelihood, "
                   "governance, party, epidemic, profile, other."),
         Texts::tr("LIST")},
        {QStringLiteral("library"), Texts::tr("Take the reports of this library instead of files."),
         QStringLiteral("PATH")},
        {QStringLiteral("period"), Texts::tr("Of the library only reports of this period: 2024, 2024H1, 2024Y, H1."),
         QStringLiteral("PERIOD")},
        {QStringLiteral("place"), Texts::tr("Only this place; may be given several times."), QStringLiteral("NAME")},
        {QStringLiteral("tag"), Texts::tr("Only reports with this tag; may be given several times."),
         QStringLiteral("TAG")},
        {QStringLiteral("report"),
         Texts::tr("Only reports whose title or file name holds these words; may be given several times."),
         QStringLiteral("WORDS")},
        {QStringLiteral("kind"),
         Texts::tr("small_multiples: charts of each report; of the reports of a library together: ranked, grouped, "
                   "time_series, heat_table, coverage. Default: small_multiples."),
         QStringLiteral("KIND")},
        {QStringLiteral("indicator"),
         Texts::tr("Only this indicator (its id); may be given several times. Default: all of the themes."),
         QStringLiteral("ID")},
        {QStringLiteral("base"),
         Texts::tr("What compared values are divided by: per_1000_people, per_household, per_village, share_of_total."),
         QStringLiteral("BASE")},
        {QStringLiteral("bars"), Texts::tr("Most bars in a panel, the largest; 0 for all. Default: 12."),
         QStringLiteral("N")},
        {QStringLiteral("indicators"),
         Texts::tr("File with your own indicators. Default: indicators.json in your data folder."),
         QStringLiteral("PATH")},
    });
    parser.addPositionalArgument(QStringLiteral("FILE..."), Texts::tr("Reports; - is standard input."));
}

/// The option as a whole number within the limits, or what is wrong with it.
Result<int> number(const QCommandLineParser &parser, const QString &name, int standard, int least, int most)
{
    if (!parser.isSet(name))
        return standard;
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < least || value > most)
        return bad(Texts::tr("--%1 takes a whole number from %2 to %3.").arg(name).arg(least).arg(most));
    return value;
}

Result<void> readSize(const QString &text, ChartExportOptions &picture)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d+(?:\\.\\d+)?)(?:[xX×](\\d+(?:\\.\\d+)?)?)?(mm|px)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return bad(Texts::tr("--size takes WxH, as in 1600x900 or 160x90mm."));
    picture.width = match.captured(1).toDouble();
    picture.height = match.captured(2).toDouble();
    picture.unit =
        match.captured(3) == u"mm" ? ChartExportOptions::SizeUnit::Millimetre : ChartExportOptions::SizeUnit::Pixel;
    if (picture.width <= 0 || (!match.captured(2).isEmpty() && picture.height <= 0))
        return bad(Texts::tr("--size takes sizes above 0."));
    return {};
}

Result<void> readThemes(const QString &text, ExportChartsOptions &options)
{
    if (text.isEmpty() || text == u"all") {
        options.themes.assign(allCategories.begin(), allCategories.end());
        return {};
    }
    options.allThemes = false;
    for (const QString &id : text.split(u',')) {
        const auto theme = categoryFromId(id.trimmed());
        if (!theme)
            return bad(Texts::tr("There is no theme \"%1\".").arg(id.trimmed()));
        if (std::find(options.themes.begin(), options.themes.end(), *theme) == options.themes.end())
            options.themes.push_back(*theme);
    }
    return {};
}

Result<void> readNumbers(const QCommandLineParser &parser, ExportChartsOptions &options)
{
    const auto dpi = number(parser, QStringLiteral("dpi"), options.picture.dpi, 36, 2400);
    const auto scale = number(parser, QStringLiteral("scale"), 1, 1, 4);
    const auto bars = number(parser, QStringLiteral("bars"), options.maximumBars, 0, 100000);
    for (const auto *result : {&dpi, &scale, &bars}) {
        if (!*result)
            return tl::unexpected(result->error());
    }
    options.picture.dpi = *dpi;
    options.picture.scale = *scale;
    options.maximumBars = *bars;
    return {};
}

Result<void> readBackground(const QCommandLineParser &parser, ChartExportOptions &picture)
{
    const bool transparent = parser.isSet(QStringLiteral("transparent"));
    const bool dark = parser.isSet(QStringLiteral("dark"));
    if (transparent && dark)
        return bad(Texts::tr("--transparent and --dark exclude each other."));
    if (transparent)
        picture.background = ChartBackground::Transparent;
    else if (dark)
        picture.background = ChartBackground::Dark;
    return {};
}

Result<void> readFormat(const QCommandLineParser &parser, ChartExportOptions &picture)
{
    if (!parser.isSet(QStringLiteral("format")))
        return {};
    const auto format = chartFormatFromId(parser.value(QStringLiteral("format")).toLower());
    if (!format)
        return bad(Texts::tr("--format is png, svg or pdf."));
    picture.format = *format;
    return {};
}

/// Before --size and --dpi, which go before it.
Result<void> readPreset(const QCommandLineParser &parser, ChartExportOptions &picture)
{
    if (!parser.isSet(QStringLiteral("preset")))
        return {};
    const auto preset = chartPresetFromId(parser.value(QStringLiteral("preset")));
    if (!preset)
        return bad(Texts::tr("--preset is slide, page, square or print."));
    if (parser.isSet(QStringLiteral("size")))
        return bad(Texts::tr("--preset and --size exclude each other."));
    applyPreset(*preset, picture);
    return {};
}

Result<void> readStyle(const QCommandLineParser &parser, ChartExportOptions &picture)
{
    const QString name = parser.value(QStringLiteral("style"));
    if (name.isEmpty())
        return {};
    const ChartStyleFile file = readChartStyles(defaultChartStyleFile());
    if (file.damage)
        return tl::unexpected(*file.damage);
    const ChartStyle *style = file.set.find(name);
    if (!style)
        return bad(Texts::tr("There is no style \"%1\" in %2.").arg(name, file.path));
    picture.style = *style;
    return {};
}

/// What picks from a library means nothing beside files.
Result<void> checkLibraryOnly(const QCommandLineParser &parser)
{
    for (const char *name : {"period", "place", "tag", "report", "indicator", "base"}) {
        if (parser.isSet(QString::fromLatin1(name)) && !parser.isSet(QStringLiteral("library")))
            return bad(Texts::tr("--%1 picks from a library: name it with --library.").arg(QString::fromLatin1(name)));
    }
    return {};
}

Result<void> readPick(const QCommandLineParser &parser, ExportChartsOptions &options)
{
    options.library = parser.value(QStringLiteral("library"));
    options.pick.places = parser.values(QStringLiteral("place"));
    options.pick.tags = parser.values(QStringLiteral("tag"));
    options.pick.words = parser.values(QStringLiteral("report"));
    options.rows = parser.values(QStringLiteral("indicator"));
    const QString period = parser.value(QStringLiteral("period"));
    options.pick.period = periodFromText(period);
    if (!period.isEmpty() && !options.pick.period)
        return bad(Texts::tr("\"%1\" is no period; write 2024, 2024H1, 2024Y or 2024Q2.").arg(period));
    if (parser.isSet(QStringLiteral("kind"))) {
        const auto kind = chartKindFromId(parser.value(QStringLiteral("kind")));
        if (!kind)
            return bad(Texts::tr("There is no kind of chart \"%1\".").arg(parser.value(QStringLiteral("kind"))));
        options.kind = *kind;
    }
    if (parser.isSet(QStringLiteral("base"))) {
        const auto base = matrixBaseFromId(parser.value(QStringLiteral("base")));
        if (!base)
            return bad(Texts::tr("There is no base \"%1\".").arg(parser.value(QStringLiteral("base"))));
        options.base = *base;
    }
    const bool compares = options.kind != ChartKind::SmallMultiples;
    if (options.library.isEmpty() && compares)
        return bad(Texts::tr("This kind of chart compares the reports of a library: name it with --library."));
    if (options.library.isEmpty() == options.files.isEmpty())
        return bad(options.files.isEmpty() ? Texts::tr("No file is given.")
                                           : Texts::tr("Give files or a library, not both."));
    if (!options.library.isEmpty() && !QFileInfo::exists(options.library))
        return bad(Texts::tr("There is no library \"%1\".").arg(options.library));
    return {};
}

Result<void> readNames(const QCommandLineParser &parser, ExportChartsOptions &options)
{
    options.namePattern = parser.value(QStringLiteral("name-pattern"));
    return parser.isSet(QStringLiteral("name-pattern")) ? ChartFileNames::check(options.namePattern) : Result<void>();
}

} // namespace

Result<ExportChartsOptions> parseExportCharts(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    ExportChartsOptions options;
    if (!parser.parse(QStringList(QStringLiteral("xiangyue export-charts")) + arguments))
        return bad(parser.errorText());
    options.helpText = parser.helpText();
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all"))) {
        options.answer = ExportChartsOptions::Answer::Help;
        return options;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        options.answer = ExportChartsOptions::Answer::Version;
        return options;
    }
    options.folder = parser.value(QStringLiteral("out"));
    if (options.folder.isEmpty())
        return bad(Texts::tr("--out is missing: the folder for the pictures."));
    options.indicators = parser.value(QStringLiteral("indicators"));
    if (options.indicators.isEmpty())
        options.indicators = defaultIndicatorFile();
    else if (!QFileInfo::exists(options.indicators))
        return bad(Texts::tr("There is no file \"%1\" with indicators.").arg(options.indicators));
    options.files = parser.positionalArguments();
    const auto then = [](Result<void> before, auto &&next) {
        return before ? next() : before;
    };
    Result<void> read = readPreset(parser, options.picture);
    read = then(read, [&] { return readNumbers(parser, options); });
    read = then(read, [&] { return readFormat(parser, options.picture); });
    read = then(read, [&] { return readBackground(parser, options.picture); });
    read = then(read, [&] { return readThemes(parser.value(QStringLiteral("theme")), options); });
    read = then(read, [&] { return checkLibraryOnly(parser); });
    read = then(read, [&] { return readPick(parser, options); });
    read = then(read, [&] { return readNames(parser, options); });
    read = then(read, [&] { return readStyle(parser, options.picture); });
    if (read && parser.isSet(QStringLiteral("size")))
        read = readSize(parser.value(QStringLiteral("size")), options.picture);
    if (!read)
        return tl::unexpected(read.error());
    return options;
}

} // namespace xiangyue
