// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"

namespace xiangyue {

/// A placeholder or finding as shown to the reviewer.
struct Flag {
    enum class Kind { Placeholder, Finding };
    Kind kind = Kind::Placeholder;
    int index = 0; ///< into extraction.placeholders or findings
    /// Stable identity across drafts and re-extraction: hash of rule + indicator or kind + normalised quote with its
    /// neighbours + values, plus a counter for equal ones. Decisions hang on it.
    QString fingerprint;
    QString rule;
    Severity severity = Severity::Must;
    std::vector<TextSpan> spans; ///< first the one to mark; a Missing placeholder has an empty span
    QString title;               ///< translated, short: 待填数字, 分项合计 60 ≠ 70
    QString message;             ///< translated, one or two sentences
    int section = -1;
    int figure = -1; ///< figure it belongs to, -1 when none
};

/// All flags of a report in text order.
std::vector<Flag> flagsOf(const ReportAnalysis &report);

} // namespace xiangyue
