// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"
#include "library/import_outcome.h"
#include "store/report_repository.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace xiangyue {

class Database;
class Dictionaries;

/// What is to be imported: a file, or text that is already here under a name.
struct ImportRequest {
    QString path;
    std::optional<QByteArray> bytes;
};

/// A file that has been read and, unless it was known already, analysed.
struct PreparedImport {
    QString path;
    SourceDocument document;
    std::optional<std::vector<ReportContent>> reports;
    std::optional<Error> error;
};

/// Reads and analyses; touches no database. `isKnown(sha256)` saves the analysis of a known file. Thread-safe.
PreparedImport prepareImport(const ImportRequest &request, const ImporterRegistry &importers,
                             const Dictionaries &dictionaries, const std::function<bool(const QByteArray &)> &isKnown);

/// Writes a prepared file with all its reports in one transaction, or nothing of it. No other connection of this
/// program may write meanwhile (WriteGate).
ImportOutcome commitImport(Database &database, PreparedImport prepared, const Dictionaries &dictionaries);

/// True when place, year and period are all named, so that another report with the same ones is a draft of this one.
bool namesOneReport(const ReportIdentity &identity);

} // namespace xiangyue
