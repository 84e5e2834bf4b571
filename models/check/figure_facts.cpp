// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/figure_facts.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

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

/// Measures of which rules look at every figure, and only at those.
bool isListed(Measure measure)
{
    return measure == Measure::Share || measure == Measure::Households || measure == Measure::Area
        || measure == Measure::Weight;
}

/// Units by their text. A report uses a few dozen, so that nearly every look-up is one comparison.
class UnitCache {
public:
    struct Entry {
        const Unit *unit = nullptr;
        int dimensionId = -1;
        Measure measure = Measure::None;
        QStringView text;
    };

    explicit UnitCache(const UnitDictionary &units)
        : m_units(units)
    {
    }

    const Entry &find(const QString &text)
    {
        const size_t slot = (size_t(text.front().unicode()) * 7 + size_t(text.back().unicode()) + size_t(text.size()))
            % m_entries.size();
        Entry &entry = m_entries[slot];
        if (entry.text.size() != text.size() || entry.text != text) {
            const Unit *unit = m_units.find(text);
            entry = {unit, unit ? idOf(unit->dimension) : -1, unit ? measureOf(unit->dimension) : Measure::None, text};
        }
        return entry;
    }

private:
    int idOf(QStringView dimension)
    {
        const auto found = std::find(m_dimensions.begin(), m_dimensions.end(), dimension);
        if (found != m_dimensions.end()) {
            return int(found - m_dimensions.begin());
        }
        m_dimensions.push_back(dimension);
        return int(m_dimensions.size()) - 1;
    }

    const UnitDictionary &m_units;
    std::array<Entry, 128> m_entries;
    std::vector<QStringView> m_dimensions;
};

void calculate(const Figure &figure, const Unit &unit, QStringView text, FigureFact &fact)
{
    const bool factored = unit.factor != Decimal(1);
    const std::optional<Decimal> base = factored ? figure.value->times(unit.factor) : figure.value;
    std::optional<Decimal> step;
    const bool bare = figure.quote.end - figure.number.end == figure.unit.size(); // no 万 between number and unit
    if (bare && figure.value->isInteger() && !factored) {
        step = Decimal(1);
        const QStringView number = figure.number.in(text);
        if (number.endsWith(u'0') || number.endsWith(u'０')) { // 30.0
            const PlainNumber plain(number);
            step = plain.point >= 0 ? step->scaled(-plain.fraction()) : step;
        }
    } else {
        const PlainNumber plain(figure.number.in(text));
        const std::optional<Decimal> written = bare ? unit.factor : scaleOf(figure, unit, plain);
        step = written && plain.point >= 0 ? written->scaled(-plain.fraction()) : written;
    }
    if (base && step) {
        fact.known = true;
        fact.exact = figure.bound == Bound::Exact;
        fact.value = *base;
        fact.step = *step;
    }
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\u3000' || c == u'\t' || c == u'\u00A0' || c == u'\r';
}

/// Chinese characters, which are most of a text and neither brackets nor marks.
bool isPlain(QChar c)
{
    return c >= u'\u3040' && c <= u'\uFEFF';
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
    , m_figures(figures)
    , m_units(units)
    , m_facts(figures.size())
{
    UnitCache cache(units);
    std::vector<int> brackets;
    int sentence = 0;
    int paragraph = 0;
    qsizetype position = 0;
    qsizetype clause = 0; // start of the clause that `position` is in
    qsizetype previousEnd = 0;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        const qsizetype end = std::min(figure.number.start, text.size());
        for (; position < end; ++position) {
            const QChar c = text[position];
            if (isPlain(c)) {
                continue;
            }
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
        FigureFact &fact = m_facts[i];
        fact.number = figure.number;
        fact.quote = figure.quote;
        fact.label.start = std::max({clause, previousEnd, figure.quote.start - longestLabel});
        fact.label.end = std::max(fact.label.start, figure.quote.start);
        while (fact.label.start < fact.label.end && isBlank(text[fact.label.start])) {
            ++fact.label.start;
        }
        while (fact.label.start < fact.label.end && isBlank(text[fact.label.end - 1])) {
            --fact.label.end;
        }
        previousEnd = figure.quote.end;
        fact.sentence = sentence;
        fact.paragraph = paragraph;
        fact.bracket = brackets.empty() ? -1 : brackets.back();
        fact.bound = figure.bound;
        fact.range = figure.valueHigh.has_value();
        if (figure.unit.isEmpty()) {
            continue;
        }
        const UnitCache::Entry &entry = cache.find(figure.unit);
        if (entry.unit) {
            fact.dimension = entry.unit->dimension;
            fact.dimensionId = entry.dimensionId;
            fact.measure = entry.measure;
            if (isListed(entry.measure)) {
                m_of[size_t(entry.measure)].push_back(int(i));
            }
            if (figure.value && !fact.range && !figure.masked) {
                calculate(figure, *entry.unit, text, fact);
            }
        }
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
    return (*this)[index].label.in(m_text);
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
    const Figure &figure = m_figures[size_t(index)];
    const Unit *unit = m_units.find(figure.unit);
    const std::optional<Decimal> scale =
        unit && fact.known ? scaleOf(figure, *unit, PlainNumber(figure.number.in(m_text))) : std::nullopt;
    const std::optional<Decimal> number = scale ? value.dividedBy(*scale, digits) : std::nullopt;
    const QStringView suffix = m_text.mid(fact.number.end, fact.quote.end - fact.number.end);
    return (number ? number->toString() : value.toString()) + suffix;
}

} // namespace xiangyue
