// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/number_site.h"

namespace xiangyue {

namespace {

bool looksLikeYear(const NumberSite &site)
{
    const RawNumber &number = site.number;
    if (number.masked())
        return true;
    if (number.positional && number.span.length() == 4)
        return true;
    const auto between = [](const std::optional<Decimal> &value) {
        return value && value->isInteger() && *value >= Decimal(1900) && *value <= Decimal(2100);
    };
    return between(number.low) && (number.parts == 1 || number.parts == 3 || between(number.high) || !number.high);
}

Verdicted beforeNian(const NumberSite &site)
{
    if (site.follows(site.words().schoolAfter))
        return decided(Verdict::Grade, QStringLiteral("grade.class"));
    if (looksLikeYear(site))
        return decided(Verdict::Year, QStringLiteral("date.year"));
    if (site.number.span.length() == 2 && !site.isHanForm() && site.wholeBetween(10, 40)
        && (isBoundary(site.before()) || site.follows(site.words().yearAfter)))
        return decided(Verdict::Year, QStringLiteral("date.year"));
    return decided(Verdict::Time, QStringLiteral("time.years"));
}

bool closesBracket(char16_t c)
{
    return c == u')' || c == u'）' || c == u'〕' || c == u']' || c == u'】';
}

} // namespace

Verdicted asYear(const NumberSite &site)
{
    if (site.after() == u'年' || (site.after() == u' ' && site.after(1) == u'年'))
        return beforeNian(site);
    if (site.number.parts == 3 && site.number.span.length() >= 8)
        return decided(Verdict::Date, QStringLiteral("date.full"));
    if (site.quantity.unit || site.isHanForm() || site.number.span.length() != 4)
        return std::nullopt;
    if (!site.number.masked() && site.quantity.power == 0 && looksLikeYear(site)
        && (site.follows(site.words().bareYearAfter) || closesBracket(site.after())))
        return decided(Verdict::Year, QStringLiteral("date.year"));
    // 授予20__至20__年度: a mask that starts like a year and stands before another one.
    const QStringView century = site.text.mid(site.number.span.start, 2);
    if (site.number.form == RawNumber::Form::Mixed && (century == u"20" || century == u"19")
        && (isBoundary(site.after()) || closesBracket(site.after()) || site.after() == u'—' || site.after() == u'-'
            || isHan(site.after())))
        return decided(Verdict::Year, QStringLiteral("date.year"));
    return std::nullopt;
}

Verdicted asDayOrTime(const NumberSite &site)
{
    const NumberWords &words = site.words();
    const char16_t next = site.after();
    if (next == u'月' && (site.number.masked() || site.wholeBetween(1, 12)))
        return decided(Verdict::Date, QStringLiteral("date.month"));
    const char16_t before = site.before();
    const bool afterMonth = before == u'月' || before == u'至' || (before == u' ' && site.before(2) == u'月');
    if ((next == u'日' || next == u'号') && afterMonth && (site.number.masked() || site.wholeBetween(1, 39)))
        return decided(Verdict::Date, QStringLiteral("date.day"));
    if (next == u'日' && site.number.masked())
        return decided(Verdict::Date, QStringLiteral("date.day"));
    if (next == u'日' && site.after(1) != u'/' && site.after(1) != u'均' && site.wholeBetween(1, 31)
        && !site.isHanForm())
        return decided(Verdict::Date, QStringLiteral("date.day"));
    if (next == u'季' && site.after(1) == u'度')
        return decided(Verdict::Date, QStringLiteral("date.quarter"));
    if (next == u'岁' || (next == u'周' && site.after(1) == u'岁'))
        return decided(Verdict::Time, QStringLiteral("time.age"));
    if (next == u'周' && site.after(1) == u'年')
        return decided(Verdict::Phrase, QStringLiteral("phrase.anniversary"));
    if (site.follows(words.clockAfter) || (next == u':' && isDigit(site.after(1)) && site.wholeBetween(0, 24))
        || (before == u':' && isDigit(site.before(2)) && site.wholeBetween(0, 59))
        || ((next == u'时' || next == u'点') && site.wholeBetween(0, 24) && site.precedes(words.clockBefore)))
        return decided(Verdict::Time, QStringLiteral("time.clock"));
    // 9.15, 11.22地震: a day of the calendar that names an event.
    if (!site.quantity.unit && site.follows(words.eventAfter))
        return decided(Verdict::Name, QStringLiteral("name.event"));
    return std::nullopt;
}

Verdicted asEveryPeriod(const NumberSite &site)
{
    const Unit *unit = site.quantity.unit;
    if (!unit || unit->kind != Unit::Kind::Time)
        return std::nullopt;
    const bool longTerm = unit->text == u"年" || unit->text == u"个月" || unit->text == u"月";
    const bool running = site.before() == u'近' || (site.before() == u'续' && site.before(2) == u'连');
    if (site.before() == u'每' || (longTerm && running))
        return decided(Verdict::Time, QStringLiteral("time.period"));
    return std::nullopt;
}

} // namespace xiangyue
