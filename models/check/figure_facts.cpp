// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/figure_facts.h"

#include <algorithm>

namespace xiangyue {

namespace {

QString plainDigits(QStringView number)
{
    QString result;
    for (const QChar c : number) {
        const char16_t code = c.unicode();
        if (code >= u'０' && code <= u'９') {
            result += QChar(char16_t(code - u'０' + u'0'));
        } else if (c == u'．' || c == u'。') {
            result += u'.';
        } else if (c != u',' && c != u'，') {
            result += c;
        }
    }
    return result;
}

/// How much one written unit is in base units: value / number, so 10000 for 万元. nullopt when it cannot be told.
std::optional<Decimal> scaleOf(const Figure &figure, const Unit &unit, QStringView text)
{
    const std::optional<Decimal> number = Decimal::fromString(plainDigits(figure.number.in(text)));
    if (!number || number->isZero()) {
        return unit.factor; // Chinese numerals and 0 carry no multiplier that a step would hang on
    }
    const std::optional<Decimal> multiplier = figure.value->dividedBy(*number, 6);
    return multiplier ? multiplier->times(unit.factor) : std::nullopt;
}

int writtenFraction(QStringView number)
{
    const QString plain = plainDigits(number);
    const qsizetype point = plain.indexOf(u'.');
    return point < 0 ? 0 : int(plain.size() - point - 1);
}

bool isOpen(QChar c)
{
    return c == u'(' || c == u'（' || c == u'【' || c == u'[';
}

bool isClose(QChar c)
{
    return c == u')' || c == u'）' || c == u'】' || c == u']';
}

} // namespace

bool isAsciiOrWideDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

bool endsSentenceAt(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (c == u'\n' || c == u'！' || c == u'？' || c == u'!' || c == u'?') {
        return true;
    }
    return c == u'。'
        && !(position > 0 && position + 1 < text.size() && isAsciiOrWideDigit(text[position - 1])
             && isAsciiOrWideDigit(text[position + 1]));
}

bool containsAny(QStringView text, QStringView alternatives)
{
    for (const QStringView word : alternatives.tokenize(u'|')) {
        if (text.contains(word)) {
            return true;
        }
    }
    return false;
}

bool endsWithAny(QStringView text, QStringView alternatives)
{
    for (const QStringView word : alternatives.tokenize(u'|')) {
        if (text.endsWith(word)) {
            return true;
        }
    }
    return false;
}

bool startsWithAny(QStringView text, QStringView alternatives)
{
    for (const QStringView word : alternatives.tokenize(u'|')) {
        if (text.startsWith(word)) {
            return true;
        }
    }
    return false;
}

FigureFacts::FigureFacts(QStringView text, const std::vector<Figure> &figures, const UnitDictionary &units)
    : m_text(text)
    , m_figures(figures)
{
    m_facts.reserve(figures.size());
    m_scale.reserve(figures.size());
    std::vector<int> brackets;
    int sentence = 0;
    int paragraph = 0;
    qsizetype position = 0;
    for (const Figure &figure : figures) {
        for (; position < figure.number.start && position < text.size(); ++position) {
            if (isOpen(text[position])) {
                brackets.push_back(int(position));
            } else if (isClose(text[position]) && !brackets.empty()) {
                brackets.pop_back();
            }
            if (endsSentenceAt(text, position)) {
                ++sentence;
            }
            if (text[position] == u'\n') {
                ++paragraph;
                brackets.clear(); // a bracket that was never closed must not reach over the whole report
            }
        }
        FigureFact fact;
        fact.number = figure.number;
        fact.quote = figure.quote;
        fact.sentence = sentence;
        fact.paragraph = paragraph;
        fact.bracket = brackets.empty() ? -1 : brackets.back();
        Decimal scale(1);
        if (const Unit *unit = units.find(figure.unit)) {
            fact.dimension = unit->dimension;
            if (figure.value && !figure.valueHigh && !figure.masked) {
                const std::optional<Decimal> base = figure.value->times(unit->factor);
                const std::optional<Decimal> written = scaleOf(figure, *unit, text);
                const std::optional<Decimal> step =
                    written ? written->scaled(-writtenFraction(figure.number.in(text))) : std::nullopt;
                if (base && step) {
                    fact.known = true;
                    fact.exact = figure.bound == Bound::Exact;
                    fact.value = *base;
                    fact.step = *step;
                    scale = *written;
                }
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
    const qsizetype end = (*this)[index].quote.start;
    const qsizetype floor = std::max<qsizetype>(index > 0 ? (*this)[index - 1].quote.end : 0, end - 40);
    qsizetype start = end;
    while (start > floor && !QStringView(u"，,；;。：:、\n（(").contains(m_text[start - 1])) {
        --start;
    }
    return m_text.mid(start, end - start).trimmed();
}

QStringView FigureFacts::after(int index, qsizetype length) const
{
    return m_text.mid((*this)[index].quote.end, length);
}

QString FigureFacts::written(int index) const
{
    const FigureFact &fact = (*this)[index];
    return m_text.mid(fact.number.start, fact.quote.end - fact.number.start).toString();
}

QString FigureFacts::writtenLike(int index, const Decimal &value) const
{
    const FigureFact &fact = (*this)[index];
    const std::optional<Decimal> number = value.dividedBy(m_scale[size_t(index)], 4);
    const QStringView suffix = m_text.mid(fact.number.end, fact.quote.end - fact.number.end);
    return (number ? number->toString() : value.toString()) + suffix;
}

} // namespace xiangyue
