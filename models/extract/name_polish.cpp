// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/name_polish.h"

#include "extract/lexicon.h"
#include "extract/number_scanner.h"
#include "text/char_set.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr qsizetype shortestName = 2;

bool isMaskOnly(QStringView words)
{
    return !words.isEmpty()
        && std::all_of(words.begin(), words.end(), [](QChar c) { return maskFamily(c.unicode()) != 0 || c == u'某'; });
}

/// 葡萄产业园、xx、xx: masked names of a list that goes on behind the name.
QStringView withoutMaskedList(QStringView name)
{
    for (qsizetype comma = name.lastIndexOf(u'、'); comma > 0 && isMaskOnly(name.mid(comma + 1));
         comma = name.lastIndexOf(u'、'))
        name = name.left(comma);
    return name;
}

/// 注册率为总人口: the rate is named, what follows is its base.
QStringView upToRate(QStringView name)
{
    for (qsizetype i = 1; i + 2 < name.size(); ++i) {
        if (name[i] == u'率' && (name[i + 1] == u'为' || name[i + 1] == u'占' || name[i + 1] == u'达'))
            return name.left(i + 1);
    }
    return name;
}

/// 清理清理河道: a word that the author wrote twice.
QString withoutDoubledWord(QString name)
{
    for (qsizetype i = 0; i + 3 < name.size(); ++i) {
        if (name[i] != name[i + 1] && name[i] == name[i + 2] && name[i + 1] == name[i + 3])
            return name.remove(i, 2);
    }
    return name;
}

/// A bracket that was opened or closed outside of the name, with what it parts off.
QStringView balancedName(QStringView name)
{
    static constexpr CharSet brackets(u"（(“《）)”》");
    if (std::none_of(name.begin(), name.end(), [](QChar c) { return brackets.contains(c); }))
        return name;
    static constexpr QStringView openings = u"（(“《";
    static constexpr QStringView closings = u"）)”》";
    for (qsizetype pair = 0; pair < openings.size(); ++pair) {
        const qsizetype open = name.lastIndexOf(openings[pair]);
        if (open >= 0 && name.indexOf(closings[pair], open) < 0)
            name = open >= 3 ? name.left(open) : name.mid(open + 1);
        const qsizetype close = name.indexOf(closings[pair]);
        const qsizetype first = name.indexOf(openings[pair]);
        if (close >= 0 && (first < 0 || first > close))
            name = name.size() - close > 3 ? name.mid(close + 1) : name.left(close);
    }
    return name;
}

/// 完成xx镇街道加固: a masked township says no more than 全镇.
QString withoutMaskedTown(QString name)
{
    static constexpr CharSet towns(u"镇乡县市");
    for (qsizetype start = 0; start + 2 < name.size(); ++start) {
        qsizetype end = start;
        while (end < name.size() && maskFamily(name[end].unicode()) != 0)
            ++end;
        if (end > start && end + 2 < name.size() && towns.contains(name[end]))
            return name.remove(start, end + 1 - start);
        start = qMax(start, end);
    }
    return name;
}

} // namespace

/// What adds nothing to a row: 建设的桥梁 -> 桥梁, 整治出巷道 -> 整治巷道, 各单位共处理纠纷 -> 处理纠纷.
QString NamePolish::withPlainVerb(QString name) const
{
    const auto verb = m_lexicon.actionVerbs.longest(name, 0);
    if (verb.length >= 2 && name.size() > verb.length + 2) {
        if (name[verb.length] == u'的')
            return name.mid(verb.length + 1);
        if (name[verb.length] == u'出')
            return name.remove(verb.length, 1);
    }
    for (qsizetype i = 4; i + 4 < name.size(); ++i) {
        if (name[i] == u'共' && m_lexicon.actionVerbs.longest(name, i + 1).length >= 2)
            return name.mid(i + 1);
    }
    return name;
}

QString NamePolish::withoutFillers(QStringView name) const
{
    if (m_lexicon.nameFillers.find(name, 1) < 0 && m_lexicon.nameEnds.find(name, qMin<qsizetype>(6, name.size())) < 0)
        return name.toString();
    QString result;
    result.reserve(name.size());
    for (qsizetype i = 0; i < name.size();) {
        // 建成并投入使用: no more of what is counted follows.
        if (i >= 6 && m_lexicon.nameEnds.longest(name, i))
            break;
        const auto filler = i > 0 ? m_lexicon.nameFillers.longest(name, i) : WordTrie::Match{};
        if (filler) {
            i += filler.length;
            continue;
        }
        result += name[i++];
    }
    return result;
}

QString NamePolish::polished(QStringView name) const
{
    const QString plain = withoutDoubledWord(withoutFillers(upToRate(withoutMaskedList(balancedName(name)))));
    const QString result = m_words.withoutDates(withPlainVerb(withoutMaskedTown(plain)));
    const QStringView trimmed = m_words.core(result);
    if (trimmed.size() < shortestName)
        return name.toString();
    return trimmed.size() == result.size() ? result : trimmed.toString();
}

QString NamePolish::merged(QStringView left, QStringView right) const
{
    if (right.startsWith(left) || (right.size() >= 2 && left.endsWith(right)))
        return right.size() > left.size() ? right.toString() : left.toString();
    for (qsizetype length = qMin(left.size(), right.size()) - 1; length >= 2; --length) {
        if (left.endsWith(right.left(length)))
            return left.toString() + right.mid(length);
    }
    return left.toString() + right;
}

QString NamePolish::withoutPlace(QStringView name, QStringView place) const
{
    const qsizetype at = place.size() < 2 ? -1 : name.indexOf(place);
    const auto joins = [name](qsizetype i) { // part of a list of places: 甲村、乙村
        return i >= 0 && i < name.size() && (name[i] == u'、' || name[i] == u'和' || name[i] == u'至');
    };
    if (at < 0 || name.size() - place.size() < 3 || joins(at - 1) || joins(at + place.size()))
        return name.toString();
    const QString rest = name.left(at).toString() + name.mid(at + place.size());
    const QStringView core = m_words.core(rest);
    return core.size() >= 3 ? core.toString() : name.toString();
}

QString NamePolish::nounLast(QStringView words) const
{
    const auto noun = m_lexicon.rowNouns.longest(words, 0);
    if (!noun || noun.length + 2 > words.size())
        return words.toString();
    QStringView rest = words.mid(noun.length);
    while (const auto filler = m_lexicon.nameFillers.longest(rest, 0))
        rest = rest.mid(filler.length);
    const bool has = rest.startsWith(u'有') || rest.startsWith(u"没有") || rest.startsWith(u"无");
    if (rest.size() < 3 || (!has && m_lexicon.actionVerbs.longest(rest, 0).length < 2))
        return words.toString();
    return rest.toString() + u'的' + words.left(noun.length);
}

QStringView NamePolish::asTopic(QStringView name) const
{
    for (int rounds = 0; rounds < 3; ++rounds) {
        const auto word = m_lexicon.changeWords.longest(name, name.size());
        if (!word || name.size() - word.length < 3)
            break;
        name.chop(word.length);
    }
    return name;
}

} // namespace xiangyue
