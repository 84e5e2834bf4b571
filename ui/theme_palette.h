// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/category.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace xiangyue {

/// Every colour of the window, by meaning: amber = to fill in, red = contradiction, theme colours = figures of a theme.
/// Text colours keep a contrast of at least 4.5:1 on the fill they belong to.
struct ThemePalette {
    /// Light or dark set, told from the palette's base colour.
    static ThemePalette forPalette(const QPalette &palette);

    /// Underline of a figure, dot of its row, bar of its chart.
    QColor category(Category category) const;

    /// Colours that go over those of the set; invalid: none.
    std::array<QColor, allCategories.size()> ownCategories;

    bool dark = false;

    QColor paper;          ///< behind the report's text, tables and charts
    QColor panel;          ///< behind toolbars, side panes, headers
    QColor cardBackground; ///< behind small cards and popups
    QColor text;
    QColor mutedText;
    QColor gridLine;      ///< hairlines between rows and panes, chart grids
    QColor controlBorder; ///< outline of chips, fields, buttons

    QColor accent;        ///< primary button, current tab, links
    QColor accentText;    ///< on accent
    QColor selection;     ///< border of what is selected
    QColor selectionFill; ///< fill of a selected row or figure
    QColor hoverFill;

    QColor placeholderFill;
    QColor placeholderBorder;
    QColor placeholderText;
    QColor finding; ///< wavy underline, tick of the ruler
    QColor findingFill;
    QColor findingText;
    QColor doneFill;
    QColor doneText;
    QColor neutralFill;
    QColor neutralText;
    QColor copied; ///< bar beside text that another report has too, frame of a number that is the same in both
    QColor copiedFill;
    QColor progress;
};

} // namespace xiangyue
