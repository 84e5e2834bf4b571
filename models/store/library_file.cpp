// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library_file.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/store_error.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xiangyue {

namespace {

// Reading the whole structure costs about 5 ms a MiB; beyond this a damage shows when the damaged part is read.
constexpr qint64 quickCheckLimit = 64 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("xiangyue::Store", text);
}

tl::unexpected<Error> refuse(ErrorCode code, const QString &path, const QString &context = {})
{
    return tl::unexpected(storeError(code, path, context));
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

void removeDatabaseFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

} // namespace

LibraryFile::LibraryFile(const QString &path, Mode mode, const Dialect &dialect)
    : m_path(path)
    , m_mode(mode)
    , m_dialect(dialect)
{
}

LibraryFile::~LibraryFile() = default;

Result<std::unique_ptr<LibraryFile>> LibraryFile::open(const QString &path, Mode mode, const Migrator &migrator,
                                                       const Dialect &dialect)
{
    QFileInfo info(path);
    if (path.isEmpty() || info.isDir()) {
        return failure(ErrorCode::InvalidArgument,
                       tr(QT_TRANSLATE_NOOP("xiangyue::Store", "“%1” is no file. Name a library file."))
                           .arg(QDir::toNativeSeparators(path)));
    }
    // The real file, so that two names of one file share one lock.
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    std::unique_ptr<LibraryFile> file(new LibraryFile(real, mode, dialect));
    if (auto ready = file->prepare(migrator); !ready) {
        return tl::unexpected(ready.error());
    }
    return file;
}

Result<void> LibraryFile::prepare(const Migrator &migrator)
{
    const QFileInfo info(m_path);
    const bool existed = info.exists();
    if (!existed && isReadOnly()) {
        return failure(ErrorCode::FileNotFound,
                       tr(QT_TRANSLATE_NOOP("xiangyue::Store", "There is no library “%1”."))
                           .arg(QDir::toNativeSeparators(m_path)));
    }
    if (existed && !info.isReadable()) {
        return refuse(ErrorCode::PermissionDenied, m_path);
    }
    if (!isReadOnly()) {
        if (existed && !info.isWritable()) {
            return refuse(ErrorCode::LibraryReadOnly, m_path);
        }
        if (!existed && !QDir().mkpath(info.absolutePath())) {
            return refuse(ErrorCode::PermissionDenied, m_path);
        }
        if (auto locked = lock(); !locked) {
            return locked;
        }
    }
    auto version = inspect(migrator);
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (isReadOnly()) {
        return {};
    }
    const bool isNew = !hasContent(m_path);
    auto upgraded = upgrade(*version, migrator);
    if (!upgraded && isNew) {
        removeDatabaseFiles(m_path);
        if (existed) {
            QFile(m_path).open(QIODevice::WriteOnly);
        }
    }
    return upgraded;
}

Result<void> LibraryFile::lock()
{
    const QString lockPath = m_path + QStringLiteral(".lock");
    m_lock = std::make_unique<QLockFile>(lockPath);
    // Never stale by age: a reviewer may leave the window open for days. A dead holder is still recognised.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock()) {
        return {};
    }
    const QLockFile::LockError reason = m_lock->error();
    qint64 process = 0;
    QString host;
    QString program;
    const bool known = m_lock->getLockInfo(&process, &host, &program);
    const QString user = QFileInfo(lockPath).owner();
    m_lock.reset();
    if (reason != QLockFile::LockFailedError) {
        return refuse(reason == QLockFile::PermissionError ? ErrorCode::LibraryReadOnly : ErrorCode::Io, m_path,
                      lockPath);
    }
    if (!known) {
        return refuse(ErrorCode::LibraryLocked, m_path, lockPath);
    }
    return failure(
        ErrorCode::LibraryLocked,
        tr(QT_TRANSLATE_NOOP("xiangyue::Store",
                             "The library “%1” is open in %2 (user %3 on %4, process %5). Close it there, or "
                             "open the library for reading only."))
            .arg(QDir::toNativeSeparators(m_path), program, user, host)
            .arg(process),
        lockPath);
}

/// The schema version of the file, 0 for a new one. Changes nothing.
Result<int> LibraryFile::inspect(const Migrator &migrator) const
{
    if (!hasContent(m_path)) {
        if (isReadOnly()) {
            return refuse(ErrorCode::LibraryDamaged, m_path, QStringLiteral("empty file"));
        }
        return 0;
    }
    auto database = openForReading();
    if (!database) {
        return tl::unexpected(database.error());
    }
    return inspectVersion(**database, migrator);
}

