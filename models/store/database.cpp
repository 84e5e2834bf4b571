// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/ids.h"
#include "store/dialect.h"
#include "store/store_error.h"

#include <QSqlError>
#include <QUrl>

namespace xiangyue {

namespace {

// How long a statement waits for another connection's write to end, in milliseconds.
constexpr int busyTimeout = 5000;

QString connectOptions(Database::Access access)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout);
    if (access == Database::Access::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    } else if (access == Database::Access::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    }
    return options;
}

QString databaseName(const QString &path, Database::Access access)
{
    if (access != Database::Access::Immutable) {
        return path;
    }
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded))
        + QStringLiteral("?immutable=1");
}

// The driver would turn a null QString into NULL; empty texts are texts here.
QVariant toBind(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) {
        return QStringLiteral("");
    }
    return value;
}

} // namespace

Database::Database(const QString &path, const Dialect &dialect)
    : m_path(path)
    , m_dialect(dialect)
    , m_connectionName(QStringLiteral("xiangyue-") + createId())
{
}

Database::~Database()
{
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, const Dialect &dialect)
{
    std::unique_ptr<Database> database(new Database(path, dialect));
    database->m_connection = QSqlDatabase::addDatabase(dialect.driverName(), database->m_connectionName);
    database->m_connection.setConnectOptions(connectOptions(access));
    database->m_connection.setDatabaseName(databaseName(path, access));
    if (!database->m_connection.open()) {
        return database->error(database->m_connection.lastError(), QStringLiteral("open"));
    }
    if (auto ready = database->setUp(access == Access::ReadWrite); !ready) {
        return tl::unexpected(ready.error());
    }
    return database;
}

Result<void> Database::setUp(bool writable)
{
    const QStringList statements = m_dialect.sessionSetup(writable);
    for (const QString &statement : statements) {
        if (auto done = run(statement); !done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = execute(sql, values);
    if (!query) {
        return tl::unexpected(query.error());
    }
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<void> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<void(const Row &)> &onRow)
{
    auto query = execute(sql, values);
    if (!query) {
        return tl::unexpected(query.error());
    }
    const Row row(**query);
    while ((*query)->next()) {
        onRow(row);
    }
    const QSqlError failed = (*query)->lastError();
    (*query)->finish();
    if (failed.isValid()) {
        return error(failed, sql);
    }
    return {};
}

Result<int> Database::number(const QString &sql, const QVariantList &values)
{
    std::optional<int> found;
    auto done = each(sql, values, [&found](const Row &row) {
        if (!found) {
            found = row.number(0);
        }
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return found.value_or(0);
}

QStringList Database::statements() const
{
    QStringList all;
    for (const auto &[sql, query] : m_statements) {
        all << sql;
    }
    return all;
}

Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end()) {
        return &known->second;
    }
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return error(query.lastError(), sql);
    }
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values)
{
    auto query = prepared(sql);
    if (!query) {
        return query;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        (*query)->bindValue(static_cast<int>(i), toBind(values.at(i)));
    }
    if (!(*query)->exec()) {
        const QSqlError failed = (*query)->lastError();
        (*query)->finish();
        return error(failed, sql);
    }
    return query;
}

tl::unexpected<Error> Database::error(const QSqlError &error, const QString &sql) const
{
    const QString context =
        QStringLiteral("%1 [%2] in: %3").arg(error.text(), error.nativeErrorCode(), sql.simplified());
    return tl::unexpected(storeError(m_dialect.classify(error), m_path, context));
}

} // namespace xiangyue
