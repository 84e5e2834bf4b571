// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/figure_theme.h"

#include "extract/lexicon.h"
#include "extract/number_scanner.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr qsizetype longestBack = 200;
constexpr qsizetype longestAhead = 120;
/// What one sentence can say at most for a theme: a long list shall not drown the figure's own words.
constexpr int mostOfSentence = 12;
constexpr int nameFactor = 2;

bool endsThemeSentence(QChar c)
{
    return c == u'。' || c == u'\n';
}

} // namespace

ThemeReader::ThemeReader(QStringView text, const Outline &outline, const Lexicon &lexicon)
    : m_text(text)
    , m_outline(outline)
    , m_lexicon(lexicon)
    , m_sectionScores(outline.sections.size())
    , m_sectionScored(outline.sections.size(), false)
{
}

void ThemeReader::count(QStringView words, int factor, Scores &scores) const
{
    for (qsizetype i = 0; i < words.size();) {
        const auto word = m_lexicon.categoryWords.longest(words, i);
        if (!word) {
            ++i;
            continue;
        }
        scores[static_cast<size_t>(word.payload / 8)] += (word.payload % 8) * factor;
        i += word.length;
    }
}

/// Counts the words of the current sentence that stand within `span`.
void ThemeReader::addHits(TextSpan span, Scores &scores) const
{
    const auto first = std::lower_bound(m_hits.begin(), m_hits.end(), span.start,
                                        [](const Hit &hit, qsizetype at) { return hit.start < at; });
    for (auto hit = first; hit != m_hits.end() && hit->end <= span.end; ++hit)
        scores[static_cast<size_t>(hit->category)] += hit->weight;
}

void ThemeReader::enterSentence(qsizetype position)
{
    if (m_sentence.contains(position))
        return;
    const qsizetype previous = m_sentence.end;
    const qsizetype limit = qMax(previous, position - longestBack);
    qsizetype start = position;
    while (start > limit && !endsThemeSentence(m_text[start - 1]))
        --start;
    qsizetype end = position;
    const qsizetype stop = qMin(m_text.size(), position + longestAhead);
    while (end < stop && !endsThemeSentence(m_text[end]))
        ++end;
    const bool newParagraph = m_text.mid(previous, start - previous).contains(u'\n');
    for (size_t i = 0; i < m_before.size(); ++i)
        m_before[i] = newParagraph ? 0 : (m_before[i] + qMin(m_sentenceScores[i], mostOfSentence)) / 2;
    m_sentence = {start, qMax(end, position + 1)};
    m_hits.clear();
    for (qsizetype i = m_sentence.start; i < m_sentence.end;) {
        const auto word = m_lexicon.categoryWords.longest(m_text, i);
        if (!word) {
            ++i;
            continue;
        }
        if (word.payload % 8 > 0)
            m_hits.push_back({i, i + word.length, word.payload / 8, word.payload % 8});
        i += word.length;
    }
    m_sentenceScores = {};
    addHits(m_sentence, m_sentenceScores);
}

/// The item of a list parted by semicolons that the figure stands in.
void ThemeReader::enterItem(TextSpan quote)
{
    if (m_item.contains(quote.start))
        return;
    qsizetype start = quote.start;
    while (start > m_sentence.start && !endsSentence(m_text[start - 1].unicode()))
        --start;
    qsizetype end = quote.end;
    while (end < m_sentence.end && !endsSentence(m_text[end].unicode()))
        ++end;
    m_item = {start, end};
    m_itemScores = {};
    addHits(m_item, m_itemScores);
}

const ThemeReader::Scores &ThemeReader::sectionScores(int section)
{
    const auto index = static_cast<size_t>(section);
    if (!m_sectionScored[index]) {
        m_sectionScored[index] = true;
        const Section &entry = m_outline.sections[index];
        count(entry.title, 2, m_sectionScores[index]);
        if (entry.parent >= 0) {
            const Scores &above = sectionScores(entry.parent);
            for (size_t i = 0; i < above.size(); ++i)
                m_sectionScores[index][i] += (above[i] * 3 + 3) / 4;
        }
    }
    return m_sectionScores[index];
}

void ThemeReader::setCategory(Figure &figure)
{
    enterSentence(figure.quote.start);
    enterItem(figure.quote);
    Scores scores{};
    for (size_t i = 0; i < scores.size(); ++i)
        scores[i] = qMin(m_sentenceScores[i], mostOfSentence) + qMin(m_itemScores[i], mostOfSentence) + m_before[i] / 2;
    count(figure.name, nameFactor, scores);
    qsizetype clause = figure.quote.start;
    while (clause > m_sentence.start && !endsClause(m_text[clause - 1].unicode()))
        --clause;
    addHits({clause, figure.quote.end}, scores);
    if (figure.section >= 0) {
        const Scores &section = sectionScores(figure.section);
        for (size_t i = 0; i < scores.size(); ++i)
            scores[i] += section[i];
    }
    const auto best = std::max_element(scores.begin(), scores.end());
    const bool known = *best > 0;
    figure.category = known ? allCategories[static_cast<size_t>(best - scores.begin())] : Category::Other;
    figure.trail.append(known ? QStringLiteral("category.words") : QStringLiteral("category.none"));
}

} // namespace xiangyue
