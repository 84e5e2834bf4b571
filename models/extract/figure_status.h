// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/figure.h"
#include "text/outline.h"

#include <vector>

namespace xiangyue {

struct Lexicon;

/// Whether a figure is done, planned or a rule: from the words before it, its paragraph and its section.
/// Must be asked in text order; keeps what it read of the current paragraph.
class StatusReader {
public:
    StatusReader(QStringView text, const Outline &outline, const Lexicon &lexicon);

    /// Sets Figure::status; needs its spans, bound and section.
    void setStatus(Figure &figure);

private:
    bool isPlanSection(int section) const;
    bool isPlanParagraph(qsizetype position);
    bool opensPlan(QStringView line) const;
    bool runsOn(qsizetype word, qsizetype clause, qsizetype number) const;
    bool isDemand(const Figure &figure, qsizetype clause) const;
    bool isBaseline(const Figure &figure) const;
    bool isStandard(const Figure &figure) const;

    QStringView m_text;
    const Lexicon &m_lexicon;
    std::vector<bool> m_planSections;
    qsizetype m_paragraphEnd = -1; ///< paragraphs are read up to here
    bool m_planParagraph = false;  ///< the paragraph that was read last opens with a plan
    qsizetype m_lastEnd = -1;      ///< end of the figure before
    FigureStatus m_lastStatus = FigureStatus::Done;
    bool m_planBlock = false; ///< below a short line such as 【下半年重点】
};

} // namespace xiangyue
