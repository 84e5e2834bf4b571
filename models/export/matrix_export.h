// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compare/matrix.h"

#include <QIODevice>
#include <QString>

#include <vector>

namespace xiangyue {

/// A column of the matrix in words, and the text that its cells point into. Borrowed for the time of writing.
struct MatrixColumn {
    QString place;
    QString period; ///< `2024H1`, `2024`; empty when the report does not say
    QString title;
    QString file;
    const std::vector<Figure> *figures = nullptr;
    QStringView text;
};

/// One row an indicator: id, name, unit, theme, median, sum, how many report and how many left it open, then one column
/// a report. A masked value is `{…}` with its mask, one that is not mentioned an empty cell; neither is ever 0. Values
/// that are approximate, bounds or plans say so: `≈40`, `≥1200`, `(plan) 30`. UTF-8 with BOM, RFC 4180.
/// Error: Io.
Result<void> writeMatrixCsv(QIODevice &device, const Matrix &matrix, const std::vector<MatrixColumn> &columns,
                            const IndicatorDictionary &indicators);

/// The same with state, sentence position, quote, further figures and marks of every cell. Error: Io.
Result<void> writeMatrixJson(QIODevice &device, const Matrix &matrix, const std::vector<MatrixColumn> &columns,
                             const IndicatorDictionary &indicators);

} // namespace xiangyue
