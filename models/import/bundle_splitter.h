// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QStringView>

#include <vector>

namespace xiangyue {

/// The reports inside one source text, in order: spans into `text` that do not overlap. Site boilerplate before and
/// after (advertising, 转载请注明, membership notices, "篇一" markers) stays outside every span.
/// A text in which no boundary is found is one report. Never empty for a text that is not blank. Total and linear.
std::vector<TextSpan> splitBundle(QStringView text);

} // namespace xiangyue
