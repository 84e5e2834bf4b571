// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace xiangyue {

/// Converts between UTF-16 offsets, which the program uses, and Unicode code-point offsets, which JSON shows.
/// Constant time for text without characters beyond U+FFFF, else logarithmic in their number.
class CodePointMap {
public:
    explicit CodePointMap(QStringView text);

    /// An offset inside a surrogate pair counts as the pair's start.
    qsizetype toCodePoint(qsizetype utf16) const;
    qsizetype toUtf16(qsizetype codePoint) const;

private:
    std::vector<qsizetype> m_pairs; ///< UTF-16 offsets of the pairs, ascending
};

} // namespace xiangyue
