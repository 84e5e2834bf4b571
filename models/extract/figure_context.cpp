// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/figure_context.h"

#include "extract/number_scanner.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestBack = 200;
constexpr qsizetype longestAhead = 120;
constexpr qsizetype longestPlaceName = 6;

qsizetype clauseStartOf(QStringView text, qsizetype position, qsizetype limit)
{
    while (position > limit && !endsClause(text[position - 1].unicode()))
        --position;
    return position;
}

} // namespace

FigureContext::FigureContext(QStringView text, const Outline &outline, const Lexicon &lexicon)
    : m_text(text)
    , m_outline(outline)
    , m_lexicon(lexicon)
    , m_sectionScores(outline.sections.size())
    , m_sectionScored(outline.sections.size(), false)
{
    m_planSections.reserve(outline.sections.size());
    for (const Section &section : outline.sections) {
        bool plan = section.parent >= 0 && m_planSections[static_cast<size_t>(section.parent)];
        // 年初工作目标完成情况 looks back, whatever plan it names.
        const bool looksBack =
            section.title.contains(u"完成情况") || section.title.contains(u"总结") || section.title.contains(u"回顾");
        for (qsizetype i = 0; !plan && !looksBack && i < section.title.size(); ++i)
            plan = lexicon.plannedTitle.longest(section.title, i).length > 0;
        m_planSections.push_back(plan);
    }
}

bool FigureContext::isPlanSection(int section) const
{
    return section >= 0 && m_planSections[static_cast<size_t>(section)];
}

void FigureContext::enterSentence(qsizetype position)
{
    if (position < m_sentence.span.end && position >= m_sentence.span.start)
        return;
    qsizetype start = position;
    const qsizetype previous = m_sentence.span.end;
    const qsizetype limit = qMax<qsizetype>(previous, position - longestBack);
    while (start > limit && m_text[start - 1] != u'。' && m_text[start - 1] != u'\n')
        --start;
    qsizetype end = position;
    const qsizetype stop = qMin(m_text.size(), position + longestAhead);
    while (end < stop && m_text[end] != u'。' && m_text[end] != u'\n')
        ++end;
    m_sentence.span = {start, qMax(end, position + 1)};
    m_sentence.scores = {};
    score(m_text.mid(start, end - start), 1, m_sentence.scores);
    // A sentence too long to be taken in at once goes on with what it said before.
    if (start > 0 && start == previous && m_text[start - 1] != u'。' && m_text[start - 1] != u'\n')
        return;
    m_placesRead = start;
    m_scope.clear();
}

/// A line whose first words announce what is to come: 下一步，我镇将…, 【下半年重点】, 2025年思路：
bool FigureContext::opensPlan(QStringView line) const
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

bool FigureContext::isPlanParagraph(qsizetype position)
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
bool FigureContext::runsOn(qsizetype word, qsizetype clause, qsizetype number) const
{
    const QStringView estimate = m_text.mid(word, 2);
    const bool estimated = estimate == u"预计" || estimate == u"预期";
    for (qsizetype i = word; i < clause; ++i) {
        const char16_t c = m_text[i].unicode();
        if (!endsSentence(c))
            continue;
        // An estimate of several figures goes on over semicolons, but not into the next point (二是…).
        const bool semicolon = c == u'；' || c == u';';
        if (!estimated || !semicolon || (i + 2 < m_text.size() && m_text[i + 2] == u'是'))
            return false;
    }
    const qsizetype stop = qMin(m_text.size(), number + 24);
    for (qsizetype i = clause; i < stop; ++i) {
        if (i >= number && endsClause(m_text[i].unicode()))
            break;
        const auto done = m_lexicon.statusWords.longest(m_text, i);
        if (done && done.payload == static_cast<int>(FigureStatus::Done))
            return false;
    }
    return true;
}

