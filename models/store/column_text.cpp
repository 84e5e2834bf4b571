// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/column_text.h"

#include <QStringList>

namespace xiangyue {

QString timeToText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QVariant decimalToColumn(const std::optional<Decimal> &value)
{
    return value ? QVariant(value->toString()) : QVariant();
}

std::optional<Decimal> decimalFromText(const QString &text)
{
    return Decimal::fromString(text);
}

QString spansToText(const std::vector<TextSpan> &spans)
{
    QStringList parts;
    for (const TextSpan span : spans) {
        parts << QStringLiteral("%1:%2").arg(span.start).arg(span.end);
    }
    return parts.join(QLatin1Char(' '));
}

std::vector<TextSpan> spansFromText(const QString &text)
{
    std::vector<TextSpan> spans;
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        spans.push_back({part.left(colon).toLongLong(), part.mid(colon + 1).toLongLong()});
    }
    return spans;
}

} // namespace xiangyue
