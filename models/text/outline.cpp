// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline.h"

#include "text/heading_title.h"
#include "text/outline_mark.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

/// Ranks 1..5 are MarkStyle; 6 is an 一是 inside a line that is itself an 一是.
constexpr int ordinalRank = static_cast<int>(MarkStyle::Ordinal);
constexpr int nestedRank = ordinalRank + 1;

constexpr CharSet boundaries(u"。！？；：!?;:…”’》」）)】");
/// Before a bracketed number these make it a reference: 第（二）项, 见（三）.
constexpr QStringView referring = u"第至和与或、，,到见条款";
/// After a bare numeral at a line start these make it a plain number or word, not a heading without its mark.
constexpr QStringView plainAfterNumeral =
    u"年月日季个级大项类镇村乡县户组线期次名位人天里方面种条员化老有来些般直定起并同样切旦体致农保好严是十百千万亿"
    u"分角元亩公米吨倍届中全会一二三四五六七八九、，,。.．年度号楼路站所院局";

struct Opened {
    int rank = 0;
    int number = 0;
    qsizetype titleLimit = 0; ///< a deeper first heading may start before this even without punctuation
};

class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    std::vector<Section> run()
    {
        bool lineStart = true;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (c == u'\n') {
                lineStart = true;
                m_lineRank = 0;
                m_last[nestedRank] = 0;
                continue;
            }
            if (lineStart && (c.isSpace() || c == u'#'))
                continue;
            if (!lineStart && !mayOpenMark(c))
                continue;
            i += tryHeading(i, lineStart);
            lineStart = false;
        }
        return std::move(m_sections);
    }

