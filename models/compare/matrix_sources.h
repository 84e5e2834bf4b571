// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace xiangyue {

/// Where a figure stands in its report.
struct FigureSource {
    QString sentence;
    QString section; ///< `一、主要工作情况 › (一)脱贫攻坚`
    QString title;   ///< of the report
    QString file;
    qsizetype start = 0; ///< of the number in the report's text, in code points
};

/// Sources of every figure that a matrix shows: by column, then by ordinal of the figure.
using MatrixSources = std::vector<QHash<int, FigureSource>>;

} // namespace xiangyue
