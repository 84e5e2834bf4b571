// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/number_scanner.h"

#include "extract/han_numeral.h"

namespace xiangyue {

namespace {

constexpr qsizetype longestDigits = 34; ///< longer runs have no value that fits; they are still one token

char16_t at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position].unicode() : u'\0';
}

int digitValue(char16_t c)
{
    return c >= u'０' ? c - u'０' : c - u'0';
}

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isPoint(char16_t c)
{
    return c == u'.' || c == u'．';
}

qsizetype digitsEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && isDigit(text[from].unicode()))
        ++from;
    return from;
}

/// 1,234,567: one to three digits, then groups of exactly three.
qsizetype groupedEnd(QStringView text, qsizetype start, qsizetype end)
{
    if (end - start > 3)
        return end;
    qsizetype stop = end;
    // A full-width comma groups full-width digits only; elsewhere it parts clauses.
    const bool wide = text[start].unicode() >= u'０';
    while (at(text, stop) == u',' || (wide && at(text, stop) == u'，')) {
        const qsizetype next = digitsEnd(text.left(qMin(text.size(), stop + 5)), stop + 1);
        if (next - stop - 1 != 3)
            break;
        stop = next;
    }
    return stop;
}

std::optional<Decimal> valueOf(QStringView digits)
{
    Decimal::Coefficient coefficient = 0;
    int scale = 0;
    int count = 0;
    bool point = false;
    for (const QChar c : digits) {
        if (isDigit(c.unicode())) {
            if (++count > longestDigits)
                return std::nullopt;
            coefficient = coefficient * 10 + digitValue(c.unicode());
            scale += point ? 1 : 0;
        } else if (c != u',' && c != u'，') {
            point = true;
        }
    }
    return Decimal::fromParts(coefficient, scale);
}

struct Piece {
    qsizetype end = 0;
    std::optional<Decimal> value;
    bool masked = false;
    bool ideographicPoint = false;
    bool positional = false;
    bool bareMultiplier = false;
    std::optional<Decimal> high;
    int parts = 1;
};

/// 168。68公里: a full stop between digits is a decimal point when a unit or multiplier follows.
bool isIdeographicPoint(QStringView text, qsizetype stop, const Lexicon &lexicon)
{
    if (at(text, stop) != u'。' && at(text, stop) != u'·')
        return false;
    const qsizetype end = digitsEnd(text.left(qMin(text.size(), stop + 6)), stop + 1);
    if (end == stop + 1 || end - stop > 4)
        return false;
    return lexicon.units.longest(text, end).length > 0 || hanPower(at(text, end)) >= 4;
}

Piece readDigits(QStringView text, qsizetype start, const Lexicon &lexicon)
{
    Piece piece;
    qsizetype end = groupedEnd(text, start, digitsEnd(text, start));
    if (isPoint(at(text, end)) && isDigit(at(text, end + 1))) {
        end = digitsEnd(text, end + 1);
        while (isPoint(at(text, end)) && isDigit(at(text, end + 1))) { // 2024.1.5
            end = digitsEnd(text, end + 1);
            ++piece.parts;
        }
        if (piece.parts > 1)
            ++piece.parts;
    } else if (isIdeographicPoint(text, end, lexicon)) {
        end = digitsEnd(text, end + 1);
        piece.ideographicPoint = true;
    }
    piece.end = end;
    if (piece.parts == 1)
        piece.value = valueOf(text.mid(start, end - start));
    return piece;
}

/// End of a run of one mask family with points inside (x.x), `start` when there is none.
qsizetype maskEnd(QStringView text, qsizetype start, char16_t family)
{
    qsizetype end = start;
    while (end < text.size()) {
        const char16_t c = text[end].unicode();
        if (maskFamily(c) == family)
            ++end;
        else if (isPoint(c) && end > start && maskFamily(at(text, end + 1)) == family)
            ++end;
        else
            break;
    }
    return end;
}

