// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/token_classifier.h"

#include "extract/han_numeral.h"
#include "extract/number_site.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestPhraseBefore = 8;
constexpr qsizetype longestQuotation = 14;

Verdicted asPhrase(const NumberSite &site)
{
    const TextSpan span = site.number.span;
    for (qsizetype start = qMax<qsizetype>(0, span.start - longestPhraseBefore); start <= span.start; ++start) {
        if (!(site.lexicon.classOf(site.text[start].unicode()) & PhraseClass))
            continue;
        const auto match = site.lexicon.phrases.longest(site.text, start);
        // The phrase must not cut the numeral: 三个 in 十三个, 一条 in 一条一条.
        if (match && start + match.length >= span.end)
            return decided(Verdict::Phrase, QStringLiteral("phrase.dictionary"));
    }
    for (qsizetype start = qMax<qsizetype>(0, span.start - 3); start <= span.start; ++start) {
        if (!(site.lexicon.classOf(site.text[start].unicode()) & PhraseClass))
            continue;
        const auto match = site.lexicon.asciiPhrases.longest(site.text, start);
        const qsizetype end = start + match.length;
        if (!match || end < span.end)
            continue;
        const bool cutsDigits = isDigit(site.at(end)) && isDigit(site.at(end - 1));
        if (!cutsDigits && !(start > 0 && isDigit(site.at(start - 1))))
            return decided(Verdict::Phrase, QStringLiteral("phrase.dictionary"));
    }
    // 1+N, but 同比+2.3% is a sign.
    const bool sign = site.before() == u'+' && site.quantity.unit && !isDigit(site.before(2))
        && !isAsciiLetter(site.before(2)) && site.quantity.unit->kind != Unit::Kind::Count;
    if ((site.before() == u'+' && !sign) || site.after() == u'+')
        return decided(Verdict::Phrase, QStringLiteral("phrase.plus"));
    return std::nullopt;
}

Verdicted asOrdinal(const NumberSite &site)
{
    if (site.before() == u'第' || site.before() == u'之' || site.before() == u'其')
        return decided(Verdict::Ordinal, QStringLiteral("ordinal.di"));
    return std::nullopt;
}

Verdicted asOutline(const NumberSite &site)
{
    const char16_t next = site.after();
    const bool starts = isBoundary(site.before());
    if (site.isHanForm() && next == u'是' && starts && site.number.share == RawNumber::Share::None)
        return decided(Verdict::Outline, QStringLiteral("outline.shi"));
    if (next == u'、' && starts && site.before() != u'、' && site.wholeBetween(1, 40) && hanDigit(site.after(1)) < 0
        && !isDigit(site.after(1)) && !(site.isHanForm() && hanPower(site.after(1)) > 0))
        return decided(Verdict::Outline, QStringLiteral("outline.number"));
    if (!site.isHanForm() && (next == u'.' || next == u'．') && starts && site.wholeBetween(1, 40)
        && !isDigit(site.after(1)))
        return decided(Verdict::Outline, QStringLiteral("outline.number"));
    const bool closes = next == u')' || next == u'）';
    const bool bracketed = closes && (site.before() == u'(' || site.before() == u'（');
    if (bracketed && site.wholeBetween(1, 40))
        return decided(Verdict::Outline, QStringLiteral("outline.number"));
    if (closes && starts && site.wholeBetween(1, 40) && isHan(site.after(1)))
        return decided(Verdict::Outline, QStringLiteral("outline.number"));
    return std::nullopt;
}

/// 百分之八十, 三分之二, 一半. A fraction with a slash may as well be a date or a size.
Verdicted asShare(const NumberSite &site)
{
    switch (site.number.share) {
    case RawNumber::Share::None:
        return std::nullopt;
    case RawNumber::Share::Percent:
        return decided(Verdict::Figure, QStringLiteral("figure.percent_words"));
    case RawNumber::Share::Part:
        break;
    }
    const char16_t before = site.at(site.quantity.quote.start - 1);
    if (site.isHanForm() || site.quantity.unit || site.quantity.bound != Bound::Exact || before == u'占'
        || before == u'达' || before == u'为')
        return decided(Verdict::Figure, QStringLiteral("figure.fraction"));
    return decided(Verdict::Other, QStringLiteral("other.fraction"));
}

