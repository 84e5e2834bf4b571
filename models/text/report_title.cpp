// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/report_title.h"

#include "text/heading_title.h"
#include "text/outline_mark.h"

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

constexpr qsizetype longestTitle = 60;
constexpr qsizetype headLength = 400;

/// Words that end the title of a report; those of mere sections (存在问题) are not among them.
constexpr std::array reportEndings{
    QStringView(u"总结"), QStringView(u"汇报"), QStringView(u"报告"), QStringView(u"打算"), QStringView(u"计划"),
    QStringView(u"安排"), QStringView(u"思路"), QStringView(u"要点"), QStringView(u"小结"), QStringView(u"综述"),
    QStringView(u"材料"), QStringView(u"情况"), QStringView(u"规划"), QStringView(u"方案"), QStringView(u"发言"),
    QStringView(u"讲话"), QStringView(u"简报"), QStringView(u"述职"), QStringView(u"回顾"), QStringView(u"意见"),
};

constexpr std::array authors{
    QStringView(u"镇"), QStringView(u"乡"),     QStringView(u"村"),   QStringView(u"街道"), QStringView(u"县"),
    QStringView(u"市"), QStringView(u"社区"),   QStringView(u"区"),   QStringView(u"局"),   QStringView(u"党委"),
    QStringView(u"办"), QStringView(u"委员会"), QStringView(u"政府"), QStringView(u"支部"), QStringView(u"中心"),
};

constexpr std::array titlePrefixes{
    QStringView(u"标题："),
    QStringView(u"标题:"),
    QStringView(u"题目："),
    QStringView(u"题目:"),
};

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.start < span.end && (text[span.start].isSpace() || text[span.start] == u'#'))
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// The line without a closing （征求意见稿）, 范文, （三） or the like.
QStringView withoutSuffix(QStringView line)
{
    line = line.trimmed();
    if (line.endsWith(u'）') || line.endsWith(u')')) {
        const qsizetype open = std::max(line.lastIndexOf(u'（'), line.lastIndexOf(u'('));
        if (open > 0)
            line = line.first(open).trimmed();
    }
    for (const QStringView word : {QStringView(u"范文"), QStringView(u"精选"), QStringView(u"模板")}) {
        if (line.endsWith(word))
            line.chop(word.size());
    }
    return line.trimmed();
}

bool endsLikeReport(QStringView text)
{
    return std::any_of(reportEndings.begin(), reportEndings.end(), [&](QStringView w) { return text.endsWith(w); });
}

/// Spans of the first lines that are not blank.
std::optional<TextSpan> titleLine(QStringView head, bool headIsWhole)
{
    qsizetype start = 0;
    for (int lines = 0; lines < 4 && start < head.size();) {
        qsizetype end = head.indexOf(u'\n', start);
        if (end < 0 && !headIsWhole)
            return std::nullopt; // cut off in the middle of a long line
        end = end < 0 ? head.size() : end;
        TextSpan line = trimmed(head, {start, end});
        for (const QStringView prefix : titlePrefixes) {
            if (line.in(head).startsWith(prefix))
                line = trimmed(head, {line.start + prefix.size(), line.end});
        }
        if (isReportTitleLine(line.in(head)))
            return line;
        if (line.length() > longestTitle || readOutlineMark(head, line.start))
            return std::nullopt; // the body has begun
        lines += line.isEmpty() ? 0 : 1;
        start = end + 1;
    }
    return std::nullopt;
}

/// Where the words from `start` on are repeated, the first copy being the title.
qsizetype doubledTitleEnd(QStringView head, qsizetype start)
{
    constexpr qsizetype probe = 6;
    if (head.size() < start + 2 * probe)
        return -1;
    const qsizetype again = head.indexOf(head.sliced(start, probe), start + probe);
    if (again < 0 || again - start > longestTitle || !endsLikeReport(head.sliced(start, again - start).trimmed()))
        return -1;
    return again;
}

/// A title that runs into the body: 云岭乡2023年工作总结今年以来，...
std::optional<TextSpan> runInTitle(QStringView head)
{
    const qsizetype start = trimmed(head, {0, head.size()}).start;
    if (start >= head.size() || readOutlineMark(head, start))
        return std::nullopt;
    const qsizetype doubled = doubledTitleEnd(head, start);
    if (doubled > 0)
        return trimmed(head, {start, doubled});
    const qsizetype limit = std::min(head.size() - 1, start + longestTitle);
    for (qsizetype i = start; i < limit; ++i) {
        if (QStringView(u"。；;！!？?：:\n").contains(head[i]))
            return std::nullopt;
        const TextSpan title{start, i};
        if (title.length() < 4 || !endsLikeReport(title.in(head)))
            continue;
        qsizetype next = i;
        while (next < head.size() && head[next].isSpace())
            ++next;
        const auto mark = readOutlineMark(head, next);
        if (next > i || (mark && mark->number == 1) || startsLikeBody(head, next))
            return title;
    }
    return std::nullopt;
}

} // namespace

bool isReportTitleLine(QStringView line)
{
    line = line.trimmed();
    if (line.size() < 4 || line.size() > longestTitle || readOutlineMark(line, 0))
        return false;
    const QStringView core = withoutSuffix(line);
    const auto isSentence = [](QChar c) {
        return QStringView(u"。；;！!？?").contains(c);
    };
    if (std::any_of(core.begin(), core.end(), isSentence) || core.startsWith(u'（') || core.startsWith(u'('))
        return false;
    // 附件：… and 来源：… are no titles; 青岭乡：… is rare enough to lose.
    return endsLikeReport(core) && !core.contains(u'：') && !core.contains(u':');
}

bool namesAuthor(QStringView title)
{
    return std::any_of(authors.begin(), authors.end(), [&](QStringView word) {
        const qsizetype at = title.indexOf(word);
        return at >= 0 && !title.sliced(at).startsWith(u"村振兴") && !title.sliced(at).startsWith(u"乡村振兴");
    });
}

std::optional<TextSpan> findReportTitle(QStringView text)
{
    const QStringView head = text.first(std::min(text.size(), headLength));
    if (const auto line = titleLine(head, head.size() == text.size()))
        return line;
    return runInTitle(head);
}

} // namespace xiangyue
