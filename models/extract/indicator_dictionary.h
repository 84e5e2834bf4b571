// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "extract/figure.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

class QJsonObject;

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
    static Result<IndicatorDictionary> fromJson(const QByteArray &json);

    /// Id of the indicator that a figure of this name, unit dimension and theme stands for; empty when none fits
    /// with certainty (a wrong mapping ruins a comparison).
    QString match(QStringView name, QStringView dimension, Category category) const;
    const Indicator *find(QStringView id) const;
    const std::vector<Indicator> &indicators() const { return m_indicators; }

private:
    struct Candidate {
        qsizetype indicator = 0;
        qsizetype pattern = 0;
    };

    /// How well a pattern fits a name: twice the characters that it explains, 0 when it does not fit.
    struct Fit {
        qsizetype score = 0;
        std::vector<QStringView> words;
    };

    Result<void> add(const QJsonObject &object);
    Result<void> store(Indicator indicator, const QStringList &dimensions);
    Fit fit(QStringView name, QStringView core, const Candidate &candidate) const;
    QString variantOrPlain(const QString &id, QStringView name, const Fit &fit) const;

    std::vector<Indicator> m_indicators;
    QHash<QString, qsizetype> m_byId;
    /// Dimension -> first character of a pattern's first word -> patterns to try.
    QHash<QString, QHash<QChar, std::vector<Candidate>>> m_index;
};

} // namespace xiangyue
