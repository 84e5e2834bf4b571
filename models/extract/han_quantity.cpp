// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/han_numeral.h"
#include "extract/number_site.h"

namespace xiangyue {

namespace {

QStringView withoutParticle(QStringView before)
{
    while (!before.isEmpty()
           && (before.back() == u'了' || before.back() == u'各' || before.back() == u'有' || before.back() == u'共'
               || before.back() == u'出'))
        before.chop(1);
    return before;
}

bool verbBefore(const NumberSite &site)
{
    const QStringView window = site.text.left(site.quantity.quote.start);
    const QStringView trimmed = withoutParticle(window.right(8));
    return site.lexicon.concreteVerbEnds.longest(trimmed, trimmed.size()).length > 0
        || site.lexicon.concreteVerbEnds.longest(window, window.size()).length > 0;
}

/// A verb anywhere between the start of the clause and the number: 新建农村饮水工程一座.
bool verbInClause(const NumberSite &site, const WordTrie &verbs)
{
    const qsizetype start = site.quantity.quote.start;
    for (qsizetype i = start; i > 0 && start - i < 24; --i) {
        if (endsClause(site.at(i - 1)))
            return false;
        if (verbs.longest(site.text, i))
            return true;
    }
    return false;
}

bool verbInClause(const NumberSite &site)
{
    return verbInClause(site, site.lexicon.concreteVerbEnds);
}

/// 发展入党积极分子四名: two characters of the noun stand right before the number at the end of its clause.
bool nounBefore(const NumberSite &site)
{
    const qsizetype start = site.quantity.quote.start;
    static constexpr QStringView pointers = u"这那每第上下哪几各一前后另其的地得";
    return isHan(site.at(start - 1)) && isHan(site.at(start - 2)) && !pointers.contains(QChar(site.at(start - 1)));
}

/// 不少于两天, 修了十四个月: what the work took. 三天两头 and 五年规划 are none.
bool isDuration(const NumberSite &site)
{
    const Unit &unit = *site.quantity.unit;
    if (unit.text == u"年" || unit.text == u"月" || unit.text == u"日" || unit.text == u"周")
        return false;
    return site.quantity.bound != Bound::Exact || (site.number.low && *site.number.low >= Decimal(10))
        || site.precedes(site.words().durationBefore);
}

/// 种植红树林百亩，: a bare multiplier at the end of its clause behind the noun that it counts.
bool isBareHundred(const NumberSite &site)
{
    const char16_t next = site.at(site.quantity.quote.end);
    const bool ends = next == u'\0' || next == u'、' || endsClause(next);
    return ends && site.quantity.unit->kind == Unit::Kind::Measure && nounBefore(site)
        && verbInClause(site, site.lexicon.actionVerbEnds);
}

/// 建一个年加工五万吨的厂, 一个美化、净化、亮化的环境: introduces a description, counts nothing.
bool introducesDescription(const NumberSite &site)
{
    for (qsizetype i = site.quantity.quote.end; i < site.quantity.quote.end + 9; ++i) {
        const char16_t c = site.at(i);
        if (c == u'、' || isDigit(c) || (i > site.quantity.quote.end && hanDigit(c) > 1))
            return true;
        if (c == u'\0' || endsClause(c))
            return false;
    }
    return false;
}

/// 督查两轮，: times that something was done, at the end of the clause.
bool isOccasion(const NumberSite &site)
{
    static constexpr QStringView occasions = u"次轮遍场期";
    const QString &unit = site.quantity.unit->text;
    return unit.size() == 1 && occasions.contains(unit.front()) && verbInClause(site, site.lexicon.actionVerbEnds);
}

bool isKind(char16_t counter)
{
    return counter == u'类' || counter == u'种' || counter == u'层' || counter == u'级';
}

/// 上千人, 近百亩; 过亿元的企业 and 签约亿元以上项目 name a size, not an amount.
bool isRounded(const NumberSite &site)
{
    if (site.lexicon.boundBeforeNot.longest(site.text, site.number.span.start))
        return false;
    return site.precedes(site.words().roundedBefore) && site.at(site.quantity.unitSpan.end) != u'的';
}

} // namespace

/// Chinese numerals count concrete things only under conditions: most of them stand in set phrases.
Classification hanQuantity(const NumberSite &site)
{
    const Unit &unit = *site.quantity.unit;
    const auto rejected = decided(Verdict::Phrase, QStringLiteral("phrase.han"));
    if (site.number.indefinite
        || (site.number.bareMultiplier && !site.quantity.hasMiddle && !isRounded(site) && !isBareHundred(site)))
        return decided(Verdict::Other, QStringLiteral("other.indefinite"));
    if (unit.kind == Unit::Kind::Time && isDuration(site))
        return decided(Verdict::Figure, QStringLiteral("figure.han_measure"));
    if (unit.kind == Unit::Kind::Time)
        return decided(Verdict::Time, QStringLiteral("time.duration"));
    if (unit.kind == Unit::Kind::Share || unit.kind == Unit::Kind::Measure)
        return decided(Verdict::Figure, QStringLiteral("figure.han_measure"));

    const char16_t noun = site.at(site.quantity.unitSpan.end);
    // 接种完两剂次xxxx人次: tells which, the number behind it counts.
    if (site.isOneCharacter() && unit.kind == Unit::Kind::Count && (isDigit(noun) || maskFamily(noun) == u'x'))
        return rejected;
    const bool nounFollows = isHan(noun) && noun != u'的' && noun != u'是' && noun != u'都' && noun != u'均';
    const bool every = site.precedes(site.words().everyBefore);
    const bool many =
        site.number.low && (*site.number.low >= Decimal(10) || site.quantity.hasMiddle || site.quantity.power > 0);
    if (site.number.low && *site.number.low == Decimal(1)) {
        if (unit.text == u"个" && introducesDescription(site))
            return rejected;
        if ((nounFollows && (every || verbBefore(site))) || (!nounFollows && !unit.vague && verbInClause(site)))
            return decided(Verdict::Figure, QStringLiteral("figure.han_one"));
        return rejected;
    }
    if (many && (!unit.vague || (!nounFollows && nounBefore(site))))
        return decided(Verdict::Figure, QStringLiteral("figure.han_many"));
    // 二期, 二组: 二 before a counter is an ordinal; quantities say 两.
    if (site.isOneCharacter() && site.before(0) == u'二')
        return decided(Verdict::Ordinal, QStringLiteral("ordinal.er"));
    if (unit.text.size() == 1 && isKind(unit.text.front().unicode()))
        return rejected;
    const bool verb = verbBefore(site);
    if (!nounFollows && isHan(site.before()) && isOccasion(site))
        return decided(Verdict::Figure, QStringLiteral("figure.han_count"));
    if (unit.vague && !verb && !(every && nounFollows) && !(many && verbInClause(site)))
        return rejected;
    if (nounFollows || verb || verbInClause(site) || nounBefore(site))
        return decided(Verdict::Figure, QStringLiteral("figure.han_count"));
    return rejected;
}

} // namespace xiangyue
