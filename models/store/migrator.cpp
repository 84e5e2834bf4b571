// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace xiangyue {

namespace {

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QStringList lines;
    bool hasCode = false;
    const auto flush = [&] {
        if (hasCode) {
            statements << lines.join(QLatin1Char('\n'));
        }
        lines.clear();
        hasCode = false;
    };
    const QStringList all = script.split(QLatin1Char('\n'));
    for (const QString &line : all) {
        const QString trimmed = line.trimmed();
        if (trimmed == QLatin1String("-- ;;")) {
            flush();
            continue;
        }
        hasCode = hasCode || (!trimmed.isEmpty() && !trimmed.startsWith(QLatin1String("--")));
        lines << line;
    }
    flush();
    return statements;
}

// Failures that say something of the disk or the file keep their code; the rest is the migration's own fault.
bool isEnvironment(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::Io || code == ErrorCode::LibraryReadOnly
        || code == ErrorCode::LibraryLocked || code == ErrorCode::LibraryDamaged;
}

} // namespace

Migrator::Migrator(std::vector<Migration> migrations)
    : m_migrations(std::move(migrations))
{
}

Result<Migrator> Migrator::fromFolder(const QString &folder)
{
    std::vector<Migration> migrations;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const int version = name.section(QLatin1Char('_'), 0, 0).toInt();
        QFile file(QDir(folder).filePath(name));
        if (version != static_cast<int>(migrations.size()) + 1 || !file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Internal,
                           QCoreApplication::translate("xiangyue::Store",
                                                       "The program's own data are incomplete. "
                                                       "Install it again."),
                           file.fileName());
        }
        migrations.push_back({version, name, statementsOf(QString::fromUtf8(file.readAll()))});
    }
    if (migrations.empty()) {
        return failure(
            ErrorCode::Internal,
            QCoreApplication::translate("xiangyue::Store", "The program's own data are incomplete. Install it again."),
            folder);
    }
    return Migrator(std::move(migrations));
}

int Migrator::currentVersion() const
{
    return m_migrations.empty() ? 0 : m_migrations.back().version;
}

Result<void> Migrator::migrate(Database &database, int fromVersion) const
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    for (const Migration &migration : m_migrations) {
        if (migration.version <= fromVersion) {
            continue;
        }
        if (auto applied = apply(database, migration); !applied) {
            return applied;
        }
    }
    return transaction->commit();
}

Result<void> Migrator::apply(Database &database, const Migration &migration) const
{
    const QStringList statements = migration.statements + database.dialect().markSchema(migration.version);
    for (const QString &statement : statements) {
        auto done = database.run(statement);
        if (done) {
            continue;
        }
        if (isEnvironment(done.error().code)) {
            return tl::unexpected(done.error());
        }
        const QString message = QCoreApplication::translate("xiangyue::Store",
                                                            "The library “%1” could not be brought up to date (step "
                                                            "%2). Nothing in it was changed.")
                                    .arg(QDir::toNativeSeparators(database.path()), migration.name);
        return failure(ErrorCode::MigrationFailed, message, done.error().context);
    }
    return {};
}

} // namespace xiangyue
