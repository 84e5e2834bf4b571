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

/// What a bracket or 某 leaves open, from what follows it.
PlaceholderKind kindBefore(QStringView text, qsizetype end, const Lexicon &lexicon)
{
    if (lexicon.dateAfter.longest(text, end) && !(charAt(text, end) == u'号' || charAt(text, end) == u'点'))
        return PlaceholderKind::Date;
    const auto unit = lexicon.units.longest(text, end);
    const auto name = lexicon.maskedNameAfter.longest(text, end);
    if (unit && unit.length > name.length)
        return PlaceholderKind::Figure;
    return hanPower(charAt(text, end)) >= 4 ? PlaceholderKind::Figure : PlaceholderKind::Name;
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
    if (charAt(text, end) != close)
        return std::nullopt;
    ++end;
    return makePlaceholder(text, {position, end}, kindBefore(text, end, lexicon), QStringLiteral("mask.brackets"));
}

} // namespace xiangyue
