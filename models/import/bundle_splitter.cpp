// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/bundle_splitter.h"

#include "import/report_lines.h"
#include "import/site_wording.h"
#include "text/char_set.h"
#include "text/outline_mark.h"
#include "text/report_title.h"

#include <algorithm>

namespace xiangyue {

namespace {

/// Less than this is no report: a title page, a notice, a list.
constexpr qsizetype shortestReport = 200;
/// A line so long may hold a whole report, or several.
constexpr qsizetype longLine = 2 * shortestReport;
/// How far before a restarted 一、 the title of its report may stand in running text.
constexpr qsizetype longestInlineHead = 600;
constexpr size_t mostHeadLines = 8;

class Splitter {
public:
    explicit Splitter(QStringView text)
        : m_text(text)
        , m_lines(readLines(text))
    {
    }

    std::vector<TextSpan> run()
    {
        if (m_lines.empty())
            return {};
        m_starts = {m_lines.front().span.start};
        m_hasMarkers = std::count_if(m_lines.begin(), m_lines.end(), [](const Line &l) { return l.marker > 0; }) > 1;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            visit(i);
            if (m_lines[i].span.length() > longLine)
                visitInside(m_lines[i].span);
        }
        return spans();
    }

private:
    void visit(size_t i)
    {
        const Line &line = m_lines[i];
        if (line.marker > 0 && m_hasMarkers) {
            begin(line.span.start, i);
        } else if (startsWithTitle(i) || startsAfterSignature(i)) {
            begin(line.span.start, i);
        } else if (line.mainNumber == 1 && m_lastMain >= 2 && isLongEnough(line.span.start)) {
            const Head head = headAbove(i);
            if (!head.samePiece && (head.first < i || line.nextMain == 2))
                begin(m_lines[head.first].span.start, head.first);
        }
        if (line.mainNumber > 0)
            m_lastMain = line.mainNumber;
        if (m_title.isEmpty() && line.isTitle && line.span.start - m_starts.back() < shortestReport)
            m_title = line.span.in(m_text);
    }

    bool isLongEnough(qsizetype position) const { return position - m_starts.back() >= shortestReport; }

    void begin(qsizetype position, size_t firstLine)
    {
        if (position > m_starts.back())
            m_starts.push_back(position);
        m_firstLine = firstLine;
        m_lastMain = 0;
        m_title = {};
    }

    /// A title line in the middle of the text, with enough to tell it from the heading of a mere part.
    bool startsWithTitle(size_t i) const
    {
        const Line &line = m_lines[i];
        if (!line.isTitle || i == 0 || !isLongEnough(line.span.start))
            return false;
        const QStringView title = line.span.in(m_text);
        if (isPlanTitle(title) && (m_title.isEmpty() || !isPlanTitle(m_title)))
            return false;
        if (m_lines[i - 1].isDate)
            return true;
        if (!isSummaryTitle(title) && !isPlanTitle(title))
            return false;
        return namesAuthor(title) ? !speaksOfOwnPlace(title) : !m_title.isEmpty() && m_title.right(4) == title.right(4);
    }

    /// A new opening right below the date that signs the report before.
    bool startsAfterSignature(size_t i) const
    {
        return i > 0 && m_lines[i - 1].isDate && m_lines[i].isOpening && isLongEnough(m_lines[i].span.start);
    }

    struct Head {
        size_t first = 0;       ///< topmost line that belongs to the new report
        bool samePiece = false; ///< a part of the same report begins here, not a new one
    };

    /// What stands above a restarted 一、: title, salutation and opening of a new report, or the heading of a part.
    Head headAbove(size_t i) const
    {
        Head head{i, false};
        for (size_t j = i; j > m_firstLine + 1 && i - j < mostHeadLines;) {
            const Line &line = m_lines[--j];
            const QStringView words = line.span.in(m_text);
            if (line.isNumbered) {
                // 三、具体措施： and then a list 一、二、 of its own
                head.samePiece = head.first == i && words.size() <= 40 && !words.endsWith(u'。');
                break;
            }
            if (line.isDate || line.isClosing)
                break;
            if (line.isTitle && !isPlanTitle(words)) {
                head.first = j;
                break;
            }
            if (line.isPartHeading || line.isPlanOpening) {
                head.samePiece = true;
                break;
            }
            const bool shortLine = words.size() <= 40 && !words.endsWith(u'。');
            if (!line.isOpening && !shortLine)
                break;
            head.first = j;
        }
        return head;
    }

    /// Several reports run together in one line: a restarted 一、 with a title among the sentences before it.
    void visitInside(TextSpan line)
    {
        qsizetype searched = line.start;
        for (qsizetype i = line.start + 1; i < line.end; ++i) {
            static constexpr CharSet before(u"。！!：:？?");
            if (!mayOpenMark(m_text[i]) || !before.contains(m_text[i - 1]))
                continue;
            const auto mark = readOutlineMark(m_text, i);
            if (!mark || mark->style != MarkStyle::Comma)
                continue;
            if (mark->number == 1 && m_lastMain >= 2 && isLongEnough(i)) {
                const qsizetype from = std::max({searched, m_starts.back() + shortestReport, i - longestInlineHead});
                const qsizetype title = inlineTitle(from, i);
                searched = i;
                if (title > 0)
                    begin(title, m_firstLine);
            }
            m_lastMain = mark->number;
        }
    }

    qsizetype inlineTitle(qsizetype from, qsizetype to) const
    {
        for (qsizetype i = from; i < to; ++i) {
            if (i == 0 || !QStringView(u"。！!）)　").contains(m_text[i - 1]))
                continue;
            const QStringView rest = m_text.sliced(i, std::min<qsizetype>(to - i, 120));
            const auto title = findReportTitle(rest);
            if (title && title->start == 0 && !isPlanTitle(title->in(rest)))
                return i;
        }
        return -1;
    }

    /// Pieces between the starts, without the site's words; what is too short to be a report joins the one before.
    std::vector<TextSpan> spans() const
    {
        std::vector<TextSpan> pieces;
        for (size_t i = 0; i < m_starts.size(); ++i) {
            const qsizetype end = i + 1 < m_starts.size() ? m_starts[i + 1] : m_text.size();
            const TextSpan piece{m_starts[i], end};
            const bool isShort = piece.length() < shortestReport && !(m_hasMarkers && startsWithMarker(piece.start));
            if (!pieces.empty() && isShort)
                pieces.back().end = end;
            else if (!(m_hasMarkers && i == 0 && m_starts.size() > 1 && isShort)) // the site's words before 篇一
                pieces.push_back(piece);
        }
        std::vector<TextSpan> result;
        for (const TextSpan &piece : pieces) {
            const TextSpan span = trimSiteLines(m_text, piece);
            if (!span.isEmpty())
                result.push_back(span);
        }
        if (result.empty())
            result.push_back({m_lines.front().span.start, m_lines.back().span.end});
        return result;
    }

    bool startsWithMarker(qsizetype position) const
    {
        const auto line = std::lower_bound(m_lines.begin(), m_lines.end(), position,
                                           [](const Line &l, qsizetype at) { return l.span.start < at; });
        return line != m_lines.end() && line->span.start == position && line->marker > 0;
    }

    QStringView m_text;
    std::vector<Line> m_lines;
    std::vector<qsizetype> m_starts;
    bool m_hasMarkers = false;
    size_t m_firstLine = 0; ///< line with which the current report starts
    int m_lastMain = 0;     ///< latest number of the style 一、 in the current report
    QStringView m_title;
};

} // namespace

std::vector<TextSpan> splitBundle(QStringView text)
{
    return Splitter(text).run();
}

} // namespace xiangyue
