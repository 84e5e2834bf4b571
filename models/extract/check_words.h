// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "extract/word_list.h"

#include <QByteArray>

#include <vector>

namespace xiangyue {

/// The word lists of the checks, from `resources/dictionaries/check_words.json`, where each stands under the same name
/// in the group of its rules. Immutable after loading; thread-safe.
struct CheckWords {
    struct Pair {
        WordList one;
        WordList other;
    };

    /// Error: Internal, when a list is missing or unknown.
    static Result<CheckWords> fromJson(const QByteArray &json);

    // sum
    WordList rest;          ///< the rest of a list
    WordList overlapping;   ///< kinds that overlap or leave others out
    WordList counted;       ///< what two named kinds may divide
    WordList listBreak;     ///< words that open another list
    WordList partLead;      ///< words before the first part's name
    WordList approximate;   ///< before the noun of a rounded total
    WordList among;         ///< the one is part of the other: 名党员中有
    WordList sumUp;         ///< before a total behind its parts
    WordList sumUpStrong;   ///< those that leave no doubt
    WordList sumUpLead;     ///< may stand before them
    WordList classified;    ///< right behind a number that only names a class
    WordList vagueCounters; ///< counters of anything at all
    WordList moreBy;        ///< stands alone between a value and what it has grown by
    WordList lessBy;        ///< and shrunk by
    WordList againstLead;   ///< before the value that the other is held against

    // percent
    WordList statedShare;     ///< a share of the number that follows
    WordList ownBase;         ///< after 占: the base in sight
    WordList otherBase;       ///< a base that is not in sight
    WordList changeRate;      ///< rates of change
    WordList doneWords;       ///< the part of a task that is done
    WordList dueWords;        ///< what should be, not what is
    WordList ofTask;          ///< of what was planned
    WordList taskWords;       ///< the share is of what was planned
    WordList population;      ///< all people, who are rarely the base of a rate
    WordList wholeWords;      ///< labels of a whole
    WordList boundedRates;    ///< shares that cannot pass 100 %
    WordList unboundedRates;  ///< those may
    WordList ratesOfCases;    ///< rates of the cases counted right before
    WordList casesCounted;    ///< before the number of cases
    WordList saysUp;          ///< a rise
    WordList saysDown;        ///< a fall
    WordList mayTurnNegative; ///< can fall by more than all
    WordList rising;          ///< from the first number up to the second
    WordList falling;         ///< and down
    WordList growthLead;      ///< a rate of the value just given begins
    WordList yearly;          ///< a rate of each year
    WordList compared;        ///< against a year ago
    WordList lastYear;        ///< the value of a year ago
    WordList thisYear;        ///< the value now
    WordList respectively;    ///< shares in the order of the names
    WordList primarySector;
    WordList secondarySector;
    WordList tertiarySector;
    WordList structure; ///< before the shares of the three sectors

    // conversion
    WordList converts;          ///< between a quantity and the same in another unit
    WordList convertsInBracket; ///< only in brackets

    // average
    WordList householdJoint; ///< between households and their people
    WordList averageOf;      ///< an average begins
    WordList averageFiller;  ///< says nothing of what
    WordList summedUp;       ///< the total is named as one
    WordList yieldOfMu;      ///< yield of one 亩
    WordList harvest;        ///< the whole harvest

    // conflict
    WordList copula;         ///< between what is counted and the number
    WordList statingTail;    ///< ends of a label that say only that
    WordList statingHead;    ///< starts of a label that say only where and when
    WordList takesUpAfter;   ///< after a number that was given before
    WordList notAmong;       ///< 中 of a word
    WordList newMatter;      ///< makes a number one of a new kind
    WordList flowWords;      ///< the first mention must carry the very same words
    WordList wholePlace;     ///< the place itself is counted
    WordList asOf;           ///< a date stands for the noun
    WordList problems;       ///< titles of sections on problems
    WordList allOfPlace;     ///< before the number of all villages
    WordList placeHolds;     ///< before the number of villages that there are
    WordList villageTitle;   ///< ends of titles on one village
    WordList notAllOfPlace;  ///< not all, or not now
    WordList placeStock;     ///< a place has one value of these at a time
    WordList ofThePlace;     ///< says only whose value it is
    WordList fixedAttribute; ///< a named thing has one value of these
    WordList vagueOwner;     ///< no name
    WordList otherTime;      ///< told of another time

    // date
    WordList otherYear; ///< another year is meant

    // conflict
    WordList otherScope; ///< told of another place

    // range
    WordList wholeThings; ///< things that come whole
    WordList perEach;     ///< an average may be a fraction

    // date
    WordList everyYear; ///< a season, not a span
    WordList toldAsDone;
    WordList toldAsPlan;
    WordList planHeading;
    WordList reviewHeading;
    WordList announce; ///< opens the announcing clause
    WordList announceEnd;

    // punctuation
    WordList afterOrdinal;  ///< a date or list mark
    WordList beforeOrdinal; ///< a number without a unit
    WordList measuredUnits; ///< only a decimal has these behind it
    WordList moneyWords;    ///< before an amount of money

    // wording
    WordList modelWords; ///< after a model's letters

    // unit
    WordList notOneList; ///< no list of equals

    // name
    WordList bodies;         ///< what only a township of its own has
    WordList acts;           ///< a report's subject does this
    WordList visits;         ///< a neighbour that comes or helps
    WordList placeLead;      ///< before the name
    WordList notInPlaceName; ///< general words: 各乡镇党委, 我镇党委

    // pairs of lists
    std::vector<Pair> pairs;  ///< two kinds that official statistics divide a whole into
    std::vector<Pair> halves; ///< the first without the second is not all
    std::vector<Pair> stocks; ///< right behind 个: what a place has a fixed number of, and the words that go on and
                              ///< mean something else
    std::vector<Pair> doubledBounds; ///< before and after the number: said twice, or against one another
};

} // namespace xiangyue
