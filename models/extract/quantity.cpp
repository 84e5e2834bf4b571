// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/quantity.h"

#include "extract/characters.h"
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

/// 座（处）, 台(次): a second unit in brackets belongs to the unit; （亩） behind 公顷 is a value of its own.
qsizetype withAlternative(QStringView text, qsizetype end, const Unit &unit, const Lexicon &lexicon)
{
    if (unit.kind == Unit::Kind::Measure || (charAt(text, end) != u'(' && charAt(text, end) != u'（'))
        return end;
    const auto second = lexicon.units.longest(text, end + 1);
    const qsizetype close = end + 1 + second.length;
    return second && (charAt(text, close) == u')' || charAt(text, close) == u'）') ? close + 1 : end;
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
    // 约占四分之一
    if (charAt(text, position - 1) == u'占') {
        if (const auto match = lexicon.boundBefore.longest(text, position - 1)) {
            take(quantity, match.payload);
            return;
        }
    }
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

/// 6 个 百 分 点, as some converters space it out.
qsizetype spacedPoints(QStringView text, qsizetype at)
{
    for (const char16_t c : u"个百分点") {
        if (c == u'\0')
            break;
        at = skipSpaces(text, at);
        if (charAt(text, at) != c && !(c == u'个' && charAt(text, at) == u'個')
            && !(c == u'点' && charAt(text, at) == u'點'))
            return -1;
        ++at;
    }
    return at;
}

constexpr qsizetype longestRow = 80;

/// 草场面积 | 万亩 | 216.5: the unit has a column of its own, before the numbers of the row.
void readUnitColumn(QStringView text, const RawNumber &number, Quantity &quantity, const Lexicon &lexicon,
                    const UnitDictionary &units)
{
    qsizetype end = number.span.start;
    while (number.span.start - end < longestRow) {
        while (end > 0 && isSpace(text[end - 1].unicode()))
            --end;
        if (!isColumnMark(charAt(text, end - 1)))
            return;
        --end;
        while (end > 0 && isSpace(text[end - 1].unicode()))
            --end;
        qsizetype start = end;
        while (start > 0 && end - start < 12 && !isColumnMark(text[start - 1].unicode()) && text[start - 1] != u'\n'
               && !isSpace(text[start - 1].unicode()))
            --start;
        const int power = hanPower(charAt(text, start));
        const qsizetype unitStart = start + (power >= 4 ? 1 : 0);
        const auto match = lexicon.units.longest(text, unitStart);
        if (match && unitStart + match.length == end) {
            quantity.unit = &units.units()[static_cast<size_t>(match.payload)];
            quantity.unitSpan = {unitStart, end};
            quantity.power = power >= 4 ? power : 0;
            return;
        }
        // A number of another column: 1300 | 1374.
        if (start == end || !isDigit(text[start].unicode()))
            return;
        end = start;
    }
}

/// Reads what follows a number; both readers return the position behind all that was taken.
class Follower {
public:
    Follower(QStringView text, const RawNumber &number, const Lexicon &lexicon, const UnitDictionary &units,
             Quantity &quantity)
        : m_text(text)
        , m_number(number)
        , m_lexicon(lexicon)
        , m_units(units)
        , m_quantity(quantity)
        , m_end(number.span.end)
    {
    }

    qsizetype read()
    {
        const qsizetype start = skipsSpaces() ? skipSpaces(m_text, m_end) : m_end;
        bool found = readUnit(start);
        // 千米, 千瓦: the unit itself; 千余人, 万元: a multiplier.
        if (!found || (hanPower(m_text[start].unicode()) > 0 && m_quantity.unitSpan.length() < 2)) {
            m_quantity.unit = nullptr;
            found = readMultipliers(start);
        }
        if (!found)
            m_quantity.unitSpan = {m_end, m_end};
        if (found && charAt(m_text, m_end) == u'半')
            readHalf();
        if (found || m_quantity.power > 0 || m_quantity.hasMiddle)
            readTrailingBounds();
        return m_end;
    }
    /// 百分之八十 carries its unit in itself; 三分之二 may have one.
    qsizetype readShare()
    {
        if (m_number.share == RawNumber::Share::Percent)
            m_quantity.unit = m_units.find(u"%");
        else if (readUnit(m_end) && m_quantity.unit->kind != Unit::Kind::Measure)
            m_quantity.unit = nullptr;
        if (!m_quantity.unit || m_number.share == RawNumber::Share::Percent) {
            m_end = m_number.span.end;
            m_quantity.unitSpan = {m_end, m_end};
        }
        readTrailingBounds();
        return m_end;
    }

private:
    /// 三 人居环境 is a heading: behind a short Chinese numeral a space parts.
    bool skipsSpaces() const
    {
        return m_number.form != RawNumber::Form::Han || m_number.span.length() > 1
            || charAt(m_text, skipSpaces(m_text, m_end)) == u'余' || spacedPoints(m_text, m_end) > 0
            || charAt(m_text, skipSpaces(m_text, m_end)) == u'成';
    }
    void readTrailingBounds();
    bool readUnit(qsizetype from);
    void readRate();
    bool readMultipliers(qsizetype from);
    void readHalf();

    QStringView m_text;
    const RawNumber &m_number;
    const Lexicon &m_lexicon;
    const UnitDictionary &m_units;
    Quantity &m_quantity;
    qsizetype m_end;
};

bool Follower::readUnit(qsizetype from)
{
    const auto match = m_lexicon.units.longest(m_text, from);
    if (match.length <= 1 && (charAt(m_text, from) == u'个' || charAt(m_text, from) == u'個')) {
        if (const qsizetype points = spacedPoints(m_text, from); points > 0) {
            m_quantity.unit = m_units.find(u"个百分点");
            m_quantity.unitSpan = {from, points};
            m_end = points;
            return m_quantity.unit != nullptr;
        }
    }
    if (!match)
        return false;
    const Unit &unit = m_units.units()[static_cast<size_t>(match.payload)];
    if (!unit.notBefore.isEmpty() && from + match.length < m_text.size()
        && unit.notBefore.contains(m_text[from + match.length])) {
        m_quantity.hasNoun = true;
        return false;
    }
    m_quantity.unit = &unit;
    m_quantity.unitSpan = {from, withAlternative(m_text, from + match.length, *m_quantity.unit, m_lexicon)};
    m_end = m_quantity.unitSpan.end;
    readRate();
    return true;
}

/// 元/床, 公斤/户·年: a rate that has no entry of its own.
void Follower::readRate()
{
    for (int parts = 0; parts < 2; ++parts) {
        const char16_t mark = charAt(m_text, m_end);
        if (mark != u'/' && mark != u'／' && (parts == 0 || mark != u'·'))
            return;
        const auto next = m_lexicon.units.longest(m_text, m_end + 1);
        if (!next)
            return;
        m_quantity.unit = &m_units.rate();
        m_end += 1 + next.length;
        m_quantity.unitSpan.end = m_end;
    }
}

bool Follower::readMultipliers(qsizetype from)
{
    qsizetype position = from;
    m_end = m_number.span.end;
    for (int rounds = 0; rounds < 4; ++rounds) {
        const qsizetype next = skipSpaces(m_text, position);
        if (next > position && charAt(m_text, next) != u'余' && hanPower(charAt(m_text, next)) < 4)
            break; // a space parts 3 百米 and 3 万: only what cannot begin a noun goes on behind it
        if (readMiddle(m_text, position = next, m_quantity, m_lexicon)) {
            m_end = position;
            continue;
        }
        const int power = hanPower(charAt(m_text, position));
        // A Chinese numeral has taken its multipliers: 五十千 is none.
        const int least = m_number.form == RawNumber::Form::Han && !m_quantity.hasMiddle ? 4 : 2;
        if (power >= least && !m_lexicon.units.longest(m_text, position)) {
            m_quantity.power += power;
            m_end = ++position;
            continue;
        }
        break;
    }
    const bool found = readUnit(skipsSpaces() ? skipSpaces(m_text, position) : position);
    if (!found && m_quantity.hasMiddle && m_quantity.power == 0 && m_end == m_number.span.end) {
        m_quantity.hasMiddle = false;
        m_end = m_number.span.end;
    }
    return found;
}

/// 2亩半 is 2.5 亩, 三成半 3.5 成; 一个半小时 counts hours.
void Follower::readHalf()
{
    const bool wordFollows = m_lexicon.units.longest(m_text, m_end + 1).length > 0;
    const bool divisible = m_quantity.unit->kind == Unit::Kind::Measure || m_quantity.unit->kind == Unit::Kind::Share;
    if (divisible && !wordFollows && !m_number.high && m_quantity.power == 0 && !m_number.masked()) {
        m_quantity.half = true;
        ++m_end;
    }
}

void Follower::readTrailingBounds()
{
    for (int rounds = 0; rounds < 2; ++rounds) {
        const auto after = m_lexicon.boundAfter.longest(m_text, m_end);
        if (!after)
            break;
        // 2公里多 is a bound, 3人多次 is not.
        if (after.length == 1 && isHan(charAt(m_text, m_end + 1)))
            break;
        take(m_quantity, after.payload);
        m_end += after.length;
    }
}

} // namespace

Quantity readQuantity(QStringView text, const RawNumber &number, const Lexicon &lexicon, const UnitDictionary &units)
{
    Quantity quantity;
    Follower follower(text, number, lexicon, units, quantity);
    qsizetype end = number.span.end;
    if (number.share == RawNumber::Share::None) {
        end = follower.read();
    } else {
        end = follower.readShare();
    }
    if (!quantity.unit && !quantity.power && number.form != RawNumber::Form::Han)
        readUnitColumn(text, number, quantity, lexicon, units);
    readLeadingBound(text, number, quantity, lexicon);
    quantity.quote = {quantity.boundStart >= 0 ? quantity.boundStart : number.span.start, end};
    return quantity;
}

} // namespace xiangyue
