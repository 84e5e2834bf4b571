// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QByteArray>

#include <clocale>
#include <langinfo.h>

namespace xiangyue {

QString prepareLocale()
{
    QByteArray wanted;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        wanted = qgetenv(variable);
        if (!wanted.isEmpty())
            break;
    }
    const char *known = std::setlocale(LC_ALL, "");
    const QByteArray charset = nl_langinfo(CODESET);
    if (!known || (charset != "UTF-8" && charset != "utf8"))
        qputenv("LC_ALL", "C.UTF-8");
    // The only translation is into Simplified Chinese; it serves every Chinese locale.
    return wanted.startsWith("zh") ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

} // namespace xiangyue
