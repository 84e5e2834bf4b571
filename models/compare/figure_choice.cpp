// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/figure_choice.h"

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

constexpr size_t criteria = 5;

/// What speaks for a figure, the weightiest first; the reason that a difference in each gives.
constexpr std::array<ChoiceReason, criteria> reasons{ChoiceReason::TownshipWide, ChoiceReason::Achieved,
                                                     ChoiceReason::Comparable, ChoiceReason::Stated,
                                                     ChoiceReason::InItsOwnWords};

struct Ranked {
    const MatrixFigure *figure;
    std::array<bool, criteria> merits;
    int firstOfItsName; ///< ordinal of the first candidate of that name
};

/// Whether it stands right behind another candidate, with nothing but a bracket between them.
bool isRestatement(const MatrixFigure &candidate, const std::vector<const MatrixFigure *> &candidates)
{
    return std::any_of(candidates.begin(), candidates.end(), [&candidate](const MatrixFigure *other) {
        return !other->figure.quote.isEmpty() && other->figure.quote.end + 1 == candidate.figure.number.start;
    });
}

Ranked rankedOf(const MatrixFigure &candidate, const std::vector<const MatrixFigure *> &candidates,
                const std::function<bool(const QString &)> &isComparable)
{
    const Figure &figure = candidate.figure;
    int first = candidate.ordinal;
    for (const MatrixFigure *other : candidates) {
        if (other->figure.name == figure.name)
            first = std::min(first, other->ordinal);
    }
    return {&candidate,
            {figure.scope.isEmpty(), figure.status == FigureStatus::Done, isComparable(figure.unit), !figure.masked,
             !isRestatement(candidate, candidates)},
            first};
}

bool goesBefore(const Ranked &a, const Ranked &b)
{
    if (a.merits != b.merits)
        return a.merits > b.merits;
    return a.firstOfItsName != b.firstOfItsName ? a.firstOfItsName < b.firstOfItsName
                                                : a.figure->ordinal > b.figure->ordinal;
}

ChoiceReason reasonFor(const Ranked &shown, const Ranked &next)
{
    const auto differs = std::mismatch(shown.merits.begin(), shown.merits.end(), next.merits.begin());
    const auto criterion = static_cast<size_t>(differs.first - shown.merits.begin());
    if (criterion < criteria)
        return reasons[criterion];
    return shown.firstOfItsName != next.firstOfItsName ? ChoiceReason::FirstNamed : ChoiceReason::Latest;
}

} // namespace

FigureChoice chooseFigure(const std::vector<const MatrixFigure *> &candidates, const MatrixFigure *chosen,
                          const std::function<bool(const QString &unit)> &isComparable)
{
    std::vector<Ranked> ranked;
    for (const MatrixFigure *candidate : candidates) {
        // 每村2名 is a rule for all, no figure of this place; by hand it may be taken all the same.
        if (candidate->figure.status != FigureStatus::Rule || candidate == chosen)
            ranked.push_back(rankedOf(*candidate, candidates, isComparable));
    }
    FigureChoice choice;
    if (ranked.empty())
        return choice;
    std::sort(ranked.begin(), ranked.end(), goesBefore);
    const auto byHand =
        std::find_if(ranked.begin(), ranked.end(), [chosen](const Ranked &each) { return each.figure == chosen; });
    if (byHand != ranked.end()) {
        std::rotate(ranked.begin(), byHand, byHand + 1);
        choice.reason = ChoiceReason::ByHand;
    } else if (ranked.size() == 1) {
        choice.reason = ChoiceReason::Only;
    } else {
        choice.reason = reasonFor(ranked[0], ranked[1]);
    }
    choice.shown = ranked.front().figure;
    for (size_t i = 1; i < ranked.size(); ++i)
        choice.others.push_back(ranked[i].figure);
    return choice;
}

} // namespace xiangyue
