// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/number_scanner.h"
#include "extract/quantity.h"
#include "extract/token_classifier.h"

#include <optional>

namespace xiangyue {

/// The neighbourhood of one number; every rule of classification reads only from here.
struct NumberSite {
    QStringView text;
    const RawNumber &number;
    const Quantity &quantity;
    const Lexicon &lexicon;

    const NumberWords &words() const { return lexicon.numberWords; }
    char16_t at(qsizetype position) const { return charAt(text, position); }
    char16_t before(qsizetype distance = 1) const { return at(number.span.start - distance); }
    char16_t after(qsizetype distance = 0) const { return at(number.span.end + distance); }
    bool follows(const WordTrie &words) const { return words.longest(text, number.span.end).length > 0; }
    bool precedes(const WordTrie &words) const { return words.longest(text, number.span.start).length > 0; }
    bool isHanForm() const { return number.form == RawNumber::Form::Han; }
    bool isOneCharacter() const { return number.span.length() == 1; }
    bool wholeBetween(int low, int high) const
    {
        return number.low && number.low->isInteger() && *number.low >= Decimal(low) && *number.low <= Decimal(high);
    }
};

/// The verdict of one rule, or nothing when the rule does not apply.
using Verdicted = std::optional<Classification>;

inline Classification decided(Verdict verdict, const QString &rule)
{
    return {verdict, rule};
}

/// What may stand before an outline number or a year: a line, a space, an opening bracket, the end of a clause.
inline bool isBoundary(char16_t c)
{
    return c == u'\0' || c == u'\t' || isSpace(c) || c == u'“' || c == u'"' || c == u'(' || c == u'（' || c == u'、'
        || endsClause(c);
}

/// 2024年, 20年, 20__至20__年度.
Verdicted asYear(const NumberSite &site);
/// 5月, 3日, 65周岁, 8点半, 11.22地震.
Verdicted asDayOrTime(const NumberSite &site);
/// 每月, 连续三年.
Verdicted asEveryPeriod(const NumberSite &site);
/// A Chinese numeral with a unit: a quantity, or part of a phrase.
Classification hanQuantity(const NumberSite &site);

} // namespace xiangyue
