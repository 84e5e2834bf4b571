// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QCoreApplication>

#include <cstdio>

namespace xiangyue {

Console::Console()
{
    if (!m_out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        m_whole = false;
    if (!m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        m_whole = false;
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

} // namespace xiangyue
