// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/name_trial.h"

#include <QSet>

namespace xiangyue {

namespace {

/// A unit to show for each dimension that has indicators, the preferred one where there is one.
std::vector<std::pair<QString, QString>> dimensionsToTry(const Dictionaries &dictionaries, const QString &unit)
{
    if (const Unit *known = dictionaries.units().find(unit))
        return {{known->dimension, known->text}};
    std::vector<std::pair<QString, QString>> result;
    if (!unit.isEmpty())
        return result;
    QSet<QString> seen;
    for (const Indicator &indicator : dictionaries.indicators().indicators()) {
        if (!seen.contains(indicator.dimension)) {
            seen.insert(indicator.dimension);
            result.emplace_back(indicator.dimension, indicator.unit);
        }
    }
    return result;
}

/// Indicators that would fit if they were alone.
QStringList rivalsFor(const Dictionaries &dictionaries, const QString &name, const QString &dimension)
{
    QStringList rivals;
    const IndicatorEntries all =
        overlaidIndicators(dictionaries.builtInIndicators(), dictionaries.userIndicators().entries);
    for (IndicatorEntry entry : all) {
        if (!entry.dimensions.contains(dimension))
            continue;
        const auto alone = IndicatorDictionary::fromEntries({entry});
        if (alone && !alone->match(name, dimension, Category::Other).isEmpty())
            rivals.append(entry.zh);
    }
    return rivals;
}

} // namespace

NameTrial tryName(const Dictionaries &dictionaries, const QString &name, const QString &unit)
{
    NameTrial result;
    QSet<QString> seen;
    const auto dimensions = dimensionsToTry(dictionaries, unit);
    for (const auto &[dimension, text] : dimensions) {
        // The theme decides between equals: which one a report's row has is not known here.
        for (const Category theme : allCategories) {
            const QString id = dictionaries.indicators().match(name, dimension, theme);
            if (!id.isEmpty() && !seen.contains(id)) {
                seen.insert(id);
                result.hits.push_back({id, text});
            }
        }
    }
    if (result.hits.empty()) {
        for (const auto &[dimension, text] : dimensions)
            result.rivals += rivalsFor(dictionaries, name, dimension);
        result.rivals.removeDuplicates();
        if (result.rivals.size() < 2)
            result.rivals.clear();
    }
    return result;
}

} // namespace xiangyue
