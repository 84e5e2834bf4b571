// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chart_spec.h"

#include <QCoreApplication>

#include <numeric>

namespace xiangyue {

namespace {

constexpr std::array kindIds{QLatin1String("small_multiples"), QLatin1String("ranked"),     QLatin1String("grouped"),
                             QLatin1String("time_series"),     QLatin1String("heat_table"), QLatin1String("coverage")};
constexpr std::array kindTitles{QT_TRANSLATE_NOOP("Chart", "Bars by unit"), QT_TRANSLATE_NOOP("Chart", "Ranked bars"),
                                QT_TRANSLATE_NOOP("Chart", "Grouped bars"), QT_TRANSLATE_NOOP("Chart", "Through time"),
                                QT_TRANSLATE_NOOP("Chart", "Heat table"),   QT_TRANSLATE_NOOP("Chart", "Coverage")};
static_assert(kindIds.size() == allChartKinds.size() && kindTitles.size() == allChartKinds.size());

} // namespace

QString chartKindId(ChartKind kind)
{
    return kindIds[static_cast<size_t>(kind)];
}

std::optional<ChartKind> chartKindFromId(QStringView id)
{
    for (const ChartKind kind : allChartKinds) {
        if (id == kindIds[static_cast<size_t>(kind)])
            return kind;
    }
    return std::nullopt;
}

QString chartKindTitle(ChartKind kind)
{
    return QCoreApplication::translate("Chart", kindTitles[static_cast<size_t>(kind)]);
}

bool ChartTarget::isMeantBy(const ChartTarget &wanted) const
{
    const auto agrees = [](int mine, int other) {
        return other < 0 || mine == other;
    };
    return !wanted.isNothing() && agrees(column, wanted.column) && agrees(row, wanted.row)
        && agrees(figure, wanted.figure);
}

int ChartSpec::barCount() const
{
    return std::accumulate(panels.begin(), panels.end(), 0,
                           [](int sum, const ChartPanel &panel) { return sum + static_cast<int>(panel.bars.size()); });
}

QString chartNumber(const Decimal &value)
{
    QString text = value.toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = value.isNegative() ? 1 : 0;
    for (qsizetype i = (point < 0 ? text.size() : point) - 3; i > first; i -= 3)
        text.insert(i, QChar(QChar::Nbsp));
    return text;
}

QString chartValueText(const Decimal &value, const std::optional<Decimal> &valueHigh, Bound bound, bool planned,
                       const QString &unit)
{
    QString text = chartNumber(value);
    if (valueHigh)
        text += QStringLiteral("–") + chartNumber(*valueHigh);
    if (!unit.isEmpty())
        text += QChar(QChar::Nbsp) + unit;
    switch (bound) {
    case Bound::Exact:
        break;
    case Bound::Approx:
        text.prepend(QStringLiteral("≈\u00a0"));
        break;
    case Bound::AtLeast:
        text.prepend(QStringLiteral("≥\u00a0"));
        break;
    case Bound::AtMost:
        text.prepend(QStringLiteral("≤\u00a0"));
        break;
    }
    return planned ? QCoreApplication::translate("Chart", "planned %1").arg(text) : text;
}

} // namespace xiangyue
