// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_style.h"

#include <QString>

#include <functional>

class QWidget;

namespace xiangyue {

class ChartView;

/// What a saved chart is called where its title is not enough.
struct ChartSaveHints {
    QString fileName; ///< empty: the chart's title
    ChartNames names;
};

/// Opens the export dialog for the chart that `view` shows, on a background as the view's; nothing for an empty chart.
/// `folder` is where the last picture went and is renewed; `done` hears of the file.
void saveChart(QWidget *parent, const ChartView &view, QString *folder,
               const std::function<void(const QString &path)> &done, const ChartSaveHints &hints = {});
/// Copies the chart that `view` shows, as a picture on white.
void copyChart(const ChartView &view);

} // namespace xiangyue
