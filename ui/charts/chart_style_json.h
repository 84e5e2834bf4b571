// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/charts/chart_style.h"

#include <QByteArray>

#include <vector>

namespace xiangyue {

/// Styles kept together, and which one charts start with.
struct ChartStyleSet {
    std::vector<ChartStyle> styles; ///< names differ
    QString standard;               ///< name of the one that charts start with; empty: the program's own look

    /// nullptr when there is none of that name.
    const ChartStyle *find(const QString &name) const;
    /// The one that charts start with.
    ChartStyle standardStyle() const;
};

/// Error: Damaged; its message says which style and which entry cannot be read.
Result<ChartStyleSet> chartStylesFromJson(const QByteArray &json);
QByteArray chartStylesToJson(const ChartStyleSet &set);

} // namespace xiangyue