Verdicted asDocument(const NumberSite &site)
{
    const char16_t before = site.before();
    const char16_t next = site.after();
    const auto closes = [](char16_t c) {
        return c == u'〕' || c == u']' || c == u'】' || c == u'］' || c == u'）' || c == u')';
    };
    if ((before == u'〔' || before == u'[' || before == u'【' || before == u'［') && closes(next))
        return decided(Verdict::Document, QStringLiteral("document.year"));
    if (next == u'号' && before != u'月') {
        if (closes(before) || site.precedes(site.words().documentBefore))
            return decided(Verdict::Document, QStringLiteral("document.number"));
        return decided(Verdict::Name, QStringLiteral("name.number"));
    }
    return std::nullopt;
}

bool isTimes(char16_t c)
{
    return c == u'×' || c == u'*' || c == u'x' || c == u'X';
}

Verdicted asName(const NumberSite &site)
{
    const char16_t before = site.before();
    const char16_t next = site.after();
    if (!site.isHanForm()
        && (isAsciiLetter(before) || before == u'+' || (before == u'-' && isAsciiLetter(site.before(2))))
        && !(before == u'+' && site.quantity.unit))
        return decided(Verdict::Road, QStringLiteral("road.letter"));
    if (isAsciiLetter(next) && !site.quantity.unit)
        return decided(Verdict::Name, QStringLiteral("name.letters"));
    if (!site.quantity.unit && site.follows(site.words().voltageAfter))
        return decided(Verdict::Road, QStringLiteral("road.voltage"));
    if (!site.isHanForm() && site.follows(site.words().roadAfter))
        return decided(Verdict::Road, QStringLiteral("road.name"));
    if (next == u'级')
        return decided(Verdict::Grade, QStringLiteral("grade.level"));
    if ((next == u'组' || next == u'队') && site.isHanForm() && site.wholeBetween(1, 40)
        && site.number.span.length() <= 2 && site.precedes(site.words().placeBefore)
        && site.at(site.number.span.end + 1) != u'的')
        return decided(Verdict::Name, QStringLiteral("name.group"));
    if ((next == u'组' || next == u'队') && !site.isHanForm() && site.wholeBetween(1, 40)
        && (before == u'村' || before == u'、') && !site.precedes(site.words().groupCountBefore))
        return decided(Verdict::Name, QStringLiteral("name.group"));
    if ((isTimes(next) && isDigit(site.after(1))) || (isTimes(before) && isDigit(site.before(2))))
        return decided(Verdict::Other, QStringLiteral("other.dimensions"));
    return std::nullopt;
}

/// Inside a short quotation or a title in 《》: a name or slogan, not a quantity.
Verdicted asQuoted(const NumberSite &site)
{
    const TextSpan span = site.number.span;
    for (qsizetype i = 1; i <= longestQuotation; ++i) {
        const char16_t c = site.at(span.start - i);
        if (c == u'”' || c == u'》' || c == u'\0' || c == u'\n' || c == u'。')
            return std::nullopt;
        if (c != u'“' && c != u'《')
            continue;
        for (qsizetype j = 0; j + i <= longestQuotation + 4; ++j) {
            const char16_t closing = site.at(span.end + j);
            if (closing == u'“' || closing == u'\n' || closing == u'。')
                return std::nullopt;
            if (closing == u'”' || closing == u'》')
                return decided(Verdict::Phrase, QStringLiteral("phrase.quoted"));
        }
        return std::nullopt;
    }
    return std::nullopt;
}

/// 20件具体措施, 六大战役: a named list or slogan.
Verdicted asNamedList(const NumberSite &site)
{
    if (site.after() == u'大' && isHan(site.after(1)) && site.isHanForm())
        return decided(Verdict::Phrase, QStringLiteral("phrase.list"));
    const Unit *unit = site.quantity.unit;
    const bool listUnit = unit != nullptr && unit->list;
    if (!site.isHanForm() && (!listUnit || (site.number.low && *site.number.low >= Decimal(100))))
        return std::nullopt; // no named list has a hundred points
    const qsizetype from = unit ? site.quantity.unitSpan.end : site.number.span.end;
    if (site.lexicon.notFigureAfter.longest(site.text, from))
        return decided(Verdict::Phrase, QStringLiteral("phrase.list"));
    return std::nullopt;
}

