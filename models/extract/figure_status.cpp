// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/figure_status.h"

#include "extract/lexicon.h"
#include "extract/number_scanner.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestBack = 100;
constexpr qsizetype longestStandard = 14;

/// Back to the sentence end before, at most `longestBack` characters.
qsizetype sentenceStartOf(QStringView text, qsizetype position)
{
    const qsizetype limit = qMax<qsizetype>(0, position - longestBack);
    while (position > limit && text[position - 1] != u'。' && text[position - 1] != u'\n')
        --position;
    return position;
}

qsizetype clauseStartOf(QStringView text, qsizetype position, qsizetype limit)
{
    while (position > limit && !endsClause(text[position - 1].unicode()))
        --position;
    return position;
}

} // namespace

StatusReader::StatusReader(QStringView text, const Outline &outline, const Lexicon &lexicon)
    : m_text(text)
    , m_lexicon(lexicon)
{
    m_planSections.reserve(outline.sections.size());
    for (const Section &section : outline.sections) {
        const bool inherited = section.parent >= 0 && m_planSections[static_cast<size_t>(section.parent)];
        // 年初工作目标完成情况 looks back, whatever plan it names.
        const bool looksBack = lexicon.doneTitle.find(section.title) >= 0;
        m_planSections.push_back(inherited || (!looksBack && lexicon.plannedTitle.find(section.title) >= 0));
    }
}

bool StatusReader::isPlanSection(int section) const
{
    return section >= 0 && m_planSections[static_cast<size_t>(section)];
}

/// A line whose first words announce what is to come: 下一步，我镇将…, 【下半年重点】, 2025年思路：
bool StatusReader::opensPlan(QStringView line) const
{
    const qsizetype limit = qMin<qsizetype>(line.size(), 16);
    for (qsizetype i = 0; i < limit; ++i) {
        if (m_lexicon.planOpener.longest(line, i))
            return true;
        if (isHan(line[i].unicode())) // only numbers, brackets and bullets may stand before
            return false;
    }
    return false;
}

bool StatusReader::isPlanParagraph(qsizetype position)
{
    while (m_paragraphEnd < position) {
        const qsizetype start = m_paragraphEnd + 1;
        qsizetype end = m_text.indexOf(u'\n', start);
        end = end < 0 ? m_text.size() : end;
        const QStringView line = m_text.mid(start, end - start);
        const bool opens = opensPlan(line);
        const bool heading =
            line.startsWith(u'【') || (line.size() <= 20 && !line.contains(u'。') && !line.contains(u'；'));
        if (heading && !line.trimmed().isEmpty())
            m_planBlock = opens;
        m_planParagraph = opens;
        m_paragraphEnd = end;
    }
    return m_planParagraph || m_planBlock;
}

/// True when nothing between a plan word and the number ends the plan: no sentence end, no word of doing.
bool StatusReader::runsOn(qsizetype word, qsizetype clause, qsizetype number) const
{
    const QStringView estimate = m_text.mid(word, 2);
    const bool estimated = estimate == u"预计" || estimate == u"预期";
    for (qsizetype i = word; i < clause; ++i) {
        const char16_t c = m_text[i].unicode();
        if (!endsSentence(c))
            continue;
        // An estimate of several figures goes on over semicolons, but not into the next point (二是…).
        const bool semicolon = c == u'；' || c == u';';
        // …nor into what is told of a time that has passed (1-11月份实现…).
        const bool other = i + 2 < m_text.size() && (m_text[i + 2] == u'是' || isDigit(m_text[i + 1].unicode()));
        if (!estimated || !semicolon || other)
            return false;
    }
    const qsizetype stop = qMin(m_text.size(), number + 24);
    for (qsizetype i = clause; i < stop; ++i) {
        if (i >= number && endsClause(m_text[i].unicode()))
            break;
        const auto done = m_lexicon.statusWords.longest(m_text, i);
        if (done && (done.payload == static_cast<int>(FigureStatus::Done) || done.payload == Lexicon::weakDone))
            return false;
    }
    return true;
}

/// 每月不少于10天, 人均住房面积不超过25平方米
bool StatusReader::isDemand(const Figure &figure, qsizetype clause) const
{
    if (figure.bound != Bound::AtLeast && figure.bound != Bound::AtMost)
        return false;
    const QStringView words = m_text.mid(clause, figure.number.start - clause);
    return m_lexicon.demandWords.find(words) >= 0 && m_lexicon.demandContext.find(words) >= 0;
}

