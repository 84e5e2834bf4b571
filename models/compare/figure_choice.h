// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/matrix.h"

#include <functional>
#include <vector>

namespace xiangyue {

/// Which of several figures of one report a cell shows, and why.
struct FigureChoice {
    const MatrixFigure *shown = nullptr; ///< nullptr when none can stand for the place: rules and standards
    ChoiceReason reason = ChoiceReason::None;
    std::vector<const MatrixFigure *> others; ///< best first
};

/// The place's own goes before a village's, what is achieved before a plan, what is in a unit of the row before what is
/// not, what is stated before what is open, what is told before what says it again in brackets: 11.6公里（11600米）. Of
/// several kinds (生活垃圾, 河道垃圾) the first is shown, of one that is told several times the last. `chosen` is the
/// choice by hand, nullptr when there is none; it wins over all. `isComparable` says whether a unit converts to the
/// row's.
FigureChoice chooseFigure(const std::vector<const MatrixFigure *> &candidates, const MatrixFigure *chosen,
                          const std::function<bool(const QString &unit)> &isComparable);

} // namespace xiangyue
