// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QStringView>

namespace xiangyue {

/// True for a line that a document site or a printer put there: 转载请注明, membership notices, 第 3 页 共 12 页.
bool isSiteLine(QStringView line);

/// True for a line that heads a list of other articles: 推荐阅读, 相关热词; what follows it at the end is the site's.
bool isRelatedHeading(QStringView line);

/// Length of a marker 篇一 / 第一篇： / 【篇1】 / 范文三 at the start of a line, with the colon behind it; 0 when none.
/// A line that ends in such a marker (乡镇工作总结 篇2) counts as a whole.
qsizetype pieceMarkerLength(QStringView line);

/// The span without blank space, site lines and page furniture at both ends. Looks at the lines next to the ends only.
TextSpan trimSiteLines(QStringView text, TextSpan span);

} // namespace xiangyue
