// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "extract/figure.h"
#include "extract/indicator_entry.h"
#include "text/word_trie.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace xiangyue {

/// One indicator (指标) that figures of many reports map to.
struct Indicator {
    QString id; ///< `infra.road_hardened`
    QString zh; ///< 道路硬化里程
    QString en; ///< Roads surfaced
    Category theme = Category::Other;
    QString dimension; ///< of the unit that it is measured in (Unit::dimension)
    QString unit;      ///< preferred unit for comparison
    /// Each pattern is a list of words that must all be in the figure's name (or name + sentence clause);
    /// alternatives within a word are parted by '|'. The first pattern that fits wins.
    std::vector<QStringList> patterns;
    QStringList unless; ///< words that rule the indicator out
    bool own = false;   ///< the user's: goes before a built-in one that fits as well
};

/// Indicators from `resources/dictionaries/indicators.json`. Immutable after loading; thread-safe.
class IndicatorDictionary {
public:
    /// Error: Internal, when an entry is not complete or an id stands twice.
    static Result<IndicatorDictionary> fromEntries(const IndicatorEntries &entries);

    /// Id of the indicator that a figure of this name, unit dimension and theme stands for; empty when none fits
    /// with certainty (a wrong mapping ruins a comparison).
    QString match(QStringView name, QStringView dimension, Category category) const;
    const Indicator *find(QStringView id) const;
    const std::vector<Indicator> &indicators() const { return m_indicators; }

private:
    struct Word {
        QString text;
        std::vector<int> begins;   ///< patterns whose first slot it fills
        std::vector<int> ruledOut; ///< indicators that it rules out
    };
    struct Pattern {
        int indicator = 0;
        std::vector<int> dimensions;                ///< those that the indicator may be measured in
        std::vector<std::vector<int>> alternatives; ///< of each slot, as ids of words
    };
    struct Fit;
    class Held;

    Result<void> add(const IndicatorEntry &entry);
    Result<void> store(Indicator indicator, const QStringList &dimensions);
    int wordId(QStringView word);
    Fit fit(const Pattern &pattern, const Held &held, QStringView name, QStringView core) const;
    QString variantOrPlain(const QString &id, QStringView name, const Fit &fit) const;

    std::vector<Indicator> m_indicators;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, int> m_dimensions; ///< number of each dimension
    WordTrie m_words;                 ///< payload: index into m_wordUses
    QHash<QString, int> m_wordIds;
    std::vector<Word> m_wordUses;
    std::vector<Pattern> m_patterns;
};

} // namespace xiangyue
