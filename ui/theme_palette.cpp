// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_palette.h"

#include <array>

namespace xiangyue {

namespace {

struct CategoryColours {
    QRgb light;
    QRgb dark;
};

// In the order of Category.
constexpr std::array<CategoryColours, allCategories.size()> categoryColours{{
    {0xff3a80c1, 0xff6fb0e8}, // poverty
    {0xff3d9a62, 0xff66c48c}, // environment
    {0xffb8802f, 0xffdba955}, // infrastructure
    {0xff8257b0, 0xffb592e0}, // industry
    {0xffc05580, 0xffe48bad}, // livelihood
    {0xff2f8594, 0xff5fbccb}, // governance
    {0xff9a5536, 0xffd08d6c}, // party
    {0xff6b8020, 0xffaabf58}, // epidemic
    {0xff5c6b80, 0xff9fb0c6}, // profile
    {0xff7a7a80, 0xffa8a8b0}, // other
}};

ThemePalette lightSet()
{
    ThemePalette p;
    p.paper = QColor(0xffffff);
    p.panel = QColor(0xf6f7f9);
    p.cardBackground = QColor(0xffffff);
    p.text = QColor(0x1b1d21);
    p.mutedText = QColor(0x5f656f);
    p.gridLine = QColor(0xe6e8ec);
    p.controlBorder = QColor(0xcdd2da);
    p.accent = QColor(0x1160a8);
    p.accentText = QColor(0xffffff);
    p.selection = QColor(0x1f6cb5);
    p.selectionFill = QColor(0xdbe9f6);
    p.hoverFill = QColor(0xeef2f7);
    p.placeholderFill = QColor(0xfce9ae);
    p.placeholderBorder = QColor(0xdfae3e);
    p.placeholderText = QColor(0x7a4d00);
    p.finding = QColor(0xc8352b);
    p.findingFill = QColor(0xfadcd9);
    p.findingText = QColor(0xa3221a);
    p.doneFill = QColor(0xd9f0df);
    p.doneText = QColor(0x1c6638);
    p.neutralFill = QColor(0xe8eaee);
    p.neutralText = QColor(0x4f555f);
    p.copied = QColor(0x6a45b0);
    p.copiedFill = QColor(0xeee7fa);
    p.progress = QColor(0x3d9a62);
    return p;
}

ThemePalette darkSet()
{
    ThemePalette p;
    p.dark = true;
    p.paper = QColor(0x1d1f23);
    p.panel = QColor(0x26292e);
    p.cardBackground = QColor(0x2a2d33);
    p.text = QColor(0xe6e7ea);
    p.mutedText = QColor(0xa3a9b4);
    p.gridLine = QColor(0x363a41);
    p.controlBorder = QColor(0x4a4f58);
    p.accent = QColor(0x6db1ee);
    p.accentText = QColor(0x0c2036);
    p.selection = QColor(0x6db1ee);
    p.selectionFill = QColor(0x243f59);
    p.hoverFill = QColor(0x2e3238);
    p.placeholderFill = QColor(0x4d3d14);
    p.placeholderBorder = QColor(0xb98d2c);
    p.placeholderText = QColor(0xf6d47f);
    p.finding = QColor(0xff7b70);
    p.findingFill = QColor(0x54241f);
    p.findingText = QColor(0xffb3ab);
    p.doneFill = QColor(0x1d4029);
    p.doneText = QColor(0x93dcaa);
    p.neutralFill = QColor(0x3a3e46);
    p.neutralText = QColor(0xc6cad2);
    p.copied = QColor(0xb79cf2);
    p.copiedFill = QColor(0x362c4d);
    p.progress = QColor(0x58b37d);
    return p;
}

} // namespace

ThemePalette ThemePalette::forPalette(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkSet() : lightSet();
}

QColor ThemePalette::category(Category category) const
{
    if (const QColor &own = ownCategories[static_cast<size_t>(category)]; own.isValid())
        return own;
    const CategoryColours &colours = categoryColours[static_cast<size_t>(category)];
    return QColor::fromRgba(dark ? colours.dark : colours.light);
}

} // namespace xiangyue
