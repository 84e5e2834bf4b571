// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/figure.h"
#include "text/outline.h"

#include <array>
#include <vector>

namespace xiangyue {

struct Lexicon;

/// The theme of a figure: words that speak for a theme are counted in its name, clause, sentence, in the sentences
/// before and in the headings above; the nearer, the more they count.
/// Must be asked in text order; keeps what it counted of the current sentence.
class ThemeReader {
public:
    ThemeReader(QStringView text, const Outline &outline, const Lexicon &lexicon);

    /// Sets Figure::category; needs its spans, name and section.
    void setCategory(Figure &figure);

private:
    using Scores = std::array<int, allCategories.size()>;

    /// A word that speaks for a theme, where it stands in the text.
    struct Hit {
        qsizetype start = 0;
        qsizetype end = 0;
        int category = 0;
        int weight = 0;
    };

    void enterSentence(qsizetype position);
    void enterItem(TextSpan quote);
    void addHits(TextSpan span, Scores &scores) const;
    void count(QStringView words, int factor, Scores &scores) const;
    const Scores &sectionScores(int section);

    QStringView m_text;
    const Outline &m_outline;
    const Lexicon &m_lexicon;
    TextSpan m_sentence;
    std::vector<Hit> m_hits;   ///< of the current sentence, in order
    TextSpan m_item;           ///< part of the sentence between semicolons
    Scores m_sentenceScores{}; ///< of the current sentence
    Scores m_itemScores{};
    Scores m_before{}; ///< of the sentences before it in the paragraph, fading
    std::vector<Scores> m_sectionScores;
    std::vector<bool> m_sectionScored;
};

} // namespace xiangyue
