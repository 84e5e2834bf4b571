// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace xiangyue {

QString createId()
{
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    quint64 high = (milliseconds << 16) | 0x7000u | (QRandomGenerator::system()->generate() & 0x0fffu);
    quint64 low = QRandomGenerator::system()->generate64();
    low = (low & 0x3fffffffffffffffull) | 0x8000000000000000ull;
    return QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
}

} // namespace xiangyue
