// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "store/decision.h"

#include <QHash>

#include <vector>

namespace xiangyue {

class Database;

/// Every query on decisions. History is only ever added to. Transactions are the caller's.
class DecisionRepository {
public:
    explicit DecisionRepository(Database &database);

    /// Error: NotFound, when there is no such report.
    Result<void> append(const ReportId &report, const QString &fingerprint, const Decision &decision);
    /// All decisions of a flag, oldest first.
    Result<std::vector<Decision>> history(const ReportId &report, const QString &fingerprint);
    /// The latest decision of every flag of a report that has one, by fingerprint.
    Result<QHash<QString, Decision>> latest(const ReportId &report);

private:
    Database &m_database;
};

} // namespace xiangyue
