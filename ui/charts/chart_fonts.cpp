// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_fonts.h"

namespace xiangyue {

ChartFonts ChartFonts::standard(const QString &family)
{
    const auto font = [&family](int pixels, QFont::Weight weight) {
        QFont result;
        // Named outright, so that a picture looks the same from the window and from the command line.
        QStringList families{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                             QStringLiteral("Microsoft YaHei"), QStringLiteral("WenQuanYi Micro Hei"), result.family()};
        if (!family.isEmpty())
            families.prepend(family);
        result.setFamilies(families);
        result.setPixelSize(pixels);
        result.setWeight(weight);
        result.setHintingPreference(QFont::PreferNoHinting);
        return result;
    };
    return {font(17, QFont::Bold), font(13, QFont::Normal), font(13, QFont::Normal), font(13, QFont::Bold),
            font(12, QFont::Normal)};
}

} // namespace xiangyue
