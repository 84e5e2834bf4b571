// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/site_wording.h"

#include "text/outline_mark.h"
#include "text/word_trie.h"

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

constexpr qsizetype longestSiteLine = 160;
constexpr qsizetype longestSiteTail = 1500;
constexpr int mostSiteLines = 60;

/// Phrases that no report's own sentence holds. Kept in one table: add here what new sites write.
constexpr std::array siteWords{
    QStringView(u"转载请"),     QStringView(u"请注明出处"),     QStringView(u"版权所有"),
    QStringView(u"版权归"),     QStringView(u"版权声明"),       QStringView(u"免责声明"),
    QStringView(u"文章来源"),   QStringView(u"本文来源"),       QStringView(u"来源于网络"),
    QStringView(u"来源网络"),   QStringView(u"内容来自"),       QStringView(u"整理自网络"),
    QStringView(u"原文链接"),   QStringView(u"本文链接"),       QStringView(u"原文地址"),
    QStringView(u"本文地址"),   QStringView(u"http://"),        QStringView(u"https://"),
    QStringView(u"www."),       QStringView(u"下载本文"),       QStringView(u"下载文档"),
    QStringView(u"点击下载"),   QStringView(u"全文下载"),       QStringView(u"免费下载"),
    QStringView(u"立即下载"),   QStringView(u"下载全文"),       QStringView(u"Word版"),
    QStringView(u"word版"),     QStringView(u"开通会员"),       QStringView(u"会员专享"),
    QStringView(u"升级会员"),   QStringView(u"仅供参考"),       QStringView(u"小编"),
    QStringView(u"欢迎阅读"),   QStringView(u"欢迎大家阅读"),   QStringView(u"欢迎借鉴"),
    QStringView(u"欢迎下载"),   QStringView(u"对大家有所帮助"), QStringView(u"对您有所帮助"),
    QStringView(u"对你有帮助"), QStringView(u"相关热词"),       QStringView(u"热门搜索"),
    QStringView(u"搜索关键词"), QStringView(u"关键词："),       QStringView(u"关键词:"),
    QStringView(u"标签："),     QStringView(u"责任编辑"),       QStringView(u"阅读全文"),
    QStringView(u"关注我们"),   QStringView(u"网友投稿"),       QStringView(u"投稿邮箱"),
    QStringView(u"范文网"),     QStringView(u"文秘网"),         QStringView(u"公文网"),
    QStringView(u"材料网"),     QStringView(u"写作网"),         QStringView(u"文档网"),
    QStringView(u"浏览次数"),   QStringView(u"点击次数"),       QStringView(u"阅读次数"),
    QStringView(u"字号："),     QStringView(u"打印本页"),       QStringView(u"关闭窗口"),
    QStringView(u"收藏本"),     QStringView(u"当前位置"),       QStringView(u"您的位置"),
    QStringView(u"返回首页"),   QStringView(u"未经许可"),       QStringView(u"未经授权"),
    QStringView(u"为大家整理"), QStringView(u"以下是为您整理"), QStringView(u"范文（精选"),
    QStringView(u"VIP会员"),    QStringView(u"会员登录"),       QStringView(u"本站会员"),
    QStringView(u"会员下载"),   QStringView(u"侵权必究"),       QStringView(u"侵权删除"),
    QStringView(u"如有侵权"),   QStringView(u"发布时间："),     QStringView(u"更新时间："),
    QStringView(u"分享到："),   QStringView(u"上一篇："),       QStringView(u"下一篇："),
    QStringView(u"阅读量："),
};

constexpr std::array relatedWords{
    QStringView(u"推荐阅读"),   QStringView(u"相关阅读"), QStringView(u"延伸阅读"), QStringView(u"相关推荐"),
    QStringView(u"相关文章"),   QStringView(u"相关热词"), QStringView(u"猜你喜欢"), QStringView(u"热门文章"),
    QStringView(u"热门推荐"),   QStringView(u"更多相关"), QStringView(u"最新文章"), QStringView(u"精彩推荐"),
    QStringView(u"看过本文的"), QStringView(u"相关范文"),
};

bool holdsSiteWord(QStringView text)
{
    static const WordTrie words = [] {
        WordTrie trie;
        for (const QStringView word : siteWords)
            trie.insert(word);
        return trie;
    }();
    return words.find(text) >= 0;
}

/// - 3 -, 第3页 共12页, 3/12, and rules of dashes.
bool isPageFurniture(QStringView line)
{
    if (line.size() > 20)
        return false;
    const bool page = line.startsWith(u'第') && line.contains(u'页');
    bool digits = false;
    for (const QChar c : line) {
        digits = digits || c.isDigit();
        if (!c.isDigit() && !c.isSpace() && !QStringView(u"第页共/-—–－·.=*_").contains(c))
            return false;
    }
    return page || (digits && !line.front().isDigit()) || (line.contains(u'/') && line.size() <= 7)
        || (!digits && line.size() > 2);
}

QChar at(QStringView text, qsizetype position)
{
    return position < text.size() ? text[position] : QChar();
}

/// Length of 一, 12 or the like; 0 when there is none.
qsizetype numberLength(QStringView text, qsizetype position)
{
    qsizetype length = 0;
    if (chineseOrdinal(text, position, length) > 0)
        return length;
    length = 0;
    while (at(text, position + length).isDigit() && length < 3)
        ++length;
    return length;
}

