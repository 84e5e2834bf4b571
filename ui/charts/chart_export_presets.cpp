// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export_presets.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

using SizeUnit = ChartExportOptions::SizeUnit;

struct PresetEntry {
    const char *id;
    const char *title;
    SizeUnit unit;
    double width;
    double height;
};

// In the order of ChartPreset.
constexpr std::array<PresetEntry, allChartPresets.size()> entries{{
    {"free", QT_TRANSLATE_NOOP("ChartPresets", "Own size"), SizeUnit::Pixel, 0, 0},
    {"slide", QT_TRANSLATE_NOOP("ChartPresets", "Slide, 1920 × 1080"), SizeUnit::Pixel, 1920, 1080},
    {"page", QT_TRANSLATE_NOOP("ChartPresets", "Page, 1600 × 1000"), SizeUnit::Pixel, 1600, 1000},
    {"square", QT_TRANSLATE_NOOP("ChartPresets", "Square, 1200 × 1200"), SizeUnit::Pixel, 1200, 1200},
    {"print", QT_TRANSLATE_NOOP("ChartPresets", "A4 text width, 160 × 100 mm"), SizeUnit::Millimetre, 160, 100},
}};

const PresetEntry &entryOf(ChartPreset preset)
{
    return entries[static_cast<size_t>(preset)];
}

bool isPrintResolution(int dpi)
{
    return std::find(printResolutions.begin(), printResolutions.end(), dpi) != printResolutions.end();
}

} // namespace

QString chartPresetId(ChartPreset preset)
{
    return QString::fromLatin1(entryOf(preset).id);
}

std::optional<ChartPreset> chartPresetFromId(QStringView id)
{
    for (const ChartPreset preset : allChartPresets) {
        if (chartPresetId(preset) == id)
            return preset;
    }
    return std::nullopt;
}

QString chartPresetTitle(ChartPreset preset)
{
    return QCoreApplication::translate("ChartPresets", entryOf(preset).title);
}

void applyPreset(ChartPreset preset, ChartExportOptions &options)
{
    if (preset == ChartPreset::Free)
        return;
    constexpr int usualPrint = printResolutions[1];
    const PresetEntry &entry = entryOf(preset);
    options.unit = entry.unit;
    options.width = entry.width;
    options.height = entry.height;
    options.scale = 1;
    if (entry.unit == SizeUnit::Millimetre && !isPrintResolution(options.dpi))
        options.dpi = usualPrint;
}

ChartPreset presetOf(const ChartExportOptions &options)
{
    for (const ChartPreset preset : allChartPresets) {
        const PresetEntry &entry = entryOf(preset);
        if (preset != ChartPreset::Free && entry.unit == options.unit && entry.width == options.width
            && entry.height == options.height)
            return preset;
    }
    return ChartPreset::Free;
}

} // namespace xiangyue
