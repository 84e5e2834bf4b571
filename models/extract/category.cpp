// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/category.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

constexpr std::array ids{
    QLatin1String("poverty"),  QLatin1String("environment"), QLatin1String("infrastructure"),
    QLatin1String("industry"), QLatin1String("livelihood"),  QLatin1String("governance"),
    QLatin1String("party"),    QLatin1String("epidemic"),    QLatin1String("profile"),
    QLatin1String("other"),
};

constexpr std::array titles{
    QT_TRANSLATE_NOOP("Category", "Poverty alleviation"),
    QT_TRANSLATE_NOOP("Category", "Environment"),
    QT_TRANSLATE_NOOP("Category", "Infrastructure"),
    QT_TRANSLATE_NOOP("Category", "Industry"),
    QT_TRANSLATE_NOOP("Category", "Livelihood"),
    QT_TRANSLATE_NOOP("Category", "Governance"),
    QT_TRANSLATE_NOOP("Category", "Party building"),
    QT_TRANSLATE_NOOP("Category", "Epidemic control"),
    QT_TRANSLATE_NOOP("Category", "Profile"),
    QT_TRANSLATE_NOOP("Category", "Other"),
};

} // namespace

QString categoryId(Category category)
{
    return ids[static_cast<size_t>(category)];
}

std::optional<Category> categoryFromId(QStringView id)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == ids[i])
            return allCategories[i];
    }
    return std::nullopt;
}

QString categoryTitle(Category category)
{
    return QCoreApplication::translate("Category", titles[static_cast<size_t>(category)]);
}

} // namespace xiangyue
