// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace xiangyue {

/// Byte order mark (spreadsheets take the file for UTF-8 by it) and the row of column names, which are fixed English
/// words like the JSON's keys: file, report, section, name, value, unit, state, bound, status, category, scope, quote.
QString csvHeader();

/// One row a figure, RFC 4180 with CRLF. A masked value is an empty cell whose state is `masked`, never 0; a range is
/// `10~20`. Cells that a spreadsheet would run as a formula get a leading apostrophe.
QString csvRows(const QString &file, const std::vector<ReportAnalysis> &reports);

/// One row of any cells, quoted and guarded in the same way.
QString csvRow(const QStringList &cells);

} // namespace xiangyue
