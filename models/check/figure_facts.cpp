// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/figure_facts.h"

#include <QVarLengthArray>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr qsizetype longestLabel = 40;

/// A number token as ASCII digits with a point; what is no plain number stays as it is and will not parse.
struct PlainNumber {
    explicit PlainNumber(QStringView number)
    {
        for (const QChar c : number) {
            const char16_t code = c.unicode();
            if (code >= u'０' && code <= u'９') {
                digits.append(QChar(char16_t(code - u'０' + u'0')));
            } else if (c == u'．' || c == u'。' || c == u'.') {
                point = point < 0 ? digits.size() : point;
                digits.append(u'.');
            } else if (!isComma(c)) {
                digits.append(c);
            }
        }
    }
    QStringView view() const { return QStringView(digits.data(), digits.size()); }
    int fraction() const { return point < 0 ? 0 : int(digits.size() - point - 1); }

    QVarLengthArray<QChar, 32> digits;
    qsizetype point = -1;
};

/// How much one written unit is in base units: value / number, so 10000 for 万元. nullopt when it cannot be told.
std::optional<Decimal> scaleOf(const Figure &figure, const Unit &unit, const PlainNumber &plain)
{
    const std::optional<Decimal> number = Decimal::fromString(plain.view());
    if (!number || number->isZero() || *number == *figure.value) {
        return unit.factor; // Chinese numerals and 0 carry no multiplier that a step would hang on
    }
    const std::optional<Decimal> multiplier = figure.value->dividedBy(*number, 6);
    return multiplier ? multiplier->times(unit.factor) : std::nullopt;
}

bool isOpen(QChar c)
{
    return c == u'(' || c == u'（' || c == u'【' || c == u'[';
}

bool isClose(QChar c)
{
    return c == u')' || c == u'）' || c == u'】' || c == u']';
}

Measure measureOf(const QString &dimension)
{
    if (dimension.startsWith(u"count:")) {
        return Measure::Count;
    }
    static constexpr std::pair<QStringView, Measure> names[] = {
        {u"money", Measure::Money},           {u"people", Measure::People},
        {u"households", Measure::Households}, {u"share", Measure::Share},
        {u"points", Measure::Points},         {u"area", Measure::Area},
        {u"weight", Measure::Weight},         {u"person_times", Measure::PersonTimes},
    };
    for (const auto &[name, measure] : names) {
        if (dimension == name) {
            return measure;
        }
    }
    return Measure::Other;
}

void calculate(const Figure &figure, const Unit &unit, QStringView number, FigureFact &fact, Decimal &scale)
{
    const PlainNumber plain(number);
    const std::optional<Decimal> base = unit.factor == Decimal(1) ? figure.value : figure.value->times(unit.factor);
    const std::optional<Decimal> written = scaleOf(figure, unit, plain);
    const std::optional<Decimal> step = written && plain.point >= 0 ? written->scaled(-plain.fraction()) : written;
    if (base && step) {
        fact.known = true;
        fact.exact = figure.bound == Bound::Exact;
        fact.value = *base;
        fact.step = *step;
        scale = *written;
    }
}

} // namespace

bool endsClause(QChar c)
{
    switch (c.unicode()) {
    case u'，':
    case u',':
    case u'；':
    case u';':
    case u'。':
    case u'：':
    case u':':
    case u'、':
    case u'\n':
    case u'（':
    case u'(':
        return true;
    default:
        return false;
    }
}

bool endsSentenceAt(QStringView text, qsizetype position)
{
    switch (text[position].unicode()) {
    case u'\n':
    case u'！':
    case u'？':
    case u'!':
    case u'?':
        return true;
    case u'。':
        return !(position > 0 && position + 1 < text.size() && isAsciiOrWideDigit(text[position - 1])
                 && isAsciiOrWideDigit(text[position + 1]));
    default:
        return false;
    }
}

bool endsSentenceWithin(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (endsSentenceAt(text, i)) {
            return true;
        }
    }
    return false;
}

bool hasSemicolon(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isSemicolon);
}

bool hasComma(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isComma);
}

Decimal magnitude(const Decimal &value)
{
    return value.isNegative() ? Decimal(0).minus(value).value_or(Decimal(0)) : value;
}

