// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "extract/category.h"
#include "extract/figure.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace xiangyue {

enum class ChartKind {
    SmallMultiples, ///< bars of a report's theme, one panel a kind of unit
    Ranked,         ///< one indicator over the townships
    Grouped,        ///< two or three indicators of one unit, side by side for each township
    TimeSeries,     ///< one place through its periods
    HeatTable,      ///< indicators by townships, each row shaded on its own scale
    Coverage,       ///< how much each township states, leaves open and leaves out
};
inline constexpr std::array allChartKinds{ChartKind::SmallMultiples, ChartKind::Ranked,    ChartKind::Grouped,
                                          ChartKind::TimeSeries,     ChartKind::HeatTable, ChartKind::Coverage};

/// JSON and command line names: small_multiples, ranked, grouped, time_series, heat_table, coverage.
QString chartKindId(ChartKind kind);
std::optional<ChartKind> chartKindFromId(QStringView id);
/// Translated: 排序条形图, ...
QString chartKindTitle(ChartKind kind);

/// What a part of a chart stands for; a click on it goes there. -1: nothing.
struct ChartTarget {
    int column = -1; ///< index into Matrix::columns
    int row = -1;    ///< index into Matrix::rows
    int figure = -1; ///< ordinal of the report's figure

    bool isNothing() const { return *this == ChartTarget(); }
    /// Whether it is what `wanted` names; what is -1 there stands for all. Nothing names nothing.
    bool isMeantBy(const ChartTarget &wanted) const;
    friend bool operator==(const ChartTarget &, const ChartTarget &) = default;
};

/// One value of a chart, or why there is none: what a bar, a point and a cell share.
struct ChartMark {
    QString label;                    ///< what is counted or where or when; never shortened
    std::optional<Decimal> value;     ///< in the unit of its panel; nullopt when masked or absent
    std::optional<Decimal> valueHigh; ///< upper end of a range, else nullopt
    ValueState state = ValueState::Stated;
    QString valueText;          ///< what stands beside it: `18.85`, `≈ 40`, `to fill in x.x`
    QString statusText;         ///< the state in words: approximate, planned, to fill in; empty for a plain value
    QString sentence;           ///< where it comes from and what is to be known of it, for tool tips
    ChartTarget target;         ///< where a click leads
    bool counted = true;        ///< false: shown, but no part of median and rank, as a village's figure
    bool contradiction = false; ///< the report contradicts itself here; valueText says so

    /// Where it reaches: of a range the upper end. Only with a value.
    Decimal end() const { return valueHigh ? std::max(*value, *valueHigh) : *value; }
};

/// How many indicators of a township are in one state.
struct ChartSegment {
    ValueState state = ValueState::Stated; ///< Stated, Masked or Absent
    int count = 0;
};

/// One bar. Only a bar with a value is drawn to scale; a masked one is a hatched stub, an absent one words only.
struct ChartBar : ChartMark {
    int figure = -1;                    ///< index into extraction.figures, -1 when there is none
    std::vector<int> repeats;           ///< further figures that say exactly the same and share this bar
    bool emphasised = false;            ///< bold label: the township that is looked at
    bool beyondAxis = false;            ///< longer than the axis, drawn broken: its unit is in doubt
    int series = 0;                     ///< index into ChartPanel::series
    std::vector<ChartSegment> segments; ///< parts of the bar, from the axis on; empty for one of one piece
};

/// Bars of one kind of unit on one axis that starts at 0.
struct ChartPanel {
    QString title;                      ///< `Length (公里)`
    QString unit;                       ///< unit of the axis; empty where every bar names its own (pieces)
    std::optional<Decimal> axisMaximum; ///< more than 0; nullopt when no bar has a value to draw
    bool bounded = false;               ///< the axis ends at a meaningful whole (shares: 100)
    std::vector<ChartBar> bars;         ///< top to bottom; with series, one of each side by side
    QStringList series;                 ///< names of what stands side by side; empty for a single one
    std::optional<Decimal> reference;   ///< a dashed line over all bars
    QString referenceText;              ///< `Median 9.55`
    int hiddenCount = 0;                ///< further bars that the limit left out
    int hiddenMasked = 0;               ///< how many of these are to be filled in

    /// Bars that stand side by side under one label.
    size_t groupSize() const { return std::max<size_t>(1, static_cast<size_t>(series.size())); }
};

/// One period of a line. Without a value there is a gap: nothing joins the points before and after it.
struct ChartPoint : ChartMark {
    QString changeText; ///< `+1.9 · +18.8%` against the period before; empty where there is nothing to compare with
    bool changeSuspicious = false; ///< a jump or a fall to check; changeText says so
};

/// One indicator of one place through comparable periods, on an axis that starts at 0.
struct ChartLine {
    QString title; ///< empty where the chart's title says it
    QString unit;
    bool stepped = false; ///< cumulative: the last value holds until the next one
    std::optional<Decimal> axisMaximum;
    std::vector<ChartPoint> points; ///< by time
};

/// One cell of a heat table.
struct ChartCell : ChartMark {
    std::optional<Decimal> share; ///< 0 to 1, where it stands on its row's scale; nullopt when it is not counted
};

struct ChartHeatRow {
    QString label;                ///< with its unit
    std::vector<ChartCell> cells; ///< as ChartHeatTable::columns
};

struct ChartHeatTable {
    QStringList columns;
    int emphasised = -1; ///< column that is looked at
    std::vector<ChartHeatRow> rows;
};

/// One entry of a legend: the fill of a series or, where `state` is set, of a state.
struct ChartLegendEntry {
    QString text;
    int series = 0;
    ValueState state = ValueState::Stated;
};

/// A chart as plain data: what to draw, not how. Panels, lines or a heat table, as its kind says; without any of them
/// `explanation` says why there is nothing to draw.
struct ChartSpec {
    ChartKind kind = ChartKind::SmallMultiples;
    QString title;
    QString subtitle;
    QString footer;
    QString explanation;
    Category theme = Category::Other;
    std::vector<ChartLegendEntry> legend; ///< below the subtitle
    std::vector<ChartPanel> panels;       ///< SmallMultiples, Ranked, Grouped, Coverage
    std::vector<ChartLine> lines;         ///< TimeSeries
    ChartHeatTable heat;                  ///< HeatTable

    bool isEmpty() const { return panels.empty() && lines.empty() && heat.rows.empty(); }
    int barCount() const;
};

/// Groups of three set apart by no-break spaces (GB/T 15835-2011): `12345.6` -> `12 345.6`, `1583` -> `1 583`.
QString chartNumber(const Decimal &value);

/// Number with its mark: `≈ 40`, `≥ 1 200`, `10–20`, planned ones with the word. `unit` is appended when not empty.
QString chartValueText(const Decimal &value, const std::optional<Decimal> &valueHigh, Bound bound, bool planned,
                       const QString &unit);

} // namespace xiangyue
