// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_charts_options.h"

#include "extract/user_indicators.h"

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
        {QStringLiteral("format"), Texts::tr("png or svg. Default: png."), Texts::tr("FORMAT")},
        {QStringLiteral("transparent"), Texts::tr("No background.")},
        {QStringLiteral("dark"), Texts::tr("Light on dark.")},
        {QStringLiteral("theme"),
         Texts::tr("all (those with figures), or some of: poverty, environment, infrastructure, industry, livelihood, "
                   "governance, party, epidemic, profile, other."),
         Texts::tr("LIST")},
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
    const QString format = parser.value(QStringLiteral("format")).toLower();
    if (format == u"svg")
        picture.format = ChartFormat::Svg;
    else if (!format.isEmpty() && format != u"png")
        return bad(Texts::tr("--format is png or svg."));
    else if (parser.isSet(QStringLiteral("format")) && format.isEmpty())
        return bad(Texts::tr("--format is png or svg."));
    return {};
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
    if (options.files.isEmpty())
        return bad(Texts::tr("No file is given."));
    Result<void> read = readNumbers(parser, options);
    if (read)
        read = readFormat(parser, options.picture);
    if (read)
        read = readBackground(parser, options.picture);
    if (read)
        read = readThemes(parser.value(QStringLiteral("theme")), options);
    if (read && parser.isSet(QStringLiteral("size")))
        read = readSize(parser.value(QStringLiteral("size")), options.picture);
    if (!read)
        return tl::unexpected(read.error());
    return options;
}

} // namespace xiangyue
