// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chart_spec.h"

#include <QCoreApplication>

#include <numeric>

namespace xiangyue {

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
