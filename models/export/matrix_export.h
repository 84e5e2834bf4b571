// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compare/matrix.h"
#include "compare/matrix_sources.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace xiangyue {

enum class MatrixFormat { Csv, Json, Html, Xlsx };

/// `csv`, `json`, `html`, `xlsx`; nullopt for anything else.
std::optional<MatrixFormat> matrixFormatFromId(QStringView id);

/// One row an indicator: id, name, unit, theme, median, sum, how many report and how many left it open, then one column
/// a report. A masked value is `{…}` with its mask, one that is not mentioned an empty cell; neither is ever 0. Values
/// that are approximate, bounds or plans say so: `≈40`, `≥1200`, `(plan) 30`; a village's `30 @上坝村`; what cannot be
/// compared is `[…]` as it is written. UTF-8 with BOM, RFC 4180.
QByteArray matrixCsv(const Matrix &matrix);

/// One object and a line end: the same with state, sentence, section, further figures and marks of every cell.
QByteArray matrixJson(const Matrix &matrix, const MatrixSources &sources);

/// A page of its own that can be printed: the table, states by look and in words, and the sources.
QByteArray matrixHtml(const Matrix &matrix, const MatrixSources &sources);

/// A sheet a theme with frozen panes, numbers as numbers (≈ and the like stand in their format), states as cell style
/// and in words; a sheet with the source of every cell; native charts of what counts. Error: Io.
Result<QByteArray> matrixXlsx(const Matrix &matrix, const MatrixSources &sources);

/// Whole file in a format. Error: Io.
Result<QByteArray> matrixFile(const Matrix &matrix, const MatrixSources &sources, MatrixFormat format);
/// The same into a file, which is the old or the new one, never a part. Errors: PermissionDenied, DiskFull, Io.
Result<void> saveMatrix(const QString &path, const Matrix &matrix, const MatrixSources &sources, MatrixFormat format);

} // namespace xiangyue
