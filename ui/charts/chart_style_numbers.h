// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_style.h"

namespace xiangyue {

/// Writes every number beside a bar, point or cell as the style wants it; values stay what they are. True when a
/// number lost digits.
bool writeNumbers(ChartSpec &chart, const ChartStyle &style);

/// The footer with the note that numbers are rounded.
QString withRoundingNote(const QString &footer, int decimals);

} // namespace xiangyue
