// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace xiangyue {

namespace {

/// The only translation is into Simplified Chinese; it serves every Chinese locale.
QString languageOf(const QString &choice)
{
    if (choice == QLatin1String("zh_CN") || choice == QLatin1String("en"))
        return choice;
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (name.startsWith(QLatin1String("zh")))
            return QStringLiteral("zh_CN");
        if (name.startsWith(QLatin1String("en")))
            break;
    }
    return QStringLiteral("en");
}

void install(QCoreApplication &app, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &app, const QString &choice)
{
    const QString language = languageOf(choice);
    if (language == QLatin1String("zh_CN"))
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    else if (choice == QLatin1String("en"))
        QLocale::setDefault(QLocale(QLocale::English));
    install(app, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, QStringLiteral("xiangyue_") + language, QStringLiteral(":/i18n"));
}

} // namespace xiangyue
