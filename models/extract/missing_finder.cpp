// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/missing_finder.h"

#include "extract/characters.h"
#include "extract/han_numeral.h"
#include "extract/mask_run.h"
#include "extract/placeholder_finder.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestQuote = 12;

/// The end of a clause, a bracket or the next item of a list.
bool closes(QStringView text, qsizetype at)
{
    const char16_t c = charAt(text, at);
    return c == u'\0' || endsClause(c) || c == u'、' || c == u'（' || c == u'(' || c == u'）' || c == u')';
}

/// …处等， ends a list; a unit before it has its noun in front.
bool closesList(QStringView text, qsizetype at)
{
    return closes(text, at) || (charAt(text, at) == u'等' && closes(text, at + 1));
}

bool isNumeric(char16_t c)
{
    return isDigit(c) || hanDigit(c) >= 0 || hanPower(c) > 0 || c == u'几' || c == u'数' || c == u'余' || c == u'多';
}

/// 完成全年目标人的81.5%: the share tells that a count stood here.
bool isShareOf(QStringView text, qsizetype at)
{
    return charAt(text, at) == u'的' && isDigit(charAt(text, at + 1));
}

/// 下辖个行政村 and 、个自然村 lack a number; 个人, 个体 are words.
bool geStandsAlone(QStringView text, TextSpan unit, const MissingWords &words)
{
    const char16_t next = charAt(text, unit.end);
    return isHan(next) && !isNumeric(next) && !words.notBehindGe.longest(text, unit.end);
}

/// Whether the unit can stand there without being the beginning of a longer word.
bool standsAlone(QStringView text, TextSpan unit, const MissingWords &words)
{
    const char16_t next = charAt(text, unit.end);
    if (isNumeric(next) || maskFamily(next) == u'x' || maskFamily(next) == u'_' || maskFamily(next) == u'*')
        return false;
    if (closesList(text, unit.end))
        return true;
    const QStringView word = unit.in(text);
    if (word == u"个")
        return geStandsAlone(text, unit, words);
    if (word == u"名")
        return isHan(next) && !words.notBehindMing.longest(text, unit.end);
    return word.size() > 1;
}

MissingNumber missingBefore(QStringView text, TextSpan unit)
{
    MissingNumber found;
    found.placeholder =
        makePlaceholder(text, {unit.start, unit.start}, PlaceholderKind::Missing, QStringLiteral("missing.unit"));
    TextSpan &quote = found.placeholder.quote;
    quote.end = qMax(quote.end, qMin(unit.end, quote.start + longestQuote));
    found.end = unit.end;
    return found;
}

/// 投入资金万元, 疏通排水沟公里，: units that are never written without a number.
bool isNaked(QStringView text, TextSpan unit, const MissingWords::Rule &rule, const MissingWords &words)
{
    const char16_t before = charAt(text, unit.start - 1);
    if (!rule.naked || !isHan(before) || hanDigit(before) >= 0 || hanPower(before) > 0
        || rule.notAfter.contains(QChar(before)))
        return false;
    if (rule.behind.longest(text, unit.end)) // 全镇个党支部, 为名低保对象
        return true;
    // Two characters of a noun: 疏通水沟公里; one alone is rather part of a word.
    if (!isHan(charAt(text, unit.start - 2)) && isHan(text[unit.start].unicode()))
        return false;
    return rule.free || closesList(text, unit.end)
        || ((unit.length() > 1 || !isHan(text[unit.start].unicode())) && words.behindNaked.longest(text, unit.end));
}

/// 总人口|人中, 同期为|起，: a word before the unit leaves its number open.
bool isOpen(QStringView text, TextSpan unit, const MissingWords::Rule &rule, const MissingWords &words)
{
    const auto after = rule.after.longest(text, unit.start);
    const bool alone = standsAlone(text, unit, words);
    if (after && !alone) {
        const bool households = text[unit.start] == u'户' && isDigit(charAt(text, unit.end)); // 现有户2386人
        return households || (after.length >= 3 && words.behindTotal.longest(text, unit.end));
    }
    if (after)
        return true;
    if (closesList(text, unit.end) && words.anyAfter.longest(text, unit.start))
        return true;
    const auto between = words.between.longest(text, unit.start);
    return alone && between && rule.after.longest(text, unit.start - between.length);
}

} // namespace

std::optional<MissingNumber> findMissing(QStringView text, qsizetype at, const Lexicon &lexicon)
{
    const MissingWords &words = lexicon.missing;
    const auto match = words.units.longest(text, at);
    if (!match)
        return std::nullopt;
    const TextSpan unit{at, at + match.length};
    const QStringView word = unit.in(text);
    // 3公里公里 is a doubled unit, not a missing number.
    const char16_t counted = charAt(text, at - match.length - 1);
    if (at >= match.length && text.mid(at - match.length, match.length) == word
        && (isNumeric(counted) || maskFamily(counted) != 0))
        return std::nullopt;
    const MissingWords::Rule &rule = words.rules[static_cast<size_t>(match.payload)];
    if (isNaked(text, unit, rule, words))
        return missingBefore(text, unit);
    const char16_t before = charAt(text, at - 1);
    if (word.front() == u'个' && (before == u'、' || before == u'，') && geStandsAlone(text, {at, at + 1}, words))
        return missingBefore(text, {at, at + 1});
    if (word == u"户" && (!isHan(before) || before == u'是') && !isNumeric(before)
        && words.behindHu.longest(text, unit.end))
        return missingBefore(text, unit);
    if (!isHan(before))
        return std::nullopt;
    if (isOpen(text, unit, rule, words))
        return missingBefore(text, unit);
    if (isShareOf(text, unit.end) && (text.mid(at - 2, 2) == u"目标" || text.mid(at - 2, 2) == u"任务"))
        return missingBefore(text, unit);
    return std::nullopt;
}

std::optional<MissingNumber> findRepeatedUnit(QStringView text, const Quantity &quantity, const Lexicon &lexicon,
                                              const UnitDictionary &units)
{
    if (!quantity.unit || quantity.unitSpan.isEmpty() || quantity.quote.end != quantity.unitSpan.end)
        return std::nullopt;
    const qsizetype end = quantity.quote.end;
    const char16_t mark = charAt(text, end);
    const bool bracket = mark == u'(' || mark == u'（';
    if (mark != u'、' && mark != u'和' && !bracket)
        return std::nullopt;
    qsizetype from = end + 1;
    if (hanPower(charAt(text, from)) >= 4)
        ++from;
    const auto match = lexicon.units.longest(text, from);
    if (!match)
        return std::nullopt;
    const Unit &unit = units.units()[static_cast<size_t>(match.payload)];
    const TextSpan span{end + 1, from + match.length};
    const char16_t next = charAt(text, span.end);
    const bool missing = bracket
        ? unit.kind == Unit::Kind::Measure && unit.dimension == quantity.unit->dimension
            && (next == u')' || next == u'）')
        : unit.text == quantity.unit->text && closes(text, span.end) && next != u'(' && next != u'（';
    return missing ? std::optional<MissingNumber>(missingBefore(text, span)) : std::nullopt;
}

} // namespace xiangyue
