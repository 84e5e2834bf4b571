// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "extract/category.h"
#include "extract/unit_dictionary.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace xiangyue {

/// One entry of an indicator dictionary as it is written and edited; IndicatorDictionary is what it becomes. One
/// format for the built-in dictionary and the user's own file.
struct IndicatorEntry {
    QString id; ///< `infra.road_hardened`, own.001
    QString zh;
    QString en; ///< may be empty in the user's entries: then the Chinese name stands for it
    Category theme = Category::Other;
    QStringList dimensions; ///< of the units that it is counted in, that of `unit` first
    QString unit;           ///< preferred unit for comparison
    std::vector<QStringList> patterns;
    QStringList unless;
    QStringList variants; ///< of `indicatorVariants`
    bool own = false;     ///< the user's, not built in; not written
    bool removed = false; ///< takes the built-in entry of this id out; nothing else is looked at then
    QJsonObject others;   ///< keys that this version does not know; they are written back as they came

    friend bool operator==(const IndicatorEntry &, const IndicatorEntry &) = default;
};

using IndicatorEntries = std::vector<IndicatorEntry>;

/// Ids of the variants that an entry may have, in the order in which they are shown.
inline constexpr std::array indicatorVariants{QLatin1String("new"), QLatin1String("total"), QLatin1String("target")};

/// No file or form may ask for more than this: every figure of a report is held against every pattern of its unit.
struct IndicatorLimits {
    static constexpr qint64 fileBytes = 1024 * 1024;
    static constexpr size_t entries = 2000;
    static constexpr size_t patterns = 100;      ///< of one entry
    static constexpr qsizetype wordsEach = 20;   ///< of one pattern
    static constexpr qsizetype characters = 400; ///< of one word with its alternatives, or one name
};

/// What is wrong with one field of an entry, in words for the user.
struct EntryFault {
    enum class Field { Id, Zh, En, Theme, Unit, Dimensions, Patterns, Unless, Variants };
    Field field = Field::Id;
    QString message;
};

/// Everything that is wrong with an entry by itself; empty when it can be used.
std::vector<EntryFault> faultsOf(const IndicatorEntry &entry, const UnitDictionary &units);

/// `[["道路|公路", "硬化"]]` <-> `道路|公路 硬化`; one pattern a line.
QString patternsToText(const std::vector<QStringList> &patterns);
std::vector<QStringList> patternsFromText(const QString &text);

/// The entries of a file. Error: Damaged, with the line and the entry at fault; one entry is enough to refuse all.
Result<IndicatorEntries> indicatorEntriesFromJson(const QByteArray &json, const UnitDictionary &units);
/// One entry a line, so that the file can be read, edited and compared by hand.
QByteArray indicatorEntriesToJson(const IndicatorEntries &entries);

} // namespace xiangyue
