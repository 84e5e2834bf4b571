// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "extract/category.h"
#include "extract/figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace xiangyue {

/// One bar. Only a bar with a value is drawn to scale; a masked one is a hatched stub, an absent one words only.
struct ChartBar {
    QString label;                    ///< what is counted, with the village where one is meant; never shortened
    std::optional<Decimal> value;     ///< in the panel's unit; nullopt when masked or absent
    std::optional<Decimal> valueHigh; ///< upper end of a range, else nullopt
    ValueState state = ValueState::Stated;
    QString valueText;        ///< what stands at the bar's end: `18.85`, `≈ 40`, `to fill in x.x`
    QString statusText;       ///< the state in words: approximate, planned, to fill in; empty for a plain value
    QString sentence;         ///< the sentence it comes from, for tool tips
    int figure = -1;          ///< index into extraction.figures, -1 when there is none
    std::vector<int> repeats; ///< further figures that say exactly the same and share this bar
};

/// Bars of one kind of unit on one axis that starts at 0.
struct ChartPanel {
    QString title;                      ///< `Length (公里)`
    QString unit;                       ///< unit of the axis; empty where every bar names its own (pieces)
    std::optional<Decimal> axisMaximum; ///< more than 0; nullopt when no bar has a value to draw
    bool bounded = false;               ///< the axis ends at a meaningful whole (shares: 100)
    std::vector<ChartBar> bars;         ///< top to bottom
    int hiddenCount = 0;                ///< further bars that the limit left out
    int hiddenMasked = 0;               ///< how many of these are to be filled in
};

/// A chart as plain data: what to draw, not how. Without panels `explanation` says why there is nothing to draw.
struct ChartSpec {
    QString title;
    QString subtitle;
    QString footer;
    QString explanation;
    Category theme = Category::Other;
    std::vector<ChartPanel> panels;

    bool isEmpty() const { return panels.empty(); }
    int barCount() const;
};

/// Groups of three set apart by no-break spaces (GB/T 15835-2011): `12345.6` -> `12 345.6`, `1583` -> `1 583`.
QString chartNumber(const Decimal &value);

/// Number with its mark: `≈ 40`, `≥ 1 200`, `10–20`, planned ones with the word. `unit` is appended when not empty.
QString chartValueText(const Decimal &value, const std::optional<Decimal> &valueHigh, Bound bound, bool planned,
                       const QString &unit);

} // namespace xiangyue
