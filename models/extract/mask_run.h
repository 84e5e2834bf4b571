// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"
#include "extract/lexicon.h"

#include <QStringView>

namespace xiangyue {

/// Family of a mask character ('x' for x X × ..., '*', '_', '?', 'o', '#', '.', '-'), 0 for any other.
char16_t maskFamily(char16_t character);
/// End of a run of one mask family with points inside (x.x), `start` when there is none.
qsizetype maskEnd(QStringView text, qsizetype start, char16_t family);
/// End of the mask right behind digits that end at `end` (20__, 1xx, 3X.X), `end` when there is none.
qsizetype mixedEnd(QStringView text, qsizetype end);
/// Behind the digits that end a partly masked number: 1xx0.
qsizetype digitsBehind(QStringView text, qsizetype end);
/// Whether a lone mask run is one at all: letters of words, bullets, question marks and ellipses are not.
bool isRealMask(QStringView text, TextSpan span, char16_t family, const Lexicon &lexicon);

} // namespace xiangyue
