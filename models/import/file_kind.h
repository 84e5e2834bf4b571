// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace xiangyue {

/// Formats that are told by their first bytes.
enum class FileKind { Unknown, Zip, Pdf, Ole, Rtf, Html, Image, Archive };

FileKind fileKind(QByteArrayView bytes);

/// Translated name of the format for messages: "Word document (.docx)".
QString fileKindTitle(FileKind kind);

} // namespace xiangyue
