// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/heading_title.h"

#include "text/char_set.h"
#include "text/word_trie.h"

#include <algorithm>

namespace xiangyue {

namespace {

/// Words that a heading ends with.
constexpr QStringView titleEndings =
    u"总结 打算 计划 安排 思路 情况 问题 困难 汇报 报告 要点 成效 成绩 做法 措施 建议 如下 回顾 "
    u"展望 目标 不足 概况 规划 方案";

/// Words that a body begins with, right behind a heading in the same line.
constexpr QStringView bodyStarts = u"今年 近年 一年来 半年来 上半年 下半年 去年 全年 自 在 根据 按照 按 为了 为深入 "
                                   u"为贯彻 为全面 我乡 我镇 我村 我街道 "
                                   u"我县 我市 我区 我们 全乡 全镇 全村 各位 同志们 尊敬的 现将 坚持以 围绕 认真 "
                                   u"下一步 截至 截止 以习近平 乡党委 镇党委 "
                                   u"党委 本年度 过去的";

constexpr CharSet terminators(u"。；;：:！!？?\n");
constexpr CharSet commas(u"，,");
constexpr CharSet openers(u"“（(《");
constexpr CharSet closers(u"”）)》");

bool isYearCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９') || QStringView(u"_xX*×-＊某〇○").contains(c);
}

bool startsWithYear(QStringView text, qsizetype position)
{
    qsizetype i = position;
    while (i < text.size() && i - position < 6 && isYearCharacter(text[i]))
        ++i;
    return i - position >= 2 && i < text.size() && text[i] == u'年';
}

bool isWordCharacter(QChar c)
{
    return c < u'\u0080' && (c.isLetterOrNumber() || c == u'.' || c == u'_');
}

struct Cuts {
    qsizetype terminator = -1; ///< end by punctuation or line end
    qsizetype ending = -1;     ///< end of title words before the body
    qsizetype firstComma = -1;
    qsizetype lastComma = -1;
};

Cuts findCuts(QStringView text, qsizetype position)
{
    Cuts cuts;
    int depth = 0;
    const qsizetype limit = std::min(text.size(), position + longestHeadingTitle + 1);
    for (qsizetype i = position; i < limit; ++i) {
        const QChar c = text[i];
        if (c == u'\n' || (depth == 0 && terminators.contains(c))) {
            cuts.terminator = i;
            return cuts;
        }
        depth = std::max(0, depth + (openers.contains(c) ? 1 : 0) - (closers.contains(c) ? 1 : 0));
        if (depth == 0 && commas.contains(c)) {
            cuts.lastComma = i;
            if (cuts.firstComma < 0 && i - position >= 4)
                cuts.firstComma = i;
        }
        if (cuts.ending < 0 && i - position >= 3 && endsLikeTitle(text, i) && startsLikeBody(text, i))
            cuts.ending = i;
    }
    if (limit == text.size())
        cuts.terminator = limit;
    return cuts;
}

} // namespace

bool endsLikeTitle(QStringView text, qsizetype position)
{
    static const WordTrie words = [] {
        WordTrie trie(WordTrie::Direction::Backward);
        trie.insertAll(titleEndings);
        return trie;
    }();
    return bool(words.longest(text, position));
}

bool startsLikeBody(QStringView text, qsizetype position)
{
    static const WordTrie words = [] {
        WordTrie trie;
        trie.insertAll(bodyStarts);
        return trie;
    }();
    return startsWithYear(text, position) || words.longest(text, position);
}

qsizetype headingTitleLength(QStringView text, qsizetype position, bool shortTitle)
{
    const Cuts cuts = findCuts(text, position);
    const bool ownLine = cuts.terminator >= 0 && (cuts.terminator == text.size() || text[cuts.terminator] == u'\n');
    if (cuts.ending >= 0 && !ownLine)
        return cuts.ending - position;
    if (cuts.terminator >= 0)
        return cuts.terminator - position;
    const qsizetype comma = shortTitle && cuts.firstComma >= 0 ? cuts.firstComma : cuts.lastComma;
    if (comma - position >= 4)
        return comma - position;
    qsizetype end = std::min(text.size(), position + longestHeadingTitle);
    const qsizetype hardEnd = end;
    while (end < text.size() && end > position + 8 && isWordCharacter(text[end - 1]) && isWordCharacter(text[end]))
        --end;
    if (end == position + 8)
        end = hardEnd;
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    return end - position;
}

} // namespace xiangyue
