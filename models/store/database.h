// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace xiangyue {

class Dialect;

/// One row of a result; columns count from 0.
class Row {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    QString text(int column) const { return m_query.value(column).toString(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    std::optional<int> optionalNumber(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(number(column));
    }

private:
    const QSqlQuery &m_query;
};

/// One connection, for the thread that opened it only; each has its own name. Statements are prepared once and kept.
class Database {
public:
    /// ReadOnly sees what others write meanwhile. Immutable takes the file as it lies there, without locks and
    /// without files beside it: for a folder that cannot be written, and for looking before anything is touched.
    enum class Access { ReadWrite, ReadOnly, Immutable };

    /// Errors: as Dialect::classify. ReadWrite creates a missing file.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access, const Dialect &dialect);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with its values bound in order of the `?`; gives the number of rows that it changed.
    /// A null QString is bound as an empty text; an invalid QVariant as NULL.
    Result<int> run(const QString &sql, const QVariantList &values = {});
    /// Runs one query and hands over every row. `onRow` must not run the same query again.
    Result<void> each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &onRow);
    /// First column of the first row as a number; 0 when there is no row.
    Result<int> number(const QString &sql, const QVariantList &values = {});

    /// Every statement that was prepared so far, in no order: for a look at how they are carried out.
    QStringList statements() const;

    QString path() const { return m_path; }
    const Dialect &dialect() const { return m_dialect; }

private:
    Database(const QString &path, const Dialect &dialect);
    Result<void> setUp(bool writable);
    Result<QSqlQuery *> prepared(const QString &sql);
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);
    tl::unexpected<Error> error(const QSqlError &error, const QString &sql) const;

    QString m_path;
    const Dialect &m_dialect;
    QString m_connectionName;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

} // namespace xiangyue
