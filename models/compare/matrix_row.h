// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/matrix.h"

#include <vector>

namespace xiangyue {

struct Indicator;

/// Figures of one report that a row may show: the indicator's own, and those of its variants, which are shown only when
/// chosen by hand.
struct RowCandidates {
    std::vector<const MatrixFigure *> own;
    std::vector<const MatrixFigure *> related;
    const MatrixFigure *chosen = nullptr; ///< by hand
};

/// Fills one row of a matrix that has its columns: choice, unit, base, statistics and marks. One of `candidates` a
/// column.
MatrixRow buildMatrixRow(const Indicator &indicator, const Matrix &matrix, const std::vector<RowCandidates> &candidates,
                         const UnitDictionary &units);

/// Median, sum, ranks, counts and marks of cells that have their values.
void summariseRow(MatrixRow &row);

} // namespace xiangyue
