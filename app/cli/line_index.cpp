// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_index.h"

#include <algorithm>

namespace xiangyue {

LineIndex::LineIndex(QStringView text)
    : m_codePoints(text)
    , m_starts{0}
{
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', end + 1))
        m_starts.push_back(end + 1);
}

QString LineIndex::placeOf(qsizetype position) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), position);
    const qsizetype line = std::distance(m_starts.begin(), next);
    const qsizetype column = m_codePoints.toCodePoint(position) - m_codePoints.toCodePoint(*std::prev(next)) + 1;
    return QString(QString::number(line) % u':' % QString::number(column));
}

} // namespace xiangyue
