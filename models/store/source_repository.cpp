// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/source_repository.h"

#include "store/column_text.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace xiangyue {

namespace {

QString warningsToText(const QStringList &warnings)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(warnings)).toJson(QJsonDocument::Compact));
}

QStringList warningsFromText(const QString &text)
{
    QStringList warnings;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &warning : array) {
        warnings << warning.toString();
    }
    return warnings;
}

} // namespace

SourceRepository::SourceRepository(Database &database)
    : m_database(database)
{
}

Result<SourceId> SourceRepository::insert(const SourceDocument &document, int reportCount, const QDateTime &importedAt)
{
    const SourceId id{createId()};
    auto done = m_database.run(
        QStringLiteral("INSERT INTO source (id, file_name, sha256, importer, encoding, warnings, text, report_count, "
                       "imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id.value, document.fileName, QString::fromLatin1(document.sha256), document.importer, document.encoding,
         warningsToText(document.warnings), document.text, reportCount, timeToText(importedAt)});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return id;
}

Result<SourceDocument> SourceRepository::load(const SourceId &id)
{
    std::optional<SourceDocument> found;
    auto done = m_database.each(
        QStringLiteral("SELECT file_name, text, importer, encoding, sha256, warnings FROM source WHERE id = ?"),
        {id.value}, [&found](const Row &row) {
            found = SourceDocument{row.text(0),
                                   row.text(1),
                                   row.text(2),
                                   row.text(3),
                                   row.text(4).toLatin1(),
                                   warningsFromText(row.text(5))};
        });
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (!found) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("xiangyue::Store", "The file of this report is not in the library."),
                       id.value);
    }
    return *found;
}

Result<SourceId> SourceRepository::findByHash(const QByteArray &sha256)
{
    SourceId id;
    auto done = m_database.each(QStringLiteral("SELECT id FROM source WHERE sha256 = ?"), {QString::fromLatin1(sha256)},
                                [&id](const Row &row) { id.value = row.text(0); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return id;
}

Result<QHash<QByteArray, SourceId>> SourceRepository::hashes()
{
    QHash<QByteArray, SourceId> known;
    auto done = m_database.each(QStringLiteral("SELECT sha256, id FROM source"), {}, [&known](const Row &row) {
        known.insert(row.text(0).toLatin1(), SourceId{row.text(1)});
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return known;
}

Result<void> SourceRepository::removeIfUnused(const SourceId &id)
{
    auto done = m_database.run(QStringLiteral("DELETE FROM source WHERE id = ? AND NOT EXISTS "
                                              "(SELECT 1 FROM report WHERE report.source_id = source.id)"),
                               {id.value});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return {};
}

} // namespace xiangyue
