// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace xiangyue {

/// One unit of measure or counter.
struct Unit {
    /// What the dimension is to the classifier; counters are everything else than the others.
    enum class Kind : quint8 { Measure, Count, People, Households, Share, Time };

    QString text;      ///< as written: 亩, 公里, 人次
    QString dimension; ///< "money", "area", "length", "weight", "volume", "energy", "power", "people", "households",
                       ///< "share", "time", "count"; counters of one kind share "count:<base>"
    QString base;      ///< base unit of the dimension: 元, 亩, 公里, 吨, ...
    Decimal factor;    ///< 1 of this unit = factor base units
    Kind kind = Kind::Count;
    bool vague = false; ///< as often in set phrases as beside things: 三项, 两轮
    QString notBefore;  ///< characters that make one word with it: 口|罩, 部|门
    bool list = false;  ///< counts the points of a named list: 20条措施
};

/// Units from `resources/dictionaries/units.json`. Immutable after loading; thread-safe.
class UnitDictionary {
public:
    static Result<UnitDictionary> fromJson(const QByteArray &json);

    /// The unit written exactly so, or nullptr.
    const Unit *find(QStringView text) const;
    /// The longest unit that `text` starts with, or nullptr.
    const Unit *longestPrefix(QStringView text) const;
    const std::vector<Unit> &units() const { return m_units; }
    /// Stands for any two units joined by a slash that have no entry: 元/床, 株/户. Never converted.
    const Unit &rate() const { return m_rate; }

private:
    std::vector<Unit> m_units;
    Unit m_rate;
    QHash<QString, qsizetype> m_byText;
    qsizetype m_longest = 0;
};

} // namespace xiangyue
