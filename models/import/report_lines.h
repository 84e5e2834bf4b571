// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QStringView>

#include <vector>

namespace xiangyue {

/// What one line that is not blank tells about where a report begins or ends.
struct Line {
    TextSpan span;              ///< without blank space around it
    int mainNumber = 0;         ///< number of its mark 一、, 0 when it has none
    int nextMain = 0;           ///< number of the next line with such a mark, 0 when none follows
    qsizetype marker = 0;       ///< length of 篇一 or the like
    bool isNumbered = false;    ///< starts with any outline mark
    bool isTitle = false;       ///< could be the title of a whole report
    bool isDate = false;        ///< holds nothing but the date that signs a report
    bool isOpening = false;     ///< 今年以来，…, 现将…汇报如下：
    bool isPlanOpening = false; ///< 下半年，我们将…: a later part of the same report
    bool isPartHeading = false; ///< 第二部分, 下半年工作打算
    bool isClosing = false;     ///< 总之，…, 特此报告。
};

/// The lines of `text` in order. Looks at the first and last 100 code units of each. Total and linear.
std::vector<Line> readLines(QStringView text);

/// 工作打算, 工作计划 and the like, without 总结 or 汇报 before it.
bool isPlanTitle(QStringView title);
/// 工作总结, 工作汇报 and the like.
bool isSummaryTitle(QStringView title);
/// 我镇, 全乡: words of a heading inside a report, not of a title.
bool speaksOfOwnPlace(QStringView title);

} // namespace xiangyue
