// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

#include <QSqlError>

namespace xiangyue {

namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); extended codes carry them in the low byte.
enum SqliteCode {
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteAuth = 23,
    SqliteNotADatabase = 26,
};

} // namespace

QString SqliteDialect::driverName() const
{
    return QStringLiteral("QSQLITE");
}

QStringList SqliteDialect::sessionSetup(bool writable) const
{
    QStringList statements{QStringLiteral("PRAGMA foreign_keys = ON")};
    if (writable) {
        statements << QStringLiteral("PRAGMA journal_mode = WAL");
        // FULL, not NORMAL: a decision counts as saved when its call returns, also when the power fails right after.
        statements << QStringLiteral("PRAGMA synchronous = FULL");
    }
    return statements;
}

QString SqliteDialect::beginWrite() const
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString SqliteDialect::schemaVersionQuery() const
{
    return QStringLiteral("SELECT user_version FROM pragma_user_version");
}

QString SqliteDialect::tableCountQuery() const
{
    return QStringLiteral("SELECT COUNT(*) FROM sqlite_master");
}

QString SqliteDialect::ownershipQuery() const
{
    return QStringLiteral("SELECT application_id = %1 FROM pragma_application_id").arg(applicationId);
}

QString SqliteDialect::truncationQuery() const
{
    return QStringLiteral("SELECT page_count * page_size > ? FROM pragma_page_count, pragma_page_size");
}

QString SqliteDialect::quickCheckQuery() const
{
    return QStringLiteral("SELECT quick_check FROM pragma_quick_check(1)");
}

QStringList SqliteDialect::markSchema(int version) const
{
    return {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
            QStringLiteral("PRAGMA user_version = %1").arg(version)};
}

QString SqliteDialect::backupStatement() const
{
    return QStringLiteral("VACUUM INTO ?");
}

ErrorCode SqliteDialect::classify(const QSqlError &error) const
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return ErrorCode::LibraryLocked;
    case SqliteReadOnly:
        return ErrorCode::LibraryReadOnly;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return ErrorCode::LibraryDamaged;
    case SqliteFull:
        return ErrorCode::DiskFull;
    case SqlitePerm:
    case SqliteAuth:
        return ErrorCode::PermissionDenied;
    case SqliteIoError:
    case SqliteCantOpen:
        return ErrorCode::Io;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace xiangyue
