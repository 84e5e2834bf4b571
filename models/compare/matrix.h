// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/ids.h"
#include "base/text_span.h"
#include "compare/report_period.h"
#include "extract/category.h"
#include "extract/figure.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace xiangyue {

class IndicatorDictionary;
class UnitDictionary;

/// What the values of a matrix are divided by. Rates, averages and other rows that cannot be divided with meaning stay
/// as they are written.
enum class MatrixBase { AsWritten, Per1000People, PerHousehold, PerVillage, ShareOfTotal };
inline constexpr std::array allMatrixBases{MatrixBase::AsWritten, MatrixBase::Per1000People, MatrixBase::PerHousehold,
                                           MatrixBase::PerVillage, MatrixBase::ShareOfTotal};

/// JSON and command line names: as_written, per_1000_people, per_household, per_village, share_of_total.
QString matrixBaseId(MatrixBase base);
std::optional<MatrixBase> matrixBaseFromId(QStringView id);
/// Translated: 原值, 每千人, ...
QString matrixBaseTitle(MatrixBase base);

/// People, households or villages of one place, which values are divided by.
struct BaseValue {
    std::optional<Decimal> value; ///< more than 0; nullopt when the report does not say
    bool approximate = false;     ///< 约2万人
    bool typedIn = false;         ///< by the user, who goes before the report
    bool contradiction = false;   ///< an open finding names the report's figure
    int figure = -1;              ///< ordinal of the report's figure; -1 when typed in or unknown
};

/// One report of a comparison: a column.
struct MatrixColumn {
    ReportId report;
    ReportIdentity identity;
    ReportPeriod period;
    int draft = 1;
    QString fileName;
    int part = 1; ///< of the reports in the file, from 1
    int parts = 1;
    BaseValue people;
    BaseValue households;
    BaseValue villages;

    const BaseValue *base(MatrixBase base) const; ///< nullptr for bases that are no place's own
};

/// One figure as the store hands it over, without the report's text.
struct MatrixFigure {
    int ordinal = 0;            ///< position among the report's figures
    Figure figure;              ///< without its trail
    QString written;            ///< the whole mention: 约xxx余万元
    bool contradiction = false; ///< an open finding names it
    QString key;                ///< of giveKeys
};

/// Gives each figure the key that a choice by hand is remembered by: what is counted, where, done or planned, unit, and
/// the how-manieth of equals among its indicator's. It holds no value and no position, so it finds the figure again
/// after renewal and in the next draft.
void giveKeys(std::vector<MatrixFigure> &figures);

/// Why a cell shows this figure and no other of the report.
enum class ChoiceReason {
    None,          ///< nothing to show
    Only,          ///< there is no other
    ByHand,        ///< the user chose it
    TownshipWide,  ///< the others are a village's
    Achieved,      ///< the others are plans
    Stated,        ///< the others are still to be filled in
    Comparable,    ///< the others are in a unit that the row's does not convert to
    InItsOwnWords, ///< the others say it again in brackets, in another unit
    FirstNamed,    ///< of several kinds the one that the report tells first
    Latest,        ///< told several times in the same words: the last one
};
/// JSON names: only, by_hand, township_wide, ...; empty for none. Titles are translated.
QString choiceReasonId(ChoiceReason reason);
QString choiceReasonTitle(ChoiceReason reason);

/// Something to check beside the others of the row, not an error.
enum class MatrixMark {
    None,
    Outlier,  ///< far from the median by a robust measure
    UnitSlip, ///< would fit in among the others if it were a thousand or ten thousand times more or less
};

/// JSON names: outlier, unit_slip; empty for none.
QString matrixMarkId(MatrixMark mark);

/// A further figure of the report for the row. It can be chosen by hand.
struct MatrixAlternative {
    int figure = 0;
    QString indicator; ///< the row's, or one of its variants (new, cumulative, target)
    QString name;
    QString written;
    QString scope;
    ValueState state = ValueState::Stated;
    std::optional<Decimal> value; ///< in the row's unit, not divided by a base; nullopt when masked or not convertible
    std::optional<Decimal> valueHigh;
    TextSpan quote;
    QString key; ///< what a choice by hand is remembered by
};

