// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "extract/category.h"
#include "extract/figure.h"
#include "extract/missing_words.h"
#include "extract/number_words.h"
#include "extract/unit_dictionary.h"
#include "text/word_trie.h"

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

    static constexpr int weakDone = 3;      ///< 建成: done, but not within a plan
    static constexpr int plannedHere = 4;   ///< 计划投资: planned, but for its own clause only
    WordTrie statusWords;                   ///< payload: FigureStatus, weakDone or plannedHere
    WordTrie inheritsStatus;                ///< 同比, 增长: a clause that goes on about the figure before it
    WordTrie ruleEach{Direction::Backward}; ///< 每人每月 directly before an amount: a standard
    WordTrie planOpener;                    ///< words that make the paragraph which they open a plan
    WordTrie plannedTitle;                  ///< words that make a section a plan
    WordTrie doneTitle;                     ///< words of a heading that looks back, whatever plan it names
    WordTrie demandWords;                   ///< 不少于, 不超过: a demand where demandContext stands with it
    WordTrie demandContext;

    WordTrie leading;                       ///< payload 1: strip, 0: protected
    WordTrie trailing{Direction::Backward}; ///< payload 1: strip, 0: protected
    WordTrie timeWords;
    WordTrie subjects;
    WordTrie weak;
    WordTrie anaphora;
    WordTrie nameFillers;                      ///< words within a name that a row does not need: 已全面, 了长约
    WordTrie nameEnds;                         ///< words from which on a name says no more: 并投入使用
    WordTrie governVerbs;                      ///< 辖, 下辖: what a place holds
    WordTrie announcing;                       ///< words of a clause that only announces what follows: 以下工作
    WordTrie rowNouns;                         ///< nouns that are counted for what they did: 村, 企业
    WordTrie changeWords{Direction::Backward}; ///< words behind a topic that tell how it changed or how many
    WordTrie moneyNouns;                       ///< words that tell that a name is about money
    WordTrie headingTails{Direction::Backward};
    WordTrie moneyVerbs{Direction::Backward};
    WordTrie actionVerbs;
    WordTrie actionVerbEnds{Direction::Backward};
    WordTrie concreteVerbEnds{Direction::Backward};
    WordTrie genericPlaces{Direction::Backward};
    WordTrie stopBeforePlace{Direction::Backward};
    WordTrie placeSuffixes; ///< 村, 社区, ...
    WordTrie notPlace;      ///< 村容, 村务: words that begin like a suffix
    WordTrie wholePlace;    ///< 全镇, 我乡: from here on the whole place is meant

    WordTrie plainColumns;   ///< headers of a table that say nothing of what a column holds: 数值
    WordTrie plannedColumns; ///< words in headers of columns that hold plans

    WordTrie categoryWords; ///< payload: category * 8 + weight

    WordTrie maskedNameAfter;
    WordTrie maskedOrdinalAfter;                      ///< 届, 次全会: the mask hides which one, not how many
    WordTrie maskedFamilyBefore{Direction::Backward}; ///< 村民刘 before x家: the mask hides a given name
    WordTrie maskedNameBefore{Direction::Backward};
    WordTrie dateAfter;
    WordTrie indefiniteAfterMou;

    MissingWords missing;

    quint8 classOf(char16_t character) const { return charClass[character]; }
};

Result<Lexicon> loadLexicon(const UnitDictionary &units);

} // namespace xiangyue
