// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "check/analysis.h"
#include "check/flag.h"
#include "store/report_parts.h"
#include "store/report_summary.h"

#include <QStringList>
#include <QVariantList>

#include <optional>
#include <vector>

namespace xiangyue {

class Database;

/// A report as it goes into the store: what was read from it, and the flags that follow from that.
struct ReportContent {
    ReportAnalysis analysis;
    std::vector<Flag> flags;
    QString indicatorVersion; ///< Dictionaries::indicatorVersion of the analysis
};

/// A figure of a stored report that stands for another indicator now.
struct FigureMapping {
    int ordinal = 0; ///< position among the report's figures
    QString indicator;
    QStringList trail;
};

/// What is needed to read a stored report anew.
struct StoredText {
    QString text;
    qsizetype sourceStart = 0;
};

/// What is needed to say where in a report something stands.
struct SectionedText {
    QString text;
    Outline outline;
};

/// Which reports are meant; what is not set or empty does not narrow.
struct ReportFilter {
    std::optional<int> year;
    std::optional<Period> period;
    QStringList places; ///< exactly as the reports name themselves
    QStringList tags;   ///< any of them
};

/// Every query on reports and what was read from them. Transactions are the caller's; counts in the report's row are
/// brought into step by insert, replace and updateCounts.
class ReportRepository {
public:
    explicit ReportRepository(Database &database);

    Result<ReportId> insert(const SourceId &source, int bundleIndex, int draft, int extractorVersion,
                            const ReportContent &content);
    /// Puts a newer extraction in place of the stored one; text, draft and decisions stay. Error: NotFound.
    Result<void> replace(const ReportId &id, int extractorVersion, const ReportContent &content);
    Result<void> updateCounts(const ReportId &id);
    /// Puts other indicators to some figures, and notes which dictionary all of them are of. Findings and their
    /// fingerprints do not depend on it, so decisions stay. Error: NotFound.
    Result<void> remap(const ReportId &id, const QString &indicatorVersion, const std::vector<FigureMapping> &figures);
    /// Error: NotFound.
    Result<void> remove(const ReportId &id);

    /// In order of import.
    Result<std::vector<ReportSummary>> summaries();
    /// In no order. The cost grows with what is found, not with the library, as soon as anything narrows.
    Result<std::vector<ReportSummary>> matching(const ReportFilter &filter);
    /// Error: NotFound.
    Result<ReportSummary> summary(const ReportId &id);
    /// Everything but the tokens, which are not stored. Error: NotFound.
    Result<ReportAnalysis> analysis(const ReportId &id);
    /// Error: NotFound.
    Result<StoredText> text(const ReportId &id);
    /// Text and sections alone. Error: NotFound.
    Result<SectionedText> sectionedText(const ReportId &id);
    Result<std::vector<ReportId>> ofSource(const SourceId &source);
    Result<std::vector<ReportId>> withOlderVersion(int extractorVersion);
    /// Reports whose extraction is current, but whose figures were mapped with another dictionary.
    Result<std::vector<ReportId>> mappedOtherwise(const QString &indicatorVersion, int extractorVersion);
    /// The report's figures in order; empty when there is none, or no such report.
    Result<std::vector<Figure>> figures(const ReportId &id);
    /// Highest draft number among the reports of this place, year and period in other sources; 0 when there is none.
    Result<int> lastDraft(const ReportIdentity &identity, const SourceId &exceptSource);

private:
    Result<std::vector<ReportId>> ids(const QString &sql, const QVariantList &values);

    Database &m_database;
    ReportParts m_parts;
};

} // namespace xiangyue
