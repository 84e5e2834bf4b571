// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr QStringView openers = u"（(“‘《「『【[〔";
constexpr QStringView closers = u"）)”’》」』】]〕";
constexpr QStringView sentenceEnds = u"。！？；!?;…";
constexpr QStringView clauseEnds = u"，,：:";
/// What follows a closed quotation that is only a part of its sentence: “……。”的
constexpr QStringView goesOn = u"，,、；;。的等为是和与及或之";
/// An opening mark that is never closed loses its hold after this many code units.
constexpr qsizetype longestBracket = 300;
constexpr qsizetype reach = 400;

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

class Splitter {
public:
    Splitter(QStringView text, TextSpan range, bool clauses)
        : m_text(text)
        , m_range(range)
        , m_clauses(clauses)
        , m_start(range.start)
    {
    }

    std::vector<TextSpan> run()
    {
        for (qsizetype i = m_range.start; i < m_range.end; ++i)
            step(i);
        close(m_range.end);
        return std::move(m_result);
    }

private:
    void step(qsizetype &i)
    {
        const QChar c = m_text[i];
        if (c == u'\n') {
            close(i);
            m_depth = 0;
        } else if (openers.contains(c)) {
            if (m_depth++ == 0)
                m_opened = i;
        } else if (closers.contains(c)) {
            m_depth = std::max(0, m_depth - 1);
            if (m_depth == 0 && i > m_range.start && sentenceEnds.contains(m_text[i - 1]) && !continues(i + 1))
                closeAfter(i);
        } else if (endsHere(i)) {
            if (m_depth > 0 && i - m_opened > longestBracket)
                m_depth = 0;
            if (m_depth == 0)
                closeAfter(i);
        }
    }
    bool endsHere(qsizetype i) const
    {
        const QChar c = m_text[i];
        if (sentenceEnds.contains(c))
            return true;
        if (!m_clauses || !clauseEnds.contains(c))
            return false;
        const bool inNumber =
            i > m_range.start && i + 1 < m_range.end && m_text[i - 1].isDigit() && m_text[i + 1].isDigit();
        return !inNumber;
    }
    bool continues(qsizetype i) const { return i < m_range.end && goesOn.contains(m_text[i]); }
    /// Takes further marks (！！, ……) and closing quotes along.
    void closeAfter(qsizetype &i)
    {
        while (i + 1 < m_range.end && (sentenceEnds.contains(m_text[i + 1]) || closers.contains(m_text[i + 1])))
            ++i;
        close(i + 1);
    }
    void close(qsizetype end)
    {
        const TextSpan span = trimmed(m_text, {m_start, end});
        if (!span.isEmpty())
            m_result.push_back(span);
        m_start = end;
    }

    QStringView m_text;
    TextSpan m_range;
    bool m_clauses;
    qsizetype m_start;
    qsizetype m_opened = 0;
    int m_depth = 0;
    std::vector<TextSpan> m_result;
};

} // namespace

std::vector<TextSpan> splitSentences(QStringView text)
{
    return Splitter(text, {0, text.size()}, false).run();
}

std::vector<TextSpan> splitClauses(QStringView text, TextSpan sentence)
{
    return Splitter(text, sentence, true).run();
}

TextSpan sentenceAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    qsizetype from = position;
    while (from > 0 && position - from < reach && text[from - 1] != u'\n')
        --from;
    qsizetype to = position;
    while (to < text.size() && to - position < reach && text[to] != u'\n')
        ++to;
    const auto sentences = Splitter(text, {from, to}, false).run();
    TextSpan found{position, position};
    for (const TextSpan &sentence : sentences) {
        if (sentence.start <= position || found.isEmpty())
            found = sentence;
    }
    return found;
}

} // namespace xiangyue
