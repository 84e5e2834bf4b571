// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <iconv.h>

/// Text in another charset, for tests of the decoder; empty when the system cannot write it.
inline QByteArray encodedText(const QString &text, const char *charset)
{
    const iconv_t converter = iconv_open(charset, "UTF-8");
    if (converter == reinterpret_cast<iconv_t>(-1))
        return {};
    QByteArray in = text.toUtf8();
    QByteArray out(in.size() * 4 + 16, Qt::Uninitialized);
    char *from = in.data();
    char *to = out.data();
    auto fromLeft = static_cast<size_t>(in.size());
    auto toLeft = static_cast<size_t>(out.size());
    const bool done = iconv(converter, &from, &fromLeft, &to, &toLeft) != static_cast<size_t>(-1);
    iconv_close(converter);
    out.truncate(to - out.data());
    return done ? out : QByteArray();
}
