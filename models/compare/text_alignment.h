// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"

#include <QString>

#include <vector>

namespace xiangyue {

/// Where the reports speak of one indicator, and what of.
struct FacingIndicator {
    QString id;
    std::vector<int> figures;        ///< one a report: the figure that stands for the place (chooseFigure), -1 for none
    std::vector<TextSpan> sentences; ///< one a report: the sentence that holds it; start -1 for none

    int mentions() const; ///< reports that speak of it
};

/// What of 2 to 4 reports faces each other.
struct TextAlignment {
    /// Positions that face each other, one list a report, all of one length and strictly rising. A report that has
    /// nothing at an anchor of the others has the place between its own neighbouring ones there.
    std::vector<std::vector<qsizetype>> anchors;
    /// Every indicator that a report speaks of, in the order of the texts.
    std::vector<FacingIndicator> indicators;

    /// nullptr when no report speaks of it.
    const FacingIndicator *find(const QString &id) const;
};

/// Lays 2 to 4 reports beside each other. Sections face by their titles without numbers and place, then by the theme
/// that most of their figures have; between them sentences of the same indicator. Where the reports tell in different
/// order, the longest order that they share is kept. Linear in the text; in the sections at most quadratic, of which it
/// looks at a limited number.
TextAlignment alignTexts(const std::vector<const ReportAnalysis *> &reports);

} // namespace xiangyue