/// Mask characters right behind digits: 20__, 20xx, 1xx, 3X.X, 20--. A lone × * x between numbers multiplies.
qsizetype mixedEnd(QStringView text, qsizetype end)
{
    qsizetype from = end;
    if (isPoint(at(text, end)) && maskFamily(at(text, end + 1)) != 0)
        from = end + 1;
    const char16_t family = maskFamily(at(text, from));
    if (family == u'-') {
        const qsizetype stop = maskEnd(text, from, family);
        const char16_t next = at(text, stop);
        return stop - from >= 2 && (next == u'年' || isHan(next)) ? stop : end;
    }
    if (family == 0 || family == u'?' || family == u'.' || family == u'o')
        return end;
    const qsizetype stop = maskEnd(text, from, family);
    const char16_t next = at(text, stop);
    if (isDigit(next) || maskFamily(next) != 0)
        return end; // 20×30, 20*xx
    if (family == u'x' && isAsciiLetter(next))
        return end; // 5xl
    if (family == u'*' && (next == u' ' || next == u'*'))
        return end;
    return stop;
}

bool isRangeMark(QStringView text, qsizetype position, qsizetype &length)
{
    switch (at(text, position)) {
    case u'-':
    case u'~':
    case u'～':
    case u'－':
    case u'–':
    case u'至':
    case u'到':
        length = 1;
        return true;
    case u'—':
        length = at(text, position + 1) == u'—' ? 2 : 1;
        return true;
    default:
        return false;
    }
}

Piece readPiece(QStringView text, qsizetype start, const Lexicon &lexicon)
{
    Piece piece;
    piece.end = start;
    const char16_t c = at(text, start);
    const char16_t family = maskFamily(c);
    if (isDigit(c)) {
        piece = readDigits(text, start, lexicon);
        const qsizetype mixed = mixedEnd(text, piece.end);
        if (mixed > piece.end) {
            piece.end = mixed;
            piece.masked = true;
            piece.value.reset();
        }
    } else if (hanDigit(c) >= 0 || hanPower(c) > 0) {
        const HanNumeral numeral = readHanNumeral(text, start);
        piece.end = start + numeral.length;
        piece.value = numeral.low;
        piece.high = numeral.high;
        piece.positional = numeral.positional;
        piece.bareMultiplier = numeral.bareMultiplier;
    } else if (family != 0) {
        piece.end = maskEnd(text, start, family);
        piece.masked = true;
    }
    return piece;
}

void joinRange(RawNumber &number, QStringView text, const Lexicon &lexicon)
{
    const bool han = number.form == RawNumber::Form::Han;
    while (number.parts < 4) {
        qsizetype mark = 0;
        const qsizetype end = number.span.end;
        if (!isRangeMark(text, end, mark))
            return;
        const char16_t next = at(text, end + mark);
        const char16_t family = maskFamily(next);
        const bool fits =
            han ? hanDigit(next) > 0 : isDigit(next) || (number.masked() && family != 0 && family != u'-');
        if (!fits || (han && mark > 1))
            return;
        const Piece piece = readPiece(text, end + mark, lexicon);
        if (number.masked() && at(text, piece.end) == u'年')
            return; // 20__至20__年: two masked years, two spots to fill in
        if (family != 0 && isAsciiLetter(at(text, piece.end)))
            return;
        const qsizetype last = piece.end - 1;
        const int power = han ? hanPower(at(text, last)) : 0;
        if (power > 0 && last > end + mark && number.low && *number.low < Decimal(10)) // 三到五万
            number.low = number.low->scaled(power);
        number.span.end = piece.end;
        number.high = piece.value;
        ++number.parts;
        if (piece.masked && !number.masked())
            number.form = RawNumber::Form::Mixed;
        if (number.masked()) {
            number.low.reset();
            number.high.reset();
        }
    }
}

