// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

namespace xiangyue {

/// Plain text in any encoding that decodeText knows: .txt, .text, .md, and standard input without a name.
class TextImporter : public Importer {
public:
    QString id() const override;
    QStringList suffixes() const override;
    bool accepts(const QByteArray &bytes, const QString &suffix) const override;
    Result<SourceDocument> read(const QByteArray &bytes, const QString &fileName) const override;
};

} // namespace xiangyue
