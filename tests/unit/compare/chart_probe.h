// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/chart_spec.h"
#include "extract/unit_dictionary.h"

#include <QFile>

namespace xiangyue {

/// The program's own units; empty when the dictionary cannot be read, which the caller verifies.
inline UnitDictionary chartUnits()
{
    QFile file(QStringLiteral(XIANGYUE_SOURCE_DIR "/resources/dictionaries/units.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return UnitDictionary::fromJson(file.readAll()).value_or(UnitDictionary());
}

inline QString s(const char16_t *text)
{
    return QString::fromUtf16(text);
}

inline const ChartPanel *panelWithUnit(const ChartSpec &chart, const QString &unit)
{
    for (const ChartPanel &panel : chart.panels) {
        if (panel.unit == unit)
            return &panel;
    }
    return nullptr;
}

inline QStringList labels(const ChartPanel &panel)
{
    QStringList result;
    for (const ChartBar &bar : panel.bars)
        result.append(bar.label);
    return result;
}

inline QStringList values(const ChartPanel &panel)
{
    QStringList result;
    for (const ChartBar &bar : panel.bars)
        result.append(bar.valueText);
    return result;
}

/// `-` where a bar has no value.
inline QStringList numbers(const ChartPanel &panel)
{
    QStringList result;
    for (const ChartBar &bar : panel.bars)
        result.append(bar.value ? bar.value->toString() : QStringLiteral("-"));
    return result;
}

} // namespace xiangyue
