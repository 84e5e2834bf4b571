// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/figure_choice.h"

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

constexpr size_t criteria = 4;

/// What speaks for a figure, the weightiest first; the reason that a difference in each gives.
constexpr std::array<ChoiceReason, criteria> reasons{ChoiceReason::TownshipWide, ChoiceReason::Achieved,
                                                     ChoiceReason::Comparable, ChoiceReason::Stated};

std::array<bool, criteria> merits(const MatrixFigure &candidate,
                                  const std::function<bool(const QString &)> &isComparable)
{
    const Figure &figure = candidate.figure;
    return {figure.scope.isEmpty(), figure.status == FigureStatus::Done, isComparable(figure.unit), !figure.masked};
}

} // namespace

FigureChoice chooseFigure(const std::vector<const MatrixFigure *> &candidates, const MatrixFigure *chosen,
                          const std::function<bool(const QString &unit)> &isComparable)
{
    struct Ranked {
        const MatrixFigure *figure;
        std::array<bool, criteria> merits;
    };
    std::vector<Ranked> ranked;
    for (const MatrixFigure *candidate : candidates) {
        // 每村2名 is a rule for all, no figure of this place; by hand it may be taken all the same.
        if (candidate->figure.status != FigureStatus::Rule || candidate == chosen)
            ranked.push_back({candidate, merits(*candidate, isComparable)});
    }
    FigureChoice choice;
    if (ranked.empty())
        return choice;
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.merits != b.merits ? a.merits > b.merits : a.figure->ordinal > b.figure->ordinal;
    });
    const auto byHand =
        std::find_if(ranked.begin(), ranked.end(), [chosen](const Ranked &each) { return each.figure == chosen; });
    if (byHand != ranked.end()) {
        std::rotate(ranked.begin(), byHand, byHand + 1);
        choice.reason = ChoiceReason::ByHand;
    } else if (ranked.size() == 1) {
        choice.reason = ChoiceReason::Only;
    } else {
        const auto differs = std::mismatch(ranked[0].merits.begin(), ranked[0].merits.end(), ranked[1].merits.begin());
        const auto criterion = static_cast<size_t>(differs.first - ranked[0].merits.begin());
        choice.reason = criterion < criteria ? reasons[criterion] : ChoiceReason::Latest;
    }
    choice.shown = ranked.front().figure;
    for (size_t i = 1; i < ranked.size(); ++i)
        choice.others.push_back(ranked[i].figure);
    return choice;
}

} // namespace xiangyue
