// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/code_points.h"

#include <algorithm>

namespace xiangyue {

CodePointMap::CodePointMap(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qsizetype CodePointMap::toCodePoint(qsizetype utf16) const
{
    if (m_pairs.empty())
        return utf16;
    // The low half of a pair at p is offset p + 1: minus the pair itself that is the pair's own code point.
    const auto next = std::lower_bound(m_pairs.begin(), m_pairs.end(), utf16);
    return utf16 - static_cast<qsizetype>(next - m_pairs.begin());
}

qsizetype CodePointMap::toUtf16(qsizetype codePoint) const
{
    // Pair number k starts at code point m_pairs[k] - k, which never falls.
    qsizetype low = 0;
    auto high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[static_cast<size_t>(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

} // namespace xiangyue
