// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/figure.h"

namespace xiangyue {

class Dictionaries;

/// The indicator of a figure whose unit has this dimension; empty when none fits for certain.
QString indicatorOf(const Figure &figure, QStringView dimension, const Dictionaries &dictionaries);

/// Maps a figure that was extracted before to an indicator anew: name, unit and theme are enough for that, the text is
/// not read again. Gives true when its indicator is another one now. The trail follows.
bool mapAnew(Figure &figure, const Dictionaries &dictionaries);

} // namespace xiangyue
