// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/analysis.h"
#include "compare/chart_spec.h"

#include <QStringList>

#include <set>

namespace xiangyue {

/// `机耕道新建 · 兰家村`; the quote where a figure has no name.
QString figureLabel(const Figure &figure, QStringView text);
/// State for drawing: a masked value before a planned one before its bound.
ValueState chartState(const Figure &figure);
/// Translated word that goes with the drawing of a state; empty for a plain value.
QString chartStateWord(ValueState state);
/// What the marks of these states mean: `≈ approximate · hatched: not filled in in the report`; empty for plain ones.
/// `planned` says how plans are drawn.
QString stateNotes(const std::set<ValueState> &states, const QString &planned);
/// `light: planned`, as bars are drawn.
QString lightPlannedNote();
/// The sentence that holds `span`, at most about 120 characters, cut ends marked with …
QString sentenceAround(QStringView text, TextSpan span);
/// `Length (公里)`; several units of one panel are listed: `Number (座 / 个 …)`.
QString panelTitle(const QString &kind, const QString &unit, const QStringList &mixedUnits);
/// A converted value as it is written at the bar: at most four fractional digits, two when it had more.
Decimal displayed(const Decimal &value);
/// What the marks in this theme's chart mean, the sections it comes from and how much is to be filled in.
QString chartFooter(const ReportAnalysis &report, Category theme);

} // namespace xiangyue