/// Whether a lone mask run is one at all: letters of words, bullets, question marks and ellipses are not.
bool isRealMask(QStringView text, TextSpan span, char16_t family, const Lexicon &lexicon)
{
    const char16_t before = at(text, span.start - 1);
    const char16_t after = at(text, span.end);
    const bool unitFollows = lexicon.units.longest(text, span.end).length > 0 || after == u'万' || after == u'亿'
        || after == u'余' || after == u'年';
    const bool lineStart = before == u'\0' || before == u'\n';
    switch (family) {
    case u'x':
        if (isAsciiLetter(before) || isDigit(before) || before == u'+' || after == u'+')
            return false;
        return isAsciiLetter(after) ? unitFollows : !isDigit(after);
    case u'*':
        if (lineStart && (after == u' ' || after == u'*'))
            return false;
        return !(span.length() == 1 && (isDigit(after) || maskFamily(after) != 0)); // 20*30, xx米*xx米
    case u'?':
        return unitFollows && (isHan(before) || before == u'约');
    case u'.':
        return unitFollows && isHan(before) && after != u'年' && span.length() <= 6;
    case u'o':
        return span.length() >= 2 || (isHan(before) && (unitFollows || isHan(after)));
    case u'#':
        return span.length() >= 2 || (!lineStart && isHan(before) && isHan(after));
    case u'-':
        return span.length() >= 2 && unitFollows && isHan(before);
    default:
        return true;
    }
}

} // namespace

char16_t maskFamily(char16_t character)
{
    switch (character) {
    case u'x':
    case u'X':
    case u'ｘ':
    case u'Ｘ':
    case u'×':
    case u'✕':
        return u'x';
    case u'*':
    case u'＊':
        return u'*';
    case u'_':
    case u'＿':
        return u'_';
    case u'?':
    case u'？':
        return u'?';
    case u'○':
    case u'〇':
        return u'o';
    case u'□':
    case u'■':
    case u'△':
        return u'#';
    case u'…':
        return u'.';
    case u'-':
        return u'-';
    default:
        return 0;
    }
}

bool isDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

bool isHan(char16_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf);
}

bool endsSentence(char16_t c)
{
    return c == u'。' || c == u'；' || c == u';' || c == u'！' || c == u'!' || c == u'？' || c == u'?' || c == u'\n';
}

bool endsClause(char16_t c)
{
    return c == u'，' || c == u',' || c == u'：' || c == u':' || endsSentence(c);
}

std::optional<RawNumber> scanNumber(QStringView text, qsizetype start, const Lexicon &lexicon)
{
    const char16_t c = at(text, start);
    const bool digit = isDigit(c);
    // 〇 is a digit beside Chinese digits and a mask elsewhere.
    const bool circle = c == u'〇' && hanDigit(at(text, start + 1)) <= 0 && hanPower(at(text, start + 1)) == 0;
    const bool han = !digit && !circle && (hanDigit(c) >= 0 || hanPower(c) > 0);

    const Piece piece = readPiece(circle ? text.left(start + 64) : text, start, lexicon);
    RawNumber number;
    number.span = {start, piece.end};
    number.low = piece.value;
    number.high = piece.high;
    number.parts = piece.parts;
    number.ideographicPoint = piece.ideographicPoint;
    number.positional = piece.positional;
    number.bareMultiplier = piece.bareMultiplier;
    number.form = digit ? (piece.masked ? RawNumber::Form::Mixed : RawNumber::Form::Digits)
        : han           ? RawNumber::Form::Han
                        : RawNumber::Form::Mask;
    if (number.masked())
        number.maskFamily = maskFamily(text[number.span.end - 1].unicode());
    if (number.form == RawNumber::Form::Mask) {
        number.maskFamily = maskFamily(c);
        if (circle)
            number.span.end = maskEnd(text, start, u'o');
        if (!number.span.isEmpty() && !isRealMask(text, number.span, number.maskFamily, lexicon)) {
            number.rejected = true;
            return number;
        }
    }
    if (number.span.isEmpty())
        return std::nullopt;
    if (!piece.high)
        joinRange(number, text, lexicon);
    return number;
}

} // namespace xiangyue
