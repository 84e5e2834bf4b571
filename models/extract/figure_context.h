// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/mention.h"
#include "text/outline.h"

#include <array>
#include <vector>

namespace xiangyue {

/// Status (done, planned, rule), scope (village) and theme of figures, from their clause, sentence and headings.
/// Must be asked in text order; keeps what it read of the current sentence.
class FigureContext {
public:
    FigureContext(QStringView text, const Outline &outline, const Lexicon &lexicon);

    void setStatus(Mention &mention);
    void setScope(Mention &mention);
    /// Needs the figure's name.
    void setCategory(Mention &mention);

private:
    using Scores = std::array<int, allCategories.size()>;
    struct Sentence {
        TextSpan span;
        Scores scores{};
    };

    void enterSentence(qsizetype position);
    bool runsOn(qsizetype word, qsizetype clause, qsizetype number) const;
    void readPlaces(qsizetype until);
    void notePlace(qsizetype suffixEnd);
    void score(QStringView words, int factor, Scores &scores) const;
    const Scores &sectionScores(int section);
    bool isPlanSection(int section) const;
    bool isPlanParagraph(qsizetype position);
    bool opensPlan(QStringView line) const;

    QStringView m_text;
    const Outline &m_outline;
    const Lexicon &m_lexicon;
    Sentence m_sentence;
    qsizetype m_placesRead = 0;
    QString m_scope;
    std::vector<Scores> m_sectionScores;
    std::vector<bool> m_sectionScored;
    std::vector<bool> m_planSections;
    qsizetype m_paragraphEnd = -1; ///< paragraphs are read up to here
    bool m_planParagraph = false;  ///< the paragraph that was read last opens with a plan
    bool m_planBlock = false;      ///< below a short line such as 【下半年重点】
};

} // namespace xiangyue
