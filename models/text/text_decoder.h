// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QString>

namespace xiangyue {

/// Largest plain-text input that is taken, in bytes.
inline constexpr qsizetype maximumTextBytes = 64 * 1024 * 1024;

struct DecodedText {
    QString text;          ///< BOM dropped, CRLF and CR turned into LF, no NUL
    QString encoding;      ///< "UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE", "GB18030", ...
    int replacedCount = 0; ///< U+FFFD put in for undecodable bytes; more than 0 asks for a warning
};

/// Bytes of a text file -> text. Order: BOM, strict UTF-8, UTF-16 without BOM, strict GB18030, then uchardet's guess.
/// Errors: FileEmpty, FileTooLarge, NotText (binary content).
Result<DecodedText> decodeText(QByteArrayView bytes);

} // namespace xiangyue