/// 八折, 7.5折.
Verdicted asDiscount(const NumberSite &site)
{
    const qsizetype behind = skipSpaces(site.text, site.number.span.end);
    if (site.at(behind) == u'折' && !site.words().discountNot.longest(site.text, behind))
        return decided(Verdict::Other, QStringLiteral("other.discount"));
    return std::nullopt;
}

/// 六成用于工资, 七成以上: tenths as a share; 成效, 成果 and the like are words of their own.
Verdicted asTenths(const NumberSite &site)
{
    if (!site.isHanForm() || site.after() != u'成' || site.number.span.length() > 4)
        return std::nullopt;
    if (site.follows(site.words().tenthsNot))
        return decided(Verdict::Phrase, QStringLiteral("phrase.han"));
    return decided(Verdict::Figure, QStringLiteral("figure.tenths"));
}

bool endsMention(char16_t c)
{
    return c == u'\0' || isColumnMark(c) || endsClause(c) || c == u'、' || c == u')' || c == u'）';
}

/// 发放资金7800: an amount whose unit was forgotten.
bool isBareMoney(const NumberSite &site)
{
    const qsizetype start = site.number.span.start;
    return site.precedes(site.words().moneyBefore)
        || (site.before() == u' ' && site.words().moneyBefore.longest(site.text, start - 1));
}

/// 总户数：1374, 逾期率为0: the noun says what is counted, so no counter is needed.
bool isBareCount(const NumberSite &site)
{
    qsizetype start = site.quantity.quote.start;
    while (start > 0 && (isSpace(site.at(start - 1)) || isColumnMark(site.at(start - 1))))
        --start;
    start -= site.words().copulaBefore.longest(site.text, start).length;
    return site.words().countBefore.longest(site.text, start).length > 0;
}

Classification byUnit(const NumberSite &site)
{
    if (const Unit *unit = site.quantity.unit) {
        if (site.isHanForm())
            return hanQuantity(site);
        if (unit->kind == Unit::Kind::Time && (unit->text == u"年" || unit->text == u"月"))
            return decided(Verdict::Time, QStringLiteral("time.years"));
        return decided(Verdict::Figure, QStringLiteral("figure.unit"));
    }
    if (site.number.indefinite)
        return decided(Verdict::Other, QStringLiteral("other.indefinite"));
    if (site.isHanForm())
        return decided(Verdict::Phrase, QStringLiteral("phrase.han"));
    const char16_t next = site.at(site.quantity.quote.end);
    // 检测点12点: the counter repeats the last character of what is counted.
    if (isHan(next) && next == site.before())
        return decided(Verdict::Figure, QStringLiteral("figure.echo"));
    if ((site.quantity.power > 0 || site.quantity.hasMiddle || site.quantity.hasNoun) && isHan(next))
        return decided(Verdict::Figure, QStringLiteral("figure.noun"));
    if (endsMention(next) && isBareMoney(site))
        return decided(Verdict::Figure, QStringLiteral("figure.money_without_unit"));
    if (endsMention(next) && isBareCount(site))
        return decided(Verdict::Figure, QStringLiteral("figure.bare_count"));
    if (site.quantity.power >= 4)
        return decided(Verdict::Figure, QStringLiteral("figure.noun"));
    return decided(Verdict::Other, QStringLiteral("other.no_unit"));
}

} // namespace

Classification classifyNumber(QStringView text, const RawNumber &number, const Quantity &quantity,
                              const Lexicon &lexicon)
{
    const NumberSite site{text, number, quantity, lexicon};
    using Step = Verdicted (*)(const NumberSite &);
    static constexpr Step steps[] = {asDiscount, asPhrase,    asShare, asOrdinal,   asOutline, asTenths,     asDocument,
                                     asYear,     asDayOrTime, asName,  asNamedList, asQuoted,  asEveryPeriod};
    for (const Step step : steps) {
        if (auto result = step(site))
            return *result;
    }
    return byUnit(site);
}

} // namespace xiangyue
