// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/number_scanner.h"

#include "extract/digit_numeral.h"
#include "extract/fraction.h"
#include "extract/han_numeral.h"

namespace xiangyue {

namespace {

struct Piece {
    qsizetype end = 0;
    std::optional<Decimal> value;
    std::optional<Decimal> high;
    bool masked = false;
    bool ideographicPoint = false;
    bool positional = false;
    bool bareMultiplier = false;
    bool indefinite = false;
    bool half = false;
    int parts = 1;
};

bool isRangeMark(QStringView text, qsizetype position, qsizetype &length)
{
    switch (charAt(text, position)) {
    case u'-':
    case u'~':
    case u'～':
    case u'－':
    case u'–':
    case u'至':
    case u'到':
        length = 1;
        return true;
    case u'—':
        length = charAt(text, position + 1) == u'—' ? 2 : 1;
        return true;
    default:
        return false;
    }
}

Piece readHan(QStringView text, qsizetype start)
{
    Piece piece;
    const HanNumeral numeral = readHanNumeral(text, start);
    piece.end = start + numeral.length;
    piece.value = numeral.low;
    piece.high = numeral.high;
    piece.positional = numeral.positional;
    piece.bareMultiplier = numeral.bareMultiplier;
    if (numeral.length == 1 && text[start] == u'一' && charAt(text, start + 1) == u'半') {
        piece.end = start + 2;
        piece.value = Decimal::fromParts(5, 1);
        piece.half = true;
    }
    return piece;
}

/// 几十, 数百, 几千万: a size without a value. 户数百分之… is a noun before a numeral.
Piece readIndefinite(QStringView text, qsizetype start, const Lexicon &lexicon)
{
    Piece piece;
    piece.end = start;
    if (hanPower(charAt(text, start + 1)) == 0
        || (text[start] == u'数' && lexicon.numberWords.wordBeforeShu.longest(text, start)))
        return piece;
    const HanNumeral numeral = readHanNumeral(text, start + 1);
    if (numeral.length == 0 || (!numeral.bareMultiplier && numeral.length > 1 && charAt(text, start + 1) != u'十'))
        return piece;
    piece.end = start + 1 + numeral.length;
    piece.bareMultiplier = true;
    piece.indefinite = true;
    return piece;
}

Piece readPiece(QStringView text, qsizetype start, const Lexicon &lexicon)
{
    Piece piece;
    piece.end = start;
    const char16_t c = charAt(text, start);
    if (isDigit(c)) {
        DigitNumeral digits = readDigits(text, start, lexicon);
        piece.end = mixedEnd(text, digits.end);
        piece.masked = piece.end > digits.end;
        if (!piece.masked) {
            joinMultiples(digits, text, lexicon);
            piece.end = digits.end;
            piece.value = digits.value;
        }
        piece.parts = digits.parts;
        piece.ideographicPoint = digits.ideographicPoint;
    } else if (c == u'几' || c == u'数' || c == u'幾') {
        piece = readIndefinite(text, start, lexicon);
    } else if (c == u'半') {
        const char16_t next = charAt(text, start + 1); // 半成, 半折; 半 elsewhere is a word (半年, 上半年)
        if ((next == u'成' && !lexicon.numberWords.tenthsNot.longest(text, start + 1))
            || (next == u'折' && !isHan(charAt(text, start + 2)))) {
            piece.end = start + 1;
            piece.value = Decimal::fromParts(5, 1);
        }
    } else if (hanDigit(c) >= 0 || hanPower(c) > 0) {
        piece = readHan(text, start);
    } else if (const char16_t family = maskFamily(c); family != 0) {
        piece.end = maskEnd(text, start, family);
        piece.masked = true;
    }
    return piece;
}

/// 10-xx个: a mask that a unit shows to be the upper end.
bool isMaskedEnd(QStringView text, qsizetype start, char16_t family, const Lexicon &lexicon)
{
    const qsizetype end = maskEnd(text, start, family);
    const qsizetype unit = lexicon.units.longest(text, end).length;
    return unit > 0 && !isDigit(charAt(text, end)) && unit > lexicon.maskedNameAfter.longest(text, end).length
        && !lexicon.dateAfter.longest(text, end);
}

/// 1.5万至2万元, 3%-5%: both ends carry their multiplier or percent sign. 从3%到5% is a change, not a range.
bool joinWholeRange(RawNumber &number, QStringView text, const Lexicon &lexicon)
{
    if (number.form != RawNumber::Form::Digits || !number.low)
        return false;
    qsizetype end = number.span.end;
    const char16_t sign = charAt(text, end);
    const int power = hanPower(sign);
    const bool percent = sign == u'%' || sign == u'％';
    qsizetype mark = 0;
    if ((power < 4 && !percent) || !isRangeMark(text, ++end, mark) || !isDigit(charAt(text, end + mark)))
        return false;
    const char16_t before = charAt(text, number.span.start - 1);
    if (before == u'从' || before == u'由' || before == u'自')
        return false;
    const DigitNumeral upper = readDigits(text, end + mark, lexicon);
    const char16_t behind = charAt(text, upper.end);
    if (!upper.value || upper.parts > 1 || *upper.value <= *number.low
        || (percent ? behind != u'%' && behind != u'％' : hanPower(behind) != power))
        return false;
    number.span.end = upper.end;
    number.high = upper.value;
    number.parts = 2;
    return true;
}

void joinRange(RawNumber &number, QStringView text, const Lexicon &lexicon)
{
    const bool han = number.form == RawNumber::Form::Han;
    while (number.parts < 4) {
        qsizetype mark = 0;
        const qsizetype end = number.span.end;
        if (!isRangeMark(text, end, mark))
            return;
        const char16_t next = charAt(text, end + mark);
        const char16_t family = maskFamily(next);
        const bool fits = han ? hanDigit(next) > 0
                              : isDigit(next)
                || (family != 0 && family != u'-'
                    && (number.masked() || isMaskedEnd(text, end + mark, family, lexicon)));
        if (!fits || (han && mark > 1))
            return;
        const Piece piece = readPiece(text, end + mark, lexicon);
        if (piece.end <= end + mark)
            return; // 三至陆家村: no number behind the mark
        if ((number.masked() || piece.masked) && charAt(text, piece.end) == u'年')
            return; // 20__至20__年: two masked years, two spots to fill in
        if (family != 0 && isAsciiLetter(charAt(text, piece.end)))
            return;
        const qsizetype last = piece.end - 1;
        const int power = han ? hanPower(charAt(text, last)) : 0;
        if (power > 0 && last > end + mark && number.low && *number.low < Decimal(10)) // 三到五万
            number.low = number.low->scaled(power);
        number.span.end = piece.end;
        number.high = piece.value;
        ++number.parts;
        if (piece.masked && !number.masked())
            number.form = RawNumber::Form::Mixed;
        if (number.masked()) {
            number.low.reset();
            number.high.reset();
        }
    }
}

/// The minus or the point before the digits.
void takeSign(RawNumber &number, QStringView text, qsizetype start, const Lexicon &lexicon)
{
    const qsizetype sign = number.low ? signStart(text, start, lexicon) : start;
    if (sign == start)
        return;
    if (charAt(text, start - 1) == u'.' || charAt(text, start - 1) == u'．')
        number.low = number.low->scaled(static_cast<int>(start - number.span.end));
    if (const char16_t c = text[sign].unicode(); c != u'.' && c != u'．' && number.low)
        number.low = Decimal(0).minus(*number.low);
    number.span.start = sign;
}

} // namespace

std::optional<RawNumber> scanNumber(QStringView text, qsizetype start, const Lexicon &lexicon)
{
    const char16_t c = charAt(text, start);
    const bool digit = isDigit(c);
    // 〇 is a digit beside Chinese digits and a mask elsewhere.
    const bool circle = c == u'〇' && hanDigit(charAt(text, start + 1)) <= 0;
    const bool han = !digit && !circle && maskFamily(c) == 0;

    Piece piece;
    if (circle) {
        piece.end = maskEnd(text, start, u'o');
        piece.masked = true;
    } else {
        piece = readPiece(text, start, lexicon);
    }
    if (piece.end == start)
        return std::nullopt;
    RawNumber number;
    number.span = {start, piece.end};
    number.low = piece.value;
    number.high = piece.high;
    number.parts = piece.parts;
    number.ideographicPoint = piece.ideographicPoint;
    number.positional = piece.positional;
    number.bareMultiplier = piece.bareMultiplier;
    number.indefinite = piece.indefinite;
    number.form = digit ? (piece.masked ? RawNumber::Form::Mixed : RawNumber::Form::Digits)
        : han           ? RawNumber::Form::Han
                        : RawNumber::Form::Mask;
    if (number.masked())
        number.maskFamily = maskFamily(text[number.span.end - 1].unicode());
    if (number.form == RawNumber::Form::Mask) {
        number.maskFamily = maskFamily(c);
        const qsizetype tail = digitsBehind(text, number.span.end);
        if (number.maskFamily == u'x' && tail > number.span.end && number.span.length() >= 2
            && isHan(charAt(text, start - 1)) && lexicon.units.longest(text, tail)) { // xx0个
            number.span.end = tail;
            number.form = RawNumber::Form::Mixed;
        } else if (!isRealMask(text, number.span, number.maskFamily, lexicon)) {
            number.rejected = true;
            return number;
        }
    }
    if (!number.masked() && number.parts == 1)
        takeSign(number, text, start, lexicon);
    if (piece.half)
        number.share = RawNumber::Share::Part;
    else if (number.low && number.parts == 1 && !number.high && !number.positional)
        joinFraction(number, text, lexicon);
    if (!number.high && !number.indefinite && number.share == RawNumber::Share::None
        && !joinWholeRange(number, text, lexicon))
        joinRange(number, text, lexicon);
    return number;
}

} // namespace xiangyue
