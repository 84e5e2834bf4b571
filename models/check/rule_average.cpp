// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/built_in_rules.h"
#include "check/figure_facts.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

/// 612户2386人: people of these households, written side by side.
void checkSize(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (int i = 0; i + 1 < facts.count(); ++i) {
        const FigureFact &households = facts[i];
        const FigureFact &people = facts[i + 1];
        const QStringView gap = facts.between(i, i + 1).trimmed();
        if (households.dimension != u"households" || people.dimension != u"people" || !households.exact || !people.exact
            || !(gap.isEmpty() || gap == u"、" || gap == u",")) {
            continue;
        }
        const std::optional<Decimal> many = households.value.times(Decimal(8));
        if (people.value < households.value) {
            out.push_back({FindingKind::Range,
                           rule.id,
                           Severity::Must,
                           {people.number, households.number},
                           QCoreApplication::translate("Check", "Fewer people than households: %1, %2.")
                               .arg(facts.written(i), facts.written(i + 1))});
        } else if (many && people.value > *many && households.value >= Decimal(3)) {
            const std::optional<Decimal> each = people.value.dividedBy(households.value, 1);
            out.push_back({FindingKind::Range,
                           rule.id,
                           rule.severity,
                           {people.number, households.number},
                           QCoreApplication::translate("Check", "%1 and %2 make %3 people a household.")
                               .arg(facts.written(i), facts.written(i + 1), each ? each->toString() : QString())});
        }
    }
}

struct Basis {
    int total = -1;
    int base = -1;
};

/// 98户共计补助823.2元，户均8.4元: one total with 共 in front and one base, both just before in the same sentence.
Basis basisOf(const FigureFacts &facts, int average, const QString &dimension)
{
    Basis basis;
    int others = 0;
    for (int i = average - 1; i >= 0 && average - i <= 4; --i) {
        const QStringView gap = facts.between(i, i + 1);
        if (facts[i].sentence != facts[average].sentence || gap.size() > 30 || gap.contains(u'；')
            || gap.contains(u';')) {
            break;
        }
        if (facts[i].dimension == dimension) {
            others += basis.base >= 0 ? 1 : 0;
            basis.base = i;
        } else if (facts[i].dimension == facts[average].dimension) {
            others += basis.total >= 0 ? 1 : 0;
            basis.total = i;
        }
    }
    const bool whole = basis.total >= 0 && containsAny(facts.label(basis.total), u"共|合计|总计|累计");
    return whole && others == 0 && basis.base >= 0 ? basis : Basis{};
}

/// The average must be of the same thing as the total: 户均补助 to 共发放补助; a bare 户均 is of what went before.
bool sameThing(const FigureFacts &facts, int average, const Basis &basis, QStringView word)
{
    const QStringView label = facts.label(average);
    const QStringView thing = label.mid(label.indexOf(word) + word.size());
    return thing.isEmpty() || facts.label(basis.total).endsWith(thing);
}

void checkAverage(const CheckInput &input, const Rule &rule, std::vector<Finding> &out)
{
    const FigureFacts &facts = *input.facts;
    for (int i = 2; i < facts.count(); ++i) {
        const QStringView label = facts.label(i);
        const bool household = label.startsWith(u"户均");
        if (!facts[i].exact || (!household && !label.startsWith(u"人均"))) {
            continue;
        }
        const Basis basis = basisOf(facts, i, household ? QStringLiteral("households") : QStringLiteral("people"));
        if (basis.base < 0 || !facts[basis.total].exact || !facts[basis.base].exact || facts[basis.base].value.isZero()
            || !sameThing(facts, i, basis, household ? u"户均" : u"人均")) {
            continue;
        }
        const std::optional<Decimal> each = facts[basis.total].value.dividedBy(facts[basis.base].value, 6);
        const std::optional<Decimal> gap = each ? each->minus(facts[i].value) : std::nullopt;
        const std::optional<Decimal> rounding = facts[basis.total].step.dividedBy(facts[basis.base].value, 6);
        const std::optional<Decimal> allowed = rounding ? rounding->plus(facts[i].step) : std::nullopt;
        if (!gap || !allowed || (gap->isNegative() ? *Decimal(0).minus(*gap) : *gap) <= *allowed) {
            continue;
        }
        out.push_back({FindingKind::Conflict,
                       rule.id,
                       rule.severity,
                       {facts[i].number, facts[basis.total].number, facts[basis.base].number},
                       QCoreApplication::translate("Check", "%1 divided by %2 is %3, but the text says %4.")
                           .arg(facts.written(basis.total), facts.written(basis.base), facts.writtenLike(i, *each),
                                facts.written(i))});
    }
}

} // namespace

Rule averageRule()
{
    return {QStringLiteral("average.stated"), Severity::Check, checkAverage};
}

Rule householdSizeRule()
{
    return {QStringLiteral("average.household_size"), Severity::Check, checkSize};
}

} // namespace xiangyue
