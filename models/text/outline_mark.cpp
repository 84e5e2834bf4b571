// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline_mark.h"

namespace xiangyue {

namespace {

/// After a numeral that follows 一、 these make it a list (二、三产业, 一、二期), not a heading.
constexpr QStringView listUnits = u"、，,产期级类组线号月季楼班中区标至和等";
/// The same after neighbouring numerals (二、三天), which are an estimate.
constexpr QStringView estimateUnits = u"十百千万年天日名位人户次村亩元里条件层者";
/// After (一) these make it a reference: (一)至(三), (二)款.
constexpr QStringView referenceUnits = u"、至和或款项条班期号类组";

QChar at(QStringView text, qsizetype position)
{
    return position < text.size() ? text[position] : QChar();
}

/// 一 to 十 as 1 to 10, 0 for any other character.
int ordinalDigit(QChar c)
{
    switch (c.unicode()) {
    case u'一':
        return 1;
    case u'二':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    case u'十':
        return 10;
    default:
        return 0;
    }
}

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

bool isMask(QChar c)
{
    return c == u'_' || c == u'x' || c == u'X' || c == u'*' || c == u'×' || c == u'-';
}

int arabicNumber(QStringView text, qsizetype position, qsizetype &length)
{
    int value = 0;
    length = 0;
    while (isDigit(at(text, position + length))) {
        if (++length > 2)
            return 0;
        value = value * 10 + text[position + length - 1].digitValue();
    }
    return value;
}

/// 2023年, 20__年, 20xx年, 1-6月 are years and periods with which a heading may begin.
bool startsWithYear(QStringView text, qsizetype position)
{
    qsizetype i = position;
    while (i - position < 4 && (isDigit(at(text, i)) || isMask(at(text, i))))
        ++i;
    return i - position >= 2 && at(text, i) == u'年';
}

/// `一、` is followed by the next item of a list instead of by a heading.
bool goesOnAsList(QStringView text, qsizetype position, int number)
{
    qsizetype length = 0;
    const int next = chineseOrdinal(text, position, length);
    if (next == 0)
        return false;
    const QChar after = at(text, position + length);
    if (after.isNull() || next <= number)
        return after == u'、';
    return listUnits.contains(after) || (next == number + 1 && estimateUnits.contains(after));
}

bool isBlank(QChar c)
{
    return c.isNull() || c == u'\n';
}

/// First character after the mark that is no space; null at the end of the line.
qsizetype titleStart(QStringView text, qsizetype position)
{
    while (at(text, position) == u' ' || at(text, position) == u'\u3000' || at(text, position) == u'\t')
        ++position;
    return position;
}

bool hasTitle(QStringView text, qsizetype position)
{
    const QChar c = at(text, titleStart(text, position));
    return !isBlank(c) && !QStringView(u"、，,。；;：:）)!！?？％%").contains(c);
}

std::optional<OutlineMark> chineseMark(QStringView text, qsizetype position)
{
    qsizetype length = 0;
    const int number = chineseOrdinal(text, position, length);
    if (number == 0)
        return std::nullopt;
    const qsizetype end = position + length;
    const QChar mark = at(text, end);
    const bool comma = mark == u'、' || mark == u'．' || (mark == u'.' && !isDigit(at(text, end + 1)));
    if (comma && hasTitle(text, end + 1) && !goesOnAsList(text, end + 1, number))
        return OutlineMark{MarkStyle::Comma, number, length + 1};
    if (mark == u'是' && number <= 20 && hasTitle(text, end + 1))
        return OutlineMark{MarkStyle::Ordinal, number, length + 1};
    if ((mark == u'）' || mark == u')') && hasTitle(text, end + 1))
        return OutlineMark{MarkStyle::Bracketed, number, length + 1};
    return std::nullopt;
}

std::optional<OutlineMark> arabicMark(QStringView text, qsizetype position)
{
    qsizetype length = 0;
    const int number = arabicNumber(text, position, length);
    if (number == 0)
        return std::nullopt;
    const qsizetype end = position + length;
    const QChar mark = at(text, end);
    const QChar next = at(text, titleStart(text, end + 1));
    if ((mark == u'）' || mark == u')') && hasTitle(text, end + 1))
        return OutlineMark{MarkStyle::SmallBracket, number, length + 1};
    const bool point = mark == u'.' || mark == u'．';
    if ((!point && mark != u'、') || !hasTitle(text, end + 1))
        return std::nullopt;
    if ((isDigit(next) || isMask(next)) && !startsWithYear(text, titleStart(text, end + 1)))
        return std::nullopt;
    return OutlineMark{MarkStyle::Arabic, number, length + 1};
}

std::optional<OutlineMark> bracketMark(QStringView text, qsizetype position)
{
    const qsizetype inside = titleStart(text, position + 1);
    qsizetype length = 0;
    MarkStyle style = MarkStyle::Bracketed;
    int number = chineseOrdinal(text, inside, length);
    if (number == 0) {
        style = MarkStyle::SmallBracket;
        number = arabicNumber(text, inside, length);
    }
    const qsizetype close = titleStart(text, inside + length);
    if (number == 0 || (at(text, close) != u'）' && at(text, close) != u')'))
        return std::nullopt;
    if (!hasTitle(text, close + 1) || referenceUnits.contains(at(text, close + 1)))
        return std::nullopt;
    return OutlineMark{style, number, close + 1 - position};
}

/// 第一， 第二、 but not 第一、二产业 or 第一，第二季度.
std::optional<OutlineMark> ordinalMark(QStringView text, qsizetype position)
{
    qsizetype length = 0;
    const int number = chineseOrdinal(text, position + 1, length);
    const qsizetype comma = position + 1 + length;
    if (number == 0 || !QStringView(u"，,、：:").contains(at(text, comma)) || at(text, comma).isNull())
        return std::nullopt;
    if (!hasTitle(text, comma + 1) || at(text, comma + 1) == u'第' || ordinalDigit(at(text, comma + 1)) > 0)
        return std::nullopt;
    return OutlineMark{MarkStyle::Ordinal, number, length + 2};
}

} // namespace

int chineseOrdinal(QStringView text, qsizetype position, qsizetype &length)
{
    const auto digit = [&](qsizetype i) {
        return ordinalDigit(at(text, i));
    };
    length = 0;
    int value = digit(position);
    if (value == 0)
        return 0;
    length = 1;
    if (value < 10 && at(text, position + 1) == u'十') {
        value *= 10;
        length = 2;
    }
    const int unit = length == 2 || value == 10 ? digit(position + length) : 0;
    if (unit > 0 && unit < 10) {
        value += unit;
        ++length;
    }
    return value;
}

std::optional<OutlineMark> readOutlineMark(QStringView text, qsizetype position)
{
    const QChar first = at(text, position);
    if (isDigit(first))
        return arabicMark(text, position);
    if (first == u'（' || first == u'(')
        return bracketMark(text, position);
    if (first == u'第')
        return ordinalMark(text, position);
    if (first >= u'①' && first <= u'⑳' && hasTitle(text, position + 1))
        return OutlineMark{MarkStyle::SmallBracket, first.unicode() - u'①' + 1, 1};
    if (ordinalDigit(first) > 0)
        return chineseMark(text, position);
    return std::nullopt;
}

} // namespace xiangyue
