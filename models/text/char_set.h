// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <array>
#include <string_view>

namespace xiangyue {

/// A set of UTF-16 code units, a bit each; made at compile time, asked in a few instructions.
class CharSet {
public:
    constexpr explicit CharSet(std::u16string_view characters)
    {
        for (const char16_t c : characters)
            add(c, c);
    }
    /// The same set with all code units from `first` to `last`.
    constexpr CharSet with(char16_t first, char16_t last) const
    {
        CharSet set = *this;
        set.add(first, last);
        return set;
    }
    constexpr bool contains(char16_t c) const { return (m_bits[c >> 6] >> (c & 63)) & 1; }
    constexpr bool contains(QChar c) const { return contains(c.unicode()); }

private:
    constexpr void add(char16_t first, char16_t last)
    {
        for (unsigned c = first; c <= last; ++c)
            m_bits[c >> 6] |= quint64(1) << (c & 63);
    }

    std::array<quint64, 1024> m_bits{};
};

} // namespace xiangyue
