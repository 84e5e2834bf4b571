// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"

#include <QByteArray>

#include <memory>

class QMimeData;

namespace xiangyue {

/// The picture in pixels, with its DPI set. Error: Internal where memory does not suffice.
Result<QImage> pictureImage(const ChartPicture &picture, const ChartExportOptions &options);
/// The picture as a whole file of its format, under the chart's title. SVG and PDF are drawn, not made of pixels; a PDF
/// is one page of the picture's size with its fonts in it.
Result<QByteArray> pictureBytes(const ChartPicture &picture, const ChartExportOptions &options);
/// For the clipboard: always pixels, and the drawing too where the format is one.
Result<std::unique_ptr<QMimeData>> pictureForClipboard(const ChartSpec &chart, const ChartExportOptions &options);

} // namespace xiangyue
