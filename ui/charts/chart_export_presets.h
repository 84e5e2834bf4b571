// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"

#include <array>
#include <optional>

namespace xiangyue {

/// Usual sizes of a picture.
enum class ChartPreset {
    Free,    ///< what the options say otherwise
    Slide,   ///< 1920 × 1080 pixels
    Page,    ///< 1600 × 1000 pixels
    Square,  ///< 1200 × 1200 pixels
    Printed, ///< 160 × 100 mm: the text width of A4 paper
};
inline constexpr std::array allChartPresets{ChartPreset::Free, ChartPreset::Slide, ChartPreset::Page,
                                            ChartPreset::Square, ChartPreset::Printed};
/// DPI of a draft, of print and of press.
inline constexpr std::array printResolutions{150, 300, 600};

/// Command line names: free, slide, page, square, print.
QString chartPresetId(ChartPreset preset);
std::optional<ChartPreset> chartPresetFromId(QStringView id);
/// Translated: 幻灯片 1920 × 1080, ...
QString chartPresetTitle(ChartPreset preset);
/// Puts the preset's size into the options; a printed one also gets a resolution fit for paper. Free changes nothing.
void applyPreset(ChartPreset preset, ChartExportOptions &options);
/// The preset that has the options' size, else Free.
ChartPreset presetOf(const ChartExportOptions &options);

} // namespace xiangyue
