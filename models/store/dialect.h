// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

class QSqlError;

namespace xiangyue {

/// Everything in which database engines differ; all other SQL in this folder is plain. Stateless, thread-safe.
class Dialect {
public:
    virtual ~Dialect() = default;
    /// Name of the Qt SQL driver.
    virtual QString driverName() const = 0;
    /// Statements that every new connection starts with.
    virtual QStringList sessionSetup(bool writable) const = 0;
    /// Starts a transaction that holds the write lock from its first moment, so that it cannot fail half-way for
    /// want of it.
    virtual QString beginWrite() const = 0;
    /// One row, one column: the schema version (0: none yet).
    virtual QString schemaVersionQuery() const = 0;
    /// One row, one column: a number above 0 when the database holds any table.
    virtual QString tableCountQuery() const = 0;
    /// One row, one column: 1 when the database says of itself that it is a library of this program.
    virtual QString ownershipQuery() const = 0;
    /// One parameter, the size of the file in bytes; one row, one column: 1 when the file should be longer.
    virtual QString truncationQuery() const = 0;
    /// Rows of text, "ok" for a sound database: a quick look at its structure.
    virtual QString quickCheckQuery() const = 0;
    /// Records the schema version; run inside the migration's transaction.
    virtual QStringList markSchema(int version) const = 0;
    /// Copies the whole database to a new file; one parameter, its path.
    virtual QString backupStatement() const = 0;
    virtual ErrorCode classify(const QSqlError &error) const = 0;
};

/// SQLite: the default, one file.
class SqliteDialect final : public Dialect {
public:
    /// PRAGMA application_id of every library ("XYUE"), so that a foreign SQLite file is told apart.
    static constexpr int applicationId = 0x58595545;

    QString driverName() const override;
    QStringList sessionSetup(bool writable) const override;
    QString beginWrite() const override;
    QString schemaVersionQuery() const override;
    QString tableCountQuery() const override;
    QString ownershipQuery() const override;
    QString truncationQuery() const override;
    QString quickCheckQuery() const override;
    QStringList markSchema(int version) const override;
    QString backupStatement() const override;
    ErrorCode classify(const QSqlError &error) const override;
};

} // namespace xiangyue
