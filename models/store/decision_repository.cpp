// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decision_repository.h"

#include "store/column_text.h"
#include "store/database.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

// Columns state, note, who, made_at from `first` on.
Decision readDecision(const Row &row, int first)
{
    return {decisionStateFromId(row.text(first)), row.text(first + 1), row.text(first + 2),
            timeFromText(row.text(first + 3))};
}

} // namespace

DecisionRepository::DecisionRepository(Database &database)
    : m_database(database)
{
}

Result<void> DecisionRepository::append(const ReportId &report, const QString &fingerprint, const Decision &decision)
{
    // The report is looked up in the same statement: none, no row.
    auto added = m_database.run(
        QStringLiteral("INSERT INTO decision (id, report_id, fingerprint, revision, state, note, who, made_at) "
                       "SELECT ?, report.id, ?, "
                       "(SELECT COALESCE(MAX(revision), 0) + 1 FROM decision WHERE report_id = ? AND fingerprint = ?), "
                       "?, ?, ?, ? FROM report WHERE report.id = ?"),
        {createId(), fingerprint, report.value, fingerprint, decisionStateId(decision.state), decision.note,
         decision.who, timeToText(decision.when), report.value});
    if (!added) {
        return tl::unexpected(added.error());
    }
    if (*added == 0) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("xiangyue::Store", "This report is no longer in the library."),
                       report.value);
    }
    return {};
}

Result<std::vector<Decision>> DecisionRepository::history(const ReportId &report, const QString &fingerprint)
{
    std::vector<Decision> decisions;
    auto done = m_database.each(QStringLiteral("SELECT state, note, who, made_at FROM decision "
                                               "WHERE report_id = ? AND fingerprint = ? ORDER BY revision"),
                                {report.value, fingerprint},
                                [&decisions](const Row &row) { decisions.push_back(readDecision(row, 0)); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return decisions;
}

Result<QHash<QString, Decision>> DecisionRepository::latest(const ReportId &report)
{
    QHash<QString, Decision> decisions;
    // In order of revision, so that a later one replaces an earlier one.
    auto done = m_database.each(QStringLiteral("SELECT fingerprint, state, note, who, made_at FROM decision "
                                               "WHERE report_id = ? ORDER BY fingerprint, revision"),
                                {report.value},
                                [&decisions](const Row &row) { decisions.insert(row.text(0), readDecision(row, 1)); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return decisions;
}

} // namespace xiangyue
