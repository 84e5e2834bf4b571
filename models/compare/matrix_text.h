// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/matrix.h"

#include <QString>
#include <QStringList>

namespace xiangyue {

/// How a cell reads in a table, chart or file; translated. Never a blank, never a zero where there is none.
/// `≈ 300`, `10–20`, `planned 20`, `to fill in: xx公里`, `not mentioned`, `no base`, `other unit: 300人次`.
QString cellText(const MatrixCell &cell);
/// The state in words, with what keeps the value from being counted: Stated, Planned, To fill in, ...
QString cellStateText(const MatrixCell &cell);
/// What is to be known of a cell, a line each: what is written, place, why this figure, further ones, what to check.
QStringList cellNotes(const MatrixCell &cell);
/// `10,000 times the usual: is the unit right?`; empty without a mark.
QString cellMarkText(const MatrixCell &cell);

/// Place and period of a report, with the draft where it is not the first; title or file where it names no place.
QString columnTitle(const MatrixColumn &column);
/// The period alone, for one place through its periods; words where the report does not say it or its year.
QString columnPeriod(const MatrixColumn &column);
/// Translated: 乡镇指标对照 · 2024年上半年 · 每千人
QString matrixTitle(const Matrix &matrix);
/// `7 of 12`
QString reportingText(const MatrixRow &row);
/// `≥ 120`; a dash where there is no sum.
QString sumText(const MatrixRow &row);
QString medianText(const MatrixRow &row);
/// Only the place, where all columns are of one period; otherwise columnTitle. Columns that would be called the same
/// are told apart by their files.
QStringList columnTitles(const Matrix &matrix);

} // namespace xiangyue
