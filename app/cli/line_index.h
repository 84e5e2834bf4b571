// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/code_points.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace xiangyue {

/// Positions in a text as an editor shows them. The text must outlive the index.
class LineIndex {
public:
    explicit LineIndex(QStringView text);
    /// `line:column`, both from 1, the column in characters (code points).
    QString placeOf(qsizetype position) const;

private:
    CodePointMap m_codePoints;
    std::vector<qsizetype> m_starts; ///< first position of each line
};

} // namespace xiangyue
