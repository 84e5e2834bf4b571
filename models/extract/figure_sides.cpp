// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/figure_sides.h"

#include "extract/characters.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestClause = 64;
constexpr qsizetype longestRight = 40;

bool isOpening(char16_t c)
{
    return c == u'(' || c == u'（';
}

bool isClosing(char16_t c)
{
    return c == u')' || c == u'）';
}

} // namespace

qsizetype SideReader::clauseStart(qsizetype position) const
{
    const qsizetype limit = qMax<qsizetype>(0, position - longestClause);
    qsizetype i = position;
    while (i > limit) {
        const char16_t c = m_text[i - 1].unicode();
        if (isClosing(c)) { // a closed bracket belongs to the words around it
            qsizetype open = i - 2;
            while (open > limit && !isOpening(m_text[open].unicode()) && m_text[open] != u'\n')
                --open;
            if (open >= limit && isOpening(m_text[open].unicode())) {
                i = open;
                continue;
            }
        }
        if (endsClause(c) || isOpening(c))
            break;
        --i;
    }
    return i;
}

FigureSides SideReader::of(const std::vector<Mention> &mentions, size_t index) const
{
    FigureSides sides;
    const TextSpan quote = mentions[index].figure.quote;
    sides.clauseStart = clauseStart(quote.start);
    qsizetype start = sides.clauseStart;
    if (index > 0) {
        const qsizetype previous = mentions[index - 1].figure.quote.end;
        if (previous > start || (previous == start && start > 0 && !endsClause(m_text[start - 1].unicode()))) {
            sides.sameClause = true;
            start = qMin(previous, quote.start);
        }
    }
    // 至少集中研究1次: the bound word stands apart, the words after it belong to the name.
    const TextSpan number = mentions[index].figure.number;
    const QStringView bound = m_text.mid(quote.start, 2);
    if (number.start - quote.start > 2 && (bound == u"至少" || bound == u"最多") && start <= quote.start)
        sides.left =
            m_text.mid(start, quote.start - start) % m_text.mid(quote.start + 2, number.start - quote.start - 2);
    else
        sides.left = m_text.mid(start, quote.start - start).toString();
    const QString bare = sides.left.trimmed();
    sides.adjacent = sides.sameClause
        && (bare.isEmpty() || bare == u"、" || bare == u"(" || bare == u"（" || bare == u"和" || bare == u"*"
            || bare == u"×");
    if (sides.sameClause) { // 亩金银花基地、东王村xxx亩: the words before 、 are the previous figure's
        const qsizetype comma = sides.left.lastIndexOf(u'、');
        if (comma > 0 && !sides.left.startsWith(u'、'))
            sides.left.remove(0, comma + 1);
    }

    const qsizetype stop = qMin(m_text.size(), quote.end + longestRight);
    const qsizetype next = index + 1 < mentions.size() ? mentions[index + 1].figure.quote.start : m_text.size();
    qsizetype end = quote.end;
    while (end < stop && end < next && !endsClause(m_text[end].unicode()) && !isClosing(m_text[end].unicode()))
        ++end;
    sides.reachesNext = end == next && index + 1 < mentions.size();
    sides.touchesNext = sides.reachesNext && next == quote.end;
    sides.right = m_text.mid(quote.end, end - quote.end);
    if (sides.reachesNext && sides.right.indexOf(u'、') > 0) {
        sides.right = sides.right.left(sides.right.lastIndexOf(u'、'));
        sides.reachesNext = false;
    }
    if (sides.right.startsWith(u'、') || (!sides.right.isEmpty() && isOpening(sides.right.front().unicode())))
        sides.right = {};

    // 其中 at the head of the clause, or alone before it: 其中,11700元用于慰问.
    const QStringView lead = m_text.mid(sides.clauseStart, 3);
    sides.part = !sides.sameClause
        && (lead.startsWith(u"其中") || m_text.mid(qMax<qsizetype>(0, sides.clauseStart - 3), 3).contains(u"其中"));
    return sides;
}

/// The words behind a figure up to the end of its clause, further figures left out.
QString SideReader::wordsToClauseEnd(const std::vector<Mention> &mentions, size_t index) const
{
    QString words;
    qsizetype position = mentions[index].figure.quote.end;
    const qsizetype stop = qMin(m_text.size(), position + longestRight);
    size_t next = index + 1;
    while (position < stop) {
        const char16_t c = m_text[position].unicode();
        if (endsClause(c) || isClosing(c))
            break;
        if (next < mentions.size() && mentions[next].figure.quote.start == position) {
            position = mentions[next].figure.quote.end;
            ++next;
            continue;
        }
        words += m_text[position++];
    }
    return words;
}

} // namespace xiangyue
