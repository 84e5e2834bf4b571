// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/ids.h"
#include "extract/figure.h"
#include "extract/indicator_dictionary.h"
#include "extract/unit_dictionary.h"

#include <QString>

#include <optional>
#include <vector>

namespace xiangyue {

/// One report that takes part in a comparison. The figures are borrowed for the time of building.
struct ComparedReport {
    ReportId id;
    QString place; ///< name of the column
    const std::vector<Figure> *figures = nullptr;
    std::vector<int> contradicted; ///< indices of figures that an open finding names
};

/// What looks odd about a value beside the others of its row: something to check, not an error.
enum class MatrixMark {
    None,
    Outlier,  ///< far from the median by a robust measure
    UnitSlip, ///< about ten thousand times the median or its ten-thousandth: 万元 written for 元
};

/// What one report says of one indicator. Absent and masked ones have no value and take no part in median or sum.
struct MatrixCell {
    ValueState state = ValueState::Absent;
    std::optional<Decimal> value;     ///< in the row's unit
    std::optional<Decimal> valueHigh; ///< upper end of a range, else nullopt
    int figure = -1;                  ///< index of the figure that is shown, -1 when absent
    std::vector<int> others;          ///< further figures of the report for this row: villages, plans, earlier mentions
    bool contradiction = false;
    MatrixMark mark = MatrixMark::None;
};

struct MatrixRow {
    QString indicator; ///< id in the dictionary
    QString unit;      ///< of every value in the row
    Category theme = Category::Other;
    std::vector<MatrixCell> cells; ///< one a report, in their order
    std::optional<Decimal> median; ///< of what is stated as done; nullopt without any
    std::optional<Decimal> sum;    ///< nullopt where adding up has no meaning: shares, averages, distances
    int reporting = 0;             ///< reports that state a value
    int toFillIn = 0;              ///< reports that left it open
};

/// Rows are the indicators that at least one report speaks of, by theme and in the order of the dictionary.
struct Matrix {
    std::vector<MatrixRow> rows;
    int unmatched = 0; ///< figures of these reports that no indicator covers
};

/// Of several figures for one row the place's own goes before a village's, what is done before a plan, what is stated
/// before what is open, and then the one that the report tells last. Standards and rules take no part.
Matrix buildMatrix(const std::vector<ComparedReport> &reports, const IndicatorDictionary &indicators,
                   const UnitDictionary &units);

/// Median of at least one value, exact: the mean of the middle two when their number is even.
Decimal medianOf(std::vector<Decimal> values);

} // namespace xiangyue
