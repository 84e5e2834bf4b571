// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "extract/indicator_dictionary.h"
#include "extract/unit_dictionary.h"
#include "extract/user_indicators.h"

#include <memory>

namespace xiangyue {

struct CheckWords;
struct Lexicon;

/// Every dictionary that extraction and checks use, read from `resources/dictionaries/`, and the user's own indicators
/// over the built-in ones. A value that shares its immutable parts: a copy costs nothing, and a job that took one keeps
/// working with it while others go on with another.
class Dictionaries {
public:
    /// Loads the built-in dictionaries and, over them, the user's file; a damaged one is left out and says so in
    /// userIndicators().damage. Error: Internal, when a built-in dictionary is damaged (its message names it).
    static Result<Dictionaries> load(const QString &userFile = {});

    /// The same dictionaries with what is in the user's file now.
    Result<Dictionaries> withUserFile(const QString &path) const;
    /// The same dictionaries with other entries of the user's. Error: Damaged, when they do not fit together.
    Result<Dictionaries> withUserIndicators(UserIndicators own) const;

    const UnitDictionary &units() const { return *m_units; }
    const IndicatorDictionary &indicators() const { return *m_indicators; }
    /// Numerals, masks, phrases, verbs, nouns, category words: extraction's own.
    const Lexicon &lexicon() const { return *m_lexicon; }
    /// The word lists of the checks.
    const CheckWords &checkWords() const { return *m_checkWords; }

    const IndicatorEntries &builtInIndicators() const { return *m_builtIn; }
    const UserIndicators &userIndicators() const { return *m_own; }
    /// Differs whenever the indicators do: what a stored report was mapped with.
    QString indicatorVersion() const { return m_version; }

private:
    Dictionaries() = default;
    Result<void> overlay(UserIndicators own);

    std::shared_ptr<const UnitDictionary> m_units;
    std::shared_ptr<const Lexicon> m_lexicon;
    std::shared_ptr<const CheckWords> m_checkWords;
    std::shared_ptr<const IndicatorEntries> m_builtIn;
    std::shared_ptr<const UserIndicators> m_own;
    std::shared_ptr<const IndicatorDictionary> m_indicators;
    QString m_version;
};

} // namespace xiangyue