private:
    /// Opens a heading at `i` when there is one; code units to skip beyond the first.
    qsizetype tryHeading(qsizetype i, bool lineStart)
    {
        auto mark = readOutlineMark(m_text, i);
        if (!mark && lineStart)
            mark = markWithoutComma(i);
        if (!mark)
            return 0;
        int rank = static_cast<int>(mark->style);
        if (!lineStart && !acceptInline(i, *mark))
            return 0;
        if (rank == ordinalRank && !lineStart && isNested(mark->number))
            rank = nestedRank;
        open(i, *mark, rank);
        if (lineStart)
            m_lineRank = m_lastLineRank = rank;
        return mark->length - 1;
    }

    bool isNested(int number) const
    {
        if (m_lineRank != ordinalRank)
            return false;
        return number == 1 || (m_last[nestedRank] > 0 && number > m_last[nestedRank]);
    }

    /// 三加强…: the author forgot the mark; taken only as the next number of a list that is under way.
    std::optional<OutlineMark> markWithoutComma(qsizetype i) const
    {
        if (m_lastLineRank != ordinalRank && m_lastLineRank != static_cast<int>(MarkStyle::Comma))
            return std::nullopt;
        qsizetype length = 0;
        const int number = chineseOrdinal(m_text, i, length);
        const qsizetype next = i + length;
        if (number < 2 || number != m_last[static_cast<size_t>(m_lastLineRank)] + 1 || next >= m_text.size())
            return std::nullopt;
        if (m_text[next].script() != QChar::Script_Han || plainAfterNumeral.contains(m_text[next]))
            return std::nullopt;
        return OutlineMark{static_cast<MarkStyle>(m_lastLineRank), number, length};
    }

    QChar before(qsizetype i) const
    {
        for (int back = 0; i > 0 && back < 4; ++back) {
            if (!m_text[--i].isSpace() || m_text[i] == u'\n')
                return m_text[i];
        }
        return QChar();
    }

    bool acceptInline(qsizetype i, const OutlineMark &mark) const
    {
        const QChar previous = before(i);
        const auto rank = static_cast<size_t>(mark.style);
        const auto follows = [&](int last) {
            return last > 0 && mark.number == last + 1;
        };
        const auto fits = [&](int last) {
            return mark.number > last && mark.number <= last + 3;
        };
        const bool ordinal = mark.style == MarkStyle::Ordinal;
        const bool next = follows(m_last[rank]) || (ordinal && follows(m_last[nestedRank]));
        const bool inSequence = mark.number == 1 || next || fits(m_last[rank]);
        const bool boundary = boundaries.contains(previous) || m_text[i - 1] == u'\u3000';
        if (boundary && inSequence)
            return true;
        switch (mark.style) {
        case MarkStyle::Ordinal:
            return (previous == u'，' || previous == u',' || previous == u'、') && (mark.number == 1 || next)
                && m_text[i] != u'第';
        case MarkStyle::Comma:
            return (mark.number == 1 || next) && endsLikeTitle(m_text, i);
        case MarkStyle::Arabic:
            return opensBelowTitle(i, mark);
        case MarkStyle::Bracketed:
        case MarkStyle::SmallBracket:
            return opensBelowTitle(i, mark)
                || (next && !referring.contains(previous) && !previous.isDigit() && previous != u'\0');
        }
        return false;
    }

    /// 一、主要工作情况（一）…: the first heading of a deeper style right behind a title.
    bool opensBelowTitle(qsizetype i, const OutlineMark &mark) const
    {
        return mark.number == 1 && i < m_opened.titleLimit && m_opened.rank < static_cast<int>(mark.style)
            && !referring.contains(m_text[i - 1]);
    }

    void open(qsizetype i, const OutlineMark &mark, int rank)
    {
        endTitleAt(i);
        qsizetype start = i + mark.length;
        while (start < m_text.size() && m_text[start].isSpace() && m_text[start] != u'\n')
            ++start;
        const qsizetype length = headingTitleLength(m_text, start, rank >= ordinalRank);
        Section section;
        section.level = rank;
        section.number = m_text.sliced(i, mark.length).toString();
        section.title = m_text.sliced(start, length).trimmed().toString();
        section.heading = {i, start + length};
        section.span = {i, m_text.size()};
        closeDownTo(rank, i);
        section.parent = m_stack.empty() ? -1 : m_stack.back();
        m_stack.push_back(static_cast<int>(m_sections.size()));
        m_sections.push_back(std::move(section));
        std::fill(m_last.begin() + rank + 1, m_last.end(), 0);
        m_last[static_cast<size_t>(rank)] = mark.number;
        m_opened = {rank, mark.number, start + length + 1};
    }

    /// A heading that starts inside the last one's title ends that title.
    void endTitleAt(qsizetype i)
    {
        if (m_sections.empty() || m_sections.back().heading.end <= i)
            return;
        Section &last = m_sections.back();
        const qsizetype start = last.heading.start + last.number.size();
        qsizetype end = std::max(start, i);
        while (end > start && (m_text[end - 1].isSpace() || QStringView(u"，,、").contains(m_text[end - 1])))
            --end;
        last.heading.end = end;
        last.title = m_text.sliced(start, end - start).trimmed().toString();
    }

    void closeDownTo(int rank, qsizetype at)
    {
        while (!m_stack.empty() && m_sections[static_cast<size_t>(m_stack.back())].level >= rank) {
            m_sections[static_cast<size_t>(m_stack.back())].span.end = at;
            m_stack.pop_back();
        }
    }

    QStringView m_text;
    std::vector<Section> m_sections;
    std::vector<int> m_stack;
    std::array<int, nestedRank + 1> m_last{}; ///< last number seen of each rank below the open heading
    Opened m_opened;
    int m_lineRank = 0;     ///< rank of the heading that starts the current line
    int m_lastLineRank = 0; ///< rank of the latest heading at a line start
};

/// Moves all levels up so that the highest style in use is level 1.
void moveUp(std::vector<Section> &sections)
{
    const auto highest = std::min_element(sections.begin(), sections.end(),
                                          [](const Section &a, const Section &b) { return a.level < b.level; });
    if (highest == sections.end())
        return;
    const int by = highest->level - 1;
    for (Section &section : sections)
        section.level -= by;
}

} // namespace

int Outline::sectionAt(qsizetype position) const
{
    const auto next = std::upper_bound(sections.begin(), sections.end(), position,
                                       [](qsizetype at, const Section &section) { return at < section.span.start; });
    return static_cast<int>(next - sections.begin()) - 1;
}

QString Outline::path(int section) const
{
    QStringList parts;
    while (section >= 0 && section < static_cast<int>(sections.size())) {
        const Section &step = sections[static_cast<size_t>(section)];
        parts.prepend(step.number + step.title);
        section = step.parent;
    }
    return parts.join(QStringLiteral(" › "));
}

Outline buildOutline(QStringView text)
{
    Outline outline{Scanner(text).run()};
    moveUp(outline.sections);
    return outline;
}

} // namespace xiangyue
