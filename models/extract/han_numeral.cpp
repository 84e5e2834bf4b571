// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/han_numeral.h"

namespace xiangyue {

namespace {

using Coefficient = Decimal::Coefficient;
constexpr Coefficient limit = static_cast<Coefficient>(1) << 100;

Coefficient power10(int power)
{
    Coefficient value = 1;
    while (power-- > 0)
        value *= 10;
    return value;
}

/// Reads 一万二千三百四十五 below by value; positional runs are told apart before.
class Accumulator {
public:
    void digit(int value)
    {
        m_hasDigit = true;
        m_digit = value;
    }
    void power(int power)
    {
        if (power >= 4) {
            const Coefficient section = m_section + (m_hasDigit ? m_digit : 0);
            if (power == 8)
                m_total = (m_total + (section == 0 && m_total == 0 ? 1 : section)) * power10(8);
            else
                m_total += (section == 0 ? 1 : section) * power10(4);
            m_section = 0;
        } else {
            m_section += (m_hasDigit ? m_digit : 1) * power10(power);
        }
        m_hasDigit = false;
        m_lastPower = power;
        if (m_total > limit)
            m_overflow = true;
    }
    void zero() { m_lastPower = 0; }
    std::optional<Decimal> value() const
    {
        if (m_overflow)
            return std::nullopt;
        Coefficient result = m_total + m_section;
        if (m_hasDigit) // 一万二 is 12000, 一百零二 is 102
            result += m_lastPower > 1 ? m_digit * power10(m_lastPower - 1) : static_cast<Coefficient>(m_digit);
        return Decimal::fromParts(result, 0);
    }

private:
    Coefficient m_total = 0;
    Coefficient m_section = 0;
    int m_digit = 0;
    int m_lastPower = 0;
    bool m_hasDigit = false;
    bool m_overflow = false;
};

std::optional<Decimal> evaluate(QStringView run)
{
    Accumulator accumulator;
    for (const QChar c : run) {
        const int digit = hanDigit(c.unicode());
        if (digit == 0)
            accumulator.zero();
        else if (digit > 0)
            accumulator.digit(digit);
        else
            accumulator.power(hanPower(c.unicode()));
    }
    return accumulator.value();
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

/// 七八, 三四十, 八九亿: two neighbouring digits that differ by one mean "seven or eight".
qsizetype neighbourPair(QStringView run)
{
    for (qsizetype i = 0; i + 1 < run.size(); ++i) {
        const int first = hanDigit(run[i].unicode());
        const int second = hanDigit(run[i + 1].unicode());
        const bool alone = i + 2 >= run.size() || hanDigit(run[i + 2].unicode()) < 0;
        if (first > 0 && second == first + 1 && alone)
            return i;
    }
    return -1;
}

} // namespace

int hanDigit(char16_t character)
{
    switch (character) {
    case u'零':
    case u'〇':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'两':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

int hanPower(char16_t character)
{
    switch (character) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

HanNumeral readHanNumeral(QStringView text, qsizetype at)
{
    HanNumeral result;
    qsizetype end = at;
    bool digits = false;
    bool powers = false;
    while (end < text.size()) {
        const char16_t c = text[end].unicode();
        const bool digit = hanDigit(c) >= 0;
        if (!digit && hanPower(c) == 0)
            break;
        digits = digits || digit;
        powers = powers || !digit;
        ++end;
    }
    result.length = end - at;
    if (result.length == 0)
        return result;

    const QStringView run = text.mid(at, result.length);
    result.bareMultiplier = !digits && !(run.front() == u'十');
    const qsizetype pair = neighbourPair(run);
    if (!powers && run.size() >= 2 && !(run.size() == 2 && pair == 0)) {
        result.positional = true;
        result.low = positionalValue(run);
        return result;
    }
    if (pair >= 0) {
        result.low = evaluate(QString(run.left(pair + 1) % run.mid(pair + 2)));
        result.high = evaluate(QString(run.left(pair) % run.mid(pair + 1)));
        return result;
    }
    result.low = evaluate(run);

    // 三点六: a point only when a digit follows and no unit of ten stands before it.
    if (end + 1 < text.size() && text[end] == u'点' && hanDigit(text[end + 1].unicode()) >= 0 && result.low) {
        qsizetype stop = end + 1;
        while (stop < text.size() && hanDigit(text[stop].unicode()) >= 0)
            ++stop;
        const auto fraction = positionalValue(text.mid(end + 1, stop - end - 1));
        const auto scaled = fraction ? fraction->scaled(-static_cast<int>(stop - end - 1)) : std::nullopt;
        if (scaled) {
            result.low = result.low->plus(*scaled);
            result.length = stop - at;
        }
    }
    return result;
}

} // namespace xiangyue
