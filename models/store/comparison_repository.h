// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "compare/matrix.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace xiangyue {

class Database;

/// What a choice by hand hangs on besides the indicator: it holds for the next draft and after renewal.
struct PlacePeriod {
    QString place;  ///< the report's id where it does not say its place
    QString period; ///< periodText
};

/// A figure that no indicator covers.
struct UnmatchedFigure {
    ReportId report;
    int ordinal = 0;
    QString name;
    QString unit;
    Category category = Category::Other;
    TextSpan quote;
    QString written;
};

/// Every query that a comparison needs, each on one report or one place through an index, and the user's decisions on
/// it. Transactions are the caller's.
class ComparisonRepository {
public:
    explicit ComparisonRepository(Database &database);

    /// Figures that stand for an indicator, in order, with what was written; with `only`, of these indicators.
    Result<std::vector<MatrixFigure>> figures(const ReportId &report, const QStringList &only = {});
    /// Spans of the report's findings that are open.
    Result<std::vector<TextSpan>> openFindingSpans(const ReportId &report);
    Result<int> unmatchedCount(const ReportId &report);
    Result<std::vector<UnmatchedFigure>> unmatched(const ReportId &report);

    /// By indicator: key of the figure chosen by hand.
    Result<QHash<QString, QString>> choices(const PlacePeriod &of);
    /// Empty `key`: none, the program chooses. Gives the choice before, empty for none.
    Result<QString> choose(const PlacePeriod &of, const QString &indicator, const QString &key, const QString &who);

    /// By id of the base: what was typed in for a place.
    Result<QHash<QString, Decimal>> bases(const QString &place);
    /// nullopt: nothing typed in. Gives what there was before.
    Result<std::optional<Decimal>> setBase(const QString &place, MatrixBase base, const std::optional<Decimal> &value,
                                           const QString &who);

    Result<QStringList> tags(const ReportId &report);
    /// Gives the tags before. Error: NotFound.
    Result<QStringList> setTags(const ReportId &report, const QStringList &tags);
    /// All tags of the library, sorted.
    Result<QStringList> allTags();

private:
    /// Fills in `written` of items with a span `quote` from the report's text.
    template <typename Item, typename Quote>
    Result<void> write(const ReportId &report, std::vector<Item> &items, Quote quoteOf);
    Result<QStringList> texts(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace xiangyue
