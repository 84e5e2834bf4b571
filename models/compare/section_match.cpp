// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/section_match.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace xiangyue {

namespace {

constexpr size_t mostSections = 40; ///< of one report: beyond them titles are not compared
constexpr int deepestLevel = 2;     ///< deeper titles are half sentences
constexpr int leastFigures = 2;     ///< from which a section has a theme

/// Titles with at least this part of their pairs of characters in common say the same.
constexpr int sharedPairs = 55;

using PairCounts = QHash<quint32, int>;

/// 存在的问题: 存在, 在的, 的问, 问题.
PairCounts pairsOf(QStringView title)
{
    PairCounts pairs;
    for (qsizetype i = 0; i + 1 < title.size(); ++i)
        ++pairs[quint32(title[i].unicode()) << 16 | title[i + 1].unicode()];
    return pairs;
}

struct Title {
    int section = 0;
    QString words;
    PairCounts pairs;
};

std::vector<Title> titlesOf(const ReportAnalysis &report)
{
    std::vector<Title> titles;
    const auto &sections = report.outline.sections;
    for (size_t i = 0; i < sections.size() && titles.size() < mostSections; ++i) {
        QString words = sections[i].title.simplified().remove(u' ');
        if (!report.identity.place.isEmpty())
            words.remove(report.identity.place);
        if (sections[i].level <= deepestLevel && words.size() > 1)
            titles.push_back({static_cast<int>(i), words, pairsOf(words)});
    }
    return titles;
}

/// 0..100: how much two titles have in common (Dice).
int likeness(const Title &a, const Title &b)
{
    if (a.words == b.words)
        return 100;
    int shared = 0;
    for (auto pair = a.pairs.cbegin(); pair != a.pairs.cend(); ++pair)
        shared += std::min(pair.value(), b.pairs.value(pair.key()));
    const auto all = static_cast<int>(a.words.size() + b.words.size() - 2);
    return all > 0 ? 200 * shared / all : 0;
}

/// The title most like `title` that is also most like it the other way round; -1 for none.
int partnerOf(const Title &title, const std::vector<Title> &mine, const std::vector<Title> &others)
{
    const auto closest = [](const Title &to, const std::vector<Title> &among) {
        return std::max_element(among.begin(), among.end(),
                                [&to](const Title &a, const Title &b) { return likeness(to, a) < likeness(to, b); });
    };
    const auto other = closest(title, others);
    if (other == others.end() || likeness(title, *other) < sharedPairs)
        return -1;
    return closest(*other, mine)->section == title.section ? other->section : -1;
}

/// Figures of each theme.
using ThemeCounts = std::array<int, allCategories.size()>;

std::vector<ThemeCounts> themesOf(const ReportAnalysis &report)
{
    const auto &sections = report.outline.sections;
    std::vector<ThemeCounts> counts(sections.size(), ThemeCounts{});
    for (const Figure &figure : report.extraction.figures) {
        int section = figure.section;
        while (section >= 0 && section < static_cast<int>(sections.size())) {
            ++counts[static_cast<size_t>(section)][static_cast<size_t>(figure.category)];
            section = sections[static_cast<size_t>(section)].parent;
        }
    }
    return counts;
}

/// The section with most figures of a theme among those that are mostly about it, of equals the innermost. One that is
/// most of the report does not tell where the theme is.
int sectionOf(size_t theme, const std::vector<ThemeCounts> &themes, const ReportAnalysis &report)
{
    int best = -1;
    for (size_t i = 0; i < themes.size(); ++i) {
        const int all = std::accumulate(themes[i].begin(), themes[i].end(), 0);
        const int count = themes[i][theme];
        const bool isAbout = count >= leastFigures && 2 * count > all
            && 2 * report.outline.sections[i].span.length() < report.text.size();
        if (isAbout && (best < 0 || count >= themes[static_cast<size_t>(best)][theme]))
            best = static_cast<int>(i);
    }
    return best;
}

bool isShared(const FacingSections &sections)
{
    return std::count_if(sections.begin(), sections.end(), [](int section) { return section >= 0; }) > 1;
}

} // namespace

std::vector<FacingSections> sectionsOfOneTitle(const std::vector<const ReportAnalysis *> &reports)
{
    std::vector<std::vector<Title>> titles;
    for (const ReportAnalysis *report : reports)
        titles.push_back(titlesOf(*report));
    // The report with most sections speaks for all.
    const auto guide = std::max_element(titles.begin(), titles.end(),
                                        [](const auto &a, const auto &b) { return a.size() < b.size(); });
    std::vector<FacingSections> facing;
    if (guide == titles.end())
        return facing;
    for (const Title &title : *guide) {
        FacingSections sections;
        for (const std::vector<Title> &others : titles)
            sections.push_back(&others == &*guide ? title.section : partnerOf(title, *guide, others));
        if (isShared(sections))
            facing.push_back(sections);
    }
    return facing;
}

std::vector<FacingSections> sectionsOfOneTheme(const std::vector<const ReportAnalysis *> &reports)
{
    std::vector<std::vector<ThemeCounts>> themes;
    for (const ReportAnalysis *report : reports)
        themes.push_back(themesOf(*report));
    std::vector<FacingSections> facing;
    for (const Category theme : allCategories) {
        if (theme == Category::Other)
            continue;
        FacingSections sections;
        for (size_t i = 0; i < reports.size(); ++i)
            sections.push_back(sectionOf(static_cast<size_t>(theme), themes[i], *reports[i]));
        if (isShared(sections))
            facing.push_back(sections);
    }
    return facing;
}

} // namespace xiangyue
