// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/han_numeral.h"

#include "extract/characters.h"

#include <QVarLengthArray>

namespace xiangyue {

namespace {

using Coefficient = Decimal::Coefficient;
constexpr Coefficient limit = static_cast<Coefficient>(1) << 84; ///< leaves room for one more multiplier
constexpr int noPower = 99;                                      ///< no multiplier read yet: anything may follow

Coefficient power10(int power)
{
    Coefficient value = 1;
    while (power-- > 0)
        value *= 10;
    return value;
}

/// 兆 is a numeral between numerals only (五兆六十二亿); elsewhere a unit (兆瓦).
int powerAt(QStringView text, qsizetype at)
{
    const char16_t c = charAt(text, at);
    if (c == u'兆')
        return hanDigit(charAt(text, at + 1)) >= 0 || hanPower(charAt(text, at + 1)) > 0 ? 12 : 0;
    return hanPower(c);
}

/// Reads 一万二千三百四十五 from left to right. `feed` refuses the character with which the numeral has ended.
class Accumulator {
public:
    bool digit(int value)
    {
        if (m_digit >= 0)
            return false;
        m_zero = m_zero || value == 0;
        m_digit = value == 0 ? -1 : value;
        m_bigBefore = false;
        return true;
    }
    bool power(int power)
    {
        if (power >= 4)
            return bigPower(power);
        if (power >= m_smallest)
            return false; // 五十|千
        m_section += (m_digit < 0 ? 1 : m_digit) * power10(power);
        m_smallest = power;
        m_last = power;
        m_digit = -1;
        m_zero = false;
        m_bigBefore = false;
        return true;
    }
    std::optional<Decimal> value() const
    {
        if (m_overflow)
            return std::nullopt;
        Coefficient result = m_total + m_section;
        if (m_digit > 0) { // 一万二 is 12000, 一百零二 is 102
            const bool elided = !m_zero && m_last != noPower && m_last > 1;
            result += elided ? m_digit * power10(m_last - 1) : static_cast<Coefficient>(m_digit);
        }
        return Decimal::fromParts(result, 0);
    }

private:
    bool bigPower(int power)
    {
        const Coefficient section = m_section + (m_digit < 0 ? 0 : m_digit);
        if (m_bigBefore && section == 0) // 万万, 万亿
            m_total *= power10(power);
        else if (power == m_big)
            return false;
        else if (power > m_big)
            m_total = (m_total + section) * power10(power); // 四十五万三千亿
        else
            m_total += (section == 0 ? 1 : section) * power10(power);
        if (m_total > limit) {
            m_overflow = true;
            m_total = 0;
        }
        m_section = 0;
        m_digit = -1;
        m_zero = false;
        m_smallest = noPower;
        m_big = power;
        m_last = power;
        m_bigBefore = true;
        return true;
    }

    Coefficient m_total = 0;
    Coefficient m_section = 0;
    int m_digit = -1;
    int m_smallest = noPower; ///< smallest multiplier since the last 万 or 亿: they only descend
    int m_big = noPower;      ///< last of 万 亿 兆
    int m_last = noPower;     ///< last multiplier of any size
    bool m_zero = false;      ///< 零 since the last multiplier
    bool m_bigBefore = false;
    bool m_overflow = false;
};

/// One character of a numeral: a digit, or a multiplier from 10 on.
struct Sign {
    int digit = -1;
    int power = 0;
    qsizetype end = 0; ///< behind the character, spaces before it left out
};

/// 伍 陆 肆 拾 belong to a numeral beside other signs of it, not at the end of 队伍 or the start of 陆地.
bool standsAlone(QStringView text, qsizetype at, bool first, bool financial)
{
    if (!isAmbiguousNumeral(charAt(text, at)))
        return false;
    const char16_t next = charAt(text, at + 1);
    const bool joins = isAmbiguousNumeral(next) || next == u'佰' || next == u'仟' || next == u'萬' || next == u'億';
    if (!first)
        return !financial && !joins && isHan(next);
    const char16_t before = charAt(text, at - 1);
    if (before == u'之' || !isHan(before))
        return isHan(next) && hanDigit(next) < 0 && hanPower(next) == 0;
    return !joins;
}

bool isFinancial(char16_t c)
{
    return isAmbiguousNumeral(c) || QStringView(u"壹贰貳叁參柒捌玖佰仟").contains(QChar(c));
}

/// Where the next sign of the numeral stands. Spaces part two numbers, unless the second goes on with the first:
/// 两千 四 百, but not 二十 三十 or 一 二 三.
std::optional<Sign> nextSign(QStringView text, qsizetype from, bool lastIsDigit, int lastPower)
{
    qsizetype at = from;
    if (isSpace(charAt(text, at))) {
        at = skipSpaces(text, at, 2);
        const bool isPower = powerAt(text, at) > 0;
        if (lastIsDigit != isPower && !(isPower && lastPower > 0 && powerAt(text, at) >= 4))
            return std::nullopt;
        if (!isPower) { // the digit's own multiplier must be smaller than the last one
            const qsizetype behind = skipSpaces(text, at + 1, 2);
            const int power = powerAt(text, behind);
            if (hanDigit(charAt(text, at)) <= 0 || (power > 0 && power < 4 && power >= lastPower))
                return std::nullopt;
        }
    }
    Sign sign;
    sign.digit = hanDigit(charAt(text, at));
    sign.power = sign.digit >= 0 ? 0 : powerAt(text, at);
    sign.end = at + 1;
    return sign.digit >= 0 || sign.power > 0 ? std::optional<Sign>(sign) : std::nullopt;
}

/// Digits one by one: 二〇二三, 一二三. Two neighbours (七八) are a range and read elsewhere.
qsizetype digitRun(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && hanDigit(text[end].unicode()) >= 0
           && !standsAlone(text, end, end == at, end > at && isFinancial(text[end - 1].unicode())))
        ++end;
    return end;
}

std::optional<Decimal> positionalValue(QStringView run)
{
    Coefficient value = 0;
    for (const QChar c : run) {
        if (value > limit)
            return std::nullopt;
        value = value * 10 + hanDigit(c.unicode());
    }
    return Decimal::fromParts(value, 0);
}

/// 七八, 三四十: two digits that differ by one mean "seven or eight".
bool isPair(QStringView text, qsizetype at)
{
    const int first = hanDigit(charAt(text, at));
    return first > 0 && hanDigit(charAt(text, at + 1)) == first + 1 && hanDigit(charAt(text, at + 2)) < 0;
}

/// 三点六, 四百 点 五: a point only when digits follow that no multiplier claims (三点三十分 is a time).
void readFraction(QStringView text, qsizetype at, HanNumeral &result)
{
    const qsizetype point = skipSpaces(text, at + result.length, 2);
    const char16_t c = charAt(text, point);
    if ((c != u'点' && c != u'點') || !result.low || result.high)
        return;
    qsizetype from = skipSpaces(text, point + 1, 2);
    // 四百 点 五, 四点 五个百分点 and, in 百分之, 十点 五; elsewhere a space behind 点 begins something new.
    if (from > point + 1 && point == at + result.length && charAt(text, at - 1) != u'之'
        && !text.mid(from + 2, 2).startsWith(u'百') && !isSpace(charAt(text, at - 1)))
        return;
    const char16_t first = charAt(text, from);
    if (hanDigit(first) < 0 || first == u'两' || first == u'兩' || standsAlone(text, from, false, true))
        return;
    const qsizetype end = digitRun(text, from);
    const int next = hanPower(charAt(text, end));
    if (end == from || next == 1 || next == 2)
        return;
    const auto digits = positionalValue(text.mid(from, end - from));
    const auto scaled = digits ? digits->scaled(-static_cast<int>(end - from)) : std::nullopt;
    if (!scaled)
        return;
    result.low = result.low->plus(*scaled);
    result.length = end - at;
    if (next >= 4 && result.low) { // 一点六亿
        result.low = result.low->scaled(next);
        ++result.length;
    }
}

} // namespace

