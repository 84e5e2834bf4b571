// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/name_words.h"

#include "extract/han_numeral.h"
#include "extract/number_scanner.h"
#include "text/char_set.h"

namespace xiangyue {

namespace {

/// Signs that open a line of a list.
constexpr CharSet bullets(u"●○◎◆◇■□▲△▼★☆→⇒•·◦※♦✓√➤►▶－–");

bool isPadding(char16_t c)
{
    return bullets.contains(c) || c == u' ' || c == u'\u3000' || c == u'\t' || c == u'、' || endsClause(c) || c == u'"'
        || c == u'\'' || c == u'.' || c == u'·' || c == u'—' || c == u'-' || c == u'》' || c == u'*' || c == u'#';
}

/// Length of a list number at the start: （一）, (2), 3、, 2.
qsizetype outlinePrefix(QStringView words)
{
    qsizetype digits = 0;
    while (digits < words.size() && digits < 3 && isDigit(words[digits].unicode()))
        ++digits;
    if (digits > 0 && digits < 3 && digits + 1 < words.size() && isHan(words[digits + 1].unicode())
        && (words[digits] == u'、' || words[digits] == u'.' || words[digits] == u'．'))
        return digits + 1;
    if (words.size() < 3 || (words.front() != u'（' && words.front() != u'('))
        return 0;
    qsizetype end = 1;
    while (end < words.size() && end < 4
           && (isDigit(words[end].unicode()) || hanDigit(words[end].unicode()) >= 0 || words[end] == u'十'))
        ++end;
    return end > 1 && end < words.size() && (words[end] == u'）' || words[end] == u')') ? end + 1 : 0;
}

/// Length of a masked township at the start: xx镇 says no more than 全镇.
qsizetype maskedTown(QStringView words)
{
    qsizetype end = 0;
    while (end < words.size() && end < 4 && maskFamily(words[end].unicode()) != 0)
        ++end;
    return end > 0 && end < words.size() && (words[end] == u'镇' || words[end] == u'乡') ? end + 1 : 0;
}

/// Length of a year at the end: 由20__年, 2023年度.
qsizetype yearSuffix(QStringView words)
{
    qsizetype end = words.size();
    if (words.endsWith(u"年度"))
        end -= 2;
    else if (words.endsWith(u'年'))
        end -= 1;
    else
        return 0;
    qsizetype start = end;
    while (start > 0 && (isDigit(words[start - 1].unicode()) || maskFamily(words[start - 1].unicode()) != 0))
        --start;
    return end - start >= 2 ? words.size() - start : 0;
}

QStringView trimPadding(QStringView words)
{
    while (!words.isEmpty() && isPadding(words.front().unicode()))
        words = words.mid(1);
    while (!words.isEmpty() && isPadding(words.back().unicode()) && words.back() != u'》')
        words.chop(1);
    return words;
}

bool isBracket(char16_t c)
{
    switch (c) {
    case u'“':
    case u'”':
    case u'(':
    case u')':
    case u'（':
    case u'）':
    case u'《':
    case u'》':
    case u'‘':
    case u'’':
    case u'〔':
    case u'〕':
    case u'[':
    case u']':
        return true;
    default:
        return false;
    }
}

/// Drops a bracket or quotation mark whose partner is outside.
QStringView balanced(QStringView words)
{
    if (std::none_of(words.begin(), words.end(), [](QChar c) { return isBracket(c.unicode()); }))
        return words;
    static constexpr QStringView pairs[] = {u"“”", u"()", u"（）", u"《》", u"‘’", u"〔〕", u"[]"};
    for (const QStringView pair : pairs) {
        const qsizetype close = words.indexOf(pair[1]);
        const qsizetype open = words.indexOf(pair[0]);
        if (close >= 0 && (open < 0 || open > close))
            words = close + 1 < words.size() ? words.mid(close + 1) : words.left(close);
        const qsizetype last = words.lastIndexOf(pair[0]);
        if (last >= 0 && words.indexOf(pair[1], last) < 0)
            words = last > words.size() - last ? words.left(last) : words.mid(last + 1);
    }
    return words;
}

bool isBreak(char16_t c)
{
    return c == u'、' || c == u'的' || c == u'和' || c == u'及' || c == u'与' || c == u'，' || c == u',' || c == u' '
        || c == u')' || c == u'）' || c == u'”';
}

} // namespace

qsizetype NameWords::datePrefix(QStringView words) const
{
    qsizetype position = 0;
    qsizetype accepted = 0;
    for (int rounds = 0; rounds < 4; ++rounds) {
        const qsizetype start = position;
        while (position < words.size()
               && (isDigit(words[position].unicode()) || maskFamily(words[position].unicode()) != 0
                   || words[position] == u'至' || words[position] == u'—' || words[position] == u'-'
                   || (position == start && hanDigit(words[position].unicode()) > 0)))
            ++position;
        if (position == start || position >= words.size())
            return accepted;
        const char16_t c = words[position].unicode();
        if (c != u'年' && c != u'月' && c != u'日' && c != u'号')
            return accepted;
        ++position;
        static constexpr QStringView tails[] = {u"度",   u"份",   u"底前", u"末前",   u"初",     u"底",
                                                u"末",   u"前",   u"以来", u"起",     u"中旬",   u"上旬",
                                                u"下旬", u"开始", u"至今", u"上半年", u"下半年", u"的"};
        for (const QStringView tail : tails) {
            if (words.mid(position).startsWith(tail)) {
                position += tail.size();
                break;
            }
        }
        accepted = position;
        while (position < words.size()
               && (words[position] == u'—' || words[position] == u'至' || words[position] == u'到'))
            ++position;
    }
    return accepted;
}

QStringView NameWords::withoutLead(QStringView words) const
{
    for (int rounds = 0; rounds < 12; ++rounds) {
        words = trimPadding(words);
        if (words.isEmpty())
            return words;
        if (const qsizetype date = datePrefix(words); date > 0) {
            words = words.mid(date);
            continue;
        }
        if (const qsizetype place = maskedTown(words); place > 0) {
            words = words.mid(place);
            continue;
        }
        if (const qsizetype number = outlinePrefix(words); number > 0) {
            words = words.mid(number);
            continue;
        }
        const auto lead = m_lexicon.leading.longest(words, 0);
        const auto time = m_lexicon.timeWords.longest(words, 0);
        const auto subject = m_lexicon.subjects.longest(words, 0);
        const qsizetype longest = qMax(time.length, subject.length);
        if (longest > lead.length) {
            words = words.mid(longest);
            continue;
        }
        if (lead && lead.payload == 1) {
            words = words.mid(lead.length);
            continue;
        }
        return words;
    }
    return words;
}

QStringView NameWords::withoutTail(QStringView words) const
{
    for (int rounds = 0; rounds < 12; ++rounds) {
        words = trimPadding(words);
        if (words.isEmpty())
            return words;
        if (const qsizetype date = yearSuffix(words); date > 0) {
            words.chop(date);
            continue;
        }
        const auto tail = m_lexicon.trailing.longest(words, words.size());
        if (!tail || tail.payload == 0)
            return words;
        words.chop(tail.length);
    }
    return words;
}

QStringView NameWords::core(QStringView words) const
{
    return trimPadding(balanced(withoutTail(withoutLead(words))));
}

QString NameWords::withoutDates(QStringView words) const
{
    const bool plain = std::none_of(words.begin(), words.end(), [](QChar c) {
        return c == u'了' || isDigit(c.unicode()) || maskFamily(c.unicode()) != 0;
    });
    if (plain)
        return words.toString();
    QString result;
    result.reserve(words.size());
    for (qsizetype i = 0; i < words.size();) {
        const char16_t c = words[i].unicode();
        const bool starts = isDigit(c) || maskFamily(c) != 0;
        const qsizetype date = starts ? datePrefix(words.mid(i)) : 0;
        if (date > 0) {
            i += date;
            if (result.endsWith(u'比') || result.endsWith(u'较')) // 比2020年增加
                result.chop(1);
            continue;
        }
        const bool particle = c == u'了' && i > 0 && i + 1 < words.size() && words[i + 1] != u'解';
        if (!particle)
            result += words[i];
        ++i;
    }
    return result;
}

bool NameWords::isWeak(QStringView core) const
{
    qsizetype position = 0;
    while (position < core.size()) {
        auto match = m_lexicon.weak.longest(core, position);
        if (!match)
            match = m_lexicon.leading.longest(core, position);
        if (!match)
            match = m_lexicon.timeWords.longest(core, position);
        if (!match)
            match = m_lexicon.subjects.longest(core, position);
        if (!match)
            return false;
        position += match.length;
    }
    return true;
}

QStringView NameWords::topicOf(QStringView heading) const
{
    heading = core(heading);
    const auto praise = m_lexicon.headingTails.longest(heading, heading.size());
    if (praise && heading.size() > praise.length + 1)
        heading.chop(praise.length);
    return tail(withoutTail(heading), 12);
}

qsizetype NameWords::firstVerb(QStringView words, qsizetype from) const
{
    for (qsizetype i = from; i < words.size(); ++i) {
        const auto verb = m_lexicon.actionVerbs.longest(words, i);
        if (verb.length >= 2)
            return i;
        const char16_t c = words[i].unicode();
        if (i > 0 && (c == u'对' || c == u'将' || c == u'共' || c == u'已' || c == u'均')
            && (i + 1 == words.size() || words[i + 1] != u'象'))
            return i;
    }
    return -1;
}

bool NameWords::endsWithVerb(QStringView words) const
{
    while (!words.isEmpty() && (words.back() == u'了' || words.back() == u'各'))
        words.chop(1);
    return m_lexicon.actionVerbEnds.longest(words, words.size()).length > 0;
}

bool NameWords::startsWithVerb(QStringView words) const
{
    return m_lexicon.actionVerbs.longest(words, 0).length > 0;
}

QStringView NameWords::tail(QStringView words, qsizetype limit) const
{
    if (words.size() <= limit)
        return words;
    const QStringView window = words.last(limit);
    for (qsizetype i = 0; i + 3 < window.size(); ++i) {
        if (isBreak(window[i].unicode()))
            return balanced(window.mid(i + 1));
        if (i > 0 && m_lexicon.actionVerbs.longest(window, i).length >= 2)
            return balanced(window.mid(i));
    }
    return balanced(window);
}

QStringView NameWords::head(QStringView words, qsizetype limit) const
{
    if (words.size() <= limit)
        return words;
    const QStringView window = words.left(limit);
    for (qsizetype i = window.size() - 1; i > 3; --i) {
        if (isBreak(window[i].unicode()))
            return balanced(window.left(window[i] == u'”' || window[i] == u')' || window[i] == u'）' ? i + 1 : i));
    }
    for (qsizetype i = window.size() - 2; i > 3; --i) {
        if (m_lexicon.actionVerbs.longest(words, i).length >= 2)
            return balanced(window.left(i));
    }
    return balanced(window);
}

} // namespace xiangyue
