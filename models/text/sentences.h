// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QStringView>

#include <vector>

namespace xiangyue {

/// Sentences in order, without blank space around them: they end at 。！？；!?; with the closing quotes that follow,
/// and at line ends. A mark inside brackets or quotes ends no sentence. Total and linear.
std::vector<TextSpan> splitSentences(QStringView text);

/// Clauses of one sentence: as above, and at ，,： and : outside brackets; a comma between digits is no clause end.
std::vector<TextSpan> splitClauses(QStringView text, TextSpan sentence);

/// The sentence that holds `position` (0..text.size()), looking at most 400 code units each way. On a line end it is
/// the sentence before; empty only where there is no text near. Constant time.
TextSpan sentenceAt(QStringView text, qsizetype position);

} // namespace xiangyue
