// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/text_alignment.h"

#include "compare/anchor_chain.h"
#include "compare/figure_choice.h"
#include "compare/section_match.h"
#include "text/sentences.h"

#include <QHash>

#include <algorithm>

namespace xiangyue {

namespace {

using Reports = std::vector<const ReportAnalysis *>;

constexpr TextSpan nowhere{-1, -1};

/// The figures of one report by indicator, as chooseFigure takes them.
struct IndicatorFigures {
    std::vector<QString> order; ///< of first mention
    QHash<QString, std::vector<MatrixFigure>> figures;
};

IndicatorFigures indicatorFigures(const ReportAnalysis &report)
{
    IndicatorFigures result;
    const auto &figures = report.extraction.figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].indicator.isEmpty())
            continue;
        std::vector<MatrixFigure> &same = result.figures[figures[i].indicator];
        if (same.empty())
            result.order.push_back(figures[i].indicator);
        MatrixFigure &figure = same.emplace_back();
        figure.ordinal = static_cast<int>(i);
        figure.figure = figures[i];
    }
    return result;
}

int chosenFigure(const std::vector<MatrixFigure> &figures)
{
    std::vector<const MatrixFigure *> candidates;
    for (const MatrixFigure &figure : figures)
        candidates.push_back(&figure);
    const MatrixFigure *shown = chooseFigure(candidates, nullptr, [](const QString &) { return true; }).shown;
    return shown ? shown->ordinal : -1;
}

std::vector<FacingIndicator> facingIndicators(const Reports &reports)
{
    std::vector<FacingIndicator> facing;
    QHash<QString, size_t> known;
    for (size_t report = 0; report < reports.size(); ++report) {
        const IndicatorFigures mentioned = indicatorFigures(*reports[report]);
        for (const QString &id : mentioned.order) {
            const int figure = chosenFigure(mentioned.figures.value(id));
            if (figure < 0)
                continue;
            const size_t index = known.value(id, facing.size());
            if (index == facing.size()) {
                known.insert(id, index);
                facing.push_back(
                    {id, std::vector<int>(reports.size(), -1), std::vector<TextSpan>(reports.size(), nowhere)});
            }
            const TextSpan quote = reports[report]->extraction.figures[static_cast<size_t>(figure)].quote;
            facing[index].figures[report] = figure;
            facing[index].sentences[report] = sentenceAt(reports[report]->text, quote.start);
        }
    }
    return facing;
}

std::vector<Anchor> anchorsOf(const std::vector<FacingSections> &facing, const Reports &reports)
{
    std::vector<Anchor> anchors;
    for (const FacingSections &sections : facing) {
        Anchor anchor;
        for (size_t report = 0; report < reports.size(); ++report) {
            const int section = sections[report];
            anchor.push_back(
                section < 0 ? -1 : reports[report]->outline.sections[static_cast<size_t>(section)].heading.start);
        }
        anchors.push_back(anchor);
    }
    return anchors;
}

std::vector<Anchor> anchorsOf(const std::vector<FacingIndicator> &indicators)
{
    std::vector<Anchor> anchors;
    for (const FacingIndicator &indicator : indicators) {
        if (indicator.mentions() < 2)
            continue;
        Anchor anchor;
        for (const TextSpan &sentence : indicator.sentences)
            anchor.push_back(sentence.start);
        anchors.push_back(anchor);
    }
    return anchors;
}

} // namespace

int FacingIndicator::mentions() const
{
    return static_cast<int>(std::count_if(figures.begin(), figures.end(), [](int figure) { return figure >= 0; }));
}

const FacingIndicator *TextAlignment::find(const QString &id) const
{
    const auto found = std::find_if(indicators.begin(), indicators.end(),
                                    [&id](const FacingIndicator &each) { return each.id == id; });
    return found == indicators.end() ? nullptr : &*found;
}

TextAlignment alignTexts(const Reports &reports)
{
    TextAlignment alignment;
    alignment.indicators = facingIndicators(reports);
    std::vector<qsizetype> lengths;
    for (const ReportAnalysis *report : reports)
        lengths.push_back(report->text.size());
    AnchorChain chain(lengths);
    std::vector<Anchor> sections = anchorsOf(sectionsOfOneTitle(reports), reports);
    const std::vector<Anchor> themes = anchorsOf(sectionsOfOneTheme(reports), reports);
    sections.insert(sections.end(), themes.begin(), themes.end());
    chain.add(sections);
    chain.add(anchorsOf(alignment.indicators));
    alignment.anchors.resize(reports.size());
    for (const Anchor &anchor : chain.anchors()) {
        for (size_t report = 0; report < reports.size(); ++report)
            alignment.anchors[report].push_back(anchor[report]);
    }
    return alignment;
}

} // namespace xiangyue
