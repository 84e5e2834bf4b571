// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/text_span.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace xiangyue {

/// How values that SQL has no portable type for stand in a text column.
QString timeToText(const QDateTime &time); ///< ISO-8601 with milliseconds, UTC
QDateTime timeFromText(const QString &text);
QVariant decimalToColumn(const std::optional<Decimal> &value); ///< decimal text, NULL for nullopt
std::optional<Decimal> decimalFromText(const QString &text);
QString spansToText(const std::vector<TextSpan> &spans); ///< `12:15 30:33`
std::vector<TextSpan> spansFromText(const QString &text);

} // namespace xiangyue
