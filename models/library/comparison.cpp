// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

/// The entry of this id as it is in use now: the user's, else the built-in one.
const IndicatorEntry *entryInUse(const Dictionaries &dictionaries, const QString &id)
{
    for (const auto *entries : {&dictionaries.userIndicators().entries, &dictionaries.builtInIndicators()}) {
        const auto found = std::find_if(entries->begin(), entries->end(),
                                        [&id](const IndicatorEntry &entry) { return entry.id == id; });
        if (found != entries->end())
            return found->removed ? nullptr : &*found;
    }
    return nullptr;
}

} // namespace

Result<IndicatorEntries> withNameFor(const Dictionaries &dictionaries, const QString &indicator, const QString &name,
                                     const QString &unit)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Comparison", source);
    };
    const IndicatorEntry *inUse = entryInUse(dictionaries, indicator);
    const Unit *known = dictionaries.units().find(unit);
    if (!inUse || name.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       text(QT_TRANSLATE_NOOP("Comparison",
                                              "Names are added to an indicator of the dictionary, not to "
                                              "its new, cumulative or target row.")));
    }
    if (!known) {
        return failure(ErrorCode::InvalidArgument,
                       text(QT_TRANSLATE_NOOP("Comparison", "The unit “%1” is in no dictionary.")).arg(unit));
    }
    IndicatorEntry changed = *inUse;
    changed.own = true;
    // A bar in a name would read as an alternative.
    const QString word = QString(name).remove(u'|').simplified();
    changed.patterns.push_back({word});
    if (!changed.dimensions.contains(known->dimension)) {
        // 场 and 次 both count things; 起 and 万元 have nothing in common.
        const QLatin1String counter("count:");
        if (!known->dimension.startsWith(counter) || !changed.dimensions.value(0).startsWith(counter)) {
            return failure(ErrorCode::InvalidArgument,
                           text(QT_TRANSLATE_NOOP("Comparison",
                                                  "“%1” is counted in %2, figures of “%3” in %4. They do not belong "
                                                  "into one row: make a new indicator."))
                               .arg(name, unit, inUse->zh, inUse->unit));
        }
        changed.dimensions.append(known->dimension);
    }
    // The name says itself what is meant: a word that rules others out must not rule it out.
    changed.unless.removeIf([&word](const QString &ruledOut) { return word.contains(ruledOut); });
    IndicatorEntries own = dictionaries.userIndicators().entries;
    const auto place = std::find_if(own.begin(), own.end(),
                                    [&indicator](const IndicatorEntry &entry) { return entry.id == indicator; });
    if (place != own.end())
        *place = changed;
    else
        own.push_back(changed);
    return own;
}

} // namespace xiangyue
