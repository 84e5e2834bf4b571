// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace xiangyue {

/// The theme (主题) of a figure.
enum class Category {
    Poverty,
    Environment,
    Infrastructure,
    Industry,
    Livelihood,
    Governance,
    Party,
    Epidemic,
    Profile,
    Other,
};

inline constexpr std::array allCategories{
    Category::Poverty,    Category::Environment, Category::Infrastructure, Category::Industry, Category::Livelihood,
    Category::Governance, Category::Party,       Category::Epidemic,       Category::Profile,  Category::Other,
};

/// JSON name: "poverty", ...
QString categoryId(Category category);
std::optional<Category> categoryFromId(QStringView id);
/// Translated title for tabs and charts: 脱贫攻坚, ...
QString categoryTitle(Category category);

} // namespace xiangyue
