// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/charts/chart_style_numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace xiangyue {

namespace {

constexpr double leastContrast = 3;

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// Bars of one label, one a series, or a single one.
using BarGroup = std::vector<ChartBar>;

std::vector<BarGroup> groupsOf(const ChartPanel &panel)
{
    const size_t size = panel.groupSize();
    std::vector<BarGroup> groups;
    for (size_t i = 0; i < panel.bars.size(); ++i) {
        if (i % size == 0)
            groups.emplace_back();
        groups.back().push_back(panel.bars[i]);
    }
    return groups;
}

/// Where the report or the list of townships has it; what it does not have comes last.
unsigned placeOf(const ChartBar &bar)
{
    const int place = bar.target.column >= 0 ? bar.target.column : bar.figure;
    return static_cast<unsigned>(place); // -1: the largest
}

bool comesBefore(const BarGroup &a, const BarGroup &b, ChartStyle::BarOrder order)
{
    const ChartBar &first = a.front();
    const ChartBar &second = b.front();
    if (order == ChartStyle::BarOrder::AsReported)
        return placeOf(first) < placeOf(second);
    if (!first.value || !second.value)
        return first.value.has_value() && !second.value;
    return order == ChartStyle::BarOrder::LargestFirst ? *first.value > *second.value : *first.value < *second.value;
}

void sortBars(ChartPanel &panel, ChartStyle::BarOrder order)
{
    std::vector<BarGroup> groups = groupsOf(panel);
    std::stable_sort(groups.begin(), groups.end(),
                     [order](const BarGroup &a, const BarGroup &b) { return comesBefore(a, b, order); });
    panel.bars.clear();
    for (BarGroup &group : groups)
        std::move(group.begin(), group.end(), std::back_inserter(panel.bars));
}

/// Coverage has an order of its own: who has most to fill in.
bool hasFreeOrder(ChartKind kind)
{
    return kind == ChartKind::SmallMultiples || kind == ChartKind::Ranked || kind == ChartKind::Grouped;
}

} // namespace

QString filledPattern(const QString &pattern, const std::vector<std::pair<QString, QString>> &values)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z]+)\\}"));
    constexpr QChar nothing(u'\x1');
    QString filled;
    qsizetype end = 0;
    for (auto matches = placeholder.globalMatch(pattern); matches.hasNext();) {
        const auto match = matches.next();
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&match](const auto &entry) { return entry.first == match.captured(1); });
        filled += pattern.mid(end, match.capturedStart() - end);
        if (value == values.end())
            filled += match.captured();
        else
            filled += value->second.isEmpty() ? QString(nothing) : value->second;
        end = match.capturedEnd();
    }
    filled += pattern.mid(end);
    // At the start the separators that follow go with it, elsewhere those before.
    static const QRegularExpression atStart(QStringLiteral("^(?:\x01[\\s·,，、_-]*)+"));
    static const QRegularExpression elsewhere(QStringLiteral("[\\s·,，、_-]*\x01"));
    return filled.remove(atStart).remove(elsewhere).trimmed();
}

ChartSpec styled(const ChartSpec &chart, const ChartStyle &style, const ChartNames &names)
{
    ChartSpec result = chart;
    const bool rounded = writeNumbers(result, style);
    const std::vector<std::pair<QString, QString>> values{{QStringLiteral("title"), result.title},
                                                          {QStringLiteral("place"), names.place},
                                                          {QStringLiteral("period"), names.period},
                                                          {QStringLiteral("theme"), categoryTitle(result.theme)}};
    if (!style.titlePattern.isEmpty())
        result.title = filledPattern(style.titlePattern, values);
    if (!style.subtitlePattern.isEmpty())
        result.subtitle = filledPattern(style.subtitlePattern, values);
    if (style.order != ChartStyle::BarOrder::AsShown && hasFreeOrder(result.kind)) {
        for (ChartPanel &panel : result.panels)
            sortBars(panel, style.order);
    }
    if (!style.footer)
        result.footer.clear();
    else if (rounded)
        result.footer = withRoundingNote(result.footer, style.decimals);
    return result;
}

ThemePalette styled(const ThemePalette &palette, const ChartStyle &style)
{
    ThemePalette result = palette;
    for (const Category theme : allCategories) {
        if (style.colour(theme).isValid())
            result.ownCategories[static_cast<size_t>(theme)] = style.colour(theme);
    }
    return result;
}

std::vector<Category> faintThemes(const ChartStyle &style, const ThemePalette &palette)
{
    std::vector<Category> faint;
    for (const Category theme : allCategories) {
        const QColor own = style.colour(theme);
        if (own.isValid() && contrast(own, palette.paper) < leastContrast)
            faint.push_back(theme);
    }
    return faint;
}

} // namespace xiangyue
