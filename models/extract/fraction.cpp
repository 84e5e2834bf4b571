// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/fraction.h"

#include "extract/digit_numeral.h"
#include "extract/han_numeral.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestNumeral = 24;
constexpr int exactDigits = 18;
constexpr int roundedDigits = 6;

struct Numeral {
    qsizetype end = 0;
    std::optional<Decimal> value;
    std::optional<Decimal> high; ///< 百分之二三十
};

/// One numeral of a fraction, in digits or characters; bounded, so that a chain of fractions stays linear.
Numeral readNumeral(QStringView text, qsizetype from, const Lexicon &lexicon)
{
    const bool minus = charAt(text, from) == u'负' || charAt(text, from) == u'負';
    const qsizetype start = from + (minus ? 1 : 0);
    const QStringView window = text.left(qMin(text.size(), start + longestNumeral));
    Numeral numeral;
    if (isDigit(charAt(window, start))) {
        const DigitNumeral digits = readDigits(window, start, lexicon);
        numeral = {digits.end, digits.value, {}};
    } else if (hanDigit(charAt(window, start)) >= 0 || hanPower(charAt(window, start)) > 0) {
        const HanNumeral han = readHanNumeral(window, start);
        if (han.length > 0)
            numeral = {start + han.length, han.low, han.high};
    }
    if (minus && numeral.value)
        numeral.value = Decimal(0).minus(*numeral.value);
    return numeral;
}

/// Position behind 分之, spaces between its characters allowed; -1 when it does not stand at `at`.
qsizetype behindFenzhi(QStringView text, qsizetype at)
{
    qsizetype position = skipSpaces(text, at);
    if (charAt(text, position) != u'分')
        return -1;
    position = skipSpaces(text, position + 1);
    return charAt(text, position) == u'之' ? skipSpaces(text, position + 1) : -1;
}

/// Exact where the division ends, rounded elsewhere.
std::optional<Decimal> quotient(const Decimal &upper, const Decimal &lower)
{
    const auto exact = upper.dividedBy(lower, exactDigits);
    const auto back = exact ? exact->times(lower) : std::nullopt;
    return back && *back == upper ? exact : upper.dividedBy(lower, roundedDigits);
}

/// 1/3, ３／５; not 2020/5/12, 5/8月 or a part of an address.
void joinSlash(RawNumber &number, QStringView text, const Lexicon &lexicon)
{
    const qsizetype slash = number.span.end;
    if (!isDigit(charAt(text, slash + 1)) || !number.low->isInteger() || *number.low >= Decimal(1000))
        return;
    const char16_t before = charAt(text, number.span.start - 1);
    const Numeral lower = readNumeral(text, slash + 1, lexicon);
    const char16_t next = charAt(text, lower.end);
    if (!lower.value || lower.value->isZero() || !lower.value->isInteger() || lower.end - slash > 4 || before == u'/'
        || isAsciiLetter(before) || next == u'/' || next == u'／' || isAsciiLetter(next) || next == u'月'
        || next == u'日' || next == u'号' || next == u'-')
        return;
    number.low = quotient(*number.low, *lower.value);
    number.span.end = lower.end;
    number.share = RawNumber::Share::Part;
}

/// 1 3/5: a whole number, a space and a fraction.
bool joinMixed(RawNumber &number, QStringView text, const Lexicon &lexicon)
{
    RawNumber part;
    const qsizetype from = number.span.end + 1;
    if (!isSpace(charAt(text, from - 1)) || !isDigit(charAt(text, from)) || !number.low->isInteger())
        return false;
    const Numeral upper = readNumeral(text, from, lexicon);
    const char16_t slash = charAt(text, upper.end);
    if (!upper.value || upper.end - from > 3 || (slash != u'/' && slash != u'／'))
        return false;
    part.span = {from, upper.end};
    part.low = upper.value;
    joinSlash(part, text, lexicon);
    if (part.share == RawNumber::Share::None || !part.low)
        return false;
    number.low = number.low->plus(*part.low);
    number.span.end = part.span.end;
    number.share = RawNumber::Share::Part;
    return true;
}

} // namespace

void joinFraction(RawNumber &number, QStringView text, const Lexicon &lexicon)
{
    const char16_t next = charAt(text, number.span.end);
    if (number.form == RawNumber::Form::Digits && (next == u'/' || next == u'／')) {
        joinSlash(number, text, lexicon);
        return;
    }
    if (number.form == RawNumber::Form::Digits && joinMixed(number, text, lexicon))
        return;
    if (next != u'分' && next != u'又' && !isSpace(next))
        return;
    std::optional<Decimal> lower = number.low;
    std::optional<Decimal> whole;
    qsizetype from = behindFenzhi(text, number.span.end);
    if (from < 0) {
        const qsizetype and_ = skipSpaces(text, number.span.end);
        if (charAt(text, and_) != u'又')
            return;
        const Numeral denominator = readNumeral(text, skipSpaces(text, and_ + 1), lexicon);
        from = denominator.value ? behindFenzhi(text, denominator.end) : -1;
        whole = number.low;
        lower = denominator.value;
    }
    if (from < 0 || !lower || lower->isZero())
        return;
    const Numeral upper = readNumeral(text, from, lexicon);
    if (!upper.value)
        return;
    // 百分之五 is a percentage, 一百分之五 a fraction.
    const bool percent = !whole && number.bareMultiplier;
    const int power = percent ? 2 : 0;
    const auto scaled = upper.value->scaled(power);
    std::optional<Decimal> value = scaled ? quotient(*scaled, *lower) : std::nullopt;
    const auto high = upper.high ? upper.high->scaled(power) : std::nullopt;
    if (whole && value)
        value = whole->isNegative() ? whole->minus(*value) : whole->plus(*value);
    if (!value)
        return;
    number.low = value;
    number.high = high ? quotient(*high, *lower) : std::nullopt;
    number.span.end = upper.end;
    number.share = percent ? RawNumber::Share::Percent : RawNumber::Share::Part;
    number.form = RawNumber::Form::Han;
    number.bareMultiplier = false;
}

} // namespace xiangyue
