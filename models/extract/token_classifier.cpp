// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/token_classifier.h"

#include "extract/han_numeral.h"

#include <optional>

namespace xiangyue {

namespace {

constexpr qsizetype longestPhraseBefore = 8;
constexpr qsizetype longestQuotation = 14;

using Verdicted = std::optional<Classification>;

Classification decided(Verdict verdict, const QString &rule)
{
    return {verdict, rule};
}

/// The neighbourhood of one number; every rule below reads only from here.
struct Site {
    QStringView text;
    const RawNumber &number;
    const Quantity &quantity;
    const Lexicon &lexicon;

    char16_t at(qsizetype position) const
    {
        return position >= 0 && position < text.size() ? text[position].unicode() : u'\0';
    }
    char16_t before(qsizetype distance = 1) const { return at(number.span.start - distance); }
    char16_t after(qsizetype distance = 0) const { return at(number.span.end + distance); }
    bool follows(QStringView word, qsizetype distance = 0) const
    {
        return text.mid(number.span.end + distance, word.size()) == word;
    }
    bool precedes(QStringView word, qsizetype distance = 0) const
    {
        const qsizetype start = number.span.start - distance - word.size();
        return start >= 0 && text.mid(start, word.size()) == word;
    }
    bool followsAny(std::initializer_list<QStringView> words) const
    {
        return std::any_of(words.begin(), words.end(), [this](QStringView word) { return follows(word); });
    }
    bool precedesAny(std::initializer_list<QStringView> words) const
    {
        return std::any_of(words.begin(), words.end(), [this](QStringView word) { return precedes(word); });
    }
    bool isHanForm() const { return number.form == RawNumber::Form::Han; }
    bool wholeBetween(int low, int high) const
    {
        return number.low && number.low->isInteger() && *number.low >= Decimal(low) && *number.low <= Decimal(high);
    }
};

bool isBoundary(char16_t c)
{
    return c == u'\0' || c == u' ' || c == u'\u3000' || c == u'\t' || c == u'“' || c == u'"' || endsClause(c)
        || c == u'(' || c == u'（' || c == u'、';
}

Verdicted asPhrase(const Site &site)
{
    const TextSpan span = site.number.span;
    if (!site.number.masked()) {
        for (qsizetype start = qMax<qsizetype>(0, span.start - longestPhraseBefore); start <= span.start; ++start) {
            const auto match = site.lexicon.phrases.longest(site.text, start);
            // The phrase must not cut the numeral: 三个 in 十三个, 一条 in 一条一条.
            if (match && start + match.length >= span.end)
                return decided(Verdict::Phrase, QStringLiteral("phrase.dictionary"));
        }
    }
    for (qsizetype start = qMax<qsizetype>(0, span.start - 3); start <= span.start; ++start) {
        const auto match = site.lexicon.asciiPhrases.longest(site.text, start);
        const qsizetype end = start + match.length;
        if (!match || end < span.end)
            continue;
        const bool cutsDigits = isDigit(site.at(end)) && isDigit(site.at(end - 1));
        if (!cutsDigits && !(start > 0 && isDigit(site.at(start - 1))))
            return decided(Verdict::Phrase, QStringLiteral("phrase.dictionary"));
    }
    if (!site.number.masked() && (site.before() == u'+' || site.after() == u'+'))
        return decided(Verdict::Phrase, QStringLiteral("phrase.plus"));
    return std::nullopt;
}

Verdicted asOrdinal(const Site &site)
{
    if (site.before() == u'第')
        return decided(Verdict::Ordinal, QStringLiteral("ordinal.di"));
    if (site.precedes(u"之") || site.precedes(u"其"))
        return decided(Verdict::Ordinal, QStringLiteral("ordinal.di"));
    return std::nullopt;
}

Verdicted asOutline(const Site &site)
{
    if (site.number.masked())
        return std::nullopt;
    const char16_t next = site.after();
    const bool starts = isBoundary(site.before());
    if (site.isHanForm() && next == u'是' && starts)
        return decided(Verdict::Outline, QStringLiteral("outline.shi"));
    if (next == u'、' && starts && site.before() != u'、' && site.wholeBetween(1, 40) && hanDigit(site.after(1)) < 0
        && !isDigit(site.after(1)) && !(site.isHanForm() && hanPower(site.after(1)) > 0))
        return decided(Verdict::Outline, QStringLiteral("outline.number"));
    if (!site.isHanForm() && (next == u'.' || next == u'．') && starts && site.wholeBetween(1, 40)
        && !isDigit(site.after(1)))
        return decided(Verdict::Outline, QStringLiteral("outline.number"));
    const bool bracketed = (site.before() == u'(' || site.before() == u'（') && (next == u')' || next == u'）');
    if (bracketed && site.wholeBetween(1, 40))
        return decided(Verdict::Outline, QStringLiteral("outline.number"));
    if ((next == u')' || next == u'）') && starts && site.wholeBetween(1, 40) && isHan(site.after(1)))
        return decided(Verdict::Outline, QStringLiteral("outline.number"));
    return std::nullopt;
}

bool looksLikeYear(const Site &site)
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

Verdicted asYear(const Site &site)
{
    const char16_t next = site.after();
    if (next == u'年' || site.follows(u" 年")) {
        if (site.followsAny({u"年级", u"年生"}))
            return decided(Verdict::Grade, QStringLiteral("grade.class"));
        if (looksLikeYear(site))
            return decided(Verdict::Year, QStringLiteral("date.year"));
        if (site.number.low && site.number.low->isInteger() && site.number.span.length() == 2 && !site.isHanForm()
            && *site.number.low >= Decimal(10) && *site.number.low <= Decimal(40)
            && (isBoundary(site.before()) || site.followsAny({u"年度", u"年底", u"年初", u"年上", u"年下"})))
            return decided(Verdict::Year, QStringLiteral("date.year"));
        return decided(Verdict::Time, QStringLiteral("time.years"));
    }
    if (site.number.parts == 3 && site.number.span.length() >= 8)
        return decided(Verdict::Date, QStringLiteral("date.full"));
    if (!site.number.masked() && !site.quantity.unit && looksLikeYear(site) && !site.isHanForm()
        && site.number.span.length() == 4 && site.quantity.power == 0
        && (site.followsAny({u"上半年", u"下半年", u"至", u"-", u"—"}) || site.after() == u')' || site.after() == u'）'
            || site.after() == u'〕' || site.after() == u']'))
        return decided(Verdict::Year, QStringLiteral("date.year"));
    // 授予20__至20__年度: a mask that starts like a year and stands before another one.
    if (site.number.form == RawNumber::Form::Mixed && !site.quantity.unit && site.number.span.length() == 4
        && (site.text.mid(site.number.span.start, 2) == u"20" || site.text.mid(site.number.span.start, 2) == u"19")
        && (isBoundary(site.after()) || site.followsAny({u"至", u"—", u"-", u"]", u"〕", u"】"})
            || isHan(site.after())))
        return decided(Verdict::Year, QStringLiteral("date.year"));
    return std::nullopt;
}

Verdicted asDayOrTime(const Site &site)
{
    const char16_t next = site.after();
    if (next == u'月' && (site.number.masked() || site.wholeBetween(1, 12)))
        return decided(Verdict::Date, QStringLiteral("date.month"));
    if ((next == u'日' || next == u'号') && (site.before() == u'月' || site.precedes(u"至") || site.precedes(u"月 "))
        && (site.number.masked() || site.wholeBetween(1, 39)))
        return decided(Verdict::Date, QStringLiteral("date.day"));
    if (next == u'日' && site.number.masked())
        return decided(Verdict::Date, QStringLiteral("date.day"));
    if (next == u'日' && !site.followsAny({u"日/", u"日均"}) && site.wholeBetween(1, 31) && !site.isHanForm())
        return decided(Verdict::Date, QStringLiteral("date.day"));
    if (site.followsAny({u"季度", u"季報"}))
        return decided(Verdict::Date, QStringLiteral("date.quarter"));
    if (site.followsAny({u"周岁", u"岁"}))
        return decided(Verdict::Time, QStringLiteral("time.age"));
    if (site.followsAny({u"周年"}))
        return decided(Verdict::Phrase, QStringLiteral("phrase.anniversary"));
    if (site.followsAny({u"时许", u"时整", u"点钟", u"点整", u"点半", u"时前", u"点前"})
        || (site.after() == u':' && isDigit(site.after(1)) && site.wholeBetween(0, 24))
        || (site.before() == u':' && isDigit(site.before(2)) && site.wholeBetween(0, 59))
        || ((next == u'时' || next == u'点') && site.wholeBetween(0, 24)
            && site.precedesAny({u"日", u"午", u"晚", u"凌晨", u"早", u"晨", u"至"})))
        return decided(Verdict::Time, QStringLiteral("time.clock"));
    // 9.15, 11.22地震: a day of the calendar that names an event.
    if (site.followsAny({u"地震", u"洪灾", u"火灾", u"事件", u"事故", u"山洪", u"泥石流", u"讲话", u"专案", u"特大"})
        && !site.quantity.unit)
        return decided(Verdict::Name, QStringLiteral("name.event"));
    return std::nullopt;
}

Verdicted asDocument(const Site &site)
{
    const char16_t before = site.before();
    const char16_t next = site.after();
    const auto closes = [](char16_t c) {
        return c == u'〕' || c == u']' || c == u'】' || c == u'］' || c == u'）' || c == u')';
    };
    const auto opens = [](char16_t c) {
        return c == u'〔' || c == u'[' || c == u'【' || c == u'［';
    };
    if (opens(before) && closes(next))
        return decided(Verdict::Document, QStringLiteral("document.year"));
    if (next == u'号' && before != u'月') {
        if (closes(before) || before == u'第' || site.precedesAny({u"字", u"发", u"办", u"令", u"公告", u"函"}))
            return decided(Verdict::Document, QStringLiteral("document.number"));
        if (!site.number.masked())
            return decided(Verdict::Name, QStringLiteral("name.number"));
    }
    return std::nullopt;
}

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

Verdicted asName(const Site &site)
{
    const char16_t before = site.before();
    const char16_t next = site.after();
    if (!site.isHanForm()
        && (isAsciiLetter(before) || before == u'+' || (before == u'-' && isAsciiLetter(site.before(2)))))
        return decided(Verdict::Road, QStringLiteral("road.letter"));
    if (isAsciiLetter(next) && !site.quantity.unit && !site.number.masked())
        return decided(Verdict::Name, QStringLiteral("name.letters"));
    if (site.followsAny({u"kv", u"kV", u"KV", u"千伏", u"KVA", u"kVA"}) && !site.number.masked()
        && !site.followsAny({u"千伏安"}))
        return decided(Verdict::Road, QStringLiteral("road.voltage"));
    if (site.followsAny({u"国道", u"省道", u"县道", u"乡道", u"路公交", u"号线", u"线公路"}) && !site.isHanForm())
        return decided(Verdict::Road, QStringLiteral("road.name"));
    if (next == u'级' && !site.number.masked())
        return decided(Verdict::Grade, QStringLiteral("grade.level"));
    if ((next == u'组' || next == u'队') && !site.isHanForm() && !site.number.masked()
        && !site.precedesAny({u"共", u"有", u"个", u"辖"}) && site.wholeBetween(1, 40)
        && (site.before() == u'村' || site.before() == u'、'))
        return decided(Verdict::Name, QStringLiteral("name.group"));
    const bool times = next == u'×' || next == u'*' || next == u'x' || next == u'X' || before == u'×' || before == u'*';
    const char16_t beyond =
        next == u'×' || next == u'*' || next == u'x' || next == u'X' ? site.after(1) : site.before(2);
    if (times && isDigit(beyond))
        return decided(Verdict::Other, QStringLiteral("other.dimensions"));
    return std::nullopt;
}

/// Inside a short quotation or a title in 《》: a name or slogan, not a quantity.
Verdicted asQuoted(const Site &site)
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

bool isNamedListUnit(QStringView unit)
{
    return unit == u"条" || unit == u"项" || unit == u"件" || unit == u"个" || unit == u"大" || unit == u"种"
        || unit == u"类" || unit == u"点" || unit == u"字";
}

/// 20件具体措施, 六大战役: a named list or slogan.
Verdicted asNamedList(const Site &site)
{
    if (site.number.masked())
        return std::nullopt;
    if (site.after() == u'大' && isHan(site.after(1)) && site.isHanForm())
        return decided(Verdict::Phrase, QStringLiteral("phrase.list"));
    const Unit *unit = site.quantity.unit;
    const bool listUnit = unit != nullptr && isNamedListUnit(unit->text);
    const qsizetype from = unit ? site.quantity.unitSpan.end : site.number.span.end;
    if (unit && !listUnit && !site.isHanForm())
        return std::nullopt;
    if (site.lexicon.notFigureAfter.longest(site.text, from) && (listUnit || site.isHanForm()))
        return decided(Verdict::Phrase, QStringLiteral("phrase.list"));
    return std::nullopt;
}

bool isMeasure(const Unit &unit)
{
    return !unit.dimension.startsWith(u"count") && unit.dimension != u"time" && unit.dimension != u"people"
        && unit.dimension != u"households";
}

/// Counters that as often stand in set phrases as beside things; they need a verb of doing before them.
bool isVagueCounter(QStringView unit)
{
    static constexpr QStringView vague[] = {u"项", u"种", u"类", u"级", u"层", u"轮", u"届", u"次", u"批", u"面",
                                            u"方", u"点", u"套", u"份", u"步", u"段", u"场", u"手", u"道", u"片",
                                            u"环", u"线", u"期", u"头", u"门", u"张", u"把", u"股", u"支", u"条",
                                            u"村", u"镇", u"乡", u"县", u"市", u"省", u"区", u"组", u"社", u"户次"};
    return std::any_of(std::begin(vague), std::end(vague), [unit](QStringView word) { return word == unit; });
}

QStringView withoutParticle(QStringView before)
{
    while (!before.isEmpty()
           && (before.back() == u'了' || before.back() == u'各' || before.back() == u'有' || before.back() == u'共'
               || before.back() == u'出'))
        before.chop(1);
    return before;
}

bool verbBefore(const Site &site)
{
    const qsizetype start = site.quantity.quote.start;
    const QStringView window = site.text.mid(qMax<qsizetype>(0, start - 8), qMin<qsizetype>(start, 8));
    const QStringView trimmed = withoutParticle(window);
    return site.lexicon.concreteVerbEnds.longest(trimmed, trimmed.size()).length > 0
        || site.lexicon.concreteVerbEnds.longest(window, window.size()).length > 0;
}

/// A verb of doing anywhere between the start of the clause and the number: 新建农村饮水工程一座.
bool verbInClause(const Site &site)
{
    const qsizetype start = site.quantity.quote.start;
    for (qsizetype i = start; i > 0 && start - i < 24; --i) {
        if (endsClause(site.at(i - 1)))
            return false;
        if (site.lexicon.concreteVerbEnds.longest(site.text, i))
            return true;
    }
    return false;
}

/// 发展入党积极分子四名: two characters of the noun stand right before the number at the end of its clause.
bool nounBefore(const Site &site)
{
    const qsizetype start = site.quantity.quote.start;
    static constexpr QStringView pointers = u"这那每第上下哪几各一前后另其的地得";
    return isHan(site.at(start - 1)) && isHan(site.at(start - 2)) && !pointers.contains(QChar(site.at(start - 1)));
}

bool everyBefore(const Site &site)
{
    return site.precedesAny({u"每月", u"每周", u"每年", u"每季度", u"每村", u"每户", u"每人", u"每天", u"每个月",
                             u"每村配备", u"每半月", u"每学期"});
}

/// Chinese numerals count concrete things only under conditions: most of them stand in set phrases.
Classification hanQuantity(const Site &site)
{
    const Unit &unit = *site.quantity.unit;
    const auto rejected = decided(Verdict::Phrase, QStringLiteral("phrase.han"));
    const bool rounded = site.precedesAny({u"上", u"近", u"超", u"过", u"约", u"逾"});
    if (site.number.bareMultiplier && !site.quantity.hasMiddle && !rounded)
        return decided(Verdict::Other, QStringLiteral("other.indefinite"));
    if (unit.dimension == u"time")
        return decided(Verdict::Time, QStringLiteral("time.duration"));
    if (unit.dimension == u"share" || isMeasure(unit))
        return decided(Verdict::Figure, QStringLiteral("figure.han_measure"));

    const char16_t noun = site.at(site.quantity.unitSpan.end);
    // 接种完两剂次xxxx人次: tells which, the number behind it counts.
    if (site.number.span.length() == 1 && (isDigit(noun) || maskFamily(noun) == u'x')
        && unit.dimension.startsWith(u"count"))
        return rejected;
    const bool nounFollows = isHan(noun) && noun != u'的' && noun != u'是' && noun != u'都' && noun != u'均';
    const bool many =
        site.number.low && (*site.number.low >= Decimal(10) || site.quantity.hasMiddle || site.quantity.power > 0);
    if (site.number.low && *site.number.low == Decimal(1)) {
        if ((nounFollows && (verbBefore(site) || everyBefore(site)))
            || (!nounFollows && !isVagueCounter(unit.text) && verbInClause(site)))
            return decided(Verdict::Figure, QStringLiteral("figure.han_one"));
        return rejected;
    }
    if (many && !isVagueCounter(unit.text))
        return decided(Verdict::Figure, QStringLiteral("figure.han_many"));
    // 二期, 二组: 二 before a counter is an ordinal; quantities say 两.
    if (site.number.span.length() == 1 && site.before(0) == u'二')
        return decided(Verdict::Ordinal, QStringLiteral("ordinal.er"));
    if (unit.text == u"类" || unit.text == u"种" || unit.text == u"层" || unit.text == u"级")
        return rejected;
    if (isVagueCounter(unit.text) && !verbBefore(site) && !(everyBefore(site) && nounFollows)
        && !(many && verbInClause(site)))
        return rejected;
    if (nounFollows || verbBefore(site) || verbInClause(site) || nounBefore(site))
        return decided(Verdict::Figure, QStringLiteral("figure.han_count"));
    return rejected;
}

/// 发放资金7800: an amount whose unit was forgotten.
bool moneyNounBefore(const Site &site)
{
    return site.precedesAny({u"资金",   u"金额",   u"投入",   u"投资",   u"经费",   u"补助",   u"补贴",
                             u"收入",   u"产值",   u"工资",   u"资金达", u"金额达", u"资金共", u"资金共计",
                             u"慰问金", u"补助金", u"救助金", u"保障金", u"补贴款", u"补助款", u"救灾款",
                             u"捐款",   u"党费",   u"保险费", u"工程款", u"奖金",   u"租金"})
        || site.precedesAny({u"资金 ", u"共计资金"});
}

bool endsMention(char16_t c)
{
    return c == u'\0' || endsClause(c) || c == u'、' || c == u')' || c == u'）';
}

Verdicted asEveryPeriod(const Site &site)
{
    const Unit *unit = site.quantity.unit;
    if (!unit || unit->dimension != u"time")
        return std::nullopt;
    const bool longTerm = unit->text == u"年" || unit->text == u"个月" || unit->text == u"月";
    if (site.before() == u'每' || (longTerm && (site.before() == u'近' || site.precedes(u"连续"))))
        return decided(Verdict::Time, QStringLiteral("time.period"));
    return std::nullopt;
}

/// 六成用于工资, 七成以上: tenths as a share; 成效, 成果 and the like are words of their own.
Verdicted asTenths(const Site &site)
{
    if (!site.isHanForm() || site.after() != u'成' || site.number.span.length() > 3)
        return std::nullopt;
    static constexpr QStringView words[] = {u"成效", u"成果", u"成为", u"成立", u"成功", u"成就",
                                            u"成本", u"成员", u"成熟", u"成长", u"成绩", u"成片",
                                            u"成型", u"成群", u"成年", u"成分", u"成交", u"成品"};
    for (const QStringView word : words) {
        if (site.follows(word))
            return decided(Verdict::Phrase, QStringLiteral("phrase.han"));
    }
    return decided(Verdict::Figure, QStringLiteral("figure.tenths"));
}

Classification byUnit(const Site &site)
{
    const Unit *unit = site.quantity.unit;
    if (unit) {
        if (site.isHanForm())
            return hanQuantity(site);
        if (unit->dimension == u"time" && (unit->text == u"年" || unit->text == u"月"))
            return decided(Verdict::Time, QStringLiteral("time.years"));
        return decided(Verdict::Figure, QStringLiteral("figure.unit"));
    }
    if (site.isHanForm())
        return decided(Verdict::Phrase, QStringLiteral("phrase.han"));
    const char16_t next = site.at(site.quantity.quote.end);
    // 检测点12点: the counter repeats the last character of what is counted.
    if (isHan(next) && next == site.before() && !site.number.masked())
        return decided(Verdict::Figure, QStringLiteral("figure.echo"));
    if ((site.quantity.power > 0 || site.quantity.hasMiddle) && isHan(next))
        return decided(Verdict::Figure, QStringLiteral("figure.noun"));
    if (moneyNounBefore(site) && endsMention(next))
        return decided(Verdict::Figure, QStringLiteral("figure.money_without_unit"));
    if (site.quantity.power >= 4)
        return decided(Verdict::Figure, QStringLiteral("figure.noun"));
    return decided(Verdict::Other, QStringLiteral("other.no_unit"));
}

/// A unit word behind a mask that is rather the kind of a masked name: xx村, x镇, X组.
bool maskedName(const Site &site)
{
    if (!site.number.masked() || site.quantity.power > 0 || site.quantity.hasMiddle || site.number.parts > 1)
        return false;
    const auto name = site.lexicon.maskedNameAfter.longest(site.text, site.number.span.end);
    if (!name)
        return false;
    return !site.quantity.unit || name.length >= site.quantity.unitSpan.length();
}

} // namespace

Classification classifyNumber(QStringView text, const RawNumber &number, const Quantity &quantity,
                              const Lexicon &lexicon)
{
    const Site site{text, number, quantity, lexicon};
    if (number.masked()) {
        if (lexicon.asciiPhrases.longest(text, number.span.start).length > number.span.length())
            return {Verdict::Phrase, QStringLiteral("phrase.dictionary")};
        if (site.followsAny({u"周岁", u"岁"}))
            return {Verdict::Placeholder, QStringLiteral("mask.age")};
        if (site.before() == u'第')
            return {Verdict::Placeholder, QStringLiteral("mask.ordinal")};
        if (quantity.unit && quantity.unit->text == u"成" && isHan(site.after(1))
            && !site.followsAny({u"成以上", u"成左右"}))
            return {Verdict::Placeholder, QStringLiteral("mask.other")};
        if (auto year = asYear(site))
            return {Verdict::Placeholder, QStringLiteral("mask.date")};
        if (number.span.end < text.size() && lexicon.dateAfter.longest(text, number.span.end)
            && !(quantity.unit && quantity.unit->dimension != u"time" && quantity.unit->text.size() > 1)
            && text[number.span.end] != u'号' && text[number.span.end] != u'点' && text[number.span.end] != u'分')
            return {Verdict::Placeholder, QStringLiteral("mask.date")};
        if (maskedName(site))
            return {Verdict::Placeholder, QStringLiteral("mask.name")};
        if (quantity.unit)
            return {Verdict::Figure, QStringLiteral("figure.masked")};
        if (quantity.power > 0 || quantity.hasMiddle)
            return {Verdict::Figure, QStringLiteral("figure.masked")};
        return {Verdict::Placeholder, QStringLiteral("mask.other")};
    }
    using Step = Verdicted (*)(const Site &);
    static constexpr Step steps[] = {asPhrase,    asOrdinal, asOutline,   asTenths, asDocument,   asYear,
                                     asDayOrTime, asName,    asNamedList, asQuoted, asEveryPeriod};
    for (const Step step : steps) {
        if (auto result = step(site))
            return *result;
    }
    return byUnit(site);
}

PlaceholderKind maskKind(QStringView text, const RawNumber &number, const Quantity &quantity, const Lexicon &lexicon,
                         Verdict verdict, QString &rule)
{
    const Site site{text, number, quantity, lexicon};
    if (verdict == Verdict::Figure) {
        if (number.form == RawNumber::Form::Mixed && text[number.span.start] == u'2' && number.span.length() == 4
            && (number.maskFamily == u'_' || number.maskFamily == u'-')) {
            rule = QStringLiteral("mask.damaged");
            return PlaceholderKind::Damaged;
        }
        return PlaceholderKind::Figure;
    }
    if (rule == u"mask.date")
        return PlaceholderKind::Date;
    if (rule == u"mask.age" || rule == u"mask.ordinal")
        return PlaceholderKind::Figure;
    if (rule == u"mask.name")
        return PlaceholderKind::Name;
    const char16_t next = site.after();
    if (next == u'号' || next == u'〕' || next == u']') {
        rule = QStringLiteral("mask.document");
        return PlaceholderKind::Figure;
    }
    if (next == u'、' && maskFamily(site.after(1)) == number.maskFamily) {
        rule = QStringLiteral("mask.name_list");
        return PlaceholderKind::Name;
    }
    const bool hidden = number.maskFamily == u'_' || number.maskFamily == u'*' || number.maskFamily == u'#';
    if (hidden && !lexicon.maskedNameBefore.longest(text, number.span.start)) {
        rule = QStringLiteral("mask.redaction");
        return number.span.length() == 1 && number.maskFamily == u'_' ? PlaceholderKind::Damaged
                                                                      : PlaceholderKind::Redaction;
    }
    rule = QStringLiteral("mask.name_default");
    return PlaceholderKind::Name;
}

} // namespace xiangyue
