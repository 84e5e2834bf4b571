// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/theme_chart.h"

#include "compare/chart_notes.h"
#include "compare/chart_panels.h"
#include "compare/panel_unit.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace xiangyue {

namespace {

/// Counters that are written this often get an axis of their own, others share one and name their unit.
constexpr size_t ownPanelBars = 3;

QString translated(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

/// A figure, or an expected one that is absent.
struct Item {
    int figure = -1;
    QString label;
    QString unit;
};

struct Group {
    PanelKind kind = PanelKind::NoUnit;
    QString key; ///< tells groups of one kind apart: the counter
    std::vector<Item> items;
};

class Builder {
public:
    Builder(const ReportAnalysis &report, const UnitDictionary &units, const ChartOptions &options)
        : m_report(report)
        , m_units(units)
        , m_options(options)
    {
    }

    std::vector<ChartPanel> panels(Category theme)
    {
        std::vector<ChartPanel> result;
        for (const Group &group : groups(theme))
            addPanels(group, result);
        return result;
    }

private:
    std::vector<Group> groups(Category theme) const;
    std::vector<Item> items(Category theme) const;
    void addPanels(const Group &group, std::vector<ChartPanel> &out) const;
    PanelUnit chooseUnit(const Group &group) const;
    std::optional<ChartBar> bar(const Item &item, const PanelUnit &unit) const;
    ChartBar figureBar(const Item &item, const PanelUnit &unit) const;
    QString maskedText(const Figure &figure, const QString &unit) const;
    void finish(ChartPanel &panel, PanelKind kind) const;
    const Figure &figure(const Item &item) const
    {
        return m_report.extraction.figures[static_cast<size_t>(item.figure)];
    }

    const ReportAnalysis &m_report;
    const UnitDictionary &m_units;
    const ChartOptions &m_options;
};

std::vector<Item> Builder::items(Category theme) const
{
    std::vector<Item> result;
    QSet<QString> present;
    const auto &figures = m_report.extraction.figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        if (figure.category != theme || figure.status == FigureStatus::Rule)
            continue;
        present.insert(figure.indicator);
        result.push_back({static_cast<int>(i), figureLabel(figure, m_report.text), figure.unit});
    }
    for (const ExpectedFigure &expected : m_options.expected) {
        if (!present.contains(expected.indicator))
            result.push_back({-1, expected.label, expected.unit});
    }
    return result;
}

std::vector<Group> Builder::groups(Category theme) const
{
    std::map<std::pair<PanelKind, QString>, Group> byKey;
    std::vector<std::pair<PanelKind, QString>> order;
    for (Item &item : items(theme)) {
        const PanelKind kind = panelKindOf(item.unit, m_units);
        const QString key = panelUnitKey(kind, item.unit, m_units);
        Group &group = byKey[{kind, key}];
        if (group.items.empty()) {
            group.kind = kind;
            group.key = key;
            order.emplace_back(kind, key);
        }
        group.items.push_back(std::move(item));
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    std::vector<Group> result;
    Group mixed{PanelKind::Pieces, {}, {}};
    size_t mixedAt = 0;
    for (const auto &key : order) {
        Group &group = byKey[key];
        if (group.kind == PanelKind::Pieces && group.items.size() < ownPanelBars)
            std::move(group.items.begin(), group.items.end(), std::back_inserter(mixed.items));
        else
            result.push_back(std::move(group));
        if (key.first <= PanelKind::Pieces)
            mixedAt = result.size();
    }
    if (!mixed.items.empty())
        result.insert(result.begin() + static_cast<std::ptrdiff_t>(mixedAt), std::move(mixed));
    return result;
}

PanelUnit Builder::chooseUnit(const Group &group) const
{
    std::vector<PanelUnit::Quantity> written;
    for (const Item &item : group.items)
        written.push_back({item.figure < 0 ? std::nullopt : figure(item).value, item.unit});
    return PanelUnit::choose(group.kind, written, m_units);
}

void Builder::addPanels(const Group &group, std::vector<ChartPanel> &out) const
{
    const PanelUnit unit = chooseUnit(group);
    ChartPanel panel;
    panel.unit = unit.text();
    Group left{PanelKind::OtherUnit, {}, {}};
    QHash<QString, size_t> barOf;
    for (const Item &item : group.items) {
        auto made = bar(item, unit);
        if (!made) {
            left.items.push_back(item);
            continue;
        }
        // The same fact stated twice is one bar; every masked spot is one of its own.
        const QString words = made->label + u'\n' + made->valueText;
        const auto same = made->value ? barOf.constFind(words) : barOf.constEnd();
        if (same != barOf.constEnd()) {
            panel.bars[*same].repeats.push_back(made->figure);
            continue;
        }
        if (made->value)
            barOf.insert(words, panel.bars.size());
        panel.bars.push_back(std::move(*made));
    }
    QStringList mixedUnits;
    for (const Item &item : group.items) {
        if (panel.unit.isEmpty() && !item.unit.isEmpty() && !mixedUnits.contains(item.unit))
            mixedUnits.append(item.unit);
    }
    panel.title = panelTitle(panelKindTitle(group.kind), panel.unit, mixedUnits);
    if (!panel.bars.empty()) {
        finish(panel, group.kind);
        out.push_back(std::move(panel));
    }
    // Values that cannot be converted keep the unit they were written in, on an axis of their own.
    while (!left.items.empty()) {
        Group one{PanelKind::OtherUnit, left.items.front().unit, {}};
        const auto other = std::stable_partition(left.items.begin(), left.items.end(),
                                                 [&one](const Item &item) { return item.unit == one.key; });
        one.items.assign(left.items.begin(), other);
        left.items.erase(left.items.begin(), other);
        addPanels(one, out);
    }
}

std::optional<ChartBar> Builder::bar(const Item &item, const PanelUnit &unit) const
{
    if (item.figure < 0) {
        ChartBar absent;
        absent.label = item.label;
        absent.state = ValueState::Absent;
        absent.valueText = absent.statusText = chartStateWord(ValueState::Absent);
        return absent;
    }
    ChartBar made = figureBar(item, unit);
    if (!made.value && made.state != ValueState::Masked)
        return std::nullopt;
    return made;
}

ChartBar Builder::figureBar(const Item &item, const PanelUnit &unit) const
{
    const Figure &source = figure(item);
    ChartBar made;
    made.label = item.label;
    made.figure = made.target.figure = item.figure;
    made.sentence = sentenceAround(m_report.text, source.quote);
    if (source.masked || !source.value) {
        made.state = ValueState::Masked;
        made.valueText = maskedText(source, unit.text());
        made.statusText = chartStateWord(ValueState::Masked);
        return made;
    }
    made.state = chartState(source);
    made.statusText = chartStateWord(made.state);
    made.value = unit.convert(*source.value, source.unit, m_units);
    if (source.valueHigh)
        made.valueHigh = unit.convert(*source.valueHigh, source.unit, m_units);
    if (!made.value)
        return made;
    const auto high = made.valueHigh ? std::optional(displayed(*made.valueHigh)) : std::nullopt;
    made.valueText = chartValueText(displayed(*made.value), high, source.bound, source.status == FigureStatus::Planned,
                                    unit.text().isEmpty() ? source.unit : QString());
    return made;
}

QString Builder::maskedText(const Figure &source, const QString &unit) const
{
    const QStringView text = m_report.text;
    const QString mask = source.number.in(text).toString().simplified();
    const QString tail = text.mid(source.number.end, std::max<qsizetype>(0, source.quote.end - source.number.end))
                             .toString()
                             .simplified();
    if (mask.isEmpty())
        return chartStateWord(ValueState::Masked);
    return QCoreApplication::translate("Chart", "to fill in %1").arg(tail == unit ? mask : QString(mask + tail));
}

void Builder::finish(ChartPanel &panel, PanelKind kind) const
{
    const auto rank = [](const ChartBar &bar) {
        return bar.value ? 0 : bar.state == ValueState::Masked ? 1 : 2;
    };
    std::stable_sort(panel.bars.begin(), panel.bars.end(), [&rank](const ChartBar &a, const ChartBar &b) {
        if (a.value && b.value)
            return *a.value > *b.value;
        return rank(a) < rank(b);
    });
    cutToLimit(panel, m_options.maximumBars);
    fitAxis(panel);
    if (kind == PanelKind::Share && panel.axisMaximum) {
        panel.bounded = true;
        panel.axisMaximum = std::max(*panel.axisMaximum, Decimal(100));
    }
}

} // namespace

ChartSpec buildThemeChart(const ReportAnalysis &report, Category theme, const UnitDictionary &units,
                          const ChartOptions &options)
{
    ChartSpec chart;
    chart.theme = theme;
    chart.title = QStringLiteral("%1 · %2").arg(categoryTitle(theme), placeAndPeriod(report.identity));
    chart.panels = Builder(report, units, options).panels(theme);
    if (chart.isEmpty())
        chart.explanation = translated(QT_TRANSLATE_NOOP("Chart", "The report gives no figures on this theme."));
    else
        chart.footer = chartFooter(report, theme);
    return chart;
}

std::array<int, allCategories.size()> chartedFigureCounts(const ReportAnalysis &report)
{
    std::array<int, allCategories.size()> counts{};
    for (const Figure &figure : report.extraction.figures) {
        if (figure.status != FigureStatus::Rule)
            ++counts[static_cast<size_t>(figure.category)];
    }
    return counts;
}

} // namespace xiangyue
