// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "extract/category.h"
#include "extract/figure.h"
#include "extract/missing_words.h"
#include "extract/number_words.h"
#include "extract/unit_dictionary.h"
#include "extract/word_trie.h"

#include <array>
#include <vector>

namespace xiangyue {

/// What a character can begin; a text position of class 0 begins no number-like token.
enum CharClass : quint8 {
    DigitClass = 1,     ///< 0-9 and full-width digits
    HanClass = 2,       ///< Chinese numerals
    MaskClass = 4,      ///< x X * _ ○ □ ...
    LetterClass = 8,    ///< ASCII letters
    BracketClass = 16,  ///< opens a bracket that may be left empty
    MouClass = 32,      ///< 某
    PhraseClass = 128,  ///< begins a set phrase
    TokenClasses = 127, ///< all classes that may begin a token
    UnitClass = 64,     ///< begins a unit that may stand where a number is missing
};

/// All word lists that extraction uses, compiled for matching. Built from `resources/dictionaries/*.json`.
struct Lexicon {
    using Direction = WordTrie::Direction;

    std::vector<quint8> charClass = std::vector<quint8>(65536, 0);

    WordTrie units; ///< payload: index into the unit dictionary
    WordTrie phrases;
    WordTrie asciiPhrases;
    WordTrie notFigureAfter;

    NumberWords numberWords;

    WordTrie boundBefore{Direction::Backward}; ///< payload: Bound
    WordTrie boundBeforeNot{Direction::Backward};
    WordTrie boundMiddle; ///< payload: Bound
    WordTrie boundAfter;  ///< payload: Bound

    WordTrie statusWords;                   ///< payload: FigureStatus
    WordTrie ruleEach{Direction::Backward}; ///< 每人每月 directly before an amount: a standard
    WordTrie planOpener;                    ///< words that make the paragraph which they open a plan
    WordTrie plannedTitle;                  ///< words that make a section a plan

    WordTrie leading;                       ///< payload 1: strip, 0: protected
    WordTrie trailing{Direction::Backward}; ///< payload 1: strip, 0: protected
    WordTrie timeWords;
    WordTrie subjects;
    WordTrie weak;
    WordTrie anaphora;
    WordTrie moneyVerbs{Direction::Backward};
    WordTrie actionVerbs;
    WordTrie actionVerbEnds{Direction::Backward};
    WordTrie concreteVerbEnds{Direction::Backward};
    WordTrie genericPlaces{Direction::Backward};
    WordTrie stopBeforePlace{Direction::Backward};

    WordTrie categoryWords; ///< payload: category * 8 + weight

    WordTrie maskedNameAfter;
    WordTrie maskedNameBefore{Direction::Backward};
    WordTrie dateAfter;
    WordTrie indefiniteAfterMou;

    MissingWords missing;

    quint8 classOf(char16_t character) const { return charClass[character]; }
};

Result<Lexicon> loadLexicon(const UnitDictionary &units);

} // namespace xiangyue
