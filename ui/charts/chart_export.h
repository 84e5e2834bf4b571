// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compare/chart_spec.h"
#include "text/report_identity.h"
#include "ui/charts/chart_renderer.h"
#include "ui/charts/chart_style.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <array>
#include <optional>

namespace xiangyue {

enum class ChartFormat { Png, Svg, Pdf };
inline constexpr std::array allChartFormats{ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf};
enum class ChartBackground { White, Transparent, Dark };

/// How a chart becomes a file. The picture is the same at every size: only proportions change the arrangement.
struct ChartExportOptions {
    enum class SizeUnit { Pixel, Millimetre };

    ChartFormat format = ChartFormat::Png;
    SizeUnit unit = SizeUnit::Pixel;
    double width = 1200; ///< in `unit`, before scaling
    double height = 0;   ///< 0: as high as the content needs at layoutWidth
    /// Logical width that decides arrangement and text size where the height is free: that of the preview.
    double layoutWidth = 640;
    int dpi = 96;  ///< pixels an inch, written into the file; decides the paper size where the size is in pixels
    int scale = 1; ///< 1 to 4, multiplies the pixels
    ChartBackground background = ChartBackground::White;
    ChartStyle style;
    ChartNames names; ///< for the style's title
};

/// A chart laid out for its picture, before it is painted: what a preview shows.
struct ChartPicture {
    ChartRenderer renderer;
    QSize pixels;
};

/// Errors: InvalidArgument for a size, scale or DPI out of range.
Result<ChartPicture> layOutPicture(const ChartSpec &chart, const ChartExportOptions &options);
/// Dots a metre of the picture: a size in millimetres stays true at every scale, one in pixels keeps its resolution.
double dotsPerMetre(const ChartExportOptions &options);
/// Colours of the picture; its `paper` is the background.
ThemePalette exportPalette(ChartBackground background);
/// The picture itself, with its DPI set.
Result<QImage> renderChart(const ChartSpec &chart, const ChartExportOptions &options);
/// Writes the file whole or not at all. Errors: InvalidArgument, PermissionDenied, DiskFull, NotFound, Io.
Result<void> exportChart(const ChartSpec &chart, const ChartExportOptions &options, const QString &path);

/// What a style's title calls the place and period of a report.
ChartNames chartNames(const ReportIdentity &identity);

/// png, svg, pdf: suffix of the file and name on the command line.
QString chartFormatId(ChartFormat format);
std::optional<ChartFormat> chartFormatFromId(QStringView id);
/// The text as a file name without suffix that every file system takes.
QString safeFileName(const QString &text);
/// `青岭乡-2024年上半年-基础设施`: a file name without suffix that every file system takes.
QString chartFileName(const ReportIdentity &identity, Category theme);

} // namespace xiangyue