Result<int> LibraryFile::inspectVersion(Database &database, const Migrator &migrator) const
{
    auto version = database.number(m_dialect.schemaVersionQuery());
    if (!version) {
        return version;
    }
    auto ours = database.number(m_dialect.ownershipQuery());
    auto tables = database.number(m_dialect.tableCountQuery());
    if (!ours || !tables) {
        return tl::unexpected(ours ? tables.error() : ours.error());
    }
    if (*ours == 0 && (*version != 0 || *tables != 0)) {
        return refuse(ErrorCode::LibraryDamaged, m_path, QStringLiteral("a database of another program"));
    }
    if (*version > migrator.currentVersion()) {
        return failure(
            ErrorCode::LibraryNewer,
            tr(QT_TRANSLATE_NOOP("xiangyue::Store",
                                 "The library “%1” was written by a newer version of Xiangyue. Nothing in it "
                                 "was changed. Update the program to open it."))
                .arg(QDir::toNativeSeparators(m_path)),
            QStringLiteral("schema %1, known %2").arg(*version).arg(migrator.currentVersion()));
    }
    if (isReadOnly() && *version < migrator.currentVersion()) {
        return failure(ErrorCode::LibraryReadOnly,
                       tr(QT_TRANSLATE_NOOP("xiangyue::Store",
                                            "The library “%1” is of an older version and must be brought up to date "
                                            "first. Open it once where it can be written."))
                           .arg(QDir::toNativeSeparators(m_path)));
    }
    return checkStructure(database).map([&] { return *version; });
}

Result<void> LibraryFile::checkStructure(Database &database) const
{
    const qint64 size = QFileInfo(m_path).size();
    // A last page that is cut off reads as zeros; with a log beside the file the page may still be in the log.
    auto truncated = hasContent(m_path + QStringLiteral("-wal")) ? Result<int>(0)
                                                                 : database.number(m_dialect.truncationQuery(), {size});
    if (!truncated) {
        return tl::unexpected(truncated.error());
    }
    if (*truncated != 0) {
        return refuse(ErrorCode::LibraryDamaged, m_path, QStringLiteral("truncated at %1 bytes").arg(size));
    }
    if (size > quickCheckLimit) {
        return {};
    }
    QStringList problems;
    auto checked = database.each(m_dialect.quickCheckQuery(), {}, [&](const Row &row) { problems << row.text(0); });
    if (checked && problems != QStringList{QStringLiteral("ok")}) {
        return refuse(ErrorCode::LibraryDamaged, m_path, problems.join(QLatin1Char('\n')));
    }
    return checked;
}

Result<void> LibraryFile::upgrade(int fromVersion, const Migrator &migrator) const
{
    auto database = connect();
    if (!database) {
        return tl::unexpected(database.error());
    }
    if (auto writable = tryWrite(**database, fromVersion); !writable) {
        return writable;
    }
    if (fromVersion == migrator.currentVersion()) {
        return {};
    }
    if (fromVersion > 0) {
        if (auto copied = backUp(**database, fromVersion); !copied) {
            return copied;
        }
    }
    return migrator.migrate(**database, fromVersion);
}

/// A write that is taken back shows now, and not at the first decision, whether the file can be written.
Result<void> LibraryFile::tryWrite(Database &database, int version) const
{
    auto trial = Transaction::begin(database, Transaction::Kind::Write);
    if (!trial) {
        return tl::unexpected(trial.error());
    }
    const QStringList statements = m_dialect.markSchema(version);
    for (const QString &statement : statements) {
        if (auto done = database.run(statement); !done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

Result<void> LibraryFile::backUp(Database &database, int version) const
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    const QString target = m_path + QStringLiteral(".v%1-%2.bak").arg(version).arg(time);
    auto copied = database.run(m_dialect.backupStatement(), {target});
    if (!copied) {
        QFile::remove(target);
        return tl::unexpected(copied.error());
    }
    return {};
}

Result<std::unique_ptr<Database>> LibraryFile::openForReading() const
{
    // Without a write-ahead log beside it the file is complete in itself: then nothing need be created to read it.
    const bool complete = !hasContent(m_path + QStringLiteral("-wal"));
    const bool alone = !isReadOnly() || !QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
    const auto access = complete && alone ? Database::Access::Immutable : Database::Access::ReadOnly;
    return Database::open(m_path, access, m_dialect);
}

Result<std::unique_ptr<Database>> LibraryFile::connect() const
{
    return isReadOnly() ? openForReading() : Database::open(m_path, Database::Access::ReadWrite, m_dialect);
}

} // namespace xiangyue
