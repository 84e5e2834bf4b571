// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "check/analysis.h"
#include "check/flag.h"

#include <vector>

namespace xiangyue {

class Database;

/// Every query on what was read from a report: sections, figures, placeholders, findings. They are written and
/// replaced together, never one by one. Transactions are the caller's.
class ReportParts {
public:
    explicit ReportParts(Database &database);

    Result<void> insert(const ReportId &id, const ReportAnalysis &analysis, const std::vector<Flag> &flags);
    Result<void> remove(const ReportId &id);
    /// Fills outline, extraction (without tokens, which are not stored) and findings.
    Result<void> load(const ReportId &id, ReportAnalysis &out);
    Result<std::vector<Figure>> figures(const ReportId &id);
    Result<void> loadSections(const ReportId &id, std::vector<Section> &out);
    /// The one thing that changes by itself: which indicator a figure stands for.
    Result<void> remap(const ReportId &id, int figure, const QString &indicator, const QStringList &trail);

private:
    Result<void> insertSections(const ReportId &id, const std::vector<Section> &sections);
    Result<void> insertFigures(const ReportId &id, const std::vector<Figure> &figures);
    Result<void> insertPlaceholders(const ReportId &id, const std::vector<Placeholder> &placeholders,
                                    const std::vector<Flag> &flags);
    Result<void> insertFindings(const ReportId &id, const std::vector<Finding> &findings,
                                const std::vector<Flag> &flags);
    Result<void> loadFigures(const ReportId &id, std::vector<Figure> &out);
    Result<void> loadPlaceholders(const ReportId &id, std::vector<Placeholder> &out);
    Result<void> loadFindings(const ReportId &id, std::vector<Finding> &out);

    Database &m_database;
};

} // namespace xiangyue
