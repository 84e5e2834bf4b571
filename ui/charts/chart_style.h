// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "ui/theme_palette.h"

#include <QColor>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace xiangyue {

/// What `{place}` and `{period}` of a style's title stand for; empty where a chart is of several.
struct ChartNames {
    QString place;
    QString period;
};

/// How an office wants its charts to look. It changes how a chart is written and coloured, never its values; a style
/// as it is made here changes nothing.
struct ChartStyle {
    enum class BarOrder {
        AsShown,
        LargestFirst,
        SmallestFirst,
        AsReported, ///< as the report tells them, or as the townships are listed
    };
    enum class Grouping { Space, Comma, None };
    static constexpr int asWritten = -1;
    static constexpr int mostDecimals = 2;

    QString name;                                     ///< what it is kept under
    QString titlePattern;                             ///< with {title}, {place}, {period}, {theme}; empty: as proposed
    QString subtitlePattern;                          ///< the same
    QString fontFamily;                               ///< empty: the program's
    std::array<QColor, allCategories.size()> colours; ///< of each theme; invalid: the program's
    BarOrder order = BarOrder::AsShown;
    Grouping grouping = Grouping::Space;
    int decimals = asWritten; ///< asWritten or 0 to mostDecimals; whole numbers of an axis stay whole together
    bool footer = true;

    QColor colour(Category theme) const { return colours[static_cast<size_t>(theme)]; }
    void setColour(Category theme, const QColor &colour) { colours[static_cast<size_t>(theme)] = colour; }
    friend bool operator==(const ChartStyle &, const ChartStyle &) = default;
};

/// The chart as the style writes it. Rounded numbers are told in the footer.
ChartSpec styled(const ChartSpec &chart, const ChartStyle &style, const ChartNames &names = {});
/// The palette with the style's colours for the themes.
ThemePalette styled(const ThemePalette &palette, const ChartStyle &style);

/// Themes whose own colour has less than 3:1 contrast with the palette's paper: bars are hard to see.
std::vector<Category> faintThemes(const ChartStyle &style, const ThemePalette &palette);

/// The text with every `{name}` of the values replaced; separators beside an empty one go with it.
QString filledPattern(const QString &pattern, const std::vector<std::pair<QString, QString>> &values);

} // namespace xiangyue
