// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/text_span.h"
#include "extract/lexicon.h"

#include <QStringView>

#include <optional>

namespace xiangyue {

/// A number as it stands in the text, before anything is known of its meaning.
struct RawNumber {
    enum class Form {
        Digits, ///< 12, 3,500, １２, 168。68, 10-20
        Han,    ///< 四十, 两千三百
        Mask,   ///< xxx, x.x, ___, x-x
        Mixed,  ///< 20__, 1xx, 3X.X
    };
    Form form = Form::Digits;
    TextSpan span;
    std::optional<Decimal> low;    ///< without the multiplier that may follow; nullopt when masked or too long
    std::optional<Decimal> high;   ///< upper end of a range
    int parts = 1;                 ///< numbers joined by - ~ 至 (three: a date like 2024-01-05)
    bool ideographicPoint = false; ///< 168。68
    bool positional = false;       ///< 二〇二三
    bool bareMultiplier = false;   ///< 百, 千, 万 without a digit
    bool rejected = false;         ///< a run of mask characters that is no mask (letters of a word, a bullet)
    char16_t maskFamily = 0;       ///< 'x' '*' '_' '?' 'o' '#' '.' '-' for a mask

    bool masked() const { return form == Form::Mask || form == Form::Mixed; }
};

/// Reads the number or mask that starts at `at`, nullopt when there is none. Reads each character a bounded number
/// of times.
std::optional<RawNumber> scanNumber(QStringView text, qsizetype at, const Lexicon &lexicon);

/// Family of a mask character ('x' for x X × ..., '*', '_', '?', 'o', '#', '.'), 0 for any other.
char16_t maskFamily(char16_t character);
bool isDigit(char16_t character);
bool isHan(char16_t character);
/// Characters that end a clause: ，,。；;：:！!？? and line ends.
bool endsClause(char16_t character);
/// Characters that end a sentence: 。；;！!？? and line ends.
bool endsSentence(char16_t character);

} // namespace xiangyue
