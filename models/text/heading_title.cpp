// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/heading_title.h"

#include "text/word_trie.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace xiangyue {

namespace {

constexpr std::array titleEndings{
    QStringView(u"总结"), QStringView(u"打算"), QStringView(u"计划"), QStringView(u"安排"), QStringView(u"思路"),
    QStringView(u"情况"), QStringView(u"问题"), QStringView(u"困难"), QStringView(u"汇报"), QStringView(u"报告"),
    QStringView(u"要点"), QStringView(u"成效"), QStringView(u"成绩"), QStringView(u"做法"), QStringView(u"措施"),
    QStringView(u"建议"), QStringView(u"如下"), QStringView(u"回顾"), QStringView(u"展望"), QStringView(u"目标"),
    QStringView(u"不足"), QStringView(u"概况"), QStringView(u"规划"), QStringView(u"方案"),
};

constexpr QStringView titleLastCharacters = u"结算划排路况题难报告点效绩法施议下顾望标足案";

/// Words that a body begins with, right behind a heading in the same line.
constexpr QStringView bodyStarts =
    u"今年 近年 一年来 半年来 上半年 下半年 去年 全年 自 在 根据 按照 按 为了 为深入 为贯彻 为全面 我乡 我镇 我村 我街道 "
    u"我县 我市 我区 我们 全乡 全镇 全村 各位 同志们 尊敬的 现将 坚持以 围绕 认真 下一步 截至 截止 以习近平 乡党委 镇党委 "
    u"党委 本年度 过去的";

constexpr QStringView terminators = u"。；;：:！!？?\n";
constexpr QStringView commas = u"，,";
constexpr QStringView openers = u"“（(《";
constexpr QStringView closers = u"”）)》";

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
    const QStringView before = text.first(position);
    if (before.isEmpty() || !titleLastCharacters.contains(before.back())) // quick no for nearly every position
        return false;
    return std::any_of(titleEndings.begin(), titleEndings.end(), [&](QStringView w) { return before.endsWith(w); });
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
