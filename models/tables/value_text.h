// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/figure.h"

#include <QStringView>

namespace xiangyue {

/// A figure's value and unit as a table shows them, in the multiple that the report chose.
struct ValueText {
    QString value; ///< `≈ 40`, `634.29`, `xxx`; thousands set apart
    QString unit;  ///< with the multiplier: 万元
};

/// `text` is the report's. A masked figure shows its mask, never a number.
ValueText valueText(const Figure &figure, QStringView text);

} // namespace xiangyue
