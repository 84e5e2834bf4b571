// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/report_lines.h"

#include "import/site_wording.h"
#include "text/outline_mark.h"
#include "text/report_title.h"

#include <algorithm>
#include <initializer_list>

namespace xiangyue {

namespace {

constexpr qsizetype probe = 100;

bool holdsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.startsWith(word); });
}

/// 2023年7月3日, 二〇二三年七月, 20xx年x月x日, 2023.7.3
bool isDateLine(QStringView line)
{
    if (line.size() < 6 || line.size() > 20)
        return false;
    const bool allDate = std::all_of(line.begin(), line.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringView(u"年月日〇○零一二三四五六七八九十xX_*×.-/（）()").contains(c);
    });
    const bool dotted = line.count(u'.') == 2 || line.count(u'-') == 2 || line.count(u'/') == 2;
    return allDate && ((line.contains(u'年') && line.contains(u'月')) || (dotted && line.front().isDigit()));
}

bool isOpeningLine(QStringView first, QStringView last)
{
    if (startsWithAny(first,
                      {u"今年", u"近年", u"一年来", u"半年来", u"上半年", u"去年", u"过去的", u"各位", u"尊敬的",
                       u"同志们", u"在县委", u"在市委", u"在区委", u"在镇党委", u"在乡党委", u"根据", u"按照"}))
        return true;
    const QStringView early = first.first(std::min<qsizetype>(first.size(), 60));
    return holdsAny(early, {u"以来", u"现将", u"领导下", u"年是"}) || holdsAny(last, {u"如下"});
}

bool isPlanOpeningLine(QStringView first)
{
    return startsWithAny(first,
                         {u"下半年", u"下一步", u"下步", u"下阶段", u"今后", u"接下来", u"明年", u"来年", u"新的一年",
                          u"存在的", u"虽然", u"尽管"});
}

bool isPartHeadingLine(QStringView line)
{
    if (line.size() > 40 || line.endsWith(u'。'))
        return false;
    if (line.startsWith(u'第') && line.first(std::min<qsizetype>(line.size(), 6)).contains(u"部分"))
        return true;
    return isPlanTitle(line) || isPlanOpeningLine(line) || holdsAny(line, {u"存在问题", u"存在的问题", u"主要问题"});
}

Line describe(QStringView text, TextSpan span)
{
    Line line;
    line.span = span;
    const QStringView words = span.in(text);
    const QStringView first = words.first(std::min(words.size(), probe));
    const QStringView last = words.last(std::min(words.size(), probe / 2));
    if (const auto mark = readOutlineMark(text, span.start)) {
        line.isNumbered = true;
        line.mainNumber = mark->style == MarkStyle::Comma ? mark->number : 0;
        return line;
    }
    line.marker = words.size() <= probe ? pieceMarkerLength(words) : 0;
    line.isTitle = isReportTitleLine(words);
    line.isDate = isDateLine(words);
    line.isPlanOpening = isPlanOpeningLine(first);
    line.isOpening = !line.isPlanOpening && isOpeningLine(first, last);
    line.isPartHeading = isPartHeadingLine(words);
    line.isClosing = startsWithAny(first, {u"总之", u"综上", u"以上", u"特此", u"汇报完毕", u"谢谢"});
    return line;
}

} // namespace

std::vector<Line> readLines(QStringView text)
{
    std::vector<Line> lines;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        TextSpan span{start, end};
        while (span.start < span.end && text[span.start].isSpace())
            ++span.start;
        while (span.end > span.start && text[span.end - 1].isSpace())
            --span.end;
        if (!span.isEmpty())
            lines.push_back(describe(text, span));
        start = end + 1;
    }
    int next = 0;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        line->nextMain = next;
        next = line->mainNumber > 0 ? line->mainNumber : next;
    }
    return lines;
}

bool isPlanTitle(QStringView title)
{
    return holdsAny(title, {u"打算", u"计划", u"安排", u"思路", u"规划", u"展望"}) && !isSummaryTitle(title);
}

bool isSummaryTitle(QStringView title)
{
    return holdsAny(title, {u"总结", u"汇报", u"报告", u"小结", u"述职"});
}

bool speaksOfOwnPlace(QStringView title)
{
    return holdsAny(title,
                    {u"我镇", u"我乡", u"我村", u"我县", u"我街道", u"我们", u"全镇", u"全乡", u"全村", u"全街道"});
}

} // namespace xiangyue
