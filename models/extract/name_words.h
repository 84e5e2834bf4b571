// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/lexicon.h"

#include <QString>
#include <QStringView>

namespace xiangyue {

/// Longest name of a figure, in characters.
inline constexpr qsizetype longestName = 24;

/// Cuts what no table row needs off the words beside a number: 今年全镇共, 累计已, ...达到, ...约为.
class NameWords {
public:
    explicit NameWords(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    /// Both ends stripped: time, subject (全镇), adverbs and particles in front; particles behind.
    QStringView core(QStringView words) const;
    QStringView withoutLead(QStringView words) const;
    QStringView withoutTail(QStringView words) const;
    /// Dates and the particle 了 inside taken out: 申报了20__年春季学期雨露计划 -> 申报春季学期雨露计划.
    QString withoutDates(QStringView words) const;
    /// True when every word is a general one (投入资金, 共计, 面积) that says nothing without a topic.
    bool isWeak(QStringView core) const;
    /// A heading as a topic: 人居环境提升成效显著 -> 人居环境提升.
    QStringView topicOf(QStringView heading) const;
    /// Position of the first verb of doing in `words` from `from` on, -1 when there is none.
    qsizetype firstVerb(QStringView words, qsizetype from) const;
    bool endsWithVerb(QStringView words) const;
    bool startsWithVerb(QStringView words) const;
    /// The last `limit` characters, cut at a word border.
    QStringView tail(QStringView words, qsizetype limit) const;
    /// The first `limit` characters, cut at a word border.
    QStringView head(QStringView words, qsizetype limit) const;

private:
    qsizetype datePrefix(QStringView words) const;
    const Lexicon &m_lexicon;
};

} // namespace xiangyue
