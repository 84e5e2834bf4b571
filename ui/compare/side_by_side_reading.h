// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/copied_text.h"
#include "compare/text_alignment.h"
#include "library/library.h"
#include "ui/text_marks.h"

#include <memory>
#include <vector>

namespace xiangyue {

using SharedReports = std::vector<std::shared_ptr<const ReportView>>;

/// What is found when several reports are held against each other.
struct SideBySideReading {
    TextAlignment alignment;
    std::vector<CopiedRun> copies;
};

/// Pure; may run on any thread.
SideBySideReading readSideBySide(const SharedReports &reports);

/// The reports' places, with the period where a place stands there twice.
QStringList placeTitles(const SharedReports &reports);

/// What is marked in one column; `titles` are those of all columns.
std::vector<CopyMark> copyMarks(const std::vector<CopiedRun> &copies, size_t column, const QStringList &titles);

/// `3 places copied, 5 numbers the same`
QString copiesText(const std::vector<CopiedRun> &copies);
/// How many of them are of which kind, for a tool tip.
QString copiesNote(const std::vector<CopiedRun> &copies);

} // namespace xiangyue