/// What one report says of one indicator. A masked, absent or not comparable one has no value: it takes no part in
/// median, sum or rank, and nothing may colour it as if it were 0.
struct MatrixCell {
    ValueState state = ValueState::Absent;
    std::optional<Decimal> value; ///< in the row's unit and on the matrix's base
    std::optional<Decimal> valueHigh;
    QString written;  ///< 约48.6万元; empty when absent
    QString number;   ///< of it the number or mask alone: 48.6, xxx
    QString name;     ///< what the report calls it
    QString scope;    ///< a village, where the report says nothing of the whole place
    int figure = -1;  ///< ordinal of the figure that is shown
    int section = -1; ///< index into the report's outline
    TextSpan quote;
    qsizetype numberStart = 0; ///< in the report's text
    QString key;               ///< of the figure, for a choice by hand
    ChoiceReason reason = ChoiceReason::None;
    std::vector<MatrixAlternative> alternatives; ///< the shown one not among them
    bool contradiction = false;
    bool missingBase = false; ///< there is a value, but nothing is known to divide it by
    bool otherUnit = false;   ///< there is a value, but in a unit that does not convert to the row's
    bool counted = false;     ///< takes part in median, sum and rank
    int rank = 0;             ///< 1 for the largest, equals share one; 0 when not counted
    MatrixMark mark = MatrixMark::None;
    int slipPower = 0; ///< of a UnitSlip: the value is about 10^slipPower times the usual
};

/// One indicator of the dictionary. Median, sum and rank are of what is stated, about, at least or at most for the
/// whole place; of a range its middle. Plans count in rows of targets only, a village's figure never.
struct MatrixRow {
    QString indicator;
    QString zh;
    QString en;
    Category theme = Category::Other;
    QString unit;                  ///< of every value in the row: 万元, with a base 万元/千人
    bool divisible = false;        ///< isSummable: amounts and counts, no rates and averages
    bool summable = false;         ///< divisible, and the matrix is addable
    bool based = false;            ///< the matrix's base is applied to this row
    std::vector<MatrixCell> cells; ///< one a column
    std::optional<Decimal> median;
    std::optional<Decimal> sum; ///< nullopt where adding up has no meaning, or values are divided by a base
    ValueState sumState = ValueState::Stated;
    int reporting = 0; ///< reports that state a value of any kind
    int toFillIn = 0;  ///< reports that left it open
    int counted = 0;

    /// Translated choice of zh or en.
    QString label() const;
    bool isComplete() const { return reporting == static_cast<int>(cells.size()); }
    bool hasMarks() const;
};

/// Indicator by report. Rows are those that at least one report speaks of, by theme, in the dictionary's order with an
/// indicator's variants behind it.
struct Matrix {
    MatrixBase base = MatrixBase::AsWritten;
    std::vector<MatrixColumn> columns;
    std::vector<MatrixRow> rows;
    int unmatched = 0; ///< figures of these reports that no indicator covers
    /// Different places in one period. Otherwise no row has a sum, nor shares of it: a place counted twice, or half a
    /// year and a whole one, add up to nothing. What a report does not say of itself is no difference.
    bool addable = true;

    int rowOf(const QString &indicator) const; ///< -1 when there is none
};

/// What a matrix is built from: figures of the chosen reports and what the user decided about them.
struct MatrixReport {
    MatrixColumn column; ///< its bases hold only what is typed in; buildMatrix finds the others
    std::vector<MatrixFigure> figures;
    QHash<QString, QString> choices; ///< by indicator of the row: key of the figure chosen by hand
    int unmatched = 0;
};

/// The period that all columns tell of; what a report does not say of itself is no difference. nullopt where they
/// differ.
std::optional<ReportPeriod> sharedPeriod(const std::vector<MatrixColumn> &columns);

/// Builds the matrix. Pure and linear in the figures; changing the base or a choice is building it anew.
Matrix buildMatrix(const std::vector<MatrixReport> &reports, const IndicatorDictionary &indicators,
                   const UnitDictionary &units, MatrixBase base = MatrixBase::AsWritten);

} // namespace xiangyue
