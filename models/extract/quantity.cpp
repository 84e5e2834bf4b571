// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/quantity.h"

#include "extract/han_numeral.h"

namespace xiangyue {

namespace {

/// 约 and 左右 outrank 余 and 多 (GUIDE: "approx" if either stands).
void take(Quantity &quantity, int payload)
{
    const auto bound = static_cast<Bound>(payload);
    if (quantity.bound == Bound::Approx)
        return;
    if (bound == Bound::Approx || quantity.bound == Bound::Exact || bound == Bound::AtMost)
        quantity.bound = bound;
}

qsizetype skipSpaces(QStringView text, qsizetype position)
{
    const qsizetype limit = qMin(position + 3, text.size());
    while (position < limit && (text[position] == u' ' || text[position] == u'\u3000'))
        ++position;
    return position;
}

/// 座（处）, 台(次): a second unit in brackets belongs to the unit.
qsizetype withAlternative(QStringView text, qsizetype end, const Lexicon &lexicon)
{
    if (end + 2 >= text.size() || (text[end] != u'(' && text[end] != u'（'))
        return end;
    const auto second = lexicon.units.longest(text, end + 1);
    const qsizetype close = end + 1 + second.length;
    return second && close < text.size() && (text[close] == u')' || text[close] == u'）') ? close + 1 : end;
}

/// 余 多 来 几 and 左右 between number, multiplier and unit.
bool readMiddle(QStringView text, qsizetype &position, Quantity &quantity, const Lexicon &lexicon)
{
    const auto match = lexicon.boundMiddle.longest(text, position);
    if (!match)
        return false;
    take(quantity, match.payload);
    position += match.length;
    quantity.hasMiddle = true;
    return true;
}

void readLeadingBound(QStringView text, const RawNumber &number, Quantity &quantity, const Lexicon &lexicon)
{
    qsizetype position = number.span.start;
    while (position > 0 && text[position - 1] == u' ' && number.span.start - position < 2)
        --position;
    // Two words may stand together: 预计超过, 大约近.
    for (int i = 0; i < 2; ++i) {
        const auto match = lexicon.boundBefore.longest(text, position);
        if (!match || lexicon.boundBeforeNot.longest(text, position).length > match.length)
            break;
        if (match.length == 1 && text[position - 1] == u'上' && quantity.power == 0 && !number.bareMultiplier)
            break;
        take(quantity, match.payload);
        position -= match.length;
        quantity.boundStart = position;
    }
    if (quantity.boundStart >= 0)
        return;
    // 至少集中研究1次: the word may stand some characters before its number within the clause.
    for (qsizetype i = number.span.start; i > 2 && number.span.start - i < 9; --i) {
        if (endsClause(text[i - 1].unicode()))
            return;
        const QStringView word = text.mid(i - 2, 2);
        if (word == u"至少" || word == u"最多") {
            take(quantity, static_cast<int>(word == u"至少" ? Bound::AtLeast : Bound::AtMost));
            quantity.boundStart = i - 2;
            return;
        }
    }
}

} // namespace

Quantity readQuantity(QStringView text, const RawNumber &number, const Lexicon &lexicon, const UnitDictionary &units)
{
    Quantity quantity;
    qsizetype position = number.span.end;
    if (number.form != RawNumber::Form::Han)
        position = skipSpaces(text, position);
    const qsizetype afterNumber = position;
    qsizetype end = number.span.end;

    const auto readUnit = [&](qsizetype from) {
        const auto match = lexicon.units.longest(text, from);
        if (match) {
            quantity.unit = &units.units()[static_cast<size_t>(match.payload)];
            quantity.unitSpan = {from, withAlternative(text, from + match.length, lexicon)};
            end = quantity.unitSpan.end;
        }
        return match.length > 0;
    };

    bool found = readUnit(afterNumber);
    // 千米, 千瓦: the unit itself; 千余人, 万元: a multiplier.
    if (!found || (hanPower(text[afterNumber].unicode()) > 0 && quantity.unitSpan.length() < 2)) {
        quantity.unit = nullptr;
        found = false;
        for (int rounds = 0; rounds < 4; ++rounds) {
            if (readMiddle(text, position, quantity, lexicon)) {
                end = position;
                continue;
            }
            const int power = position < text.size() ? hanPower(text[position].unicode()) : 0;
            if (power >= 2 && !lexicon.units.longest(text, position)) {
                quantity.power += power;
                end = ++position;
                continue;
            }
            break;
        }
        const qsizetype unitAt = skipSpaces(text, position);
        found = readUnit(unitAt);
        if (!found && quantity.hasMiddle && quantity.power == 0 && position == number.span.end) {
            quantity.hasMiddle = false;
            end = number.span.end;
        }
    }
    if (!found)
        quantity.unitSpan = {end, end};

    if (found || quantity.power > 0 || quantity.hasMiddle) {
        for (int rounds = 0; rounds < 2; ++rounds) {
            const auto after = lexicon.boundAfter.longest(text, end);
            if (!after)
                break;
            // 2公里多 is a bound, 3人多次 is not.
            if (after.length == 1 && end + 1 < text.size() && isHan(text[end + 1].unicode()))
                break;
            take(quantity, after.payload);
            end += after.length;
        }
    }
    readLeadingBound(text, number, quantity, lexicon);
    quantity.quote = {quantity.boundStart >= 0 ? quantity.boundStart : number.span.start, end};
    return quantity;
}

} // namespace xiangyue
