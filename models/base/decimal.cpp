// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

using Coefficient = Decimal::Coefficient;
constexpr int maximumDigits = 38;

constexpr auto makePowers()
{
    std::array<Coefficient, maximumDigits + 1> powers{};
    powers[0] = 1;
    for (size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}
constexpr auto powers = makePowers();

std::optional<Coefficient> multiply(Coefficient a, Coefficient b)
{
    Coefficient product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        return std::nullopt;
    return product;
}

std::optional<Coefficient> lifted(Coefficient value, int digits)
{
    if (value == 0)
        return value;
    if (digits > maximumDigits)
        return std::nullopt;
    return multiply(value, powers[static_cast<size_t>(digits)]);
}

Coefficient divideRounded(Coefficient numerator, Coefficient denominator)
{
    const bool negative = (numerator < 0) != (denominator < 0);
    if (numerator < 0)
        numerator = -numerator;
    if (denominator < 0)
        denominator = -denominator;
    Coefficient quotient = numerator / denominator;
    const Coefficient rest = numerator % denominator;
    if (rest >= denominator - rest)
        ++quotient;
    return negative ? -quotient : quotient;
}

} // namespace

void Decimal::normalise()
{
    if (m_coefficient == 0)
        m_scale = 0;
    while (m_scale > 0 && m_coefficient % 10 == 0) {
        m_coefficient /= 10;
        --m_scale;
    }
}

std::optional<Decimal> Decimal::fromParts(Coefficient coefficient, int scale)
{
    Decimal result;
    if (scale < 0) {
        const auto value = lifted(coefficient, -scale);
        if (!value)
            return std::nullopt;
        coefficient = *value;
        scale = 0;
    }
    if (scale > 4 * maximumDigits)
        return std::nullopt;
    result.m_coefficient = coefficient;
    result.m_scale = scale;
    result.normalise();
    if (result.m_scale > maximumDigits)
        return std::nullopt;
    return result;
}

std::optional<Decimal> Decimal::fromString(QStringView text)
{
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    Coefficient coefficient = 0;
    int scale = 0;
    bool point = false;
    bool digit = false;
    for (const QChar c : text) {
        if (c == u'.' && !point) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digit = true;
        const auto next = multiply(coefficient, 10);
        if (!next || *next > powers[maximumDigits] - 10)
            return std::nullopt;
        coefficient = *next + (c.unicode() - u'0');
        scale += point ? 1 : 0;
    }
    if (!digit)
        return std::nullopt;
    return fromParts(negative ? -coefficient : coefficient, scale);
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const auto a = lifted(m_coefficient, scale - m_scale);
    const auto b = lifted(other.m_coefficient, scale - other.m_scale);
    Coefficient sum = 0;
    if (!a || !b || __builtin_add_overflow(*a, *b, &sum))
        return std::nullopt;
    return fromParts(sum, scale);
}

std::optional<Decimal> Decimal::minus(const Decimal &other) const
{
    Decimal negated = other;
    negated.m_coefficient = -negated.m_coefficient;
    return plus(negated);
}

std::optional<Decimal> Decimal::times(const Decimal &other) const
{
    const auto product = multiply(m_coefficient, other.m_coefficient);
    if (!product)
        return std::nullopt;
    return fromParts(*product, m_scale + other.m_scale);
}

std::optional<Decimal> Decimal::dividedBy(const Decimal &other, int digits) const
{
    if (other.isZero())
        return std::nullopt;
    const int lift = digits + other.m_scale - m_scale;
    std::optional<Coefficient> numerator = m_coefficient;
    std::optional<Coefficient> denominator = other.m_coefficient;
    if (lift >= 0)
        numerator = lifted(m_coefficient, lift);
    else
        denominator = lifted(other.m_coefficient, -lift);
    if (!numerator || !denominator)
        return std::nullopt;
    return fromParts(divideRounded(*numerator, *denominator), digits);
}

std::optional<Decimal> Decimal::scaled(int power) const
{
    return fromParts(m_coefficient, m_scale - power);
}

Decimal Decimal::rounded(int digits) const
{
    if (digits >= m_scale)
        return *this;
    const int drop = std::min(m_scale - std::max(digits, 0), maximumDigits);
    return fromParts(divideRounded(m_coefficient, powers[static_cast<size_t>(drop)]), m_scale - drop).value_or(*this);
}

QString Decimal::toString() const
{
    Coefficient value = m_coefficient < 0 ? -m_coefficient : m_coefficient;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<char16_t>(value % 10)));
        value /= 10;
    } while (value > 0);
    if (m_scale > 0) {
        if (digits.size() <= m_scale)
            digits.prepend(QString(m_scale + 1 - digits.size(), u'0'));
        digits.insert(digits.size() - m_scale, u'.');
    }
    if (m_coefficient < 0)
        digits.prepend(u'-');
    return digits;
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_coefficient) / static_cast<double>(powers[static_cast<size_t>(m_scale)]);
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const auto a = lifted(m_coefficient, scale - m_scale);
    const auto b = lifted(other.m_coefficient, scale - other.m_scale);
    if (a && b)
        return *a <=> *b;
    // One side does not fit at the common scale: it is the larger magnitude.
    if (!a)
        return m_coefficient < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    return other.m_coefficient < 0 ? std::strong_ordering::greater : std::strong_ordering::less;
}

} // namespace xiangyue