void FigureContext::setStatus(Mention &mention)
{
    Figure &figure = mention.figure;
    enterSentence(figure.quote.start);
    const qsizetype start = m_sentence.span.start;
    const qsizetype clause = clauseStartOf(m_text, figure.quote.start, start);
    FigureStatus status = FigureStatus::Done;
    QString rule = QStringLiteral("status.default");
    if (isPlanSection(figure.section) || isPlanParagraph(figure.number.start)) {
        status = FigureStatus::Planned;
        rule = QStringLiteral("status.plan_section");
    }
    // Nearest word wins; a plan announced earlier in the sentence carries on, a rule does not.
    for (qsizetype i = qMax(start, figure.number.start - 100); i < figure.number.start; ++i) {
        const auto word = m_lexicon.statusWords.longest(m_text, i);
        if (!word)
            continue;
        const auto found = static_cast<FigureStatus>(word.payload);
        // Words of earlier clauses bind only where a plan runs on through a list: 力争培养大户3户,出栏生猪500头.
        if (i < clause && (found != FigureStatus::Planned || !runsOn(i, clause, figure.number.start)))
            continue;
        status = found;
        rule = QStringLiteral("status.word");
        i += word.length - 1;
    }
    if (status != FigureStatus::Rule && (figure.bound == Bound::AtLeast || figure.bound == Bound::AtMost)) {
        // 每月不少于10天, 人均住房面积不超过25平方米
        const QStringView words = m_text.mid(clause, figure.number.start - clause);
        const bool demand = words.contains(u"至少") || words.contains(u"不少于") || words.contains(u"不低于")
            || words.contains(u"不超过") || words.contains(u"最多");
        if (demand && (words.contains(u'每') || words.contains(u"人均") || words.contains(u"要求"))
            && status != FigureStatus::Planned) {
            status = FigureStatus::Rule;
            rule = QStringLiteral("status.word");
        }
    }
    if (m_lexicon.ruleEach.longest(m_text, figure.quote.start)) {
        status = FigureStatus::Rule;
        rule = QStringLiteral("status.word");
    }
    // 按照每500人配备1名保洁员的标准
    if (status != FigureStatus::Rule) {
        const QStringView after = m_text.mid(figure.quote.end, 14);
        const qsizetype standard = after.indexOf(u"的标准");
        if (standard >= 0 && after.left(standard).indexOf(u'，') < 0 && after.left(standard).indexOf(u',') < 0
            && after.left(standard).indexOf(u'。') < 0) {
            status = FigureStatus::Rule;
            rule = QStringLiteral("status.word");
        }
    }
    figure.status = status;
    figure.trail.append(rule);
}

void FigureContext::notePlace(qsizetype suffixEnd)
{
    if (m_lexicon.genericPlaces.longest(m_text, suffixEnd)) {
        const char16_t before = suffixEnd >= 2 ? m_text[suffixEnd - 2].unicode() : u'\0';
        if (before == u'全' || before == u'各')
            m_scope.clear();
        return;
    }
    // 村容村貌, 村务公开: a word of its own, not a place.
    static constexpr QStringView wordsOfVillage = u"容貌务规庄史情风企集级道路组部卫屋";
    if (suffixEnd < m_text.size() && wordsOfVillage.contains(m_text[suffixEnd]) && m_text[suffixEnd - 1] == u'村')
        return;
    const bool community = m_text.mid(suffixEnd - 2, 2) == u"社区" || m_text.mid(suffixEnd - 2, 2) == u"街道";
    const qsizetype suffixStart = suffixEnd - (community ? 2 : 1);
    qsizetype start = suffixStart;
    while (start > m_sentence.span.start && suffixStart - start < longestPlaceName) {
        const char16_t c = m_text[start - 1].unicode();
        const bool nameCharacter = isHan(c) || maskFamily(c) == u'x' || maskFamily(c) == u'*' || maskFamily(c) == u'_';
        if (!nameCharacter || m_lexicon.stopBeforePlace.longest(m_text, start))
            break;
        if (suffixStart - start >= 2 && m_lexicon.actionVerbEnds.longest(m_text, start).length >= 2)
            break;
        --start;
    }
    const qsizetype length = suffixStart - start;
    if (length < 1 || length >= longestPlaceName || (length == 1 && maskFamily(m_text[start].unicode()) == 0))
        return;
    // Several places in a row govern together; none of them alone.
    static constexpr QStringView placeEnds = u"村区屯道xX";
    const bool listed = (start > 1 && m_text[start - 1] == u'、' && placeEnds.contains(m_text[start - 2]))
        || (suffixEnd < m_text.size() && (m_text[suffixEnd] == u'、' || m_text[suffixEnd] == u'和'));
    m_scope = listed ? QString() : m_text.mid(start, suffixEnd - start).toString();
}

