// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace xiangyue {

/// Fonts of a chart, in logical pixels and unhinted, so that text keeps its proportions at every scale.
struct ChartFonts {
    QFont title;
    QFont panel;
    QFont label;
    QFont strong; ///< the label that is emphasised
    QFont note;

    /// `family` goes before the usual ones.
    static ChartFonts standard(const QString &family = {});
};

} // namespace xiangyue