/// Length of 篇一 / 第一篇 / 范文1 / 第1篇 at `position`, 0 when none.
qsizetype bareMarkerLength(QStringView line, qsizetype position)
{
    const QStringView rest = line.sliced(std::min(position, line.size()));
    if (rest.startsWith(u'第')) {
        const qsizetype number = numberLength(rest, 1);
        const QChar after = at(rest, 1 + number);
        return number > 0 && (after == u'篇' || after == u'则') ? number + 2 : 0;
    }
    for (const QStringView word : {QStringView(u"范文"), QStringView(u"篇")}) {
        if (!rest.startsWith(word))
            continue;
        const qsizetype number = numberLength(rest, word.size());
        return number > 0 ? word.size() + number : 0;
    }
    return 0;
}

TextSpan lineBefore(QStringView text, TextSpan span)
{
    return {span.start + span.in(text).lastIndexOf(u'\n') + 1, span.end};
}

TextSpan lineAfter(QStringView text, TextSpan span)
{
    const qsizetype newline = span.in(text).indexOf(u'\n');
    return {span.start, newline < 0 ? span.end : span.start + newline};
}

TextSpan withoutBlanks(QStringView text, TextSpan span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// Start of a notice that stands behind the last sentence in the same line: …奋斗!(转载请注明).
qsizetype noticeInLine(QStringView line)
{
    const QStringView tail = line.last(std::min(line.size(), longestSiteLine));
    const qsizetype offset = line.size() - tail.size();
    if (!holdsSiteWord(tail))
        return -1;
    qsizetype cut = -1;
    for (const QChar open : {u'(', u'（', u'[', u'【'}) {
        const qsizetype at = tail.lastIndexOf(open);
        if (at >= 0 && QStringView(u")）]】").contains(tail.back()) && holdsSiteWord(tail.sliced(at)))
            cut = std::max(cut, at);
    }
    if (cut >= 0)
        return offset + cut;
    for (qsizetype i = tail.size() - 2; i >= 0; --i) {
        if (QStringView(u"。！!”").contains(tail[i]) && holdsSiteWord(tail.sliced(i + 1)))
            return offset + i + 1;
    }
    return -1;
}

/// Cuts a list of other articles off the end: a heading 推荐阅读 with short lines only below it.
TextSpan withoutRelated(QStringView text, TextSpan span)
{
    TextSpan rest = span;
    for (int lines = 0; lines < mostSiteLines && !rest.isEmpty() && span.end - rest.end < longestSiteTail; ++lines) {
        const TextSpan line = lineBefore(text, rest);
        const QStringView words = line.in(text).trimmed();
        if (words.size() > 60 || words.endsWith(u'。'))
            return span;
        if (isRelatedHeading(words))
            return withoutBlanks(text, {span.start, line.start});
        rest.end = std::max(rest.start, line.start - 1);
    }
    return span;
}

TextSpan trimEnd(QStringView text, TextSpan span)
{
    for (int lines = 0; lines < mostSiteLines && !span.isEmpty(); ++lines) {
        const TextSpan line = lineBefore(text, span);
        const QStringView words = line.in(text);
        if (isSiteLine(words) || isRelatedHeading(words)) {
            span.end = line.start;
        } else {
            const qsizetype notice = noticeInLine(words);
            if (notice < 0)
                break;
            span.end = line.start + notice;
        }
        span = withoutBlanks(text, span);
    }
    return span;
}

TextSpan trimStart(QStringView text, TextSpan span)
{
    for (int lines = 0; lines < mostSiteLines && !span.isEmpty(); ++lines) {
        const TextSpan line = lineAfter(text, span);
        const qsizetype marker = pieceMarkerLength(line.in(text));
        if (isSiteLine(line.in(text)))
            span.start = line.end;
        else if (marker > 0)
            span.start += marker;
        else
            break;
        span = withoutBlanks(text, span);
    }
    return span;
}

} // namespace

bool isSiteLine(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || line.size() > longestSiteLine)
        return false;
    if (isPageFurniture(line))
        return true;
    const qsizetype notice = noticeInLine(line);
    return holdsSiteWord(line) && (notice <= 0 || holdsSiteWord(line.first(notice)));
}

bool isRelatedHeading(QStringView line)
{
    line = line.trimmed();
    return line.size() <= 60 && std::any_of(relatedWords.begin(), relatedWords.end(), [&](QStringView word) {
               const qsizetype at = line.indexOf(word);
               return at >= 0 && at <= 2;
           });
}

qsizetype pieceMarkerLength(QStringView line)
{
    qsizetype start = 0;
    while (at(line, start).isSpace() || QStringView(u"【[（(#*★◆●").contains(at(line, start)))
        if (++start > 6 || start >= line.size())
            return 0;
    qsizetype length = bareMarkerLength(line, start);
    if (length > 0) {
        qsizetype end = start + length;
        while (end < line.size() && QStringView(u"】]）)：: 　、.．*").contains(line[end]))
            ++end;
        const bool separated = end > start + length;
        return separated || end == line.size() ? end : 0;
    }
    // 乡镇年度工作总结 篇2
    const QStringView whole = line.trimmed();
    if (whole.size() > 50 || whole.size() < 6)
        return 0;
    for (qsizetype i = whole.size() - 6; i < whole.size(); ++i) {
        const qsizetype marker = i > 0 ? bareMarkerLength(whole, i) : 0;
        qsizetype end = i + marker;
        while (marker > 0 && end < whole.size() && QStringView(u"】]）)").contains(whole[end]))
            ++end;
        if (marker > 0 && end == whole.size())
            return line.size();
    }
    return 0;
}

TextSpan trimSiteLines(QStringView text, TextSpan span)
{
    span = withoutBlanks(text, span);
    span = trimEnd(text, withoutRelated(text, span));
    return trimStart(text, span);
}

} // namespace xiangyue
