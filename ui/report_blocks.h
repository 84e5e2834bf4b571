// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"

#include <vector>

namespace xiangyue {

/// A piece of the report that is set as one paragraph. Its span points into the report's text.
struct ReportBlock {
    enum class Kind { Title, Heading, Body };
    Kind kind = Kind::Body;
    TextSpan span;
    int level = 0;  ///< of a heading
    TextSpan runIn; ///< heading words at the start of a body block, set bold; empty when none
};

/// Cuts a report into title, headings and paragraphs: at line ends, and at section headings inside a line, so that a
/// report which is a single line reads like any other. Blank lines and leading blanks are left out. Linear.
std::vector<ReportBlock> reportBlocks(const ReportAnalysis &report);

} // namespace xiangyue