int hanDigit(char16_t character)
{
    switch (character) {
    case u'零':
    case u'〇':
        return 0;
    case u'一':
    case u'壹':
        return 1;
    case u'二':
    case u'两':
    case u'贰':
    case u'兩':
    case u'貳':
        return 2;
    case u'三':
    case u'叁':
        return 3;
    case u'四':
    case u'肆':
        return 4;
    case u'五':
    case u'伍':
        return 5;
    case u'六':
    case u'陆':
    case u'陸':
        return 6;
    case u'七':
    case u'柒':
        return 7;
    case u'八':
    case u'捌':
        return 8;
    case u'九':
    case u'玖':
        return 9;
    default:
        return -1;
    }
}

int hanPower(char16_t character)
{
    switch (character) {
    case u'十':
    case u'拾':
        return 1;
    case u'百':
    case u'佰':
        return 2;
    case u'千':
    case u'仟':
        return 3;
    case u'万':
    case u'萬':
        return 4;
    case u'亿':
    case u'億':
        return 8;
    default:
        return 0;
    }
}

bool isAmbiguousNumeral(char16_t character)
{
    return character == u'伍' || character == u'陆' || character == u'陸' || character == u'肆' || character == u'拾';
}

HanNumeral readHanNumeral(QStringView text, qsizetype at)
{
    HanNumeral result;
    if (standsAlone(text, at, true, false))
        return result;
    const qsizetype digits = digitRun(text, at);
    if (digits - at >= 2 && !(digits - at == 2 && isPair(text, at))) {
        // 百 behind several digits belongs to none of them: 一二三百 is no numeral.
        result.positional = true;
        result.length = digits - at;
        result.low = positionalValue(text.mid(at, result.length));
        return result;
    }

    Accumulator low;
    Accumulator high;
    bool pair = false;
    bool hasDigit = false;
    bool lastIsDigit = false;
    bool financial = false;
    int lastPower = 0;
    qsizetype end = at;
    while (const auto sign = nextSign(text, end, lastIsDigit, lastPower)) {
        const qsizetype place = sign->end - 1;
        if (standsAlone(text, place, place == at, financial))
            break;
        financial = financial || isFinancial(text[place].unicode());
        if (sign->digit < 0) {
            if (!low.power(sign->power) || !high.power(sign->power))
                break;
            lastPower = sign->power;
        } else if (!pair && !lastIsDigit && isPair(text, place)) {
            low.digit(sign->digit);
            high.digit(sign->digit + 1);
            pair = true;
            hasDigit = true;
            lastIsDigit = true;
            end = place + 2;
            continue;
        } else if (!low.digit(sign->digit) || !high.digit(sign->digit)) {
            break;
        }
        hasDigit = hasDigit || sign->digit >= 0;
        lastIsDigit = sign->digit > 0;
        end = sign->end;
    }
    result.length = end - at;
    if (result.length == 0)
        return result;
    result.bareMultiplier = !hasDigit && hanPower(text[at].unicode()) != 1;
    result.low = low.value();
    if (pair)
        result.high = high.value();
    readFraction(text, at, result);
    return result;
}

} // namespace xiangyue
