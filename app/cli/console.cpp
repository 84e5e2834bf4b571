// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QCoreApplication>

#include <unistd.h>

namespace xiangyue {

Console::Console()
{
    // By descriptor: the C library would keep what is written, and a full disk would go unnoticed.
    if (!m_out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        m_whole = false;
    m_err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::print(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_out.write(utf8) != utf8.size())
        m_whole = false;
}

void Console::error(const QString &text)
{
    m_err.write(QString(QStringLiteral("xiangyue-cli: ") % text % u'\n').toUtf8());
}

void Console::warning(const QString &text)
{
    error(QCoreApplication::translate("xiangyue::Console", "warning: %1").arg(text));
}

QString onOneLine(QStringView text)
{
    QString line = text.toString().simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line;
}

} // namespace xiangyue
