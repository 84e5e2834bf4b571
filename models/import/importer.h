// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "import/source_document.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace xiangyue {

/// Reads one file format. Stateless and thread-safe; input is hostile until parsed.
class Importer {
public:
    virtual ~Importer() = default;
    virtual QString id() const = 0;
    /// File suffixes without dot, for file dialogs.
    virtual QStringList suffixes() const = 0;
    /// True when the content (first bytes) or, failing that, the suffix is this importer's.
    virtual bool accepts(const QByteArray &bytes, const QString &suffix) const = 0;
    virtual Result<SourceDocument> read(const QByteArray &bytes, const QString &fileName) const = 0;
};

/// All importers, asked in order. Built once by the composition root and passed by reference.
class ImporterRegistry {
public:
    ImporterRegistry();
    ~ImporterRegistry();
    ImporterRegistry(ImporterRegistry &&) noexcept;
    ImporterRegistry &operator=(ImporterRegistry &&) noexcept;

    /// Opens and reads a file. Errors: FileNotFound, PermissionDenied, FileEmpty, FileTooLarge, NotText,
    /// UnsupportedFormat, Io; the message names the file and the next step. A folder is refused.
    Result<SourceDocument> readFile(const QString &path) const;
    /// The same for bytes that are already here (standard input, paste, archive entry).
    Result<SourceDocument> readBytes(const QByteArray &bytes, const QString &fileName) const;
    QStringList suffixes() const;

private:
    std::vector<std::unique_ptr<Importer>> m_importers;
};

} // namespace xiangyue
