// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/word_trie.h"

#include <QJsonObject>

namespace xiangyue {

/// Words that stand beside a number and decide what it is, from `resources/dictionaries/numerals.json`.
/// Lists named ...Before end where the number starts and are matched backwards.
struct NumberWords {
    using Direction = WordTrie::Direction;

    WordTrie minusBefore{Direction::Backward};     ///< words after which - is a sign
    WordTrie wordBeforeMinus{Direction::Backward}; ///< 担 before 负: part of a word
    WordTrie wordBeforeShu{Direction::Backward};   ///< 户 before 数: part of a word

    WordTrie questionBefore{Direction::Backward}; ///< 怎么办: the ? behind it is a question mark

    WordTrie yearAfter;                        ///< 度 初 底 behind 20年: a year, not a number of years
    WordTrie bareYearAfter;                    ///< 上半年: 2024上半年
    WordTrie schoolAfter;                      ///< 年级
    WordTrie eventAfter;                       ///< 地震: 11.22地震
    WordTrie clockAfter;                       ///< 点钟, 时许
    WordTrie clockBefore{Direction::Backward}; ///< 上午, 凌晨
    WordTrie documentBefore{Direction::Backward};
    WordTrie voltageAfter;
    WordTrie roadAfter;
    WordTrie groupCountBefore{Direction::Backward}; ///< 共 before 5组: counted, not the 5th group
    WordTrie tenthsNot;                             ///< 成效, 成立: no tenths
    WordTrie discountNot;                           ///< 折合, 折算: no discount
    WordTrie everyBefore{Direction::Backward};
    WordTrie durationBefore{Direction::Backward}; ///< 历时, 用了: a length of time that counts
    WordTrie placeBefore{Direction::Backward};    ///< 岭, 湾: 三队 behind it is its name
    WordTrie roundedBefore{Direction::Backward};  ///< 上千, 近百
    WordTrie moneyBefore{Direction::Backward};    ///< nouns of an amount whose unit was forgotten
    WordTrie countBefore{Direction::Backward};    ///< nouns of a count without unit: 总户数
    WordTrie copulaBefore{Direction::Backward};   ///< 为, 达, ： between such a noun and the number

    static NumberWords fromJson(const QJsonObject &object);
};

} // namespace xiangyue
