// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/placeholder_finder.h"

#include "extract/han_numeral.h"
#include "extract/number_scanner.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestQuote = 12;

bool endsQuote(char16_t c)
{
    return endsClause(c) || c == u'、' || c == u'(' || c == u'（' || c == u')' || c == u'）';
}

char16_t at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position].unicode() : u'\0';
}

/// What a bracket or 某 leaves open, from what follows it.
PlaceholderKind kindBefore(QStringView text, qsizetype end, const Lexicon &lexicon)
{
    if (lexicon.dateAfter.longest(text, end) && !(at(text, end) == u'号' || at(text, end) == u'点'))
        return PlaceholderKind::Date;
    const auto unit = lexicon.units.longest(text, end);
    const auto name = lexicon.maskedNameAfter.longest(text, end);
    if (unit && unit.length > name.length)
        return PlaceholderKind::Figure;
    return hanPower(at(text, end)) >= 4 ? PlaceholderKind::Figure : PlaceholderKind::Name;
}

/// 下辖个行政村 lacks its number; 下辖个体户, 共有户籍人口 and 辖村12个 do not.
bool unitStandsAlone(QStringView text, TextSpan unit)
{
    const char16_t next = at(text, unit.end);
    if (isDigit(next) || hanDigit(next) >= 0 || maskFamily(next) == u'x')
        return false;
    const QStringView word = unit.in(text);
    if (word == u"个")
        return isHan(next) && next != u'体' && next != u'人' && next != u'别' && next != u'性' && next != u'税';
    if (word == u"名") {
        static constexpr QStringView people[] = {u"党员",   u"干部",   u"职工",    u"学生",   u"教师",
                                                 u"村民",   u"队员",   u"代表",    u"护林员", u"保洁员",
                                                 u"网格员", u"志愿者", u"工作人员"};
        const QStringView after = text.mid(unit.end, 4);
        return std::any_of(std::begin(people), std::end(people),
                           [after](QStringView noun) { return after.startsWith(noun); })
            || endsClause(next);
    }
    if (word.size() == 1)
        return next == u'\0' || endsClause(next) || next == u'、';
    return true;
}

} // namespace

Placeholder makePlaceholder(QStringView text, TextSpan span, PlaceholderKind kind, const QString &rule)
{
    Placeholder placeholder;
    placeholder.kind = kind;
    placeholder.span = span;
    placeholder.rule = rule;
    TextSpan quote = span;
    if (quote.length() > longestQuote)
        quote.end = quote.start + longestQuote;
    while (quote.length() < longestQuote && quote.end < span.end + 4 && quote.end < text.size()
           && !endsQuote(text[quote.end].unicode()))
        ++quote.end;
    while (quote.length() < longestQuote && quote.start > span.start - 4 && quote.start > 0
           && !endsQuote(text[quote.start - 1].unicode()))
        --quote.start;
    placeholder.quote = quote;
    return placeholder;
}

std::optional<Placeholder> findMou(QStringView text, qsizetype position, const Lexicon &lexicon)
{
    qsizetype end = position;
    while (end < text.size() && text[end] == u'某')
        ++end;
    if (lexicon.indefiniteAfterMou.longest(text, end))
        return std::nullopt;
    const auto kind = kindBefore(text, end, lexicon);
    return makePlaceholder(text, {position, end}, kind == PlaceholderKind::Figure ? PlaceholderKind::Name : kind,
                           QStringLiteral("mask.mou"));
}

std::optional<Placeholder> findEmptyBrackets(QStringView text, qsizetype position, const Lexicon &lexicon)
{
    const char16_t open = text[position].unicode();
    const char16_t close = open == u'（' ? u'）' : open == u'(' ? u')' : open == u'【' ? u'】' : u']';
    qsizetype end = position + 1;
    while (end < text.size() && end - position < 24 && (text[end] == u' ' || text[end] == u'\u3000'))
        ++end;
    if (at(text, end) != close)
        return std::nullopt;
    ++end;
    return makePlaceholder(text, {position, end}, kindBefore(text, end, lexicon), QStringLiteral("mask.brackets"));
}

std::optional<Placeholder> findMissing(QStringView text, qsizetype position, const Lexicon &lexicon)
{
    const auto before = lexicon.missingBefore.longest(text, position + 1);
    if (!before)
        return std::nullopt;
    const auto unit = lexicon.missingUnits[static_cast<size_t>(before.payload)].longest(text, position + 1);
    if (!unit || !unitStandsAlone(text, {position + 1, position + 1 + unit.length}))
        return std::nullopt;
    Placeholder placeholder =
        makePlaceholder(text, {position + 1, position + 1}, PlaceholderKind::Missing, QStringLiteral("missing.unit"));
    placeholder.quote.end = qMax(placeholder.quote.end, qMin(text.size(), position + 1 + unit.length));
    return placeholder;
}

std::optional<Placeholder> findNakedUnit(QStringView text, qsizetype position, const Lexicon &lexicon)
{
    const auto unit = lexicon.nakedUnits.longest(text, position);
    const char16_t before = at(text, position - 1);
    if (!unit || !isHan(before) || hanDigit(before) >= 0 || hanPower(before) > 0)
        return std::nullopt;
    if (lexicon.nakedNotAfter[static_cast<size_t>(unit.payload)].contains(QChar(before)))
        return std::nullopt;
    // 3公里公里 is a doubled unit, not a missing number.
    if (position >= unit.length && text.mid(position - unit.length, unit.length) == text.mid(position, unit.length))
        return std::nullopt;
    // Two characters of a noun: 疏通水沟公里; one alone is rather part of a word.
    if (!isHan(at(text, position - 2)))
        return std::nullopt;
    const qsizetype end = position + unit.length;
    const char16_t next = at(text, end);
    const bool closes = next == u'\0' || endsClause(next) || next == u'、' || next == u'（' || next == u'('
        || next == u'）' || next == u')';
    if (!closes)
        return std::nullopt;
    Placeholder placeholder =
        makePlaceholder(text, {position, position}, PlaceholderKind::Missing, QStringLiteral("missing.unit"));
    placeholder.quote.end = qMax(placeholder.quote.end, qMin(end, placeholder.quote.start + longestQuote));
    return placeholder;
}

} // namespace xiangyue
