// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace xiangyue {

/// Exact decimal number: coefficient x 10^-scale, up to 38 significant digits. Never goes through double.
/// Arithmetic that would overflow gives std::nullopt: a caller then says nothing rather than something wrong.
class Decimal {
public:
    __extension__ using Coefficient = __int128;

    Decimal() = default;
    Decimal(qint64 value)
        : m_coefficient(value)
    {
    } // NOLINT: integers are decimals
    static std::optional<Decimal> fromParts(Coefficient coefficient, int scale);
    /// Reads `-12`, `3.50`; ASCII digits only, no separators. Anything else, or too many digits: nullopt.
    static std::optional<Decimal> fromString(QStringView text);

    std::optional<Decimal> plus(const Decimal &other) const;
    std::optional<Decimal> minus(const Decimal &other) const;
    std::optional<Decimal> times(const Decimal &other) const;
    /// Quotient with `digits` fractional digits, half away from zero; nullopt for division by zero.
    std::optional<Decimal> dividedBy(const Decimal &other, int digits) const;
    /// This times 10^power (power may be negative).
    std::optional<Decimal> scaled(int power) const;
    /// Rounded to `digits` fractional digits, half away from zero.
    Decimal rounded(int digits) const;

    bool isZero() const { return m_coefficient == 0; }
    bool isNegative() const { return m_coefficient < 0; }
    bool isInteger() const { return m_scale == 0; }
    /// Number of fractional digits after trailing zeros are dropped.
    int fractionDigits() const { return m_scale; }
    /// Plain notation without exponent or trailing zeros: `1640000000`, `0.05`.
    QString toString() const;
    /// For drawing only (bar lengths); never for storing or comparing.
    double toDouble() const;

    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const = default;

private:
    void normalise();

    Coefficient m_coefficient = 0;
    int m_scale = 0;
};

} // namespace xiangyue
