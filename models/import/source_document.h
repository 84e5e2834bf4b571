// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace xiangyue {

/// A file after import: plain text and what has to be said about how it was read.
struct SourceDocument {
    QString fileName;     ///< name without folder, as the user knows it
    QString text;         ///< whole plain text of the file; line ends are LF
    QString importer;     ///< id of the importer: "text", later "docx", "pdf"
    QString encoding;     ///< as DecodedText::encoding, empty where the format has none
    QByteArray sha256;    ///< of the file's bytes, hexadecimal
    QStringList warnings; ///< translated sentences: what was left out or repaired
};

} // namespace xiangyue
