// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace xiangyue {

inline constexpr qsizetype longestHeadingTitle = 40;

/// Length of the heading's words that start at `position`, at most longestHeadingTitle code units: up to the first
/// 。；;：: or line end; where the heading runs into its text, up to a known ending (下一步工作打算|20xx年是…) or a
/// comma. `shortTitle`: prefers the first comma (一是加强领导，成立…) to the last.
qsizetype headingTitleLength(QStringView text, qsizetype position, bool shortTitle);

/// True when the text before `position` ends in words that close a title: 工作总结, 工作打算, 汇报如下, ...
bool endsLikeTitle(QStringView text, qsizetype position);

/// True when a body may begin at `position`: 今年以来, 20xx年是, 在县委, 我乡, ...
bool startsLikeBody(QStringView text, qsizetype position);

} // namespace xiangyue
