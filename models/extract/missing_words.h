// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/word_trie.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace xiangyue {

/// Units that show a missing number, and the words beside them that do or do not, from
/// `resources/dictionaries/masks.json`.
struct MissingWords {
    using Direction = WordTrie::Direction;

    /// How one unit is told from a part of a word.
    struct Rule {
        WordTrie after{Direction::Backward}; ///< words directly before the unit that leave a number open: 群众|人
        QString notAfter;                    ///< characters that make one word with it: 单|元
        WordTrie behind;                     ///< nouns directly behind that are counted: 名|党员
        bool free = false;                   ///< naked before any word: 平方米厂房
        bool naked = false;                  ///< never stands without a number, unless behind one of `notAfter`
    };

    WordTrie units; ///< payload: index into rules
    std::vector<Rule> rules;
    WordTrie anyAfter{Direction::Backward}; ///< words that leave a number open before any of the units: 同期为
    WordTrie behindHu;                      ///< 脱贫户: 户 at the start of a clause counts them
    WordTrie behindTotal;                   ///< 中, 对 behind 总人口|人
    WordTrie behindNaked;                   ///< words before which a unit stands as well as at the end of a clause
    WordTrie between{Direction::Backward};  ///< 约, 达: between noun and number
    WordTrie notBehindMing;                 ///< 单, 额: 名单, 名额
    WordTrie notBehindGe;                   ///< 人, 体: 个人, 个体
    QString firstCharacters;                ///< of all units

    static MissingWords fromJson(const QJsonObject &object);
};

} // namespace xiangyue
