// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_charts.h"
#include "screenshot.h"
#include "translations.h"

#include "extract/dictionaries.h"
#include "import/importer.h"
#include "library/library.h"
#include "ui/app_style.h"
#include "ui/dialogs.h"
#include "ui/library_error_dialog.h"
#include "ui/main_window.h"
#include "ui/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace xiangyue;

namespace {

struct Options {
    QString library;
    QString indicators;
    QStringList files;
    bool samples = false;
    std::optional<ScreenshotRequest> screenshot;
    QString palette;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Main", text);
}

QString defaultLibrary()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/library.xiangyue");
}

/// `1600x980`; an invalid size for anything else.
QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

QCommandLineOption hiddenOption(const char *name, const char *value)
{
    QCommandLineOption option(QString::fromLatin1(name), QString(), QString::fromLatin1(value));
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

Options readOptions(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated(QT_TRANSLATE_NOOP("Main",
                                     "Review of township work reports. `xiangyue export-charts --help` tells "
                                     "how to write charts without a window.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(QStringLiteral("library"),
                                     translated(QT_TRANSLATE_NOOP("Main", "Library file to open or create.")),
                                     QStringLiteral("PATH"));
    const QCommandLineOption indicators(QStringLiteral("indicators"),
                                        translated(QT_TRANSLATE_NOOP("Main", "File with your own indicators.")),
                                        QStringLiteral("PATH"));
    const QCommandLineOption samples(QStringLiteral("samples"),
                                     translated(QT_TRANSLATE_NOOP("Main", "Import the sample reports.")));
    const QCommandLineOption screenshot = hiddenOption("screenshot", "PNG");
    const QCommandLineOption size = hiddenOption("size", "WxH");
    const QCommandLineOption report = hiddenOption("report", "N");
    const QCommandLineOption palette = hiddenOption("palette", "light|dark");
    const QCommandLineOption view = hiddenOption("view", "compare|texts|periods");
    const QCommandLineOption indicator = hiddenOption("indicator", "ID");
    parser.addOptions({library, indicators, samples, screenshot, size, report, palette, view, indicator});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 translated(QT_TRANSLATE_NOOP("Main", "Reports to import; the first is opened.")),
                                 QStringLiteral("[FILE...]"));
    parser.process(app);

    Options options;
    options.library = parser.isSet(library) ? QFileInfo(parser.value(library)).absoluteFilePath() : defaultLibrary();
    options.indicators =
        parser.isSet(indicators) ? QFileInfo(parser.value(indicators)).absoluteFilePath() : defaultIndicatorFile();
    for (const QString &file : parser.positionalArguments())
        options.files << QFileInfo(file).absoluteFilePath();
    options.samples = parser.isSet(samples);
    options.palette = parser.value(palette);
    if (parser.isSet(screenshot)) {
        ScreenshotRequest request;
        request.path = parser.value(screenshot);
        if (const QSize wanted = sizeFrom(parser.value(size)); wanted.isValid() && !wanted.isEmpty())
            request.size = wanted;
        request.report = parser.value(report).toInt();
        request.view = parser.value(view);
        request.indicator = parser.value(indicator);
        options.screenshot = request;
    }
    return options;
}

/// Opens the library, asking what to do as long as that fails. nullptr: the user gave up.
std::unique_ptr<Library> openLibrary(QString path, const Dictionaries &dictionaries, const ImporterRegistry &importers)
{
    auto mode = Library::OpenMode::ReadWrite;
    for (;;) {
        auto opened = Library::open(path, dictionaries, importers, mode);
        if (opened)
            return std::move(*opened);
        std::fprintf(stderr, "%s\n", qUtf8Printable(opened.error().message));
        LibraryErrorDialog dialog(opened.error(), path);
        dialog.exec();
        switch (dialog.choice()) {
        case LibraryErrorDialog::Choice::Quit:
            return nullptr;
        case LibraryErrorDialog::Choice::Retry:
            break;
        case LibraryErrorDialog::Choice::ReadOnly:
            mode = Library::OpenMode::ReadOnly;
            break;
        case LibraryErrorDialog::Choice::OtherLibrary: {
            const QString other = QFileDialog::getSaveFileName(
                nullptr, translated(QT_TRANSLATE_NOOP("Main", "Open or begin a library")),
                QFileInfo(path).absolutePath(),
                translated(QT_TRANSLATE_NOOP("Main", "Libraries (*.xiangyue);;All files (*)")), nullptr,
                QFileDialog::DontConfirmOverwrite);
            if (!other.isEmpty()) {
                path = other;
                mode = Library::OpenMode::ReadWrite;
            }
            break;
        }
        }
    }
}

int runWindow(QApplication &app, Settings &settings, const Options &options)
{
    Result<Dictionaries> dictionaries = Dictionaries::load(options.indicators);
    if (!dictionaries) {
        QMessageBox::critical(nullptr, QCoreApplication::applicationName(), dictionaries.error().message);
        return 4;
    }
    const ImporterRegistry importers;
    const std::unique_ptr<Library> library = openLibrary(options.library, *dictionaries, importers);
    if (!library)
        return 4;
    NativeDialogs dialogs;
    MainWindow window({*library, *dictionaries, importers, settings, dialogs});
    window.show();
    if (!options.files.isEmpty())
        window.importFiles(options.files);
    else if (options.samples)
        window.importSamples();
    else
        window.openLastReport();
    if (options.screenshot)
        takeScreenshot(window, *options.screenshot);
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "export-charts") == 0)
        return runExportCharts(argc, argv);

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("xiangyue"));
    QApplication::setApplicationVersion(QStringLiteral(XIANGYUE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("xiangyue"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/xiangyue.svg")));

    auto settings = std::make_unique<Settings>();
    installTranslations(app, settings->text(Settings::Language));
    const Options options = readOptions(app);
    // Pictures for the documentation do not depend on, nor change, how the user's window is.
    const QTemporaryDir temporary;
    if (options.screenshot)
        settings = std::make_unique<Settings>(temporary.filePath(QStringLiteral("settings.ini")));
    if (!options.palette.isEmpty())
        settings->set(Settings::Palette, options.palette);
    applyAppStyle(app, paletteChoiceFromId(settings->text(Settings::Palette)));
    QApplication::setFont(interfaceFont());
    return runWindow(app, *settings, options);
}