bool sameWithinRounding(const FigureFact &a, const FigureFact &b)
{
    if (a.value == b.value) {
        return true;
    }
    const std::optional<Decimal> difference = a.value.minus(b.value);
    // Whole counts are written as they are; what has 万 or a decimal point may have been rounded or cut off.
    const Decimal coarser = std::max(a.step, b.step);
    const bool counted = coarser == Decimal(1) && a.value.isInteger() && b.value.isInteger();
    return difference && !counted && magnitude(*difference) <= coarser;
}

FigureFacts::FigureFacts(QStringView text, const std::vector<Figure> &figures, const UnitDictionary &units)
    : m_text(text)
{
    m_facts.reserve(figures.size());
    m_scale.reserve(figures.size());
    std::vector<int> brackets;
    int sentence = 0;
    int paragraph = 0;
    qsizetype position = 0;
    qsizetype clause = 0; // start of the clause that `position` is in
    qsizetype previousEnd = 0;
    for (const Figure &figure : figures) {
        FigureFact fact;
        for (; position < figure.number.start && position < text.size(); ++position) {
            const QChar c = text[position];
            if (isOpen(c)) {
                brackets.push_back(int(position));
            } else if (isClose(c) && !brackets.empty()) {
                brackets.pop_back();
            }
            if (endsClause(c) && position < figure.quote.start) {
                clause = position + 1;
            }
            if (endsSentenceAt(text, position)) {
                ++sentence;
            }
            if (c == u'\n') {
                ++paragraph;
                brackets.clear(); // a bracket that was never closed must not reach over the whole report
            }
        }
        fact.number = figure.number;
        fact.quote = figure.quote;
        fact.labelStart = std::max({clause, previousEnd, figure.quote.start - longestLabel});
        fact.labelStart = std::min(fact.labelStart, figure.quote.start);
        previousEnd = figure.quote.end;
        fact.sentence = sentence;
        fact.paragraph = paragraph;
        fact.bracket = brackets.empty() ? -1 : brackets.back();
        Decimal scale(1);
        const Unit *unit = figure.unit.isEmpty() ? nullptr : units.find(figure.unit);
        if (unit) {
            fact.dimension = unit->dimension;
            fact.measure = measureOf(unit->dimension);
            if (figure.value && !figure.valueHigh && !figure.masked) {
                calculate(figure, *unit, figure.number.in(text), fact, scale);
            }
        }
        m_facts.push_back(std::move(fact));
        m_scale.push_back(scale);
    }
}

int FigureFacts::firstFrom(qsizetype position) const
{
    const auto found = std::lower_bound(m_facts.begin(), m_facts.end(), position,
                                        [](const FigureFact &f, qsizetype p) { return f.number.start < p; });
    return int(found - m_facts.begin());
}

QStringView FigureFacts::between(int left, int right) const
{
    const qsizetype start = (*this)[left].quote.end;
    return m_text.mid(start, std::max<qsizetype>(0, (*this)[right].quote.start - start));
}

QStringView FigureFacts::label(int index) const
{
    const FigureFact &fact = (*this)[index];
    return m_text.mid(fact.labelStart, fact.quote.start - fact.labelStart).trimmed();
}

QStringView FigureFacts::after(int index, qsizetype length) const
{
    return m_text.mid((*this)[index].quote.end, length);
}

QStringView FigureFacts::wordsAfter(int index, qsizetype length) const
{
    const QStringView after = this->after(index, length);
    qsizetype end = 0;
    while (end < after.size() && !endsClause(after[end]) && !isClose(after[end]) && !isAsciiOrWideDigit(after[end])) {
        ++end;
    }
    return after.left(end);
}

QString FigureFacts::written(int index) const
{
    const FigureFact &fact = (*this)[index];
    return m_text.mid(fact.number.start, fact.quote.end - fact.number.start).toString();
}

QString FigureFacts::writtenLike(int index, const Decimal &value, int digits) const
{
    const FigureFact &fact = (*this)[index];
    const std::optional<Decimal> number = value.dividedBy(m_scale[size_t(index)], digits);
    const QStringView suffix = m_text.mid(fact.number.end, fact.quote.end - fact.number.end);
    return (number ? number->toString() : value.toString()) + suffix;
}

} // namespace xiangyue
