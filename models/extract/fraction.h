// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/number_scanner.h"

namespace xiangyue {

/// 百分之八十, 三分之二, 1/3, 三又二分之一: makes `number`, whose first numeral was just read, the whole fraction.
/// Leaves it as it is when none follows. Reads at most two numerals.
void joinFraction(RawNumber &number, QStringView text, const Lexicon &lexicon);

} // namespace xiangyue
