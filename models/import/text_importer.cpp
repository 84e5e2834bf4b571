// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text_importer.h"

#include "import/file_kind.h"
#include "text/text_decoder.h"

#include <QCoreApplication>

namespace xiangyue {

QString TextImporter::id() const
{
    return QStringLiteral("text");
}

QStringList TextImporter::suffixes() const
{
    return {QStringLiteral("txt"), QStringLiteral("text"), QStringLiteral("md")};
}

bool TextImporter::accepts(const QByteArray &bytes, const QString &) const
{
    // Whatever is no other known format is tried as text, whatever its name: decodeText refuses what is binary.
    return fileKind(bytes) == FileKind::Unknown;
}

Result<SourceDocument> TextImporter::read(const QByteArray &bytes, const QString &fileName) const
{
    auto decoded = decodeText(bytes);
    if (!decoded)
        return tl::unexpected<Error>(decoded.error());
    SourceDocument document;
    document.fileName = fileName;
    document.text = std::move(decoded->text);
    document.importer = id();
    document.encoding = decoded->encoding;
    if (decoded->replacedCount > 0) {
        document.warnings.append(QCoreApplication::translate(
                                     "TextImporter",
                                     "%n byte(s) could not be read as %1 and are shown as \ufffd. Check these places "
                                     "against the original.",
                                     nullptr, decoded->replacedCount)
                                     .arg(decoded->encoding));
    }
    return document;
}

} // namespace xiangyue
