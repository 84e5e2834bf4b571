// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"

namespace xiangyue {

/// Leaves `limit` bars: the first with a value, a few masked ones and whichever is emphasised; the rest is only
/// counted. The bars are sorted, values first. 0: no limit.
void cutToLimit(ChartPanel &panel, int limit);

/// Ends the axis at the largest value, of ranges at their upper end. A bar marked beyondAxis does not stretch it where
/// others have values, and loses its mark where it fits.
void fitAxis(ChartPanel &panel);

} // namespace xiangyue
