// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/text_span.h"
#include "extract/characters.h"
#include "extract/lexicon.h"
#include "extract/mask_run.h"

#include <QStringView>

#include <optional>

namespace xiangyue {

/// A number as it stands in the text, before anything is known of its meaning.
struct RawNumber {
    enum class Form {
        Digits, ///< 12, 3,500, １２, 168。68, 10-20, 3万4000, -3.5
        Han,    ///< 四十, 两千三百, 三分之一, 几十
        Mask,   ///< xxx, x.x, ___, x-x
        Mixed,  ///< 20__, 1xx, 3X.X
    };
    enum class Share {
        None,
        Percent, ///< 百分之八十: the value is in %
        Part,    ///< 三分之一, 一半, 1/3
    };
    Form form = Form::Digits;
    TextSpan span;
    std::optional<Decimal> low;  ///< without the multiplier that may follow; nullopt when masked or too long
    std::optional<Decimal> high; ///< upper end of a range
    int parts = 1;               ///< numbers joined by - ~ 至 (three: a date like 2024-01-05)
    Share share = Share::None;
    bool ideographicPoint = false; ///< 168。68
    bool positional = false;       ///< 二〇二三
    bool bareMultiplier = false;   ///< 百, 千, 万 without a digit
    bool indefinite = false;       ///< 几十, 数百: no value
    bool rejected = false;         ///< a run of mask characters that is no mask (letters of a word, a bullet)
    char16_t maskFamily = 0;       ///< 'x' '*' '_' '?' 'o' '#' '.' '-' for a mask

    bool masked() const { return form == Form::Mask || form == Form::Mixed; }
};

/// Reads the number or mask that starts at `at` (its sign may stand before), nullopt when there is none. Reads each
/// character a bounded number of times.
std::optional<RawNumber> scanNumber(QStringView text, qsizetype at, const Lexicon &lexicon);

} // namespace xiangyue