/// 每人每月300元, 按照每500人配备1名保洁员的标准
bool StatusReader::isStandard(const Figure &figure) const
{
    if (m_lexicon.ruleEach.longest(m_text, figure.quote.start))
        return true;
    const qsizetype stop = qMin(m_text.size() - 2, figure.quote.end + longestStandard);
    for (qsizetype i = figure.quote.end; i < stop; ++i) {
        const char16_t c = m_text[i].unicode();
        if (c == u'，' || c == u',' || c == u'。')
            return false;
        if (c == u'的' && m_text[i + 1] == u'标' && m_text[i + 2] == u'准')
            return true;
    }
    return false;
}

/// What a plan starts from is a fact: 由2023年9亿元增长到9.5亿元, 在投入100万元的基础上.
bool StatusReader::isBaseline(const Figure &figure) const
{
    qsizetype i = figure.quote.start;
    while (i > 0 && figure.quote.start - i < 8
           && (isDigit(m_text[i - 1].unicode()) || maskFamily(m_text[i - 1].unicode()) != 0 || m_text[i - 1] == u'年'
               || m_text[i - 1] == u'的' || m_text[i - 1] == u'上' || m_text[i - 1] == u'去'))
        --i;
    if (i > 0 && (m_text[i - 1] == u'由' || m_text[i - 1] == u'从'))
        return true;
    const qsizetype stop = qMin(m_text.size(), figure.quote.end + longestStandard);
    for (i = figure.quote.end; i + 1 < stop && !endsClause(m_text[i].unicode()); ++i) {
        if (m_text[i] == u'基' && m_text[i + 1] == u'础')
            return i + 2 < m_text.size() && m_text[i + 2] == u'上';
    }
    return false;
}

void StatusReader::setStatus(Figure &figure)
{
    const qsizetype number = figure.number.start;
    const qsizetype start = sentenceStartOf(m_text, number);
    const qsizetype clause = clauseStartOf(m_text, figure.quote.start, start);
    FigureStatus status = FigureStatus::Done;
    QString rule = QStringLiteral("status.default");
    if (isPlanSection(figure.section) || isPlanParagraph(number)) {
        status = FigureStatus::Planned;
        rule = QStringLiteral("status.plan_section");
    }
    // Nearest word wins; a plan announced earlier in the sentence carries on, a rule does not.
    for (qsizetype i = start; i < number; ++i) {
        const auto word = m_lexicon.statusWords.longest(m_text, i);
        if (!word)
            continue;
        if (status == FigureStatus::Planned && word.payload == Lexicon::weakDone)
            continue;
        const auto found = word.payload == Lexicon::weakDone ? FigureStatus::Done
            : word.payload == Lexicon::plannedHere           ? FigureStatus::Planned
                                                             : static_cast<FigureStatus>(word.payload);
        if (i < clause && word.payload == Lexicon::plannedHere)
            continue;
        // Words of earlier clauses bind only where a plan runs on through a list: 力争培养大户3户,出栏生猪500头.
        if (i < clause && (found != FigureStatus::Planned || !runsOn(i, clause, number)))
            continue;
        status = found;
        rule = QStringLiteral("status.word");
        i += word.length - 1;
    }
    if (isStandard(figure) || (status == FigureStatus::Done && isDemand(figure, clause))) {
        status = FigureStatus::Rule;
        rule = QStringLiteral("status.word");
    }
    if (status == FigureStatus::Planned && isBaseline(figure)) {
        status = FigureStatus::Done;
        rule = QStringLiteral("status.baseline");
    }
    // 预计完成产值38亿元，同比增长7.2%: the rate goes on about the figure before it.
    const bool goesOn = m_lexicon.inheritsStatus.longest(m_text, clause) && m_lastEnd >= start
        && clause - m_lastEnd <= 1 && rule != u"status.plan_section";
    if (goesOn && m_lastStatus == FigureStatus::Planned) {
        status = FigureStatus::Planned;
        rule = QStringLiteral("status.same_figure");
    }
    m_lastEnd = figure.quote.end;
    m_lastStatus = status;
    figure.status = status;
    figure.trail.append(rule);
}

} // namespace xiangyue
