// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/database.h"
#include "store/dialect.h"

#include <utility>

namespace xiangyue {

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    const QString sql = kind == Kind::Write ? database.dialect().beginWrite() : QStringLiteral("BEGIN");
    if (auto begun = database.run(sql); !begun) {
        return tl::unexpected(begun.error());
    }
    return Transaction(database);
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database) {
        // May fail where the engine has already rolled back by itself (disk full): the outcome is the same.
        (void)m_database->run(QStringLiteral("ROLLBACK"));
    }
}

Result<void> Transaction::commit()
{
    if (auto done = m_database->run(QStringLiteral("COMMIT")); !done) {
        return tl::unexpected(done.error());
    }
    m_database = nullptr;
    return {};
}

} // namespace xiangyue
