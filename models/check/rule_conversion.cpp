// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

/// Words that may stand between a quantity and the same quantity in another unit.
bool joinsConversion(QStringView gap, QStringView after)
{
    QStringView words = gap.trimmed();
    const bool bracket = words.startsWith(u'(') || words.startsWith(u'（');
    if (bracket) {
        words = words.mid(1);
        const QStringView rest = after.trimmed();
        const bool closes = rest.startsWith(u')') || rest.startsWith(u'）');
        if (!closes) {
            return false;
        }
    } else if (words.startsWith(u'，') || words.startsWith(u',') || words.startsWith(u'、')) {
        words = words.mid(1);
        if (words.isEmpty()) {
            return false;
        }
    }
    static constexpr QStringView joiners[] = {u"折合", u"折合约", u"折算", u"约合",   u"合",     u"合计",
                                              u"即",   u"约",     u"约为", u"相当于", u"也就是", u"换算为"};
    const bool joined = std::any_of(std::begin(joiners), std::end(joiners), [&](QStringView j) { return words == j; });
    return bracket ? words.isEmpty() || joined : joined && words != u"合计" && words != u"约" && words != u"约为";
}

Decimal tolerance(const FigureFact &a, const FigureFact &b)
{
    std::optional<Decimal> sum = a.step.plus(b.step);
    std::optional<Decimal> half = sum ? sum->dividedBy(Decimal(2), 15) : std::nullopt;
    if (!a.exact || !b.exact) {
        const std::optional<Decimal> loose = std::max(a.value, b.value).dividedBy(Decimal(20), 12);
        half = half && loose ? half->plus(*loose) : std::nullopt;
    }
    return half.value_or(std::max(a.value, b.value));
}

void check(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (int i = 0; i + 1 < facts.count(); ++i) {
        const FigureFact &a = facts[i];
        const FigureFact &b = facts[i + 1];
        if (!a.known || !b.known || a.dimension != b.dimension || a.dimension == u"share") {
            continue;
        }
        const QStringView gap = facts.between(i, i + 1);
        const QString unitA = facts.text().mid(a.number.end, a.quote.end - a.number.end).toString();
        const QString unitB = facts.text().mid(b.number.end, b.quote.end - b.number.end).toString();
        if (gap.size() > 8 || unitA == unitB || !joinsConversion(gap, facts.after(i + 1, 2))) {
            continue;
        }
        const Bound boundA = input.extraction.figures[size_t(i)].bound;
        const Bound boundB = input.extraction.figures[size_t(i) + 1].bound;
        if (boundA == Bound::AtLeast || boundA == Bound::AtMost || boundB == Bound::AtLeast
            || boundB == Bound::AtMost) {
            continue;
        }
        const std::optional<Decimal> difference = a.value.minus(b.value);
        const std::optional<Decimal> magnitude =
            difference && difference->isNegative() ? Decimal(0).minus(*difference) : difference;
        if (magnitude && *magnitude > tolerance(a, b)) {
            out.push_back({FindingKind::Conversion,
                           rule.id,
                           rule.severity,
                           {a.number, b.number},
                           QCoreApplication::translate("Check", "%1 is %2, but the text says %3.")
                               .arg(facts.written(i), facts.writtenLike(i + 1, a.value), facts.written(i + 1))});
        }
    }
}

} // namespace

Rule conversionRule()
{
    return {QStringLiteral("conversion.units"), Severity::Must, check};
}

} // namespace xiangyue
