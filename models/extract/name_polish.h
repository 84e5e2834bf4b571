// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/name_words.h"

#include <QString>
#include <QStringView>

namespace xiangyue {

/// Makes a composed name fit to stand in a table: no fillers, dates, doubled words or open brackets.
class NamePolish {
public:
    NamePolish(const Lexicon &lexicon, const NameWords &words)
        : m_lexicon(lexicon)
        , m_words(words)
    {
    }

    /// The name without what a row does not need: 村综合服务平台已全面完成建设并正式投入使用 -> 村综合服务平台完成建设.
    QString polished(QStringView name) const;
    /// Two parts as one; what the second repeats stands once: 贫困人口签约 + 签约率 -> 贫困人口签约率.
    QString merged(QStringView left, QStringView right) const;
    /// Without the village that the figure's scope names already: xx村新修林道 -> 新修林道. Never empty.
    QString withoutPlace(QStringView name, QStringView place) const;
    /// What a counted noun did, put before it: 村有建档立卡贫困户 -> 有建档立卡贫困户的村.
    QString nounLast(QStringView words) const;
    /// A topic without the words that only tell how it changed or how many: 系统内完成增加 -> 系统内完成.
    QStringView asTopic(QStringView name) const;

private:
    QString withoutFillers(QStringView name) const;
    QString withPlainVerb(QString name) const;

    const Lexicon &m_lexicon;
    const NameWords &m_words;
};

} // namespace xiangyue
