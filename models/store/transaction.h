// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace xiangyue {

class Database;

/// A transaction that is rolled back unless commit() succeeds.
class Transaction {
public:
    /// Read: several queries see one state of the file. Write: the write lock is held from the start.
    enum class Kind { Read, Write };

    static Result<Transaction> begin(Database &database, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Errors: DiskFull, Io, ...; then everything since begin() is undone.
    Result<void> commit();

private:
    explicit Transaction(Database &database);
    Database *m_database = nullptr; ///< null once committed or moved from
};

} // namespace xiangyue
