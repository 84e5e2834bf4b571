// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/digit_numeral.h"

#include "extract/characters.h"
#include "extract/han_numeral.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestDigits = 34; ///< longer runs have no value that fits; they are still one token

bool isPoint(char16_t c)
{
    return c == u'.' || c == u'．';
}

qsizetype digitsEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && isDigit(text[from].unicode()))
        ++from;
    return from;
}

/// 1,234,567: one to three digits, then groups of exactly three.
qsizetype groupedEnd(QStringView text, qsizetype start, qsizetype end)
{
    if (end - start > 3)
        return end;
    qsizetype stop = end;
    // A full-width comma groups full-width digits only; elsewhere it parts clauses.
    const bool wide = text[start].unicode() >= u'０';
    while (charAt(text, stop) == u',' || (wide && charAt(text, stop) == u'，')) {
        const qsizetype next = digitsEnd(text.left(qMin(text.size(), stop + 5)), stop + 1);
        if (next - stop - 1 != 3)
            break;
        stop = next;
    }
    return stop;
}

std::optional<Decimal> valueOf(QStringView digits)
{
    Decimal::Coefficient coefficient = 0;
    int scale = 0;
    int count = 0;
    bool point = false;
    for (const QChar c : digits) {
        if (isDigit(c.unicode())) {
            if (++count > longestDigits)
                return std::nullopt;
            coefficient = coefficient * 10 + (c.unicode() >= u'０' ? c.unicode() - u'０' : c.unicode() - u'0');
            scale += point ? 1 : 0;
        } else if (c != u',' && c != u'，') {
            point = true;
        }
    }
    return Decimal::fromParts(coefficient, scale);
}

/// 168。68公里: a full stop between digits is a decimal point when a unit or multiplier follows.
bool isIdeographicPoint(QStringView text, qsizetype stop, const Lexicon &lexicon)
{
    if (charAt(text, stop) != u'。' && charAt(text, stop) != u'·')
        return false;
    const qsizetype end = digitsEnd(text.left(qMin(text.size(), stop + 6)), stop + 1);
    if (end == stop + 1 || end - stop > 4)
        return false;
    return lexicon.units.longest(text, end).length > 0 || hanPower(charAt(text, end)) >= 4;
}

struct Multiplier {
    int power = 0; ///< 0: none here
    qsizetype end = 0;
};

/// 万, 千万, 万亿 at `at`; none where 千米 or 千克 is a unit.
Multiplier multiplierAt(QStringView text, qsizetype at, const Lexicon &lexicon)
{
    Multiplier multiplier{0, at};
    for (int signs = 0; signs < 2; ++signs) {
        const int power = hanPower(charAt(text, multiplier.end));
        if (power < 2 || (signs == 1 && power < 4)
            || (power == 3 && lexicon.units.longest(text, multiplier.end).length > 1))
            break;
        multiplier.power += power;
        ++multiplier.end;
    }
    return multiplier;
}

} // namespace

DigitNumeral readDigits(QStringView text, qsizetype start, const Lexicon &lexicon)
{
    DigitNumeral piece;
    qsizetype end = groupedEnd(text, start, digitsEnd(text, start));
    if (isPoint(charAt(text, end)) && isDigit(charAt(text, end + 1))) {
        end = digitsEnd(text, end + 1);
        while (isPoint(charAt(text, end)) && isDigit(charAt(text, end + 1))) { // 2024.1.5
            end = digitsEnd(text, end + 1);
            ++piece.parts;
        }
        if (piece.parts > 1)
            ++piece.parts;
    } else if (isIdeographicPoint(text, end, lexicon)) {
        end = digitsEnd(text, end + 1);
        piece.ideographicPoint = true;
    }
    piece.end = end;
    if (piece.parts == 1)
        piece.value = valueOf(text.mid(start, end - start));
    return piece;
}

void joinMultiples(DigitNumeral &numeral, QStringView text, const Lexicon &lexicon)
{
    if (!numeral.value || numeral.parts > 1)
        return;
    qsizetype end = numeral.end;
    int smallest = 99;
    Decimal total;
    Decimal part = *numeral.value;
    // Each round takes a multiplier and the digits behind it.
    for (int rounds = 0; rounds < 4; ++rounds) {
        const Multiplier multiplier = multiplierAt(text, skipSpaces(text, end, 1), lexicon);
        const int power = multiplier.power;
        if (power == 0 || power >= smallest)
            break;
        qsizetype from = skipSpaces(text, multiplier.end, 1);
        const bool zero = charAt(text, from) == u'零';
        from += zero ? 1 : 0;
        const qsizetype stop = digitsEnd(text.left(qMin(text.size(), from + 9)), from);
        const qsizetype count = stop - from;
        const int nextPower = multiplierAt(text, skipSpaces(text, stop, 1), lexicon).power;
        const char16_t behind = charAt(text, stop);
        const bool descends = nextPower > 0 && nextPower < power;
        const bool whole = descends ? count + nextPower <= power : count == power || (zero && count < power);
        if (count == 0 || !whole || behind == u'.' || behind == u'年' || behind == u'月' || behind == u'-')
            break;
        const auto scaled = part.scaled(power);
        const auto sum = scaled ? total.plus(*scaled) : std::nullopt;
        const auto next = valueOf(text.mid(from, count));
        if (!sum || !next)
            return;
        total = *sum;
        part = *next;
        smallest = power;
        end = stop;
    }
    if (smallest == 99)
        return;
    // 5万4千: the last multiplier belongs to the number, too; 2千零30万 counts in 万.
    const Multiplier last = multiplierAt(text, skipSpaces(text, end, 1), lexicon);
    if (last.power > 0 && last.power < smallest) {
        const auto scaled = part.scaled(last.power);
        if (!scaled)
            return;
        part = *scaled;
        end = last.end;
    }
    const auto sum = total.plus(part);
    if (!sum)
        return;
    numeral.value = sum;
    numeral.end = end;
}

qsizetype signStart(QStringView text, qsizetype start, const Lexicon &lexicon)
{
    qsizetype at = start;
    const char16_t before = charAt(text, at - 1);
    if (isPoint(before) && isDigit(charAt(text, at))) {
        const char16_t further = charAt(text, at - 2);
        if (!isDigit(further) && !isAsciiLetter(further) && !isPoint(further) && !isHan(further))
            --at;
    }
    const char16_t sign = charAt(text, at - 1);
    const char16_t further = charAt(text, at - 2);
    if (sign == u'负' || sign == u'負')
        return lexicon.numberWords.wordBeforeMinus.longest(text, at - 1) ? at : at - 1;
    if (sign != u'-' && sign != u'－' && sign != u'−')
        return at;
    const bool free = further == u'\0' || isSpace(further) || endsClause(further) || further == u'(' || further == u'（'
        || further == u'、' || further == u'“' || further == u'\t';
    const char16_t behind = charAt(text, start + 4);
    if (free && behind != u'年')
        return at - 1;
    return lexicon.numberWords.minusBefore.longest(text, at - 1) ? at - 1 : at;
}

} // namespace xiangyue
