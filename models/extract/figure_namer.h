// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/figure_sides.h"
#include "extract/mention.h"
#include "extract/name_polish.h"
#include "extract/name_words.h"
#include "text/outline.h"

#include <vector>

namespace xiangyue {

/// Gives every figure its name: what is counted, as an official would write it in the first column of a table.
/// Made of the sentence's own words: verb and noun before the number, noun after it, the purpose of money, the whole
/// behind 其中, the topic of the sentence or the heading where the words beside the number are too general.
class FigureNamer {
public:
    FigureNamer(QStringView text, const Outline &outline, const Lexicon &lexicon);

    /// Names all mentions; they must be in text order.
    void name(std::vector<Mention> &mentions);

private:
    using Sides = FigureSides;

    qsizetype sentenceStart(qsizetype position);
    QString purpose(const std::vector<Mention> &mentions, size_t index) const;
    QString ownWords(const std::vector<Mention> &mentions, size_t index, const Sides &sides, QStringView core) const;
    QString withSharedVerb(const QString &own, const Mention &mention, const Sides &sides) const;
    QStringView nounAfter(const Mention &mention, const Sides &sides, QStringView core) const;
    QString compose(const std::vector<Mention> &mentions, size_t index, const Sides &sides);
    QString topicFor(const Mention &mention, const Sides &sides);
    QString withTopic(QStringView topic, const QString &own) const;
    QString asPart(QStringView whole, const QString &own) const;
    QString joined(QStringView left, QStringView right) const;
    QString withUnitWord(const QString &base, const Mention &mention, bool paired) const;

    QStringView m_text;
    const Outline &m_outline;
    const Lexicon &m_lexicon;
    SideReader m_sides;
    NameWords m_words;
    NamePolish m_polish;

    qsizetype m_sentenceStart = 0; ///< of the sentence asked for last
    qsizetype m_sentenceRead = 0;  ///< up to here its start is known
    QString m_topic;               ///< last name that stands on its own
    QString m_subject;             ///< the same, but never a rate
    qsizetype m_topicEnd = -1;     ///< where its figure ended
    int m_topicSection = -1;
    QString m_parent;                 ///< whole of the running 其中
    qsizetype m_parentEnd = -1;       ///< end of the last figure of that group
    bool m_baseHadNoun = false;       ///< words behind the previous figure named it
    QString m_prefix;                 ///< topic that the previous figure's name began with; empty when it had none
    const Unit *m_baseUnit = nullptr; ///< unit of the previous figure
    QString m_base;                   ///< previous figure's name without unit word
};

} // namespace xiangyue
