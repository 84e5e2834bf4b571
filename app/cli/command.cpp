// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QFileInfo>

namespace xiangyue {

namespace {

// The parser's own words, so that they are translated without Qt's own catalogue being installed.
[[maybe_unused]] constexpr const char *parserWords[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

} // namespace

QString versionText()
{
    return QStringLiteral("xiangyue-cli " XIANGYUE_VERSION "\n");
}

void Command::setUp(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(description());
    addArguments(parser);
    parser.addOption({QStringLiteral("indicators"),
                      tr("File with your own indicators. Default: indicators.json in your data folder."),
                      QStringLiteral("PATH")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")});
}

QString Command::helpText() const
{
    QCommandLineParser parser;
    setUp(parser);
    // The parser names the program by its path and knows no verbs.
    return parser.helpText().replace(QCoreApplication::arguments().constFirst(),
                                     QString(QStringLiteral("xiangyue-cli ") % name()));
}

ExitCode Command::badArguments(const QString &message, Console &console) const
{
    console.error(message);
    console.error(tr("See `xiangyue-cli %1 --help`.").arg(name()));
    return ExitCode::BadArguments;
}

QString Command::readFormat(const QCommandLineParser &parser, const QStringList &known, Console &console) const
{
    const QString format = parser.value(QStringLiteral("format"));
    if (known.contains(format))
        return format;
    badArguments(tr("There is no format `%1`; take one of: %2.").arg(format, known.join(QStringLiteral(", "))),
                 console);
    return {};
}

ExitCode Command::execute(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    setUp(parser);
    if (!parser.parse(QStringList{name()} + arguments))
        return badArguments(parser.errorText(), console);
    if (parser.isSet(QStringLiteral("help"))) {
        console.print(helpText());
        return ExitCode::Ok;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        console.print(versionText());
        return ExitCode::Ok;
    }
    const QString named = parser.value(QStringLiteral("indicators"));
    if (parser.isSet(QStringLiteral("indicators")) && !QFileInfo::exists(named)) {
        console.error(tr("There is no file “%1” with indicators.").arg(named));
        return ExitCode::Unreadable;
    }
    const auto services = Services::load(named.isEmpty() ? defaultIndicatorFile() : named);
    if (!services) {
        console.error(services.error().message);
        return ExitCode::Unreadable;
    }
    ExitCode code = run(parser, *services, console);
    if (const auto &damage = services->dictionaries.userIndicators().damage) {
        console.warning(damage->message);
        code = worse(code, ExitCode::Open);
    }
    if (!console.isWhole()) {
        console.error(tr("The output could not be written whole. Is the disk full?"));
        code = ExitCode::Unreadable;
    }
    return code;
}

} // namespace xiangyue
