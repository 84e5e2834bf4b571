// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QStringView>

#include <optional>

namespace xiangyue {

/// True for a line of its own that is the title of a whole report: short, no sentence, ends in 工作总结, 情况汇报,
/// 工作打算 or the like (a bracket such as （征求意见稿） may follow). No line with an outline number is one.
bool isReportTitleLine(QStringView line);

/// True when the title says whose report it is: a township, village, office; else it may be a part of a report.
bool namesAuthor(QStringView title);

/// Span of the title with which `text` (a whole report, or the rest of one) begins, without 标题： and the like: a
/// line of its own among the first lines, or words that run straight into the body (…工作总结今年以来，), even when
/// they stand there twice. Looks at the first 400 code units only.
std::optional<TextSpan> findReportTitle(QStringView text);

} // namespace xiangyue
