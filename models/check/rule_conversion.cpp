// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

bool opensBracket(QChar c)
{
    return c == u'(' || c == u'（';
}

/// Words that may stand between a quantity and the same quantity in another unit.
bool joinsConversion(const CheckWords &words, QStringView gap, QStringView after)
{
    QStringView joint = gap.trimmed();
    if (joint.isEmpty()) {
        return false;
    }
    if (opensBracket(joint.front())) {
        const QStringView rest = after.trimmed();
        const bool closes = rest.startsWith(u')') || rest.startsWith(u'）');
        joint = joint.mid(1).trimmed();
        return closes && (joint.isEmpty() || words.converts.contains(joint) || words.convertsInBracket.contains(joint));
    }
    if (isComma(joint.front()) || joint.front() == u'、') {
        joint = joint.mid(1);
    }
    return words.converts.contains(joint);
}

Decimal tolerance(const FigureFact &a, const FigureFact &b)
{
    const std::optional<Decimal> sum = a.step.plus(b.step);
    std::optional<Decimal> half = sum ? sum->dividedBy(Decimal(2), 15) : std::nullopt;
    if (!a.exact || !b.exact) {
        const std::optional<Decimal> loose = std::max(a.value, b.value).dividedBy(Decimal(20), 12);
        half = half && loose ? half->plus(*loose) : std::nullopt;
    }
    return half.value_or(std::max(a.value, b.value));
}

/// 6.3公里（6,30米）: a nought was lost, and what is left of the number is no longer read as one. Number of characters
/// in the gap that belong to the second number; 0 where it is whole.
qsizetype brokenOff(QStringView gap)
{
    qsizetype digits = gap.size() - 1;
    if (gap.size() < 3 || gap.back() != u',') {
        return 0;
    }
    while (digits > 0 && isAsciiOrWideDigit(gap[digits - 1])) {
        --digits;
    }
    const qsizetype length = gap.size() - digits;
    return length >= 2 && length <= 4 && opensBracket(gap.front()) && digits == 1 ? length : 0;
}

/// The second quantity with the digits that were broken off its number.
FigureFact joined(const FigureFacts &facts, int index, qsizetype broken)
{
    FigureFact fact = facts[index];
    fact.number.start = fact.quote.start = fact.quote.start - broken;
    QString digits = fact.number.in(facts.text()).toString();
    digits.remove(u',');
    const std::optional<Decimal> number = Decimal::fromString(digits);
    const std::optional<Decimal> value = number ? number->times(fact.step) : std::nullopt;
    fact.known = value && digits.size() < 8;
    fact.value = value.value_or(Decimal(0));
    return fact;
}

bool isOneSided(Bound bound)
{
    return bound == Bound::AtLeast || bound == Bound::AtMost;
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    const std::vector<Figure> &figures = input.extraction.figures;
    for (int i = 0; i + 1 < facts.count(); ++i) {
        const FigureFact &a = facts[i];
        QStringView gap = facts.between(i, i + 1);
        if (gap.isEmpty() || gap.size() > 12 || !a.known || !a.alike(facts[i + 1]) || a.measure == Measure::Share) {
            continue;
        }
        FigureFact b = facts[i + 1];
        if (const qsizetype broken = brokenOff(gap); broken > 0) {
            b = joined(facts, i + 1, broken);
            gap.chop(broken);
        }
        const QStringView unitA = facts.text().mid(a.number.end, a.quote.end - a.number.end);
        const QStringView unitB = facts.text().mid(b.number.end, b.quote.end - b.number.end);
        if (gap.size() > 8 || unitA == unitB || !joinsConversion(input.words(), gap, facts.after(i + 1, 2)) || !b.known
            || isOneSided(figures[size_t(i)].bound) || isOneSided(figures[size_t(i) + 1].bound)) {
            continue;
        }
        const std::optional<Decimal> difference = a.value.minus(b.value);
        if (difference && magnitude(*difference) > tolerance(a, b)) {
            out.push_back({FindingKind::Conversion,
                           rule.id,
                           rule.severity,
                           {a.number, b.number},
                           QCoreApplication::translate("Check", "%1 is %2, but the text says %3.")
                               .arg(facts.written(i), facts.writtenLike(i + 1, a.value),
                                    facts.text().mid(b.number.start, b.quote.end - b.number.start))});
        }
    }
}

} // namespace

Rule conversionRule()
{
    return {QStringLiteral("conversion.units"), Severity::Must, check};
}

} // namespace xiangyue
