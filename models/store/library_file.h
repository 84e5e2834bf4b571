// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/migrator.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace xiangyue {

class Database;
class Dialect;

/// A library file that is ours to use: looked at before anything is touched, locked against a second writer, and
/// brought up to date. Every refusal leaves the file as it was, byte for byte.
class LibraryFile {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens, or in mode ReadWrite creates, the library `path`. ReadWrite takes a lock file beside it (`path`.lock,
    /// released on destruction; one left by a killed program is recognised), and copies the file to
    /// `path`.v<old>-<time>.bak before an upgrade. ReadOnly takes no lock and writes nothing.
    /// Errors: FileNotFound (ReadOnly), InvalidArgument (a folder), LibraryNewer, LibraryLocked, LibraryReadOnly,
    /// LibraryDamaged, MigrationFailed, PermissionDenied, DiskFull, Io.
    static Result<std::unique_ptr<LibraryFile>> open(const QString &path, Mode mode, const Migrator &migrator,
                                                     const Dialect &dialect);
    ~LibraryFile();
    LibraryFile(const LibraryFile &) = delete;
    LibraryFile &operator=(const LibraryFile &) = delete;

    /// A new connection for the calling thread. Thread-safe. It must be gone before this object is.
    Result<std::unique_ptr<Database>> connect() const;
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

private:
    LibraryFile(const QString &path, Mode mode, const Dialect &dialect);
    Result<void> prepare(const Migrator &migrator);
    Result<void> lock();
    Result<int> inspect(const Migrator &migrator) const;
    Result<int> inspectVersion(Database &database, const Migrator &migrator) const;
    Result<void> checkStructure(Database &database) const;
    Result<void> upgrade(int fromVersion, const Migrator &migrator) const;
    Result<void> tryWrite(Database &database, int version) const;
    Result<void> backUp(Database &database, int version) const;
    Result<std::unique_ptr<Database>> openForReading() const;

    QString m_path;
    Mode m_mode;
    const Dialect &m_dialect;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace xiangyue
