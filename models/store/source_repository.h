// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "import/source_document.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace xiangyue {

class Database;

/// Every query on imported files. Transactions are the caller's.
class SourceRepository {
public:
    explicit SourceRepository(Database &database);

    Result<SourceId> insert(const SourceDocument &document, int reportCount, const QDateTime &importedAt);
    /// Error: NotFound.
    Result<SourceDocument> load(const SourceId &id);
    /// The source of a file's sha256 (hexadecimal); a null id when there is none.
    Result<SourceId> findByHash(const QByteArray &sha256);
    /// All known files by sha256.
    Result<QHash<QByteArray, SourceId>> hashes();
    Result<void> removeIfUnused(const SourceId &id);

private:
    Database &m_database;
};

} // namespace xiangyue
