// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/figure_scope.h"

#include "extract/lexicon.h"
#include "extract/number_scanner.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestName = 5; ///< of a place, without its suffix
constexpr qsizetype longestScope = 24;

bool isMaskOfName(char16_t c)
{
    const char16_t family = maskFamily(c);
    return (family != 0 && family != u'-' && family != u'?' && family != u'.') || c == u'某';
}

bool joinsPlaces(char16_t c)
{
    return c == u'、' || c == u'和' || c == u'及' || c == u'与';
}

} // namespace

ScopeReader::ScopeReader(QStringView text, QStringView ownPlace, const Lexicon &lexicon)
    : m_text(text)
    , m_ownPlace(ownPlace)
    , m_lexicon(lexicon)
{
}

/// Length of the suffix of a place name that starts at `position`, 0 when there is none.
qsizetype ScopeReader::suffixAt(qsizetype position) const
{
    const auto suffix = m_lexicon.placeSuffixes.longest(m_text, position);
    if (!suffix)
        return 0;
    // 村容村貌, 村务公开: a word of its own, not a place.
    return m_lexicon.notPlace.longest(m_text, position).length > suffix.length ? 0 : suffix.length;
}

TextSpan ScopeReader::placeEndingAt(qsizetype suffixEnd, qsizetype suffixLength) const
{
    const qsizetype suffixStart = suffixEnd - suffixLength;
    qsizetype start = suffixStart;
    while (start > m_sentence.start && suffixStart - start <= longestName) {
        const char16_t c = m_text[start - 1].unicode();
        if (!isHan(c) && !isMaskOfName(c))
            break;
        const bool masked = start < suffixStart && isMaskOfName(m_text[start].unicode());
        if (masked && !isMaskOfName(c)) // 帮助xx村: a mask is the whole name
            break;
        if (!isMaskOfName(c) && m_lexicon.stopBeforePlace.longest(m_text, start))
            break;
        if (suffixStart - start >= 2 && m_lexicon.actionVerbEnds.longest(m_text, start).length >= 2)
            break;
        --start;
    }
    // 三个小村, 3个自然屯: counted, not named.
    const char16_t first = start < suffixStart ? m_text[start].unicode() : u'\0';
    if (first == u'个' || (start > 0 && m_text[start - 1] == u'个'))
        return {};
    const qsizetype length = suffixStart - start;
    const bool tooShort = length < 1 || (length == 1 && !isMaskOfName(m_text[start].unicode()));
    return tooShort || length > longestName ? TextSpan{} : TextSpan{start, suffixEnd};
}

/// Places in a row govern together: xx、xx、xxx村, 东坡村和西河村.
TextSpan ScopeReader::withList(TextSpan place) const
{
    while (place.start > m_sentence.start && joinsPlaces(m_text[place.start - 1].unicode())) {
        const qsizetype end = place.start - 1;
        qsizetype start = end;
        while (start > m_sentence.start && isMaskOfName(m_text[start - 1].unicode()))
            --start;
        if (m_place.end == end && !m_place.isEmpty())
            start = m_place.start;
        if (start == end)
            break;
        place.start = start;
    }
    return place;
}

void ScopeReader::note(TextSpan place)
{
    m_itemsName = m_itemsName || place.start <= m_itemStart + 1;
    const char16_t before = place.start > 0 ? m_text[place.start - 1].unicode() : u'\0';
    const bool between = m_place.end == place.start - 1 && (before == u'至' || before == u'到'); // xx村至xx村公路
    const bool own = place.in(m_text) == m_ownPlace;
    m_place = between || own ? TextSpan{} : withList(place);
}

/// 甲村新修林道…；乙坪维修河堤…: items of one list begin with their place, some of them without 村.
void ScopeReader::openItem(qsizetype position)
{
    m_itemStart = position;
    m_place = {};
    if (!m_itemsName)
        return;
    if (m_lexicon.leading.longest(m_text, position) || m_lexicon.timeWords.longest(m_text, position)
        || m_lexicon.subjects.longest(m_text, position) || m_lexicon.actionVerbs.longest(m_text, position))
        return;
    for (qsizetype length = 2; length <= 4 && position + length < m_text.size(); ++length) {
        const qsizetype end = position + length;
        if (!isHan(m_text[end - 1].unicode()) || suffixAt(end - 1) > 0 || suffixAt(end) > 0)
            return;
        if (m_lexicon.actionVerbs.longest(m_text, end).length >= 2) {
            m_place = {position, end};
            return;
        }
    }
}

void ScopeReader::enterSentence(qsizetype position)
{
    // What was read for the figure before is not read again; a sentence that goes on keeps its place.
    qsizetype start = position;
    while (start > m_read && m_text[start - 1] != u'。' && m_text[start - 1] != u'\n')
        --start;
    if (start == 0 || m_text[start - 1] == u'。' || m_text[start - 1] == u'\n') {
        m_sentence = {start, start};
        m_place = {};
        m_outside = {};
        m_inBracket = false;
        m_itemsName = false;
        m_itemStart = start;
    }
    m_read = qMax(m_read, start);
}

void ScopeReader::readUntil(qsizetype position)
{
    while (m_read < position) {
        const qsizetype at = m_read++;
        const char16_t c = m_text[at].unicode();
        if (c == u'；' || c == u';') {
            openItem(at + 1);
            continue;
        }
        if (c == u'（' || c == u'(') {
            m_outside = m_place;
            m_inBracket = true;
            continue;
        }
        if (c == u'）' || c == u')') {
            if (std::exchange(m_inBracket, false)) // 1）硬化道路: closes nothing
                m_place = m_outside;
            continue;
        }
        if (m_lexicon.wholePlace.longest(m_text, at)) {
            m_place = {};
            continue;
        }
        const qsizetype suffix = suffixAt(at);
        if (suffix == 0)
            continue;
        const qsizetype end = at + suffix;
        m_read = end;
        if (m_lexicon.genericPlaces.longest(m_text, end))
            continue;
        if (const TextSpan place = placeEndingAt(end, suffix); !place.isEmpty())
            note(place);
    }
}

/// 投资xx万元打造占地x亩的xx村活动场所: the place may stand behind an amount or, after 的, behind any figure.
QString ScopeReader::placeBehind(const Mention &mention) const
{
    const qsizetype from = mention.figure.quote.end;
    const bool of = from < m_text.size() && m_text[from] == u'的';
    if (!mention.isMoney() && !of)
        return {};
    const qsizetype stop = qMin(m_text.size(), from + (mention.isMoney() ? 16 : 8));
    for (qsizetype i = from; i < stop && !endsClause(m_text[i].unicode()); ++i) {
        const qsizetype suffix = suffixAt(i);
        if (suffix == 0)
            continue;
        const qsizetype end = i + suffix;
        if (m_lexicon.genericPlaces.longest(m_text, end))
            continue;
        const TextSpan place = placeEndingAt(end, suffix);
        if (place.start >= from)
            return place.in(m_text).toString();
    }
    return {};
}

void ScopeReader::setScope(Mention &mention)
{
    Figure &figure = mention.figure;
    enterSentence(figure.quote.start);
    readUntil(figure.number.start);
    if (!m_place.isEmpty() && m_place.length() <= longestScope) {
        figure.scope = m_place.in(m_text).toString();
        figure.trail.append(QStringLiteral("scope.sentence"));
    } else if (m_place.isEmpty()) {
        figure.scope = placeBehind(mention);
        if (!figure.scope.isEmpty())
            figure.trail.append(QStringLiteral("scope.behind"));
    }
}

} // namespace xiangyue
