// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace xiangyue {

struct Conversion {
    QString text;
    int replacedCount = 0; ///< undecodable bytes, each now U+FFFD
};

/// Bytes in `charset` (a name of iconv) -> text; a leading BOM is kept. Stops with nullopt once more than
/// `allowedErrors` bytes cannot be decoded, or when the system does not know the charset.
std::optional<Conversion> convertFrom(const char *charset, QByteArrayView bytes, int allowedErrors);

/// Share (0..1) of the characters that running Chinese or plain ASCII text is expected to hold: frequent characters
/// (simplified and traditional), Chinese punctuation, ASCII. The right charset scores high, a wrong one near zero.
double chineseLikelihood(QStringView text);

} // namespace xiangyue
