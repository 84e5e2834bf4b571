// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/mention.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace xiangyue {

/// The words beside a figure that may be its own.
struct FigureSides {
    QString left;      ///< words before the number, from clause start or previous figure
    QStringView right; ///< words after it, up to clause end or next figure
    qsizetype clauseStart = 0;
    bool sameClause = false;  ///< the previous figure stands in this clause
    bool adjacent = false;    ///< nothing but 、 between the previous figure and this one
    bool reachesNext = false; ///< `right` ends at the next figure of the clause
    bool touchesNext = false; ///< the next figure follows at once: 12户21人
    bool part = false;        ///< introduced by 其中
};

/// Reads the words beside figures. Looks at a bounded neighbourhood.
class SideReader {
public:
    explicit SideReader(QStringView text)
        : m_text(text)
    {
    }

    /// Mentions must be in text order.
    FigureSides of(const std::vector<Mention> &mentions, size_t index) const;
    /// Where the clause that `position` stands in begins; a closed bracket belongs to its clause.
    qsizetype clauseStart(qsizetype position) const;
    /// The words behind a figure up to the end of its clause, further figures left out.
    QString wordsToClauseEnd(const std::vector<Mention> &mentions, size_t index) const;

private:
    QStringView m_text;
};

} // namespace xiangyue
