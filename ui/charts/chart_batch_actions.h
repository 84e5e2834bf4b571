// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_batch.h"

#include <functional>

class QWidget;

namespace xiangyue {

/// Asks which charts are written (ChartBatchDialog) and has them written; `started` is told of the job, to show its
/// progress (JobStrip::follow). At its end a box says what was written, and what was left out and why. `folder` is
/// where the last ones went, may be empty, and is renewed; it must live as long as the window.
void writeCharts(QWidget *window, Library &library, const std::vector<ReportId> &preselected, QString *folder,
                 const std::function<void(Job *)> &started);

/// What the box says.
QString batchSummary(const ChartBatchJob &job);
/// One line for each chart that was left out.
QString batchDetails(const ChartBatchJob &job);

} // namespace xiangyue
