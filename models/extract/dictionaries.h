// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "extract/indicator_dictionary.h"
#include "extract/unit_dictionary.h"

#include <memory>

namespace xiangyue {

struct CheckWords;
struct Lexicon;

/// Every dictionary that extraction and checks use, read from `resources/dictionaries/`. Built once by the
/// composition root, immutable afterwards, shared by reference between threads.
class Dictionaries {
public:
    /// Loads the built-in dictionaries. Error: Internal, when a dictionary is damaged (its message names it).
    static Result<Dictionaries> load();

    Dictionaries(Dictionaries &&) noexcept;
    Dictionaries &operator=(Dictionaries &&) noexcept;
    ~Dictionaries();

    const UnitDictionary &units() const { return m_units; }
    const IndicatorDictionary &indicators() const { return m_indicators; }
    /// Numerals, masks, phrases, verbs, nouns, category words: extraction's own.
    const Lexicon &lexicon() const { return *m_lexicon; }
    /// The word lists of the checks.
    const CheckWords &checkWords() const { return *m_checkWords; }

private:
    Dictionaries();
    UnitDictionary m_units;
    IndicatorDictionary m_indicators;
    std::unique_ptr<Lexicon> m_lexicon;
    std::unique_ptr<CheckWords> m_checkWords;
};

} // namespace xiangyue
