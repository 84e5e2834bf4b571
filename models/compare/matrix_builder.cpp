// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/figure_choice.h"
#include "compare/matrix.h"
#include "compare/matrix_row.h"
#include "extract/indicator_dictionary.h"
#include "extract/unit_dictionary.h"

#include <QSet>

#include <algorithm>

namespace xiangyue {

namespace {

/// `infra.road_hardened.total` is a variant of `infra.road_hardened`; empty for a plain indicator.
QString plainId(const QString &id, const IndicatorDictionary &indicators)
{
    for (const QLatin1String variant : indicatorVariants) {
        if (id.endsWith(QString(u'.' % variant))) {
            const QString plain = id.chopped(variant.size() + 1);
            if (indicators.find(plain))
                return plain;
        }
    }
    return {};
}

/// Rows in the order in which they are shown: theme, then the dictionary's order, an indicator before its variants.
std::vector<const Indicator *> orderedRows(const QSet<QString> &mentioned, const IndicatorDictionary &indicators)
{
    struct Placed {
        const Indicator *indicator;
        size_t theme;
        std::ptrdiff_t family;
        std::ptrdiff_t member;
    };
    const Indicator *first = indicators.indicators().data();
    std::vector<Placed> placed;
    for (const QString &id : mentioned) {
        const Indicator *indicator = indicators.find(id);
        if (!indicator)
            continue;
        const QString plain = plainId(id, indicators);
        const std::ptrdiff_t family = (plain.isEmpty() ? indicator : indicators.find(plain)) - first;
        placed.push_back(
            {indicator, static_cast<size_t>(indicator->theme), family, plain.isEmpty() ? -1 : indicator - first});
    }
    std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.theme, a.family, a.member) < std::tie(b.theme, b.family, b.member);
    });
    std::vector<const Indicator *> rows(placed.size());
    std::transform(placed.begin(), placed.end(), rows.begin(), [](const Placed &each) { return each.indicator; });
    return rows;
}

/// Figures of one report by indicator.
using ReportIndex = QHash<QString, std::vector<const MatrixFigure *>>;

BaseValue baseOf(const ReportIndex &index, const std::vector<QString> &indicators, const BaseValue &typedIn)
{
    if (typedIn.typedIn)
        return typedIn;
    for (const QString &indicator : indicators) {
        const auto found = index.constFind(indicator);
        if (found == index.cend())
            continue;
        const FigureChoice choice = chooseFigure(*found, nullptr, [](const QString &) { return true; });
        if (!choice.shown)
            continue;
        const Figure &figure = choice.shown->figure;
        const bool usable = figure.value && !figure.valueHigh && *figure.value > Decimal(0) && figure.scope.isEmpty()
            && figure.status == FigureStatus::Done;
        if (usable) {
            return {figure.value, figure.bound != Bound::Exact, false, choice.shown->contradiction,
                    choice.shown->ordinal};
        }
    }
    return {};
}

MatrixColumn columnOf(const MatrixReport &report, const ReportIndex &index)
{
    static const std::vector<QString> people{QStringLiteral("profile.population"),
                                             QStringLiteral("profile.population_registered"),
                                             QStringLiteral("profile.population_resident")};
    static const std::vector<QString> households{QStringLiteral("profile.households")};
    static const std::vector<QString> villages{QStringLiteral("profile.villages")};
    MatrixColumn column = report.column;
    column.people = baseOf(index, people, column.people);
    column.households = baseOf(index, households, column.households);
    column.villages = baseOf(index, villages, column.villages);
    return column;
}

RowCandidates candidatesFor(const Indicator &indicator, const std::vector<QString> &variants, const ReportIndex &index,
                            const QHash<QString, QString> &choices)
{
    RowCandidates candidates;
    candidates.own = index.value(indicator.id);
    for (const QString &variant : variants) {
        const auto related = index.constFind(variant);
        if (related != index.cend())
            candidates.related.insert(candidates.related.end(), related->begin(), related->end());
    }
    const auto choice = choices.constFind(indicator.id);
    if (choice == choices.cend())
        return candidates;
    for (const auto *list : {&candidates.own, &candidates.related}) {
        const auto found = std::find_if(list->begin(), list->end(),
                                        [&choice](const MatrixFigure *each) { return each->key == *choice; });
        if (found != list->end() && !candidates.chosen)
            candidates.chosen = *found;
    }
    return candidates;
}

bool isAddable(const std::vector<MatrixColumn> &columns)
{
    QSet<QString> places;
    for (const MatrixColumn &column : columns) {
        const QString &place = column.identity.place;
        if (!place.isEmpty() && places.contains(place))
            return false;
        places.insert(place);
    }
    return sharedPeriod(columns).has_value();
}

} // namespace

Matrix buildMatrix(const std::vector<MatrixReport> &reports, const IndicatorDictionary &indicators,
                   const UnitDictionary &units, MatrixBase base)
{
    Matrix matrix;
    matrix.base = base;
    std::vector<ReportIndex> indexes;
    indexes.reserve(reports.size());
    QSet<QString> mentioned;
    for (const MatrixReport &report : reports) {
        ReportIndex &index = indexes.emplace_back();
        for (const MatrixFigure &each : report.figures) {
            index[each.figure.indicator].push_back(&each);
            // Rules alone make no row, nor does a choice whose figure is gone.
            if (each.figure.status != FigureStatus::Rule) {
                mentioned.insert(each.figure.indicator);
                // The user may have taken the indicator out since the figure was mapped.
                matrix.unmatched += indicators.find(each.figure.indicator) ? 0 : 1;
            }
            for (auto choice = report.choices.cbegin(); choice != report.choices.cend(); ++choice) {
                if (*choice == each.key)
                    mentioned.insert(choice.key());
            }
        }
        matrix.columns.push_back(columnOf(report, index));
        matrix.unmatched += report.unmatched;
    }
    matrix.addable = isAddable(matrix.columns);
    std::vector<RowCandidates> candidates(reports.size());
    for (const Indicator *indicator : orderedRows(mentioned, indicators)) {
        std::vector<QString> variants;
        for (const QLatin1String variant : indicatorVariants)
            variants.push_back(indicator->id % u'.' % variant);
        for (size_t i = 0; i < reports.size(); ++i)
            candidates[i] = candidatesFor(*indicator, variants, indexes[i], reports[i].choices);
        matrix.rows.push_back(buildMatrixRow(*indicator, matrix, candidates, units));
    }
    return matrix;
}

} // namespace xiangyue
