// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/indicator_mapping.h"

#include "extract/dictionaries.h"

namespace xiangyue {

namespace {

/// Dimension of the unit as the extraction read it; empty without one.
QString dimensionOf(const Figure &figure, const UnitDictionary &units)
{
    // An echo's unit is the word after the number, not a unit that was read with it.
    if (figure.trail.value(0) == u"figure.echo")
        return {};
    // As written it may name an alternative too: 台（套）.
    const Unit *unit = units.longestPrefix(figure.unit);
    return unit ? unit->dimension : QString();
}

} // namespace

QString indicatorOf(const Figure &figure, QStringView dimension, const Dictionaries &dictionaries)
{
    const QString id = dictionaries.indicators().match(figure.name, dimension, figure.category);
    // What a project plans to build on is not the place's own land, people or villages.
    const Indicator *indicator = figure.status == FigureStatus::Planned ? dictionaries.indicators().find(id) : nullptr;
    return indicator && indicator->theme == Category::Profile ? QString() : id;
}

bool mapAnew(Figure &figure, const Dictionaries &dictionaries)
{
    const QString dimension = dimensionOf(figure, dictionaries.units());
    const QString indicator = indicatorOf(figure, dimension, dictionaries);
    if (indicator == figure.indicator)
        return false;
    figure.indicator = indicator;
    const QString rule = QStringLiteral("indicator.dictionary");
    figure.trail.removeAll(rule);
    if (!indicator.isEmpty())
        figure.trail.append(rule);
    return true;
}

} // namespace xiangyue