void FigureContext::readPlaces(qsizetype until)
{
    for (; m_placesRead < until; ++m_placesRead) {
        const char16_t c = m_text[m_placesRead].unicode();
        if (c == u'村' || c == u'屯')
            notePlace(m_placesRead + 1);
        else if ((c == u'区' && m_placesRead > 0 && m_text[m_placesRead - 1] == u'社')
                 || (c == u'道' && m_placesRead > 0 && m_text[m_placesRead - 1] == u'街'))
            notePlace(m_placesRead + 1);
        else if ((c == u'全' || c == u'我') && m_placesRead + 1 < m_text.size()
                 && (m_text[m_placesRead + 1] == u'镇' || m_text[m_placesRead + 1] == u'乡'))
            m_scope.clear();
    }
}

void FigureContext::setScope(Mention &mention)
{
    enterSentence(mention.figure.quote.start);
    readPlaces(mention.figure.number.start);
    mention.figure.scope = m_scope;
    if (!m_scope.isEmpty()) {
        mention.figure.trail.append(QStringLiteral("scope.sentence"));
        return;
    }
    // 投资xx万元打造占地x亩的xx村活动场所: the place may stand behind the amount.
    if (!mention.isMoney())
        return;
    const QStringView after = m_text.mid(mention.figure.quote.end, 16);
    for (qsizetype i = 0; i < after.size() && !endsClause(after[i].unicode()); ++i) {
        if (after[i] != u'村')
            continue;
        notePlace(mention.figure.quote.end + i + 1);
        mention.figure.scope = m_scope;
        if (!m_scope.isEmpty())
            mention.figure.trail.append(QStringLiteral("scope.behind"));
        m_scope.clear();
        return;
    }
}

void FigureContext::score(QStringView words, int factor, Scores &scores) const
{
    for (qsizetype i = 0; i < words.size();) {
        const auto word = m_lexicon.categoryWords.longest(words, i);
        if (!word) {
            ++i;
            continue;
        }
        scores[static_cast<size_t>(word.payload / 8)] += (word.payload % 8) * factor;
        i += word.length;
    }
}

const FigureContext::Scores &FigureContext::sectionScores(int section)
{
    const auto index = static_cast<size_t>(section);
    if (!m_sectionScored[index]) {
        m_sectionScored[index] = true;
        const Section &entry = m_outline.sections[index];
        score(entry.title, 2, m_sectionScores[index]);
        if (entry.parent >= 0) {
            const Scores &above = sectionScores(entry.parent);
            for (size_t i = 0; i < above.size(); ++i)
                m_sectionScores[index][i] += (above[i] * 3 + 3) / 4;
        }
    }
    return m_sectionScores[index];
}

void FigureContext::setCategory(Mention &mention)
{
    Figure &figure = mention.figure;
    enterSentence(figure.quote.start);
    Scores scores = m_sentence.scores;
    for (int &value : scores)
        value = qMin(value, 12);
    score(figure.name, 3, scores);
    const qsizetype clause = clauseStartOf(m_text, figure.quote.start, m_sentence.span.start);
    score(m_text.mid(clause, figure.quote.end - clause), 1, scores);
    if (figure.section >= 0) {
        const Scores &section = sectionScores(figure.section);
        for (size_t i = 0; i < scores.size(); ++i)
            scores[i] += section[i];
    }
    const auto best = std::max_element(scores.begin(), scores.end());
    const bool known = *best > 0;
    figure.category = known ? allCategories[static_cast<size_t>(best - scores.begin())] : Category::Other;
    figure.trail.append(known ? QStringLiteral("category.words") : QStringLiteral("category.none"));
}

} // namespace xiangyue
