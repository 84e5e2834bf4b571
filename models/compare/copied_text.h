// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"

#include <vector>

namespace xiangyue {

/// A number that two or more reports state alike inside a copied run.
struct CopiedNumber {
    std::vector<TextSpan> spans; ///< one a report; start -1 where the report is not among them
};

/// Sentences that stand one behind the other in two or more reports.
struct CopiedRun {
    enum class Kind {
        SameText,     ///< word for word, numbers included
        OtherNumbers, ///< the same wording with other numbers in it
    };
    Kind kind = Kind::SameText;
    std::vector<TextSpan> spans; ///< one a report; start -1 where it is not in it
    int sentences = 0;
    std::vector<CopiedNumber> numbers; ///< in text order; only figures, neither masked ones nor years
};

/// Runs of copied text in 2 to 4 reports, by their place in the first report that has them. A run is one sentence of at
/// least 20 characters, or two short ones in a row.
///
/// Blanks and full or half width make no difference, nor does the report's own place: 青岭乡 here and 白沙镇 there,
/// 全乡 and 全镇, the number in front (（三） or 一是). What is left out: `sentenceForms`. A sentence that is the same
/// in two reports and has other numbers in a third stands in two runs, one of each kind. Linear in the text.
std::vector<CopiedRun> findCopiedText(const std::vector<const ReportAnalysis *> &reports);

} // namespace xiangyue
