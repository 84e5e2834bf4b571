// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace xiangyue {

class Database;

struct Migration {
    int version = 0; ///< schema version that it leads to
    QString name;    ///< file name, for messages
    QStringList statements;
};

/// Brings a database to the program's schema version by numbered steps.
class Migrator {
public:
    explicit Migrator(std::vector<Migration> migrations);
    /// Reads `NNNN_name.sql` files of a folder; statements are parted by lines that hold only `-- ;;`.
    /// Error: Internal, when the numbers are not 1, 2, 3, ... or a file cannot be read.
    static Result<Migrator> fromFolder(const QString &folder = QStringLiteral(":/sql"));

    /// The version that this program writes.
    int currentVersion() const;
    /// Runs every step above `fromVersion`, all of them in one transaction: an upgrade happens whole or not at all, so
    /// a failed one leaves a file that the previous program still opens. Errors: MigrationFailed, DiskFull, Io,
    /// LibraryReadOnly, LibraryLocked.
    Result<void> migrate(Database &database, int fromVersion) const;

private:
    Result<void> apply(Database &database, const Migration &migration) const;
    std::vector<Migration> m_migrations;
};

} // namespace xiangyue
