// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/matrix_chart.h"
#include "tests/unit/compare/matrix_report.h"

namespace xiangyue::test {

inline constexpr std::array chartIndicators{
    "infra.road_hardened",      "infra.road_built",  "infra.bridges",
    "env.waste_removed",        "env.trees_planted", "poverty.monitored_households",
    "live.medical_insured_rate"};

/// Fictional townships, some with long names.
inline QString township(int index)
{
    static const QStringList names{
        u(u"青岭乡"),  u(u"白沙镇"), u(u"石桥镇"), u(u"云溪苗族瑶族侗族自治乡"), u(u"大屋场街道办事处高新产业园区"),
        u(u"枫树坪镇")};
    const int round = index / static_cast<int>(names.size());
    const QString name = names[index % names.size()];
    return round == 0 ? name : QString(u(u"第") % QString::number(round + 1) % name);
}

/// Sets what a report says of one indicator: every state occurs within six townships.
inline void tell(ReportOfFigures &report, int place, int indicator)
{
    static const QStringList units{u(u"公里"), u(u"公里"), u(u"座"), u(u"吨"), u(u"株"), u(u"户"), u(u"%")};
    static constexpr std::array scales{1, 2, 1, 90, 1500, 11, 2};
    const char *id = chartIndicators[size_t(indicator)];
    const QString &unit = units[indicator];
    const int number = scales[size_t(indicator)] * (3 + (place * 7 + indicator * 5) % 23);
    const QString value = QString::number(number) + (indicator < 2 ? QStringLiteral(".5") : QString());
    switch ((place + indicator) % 6) {
    case 0:
        report.add(id, value, unit).bound = Bound::Approx;
        break;
    case 1:
        report.add(id, value, unit);
        break;
    case 2:
        report.add(id, QString(), unit);
        report.report().figures.back().written = QStringLiteral("xx.x") + unit;
        break;
    case 3:
        break; // not mentioned
    case 4:
        report.add(id, value, unit).status = FigureStatus::Planned;
        break;
    default:
        report.add(id, value, unit).bound = Bound::AtLeast;
    }
}

/// So many townships of one period, with the rows of chartIndicators as far as anybody speaks of them.
inline Matrix townships(int count)
{
    std::vector<MatrixReport> reports;
    for (int place = 0; place < count; ++place) {
        ReportOfFigures report(township(place));
        for (int indicator = 0; indicator < static_cast<int>(chartIndicators.size()); ++indicator)
            tell(report, place, indicator);
        reports.push_back(report);
    }
    return matrixOf(reports);
}

inline int rowIn(const Matrix &matrix, const char *indicator)
{
    return matrix.rowOf(QString::fromLatin1(indicator));
}

/// Every row of the matrix.
inline std::vector<int> allRows(const Matrix &matrix)
{
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(matrix.rows.size()); ++row)
        rows.push_back(row);
    return rows;
}

/// One place by time: `2022H1=7.1 2023H1= 2024H1=≈9`: an empty value is masked, a missing one not mentioned; ≈ is
/// approximate, + planned.
inline Matrix onePlace(const char *indicator, const QString &unit, const QString &periods)
{
    std::vector<MatrixReport> reports;
    for (const QString &word : periods.split(u' ')) {
        ReportOfFigures report(u(u"青岭乡"), word.section(u'=', 0, 0));
        if (word.contains(u'=')) {
            QString value = word.section(u'=', 1);
            const QChar sign = value.isEmpty() ? QChar() : value.front();
            if (sign == u'≈' || sign == u'+')
                value = value.sliced(1);
            Figure &figure = report.add(indicator, value, unit);
            figure.bound = sign == u'≈' ? Bound::Approx : Bound::Exact;
            figure.status = sign == u'+' ? FigureStatus::Planned : FigureStatus::Done;
            if (value.isEmpty())
                report.report().figures.back().written = QStringLiteral("x.x") + unit;
        }
        reports.push_back(report);
    }
    return matrixOf(reports);
}

} // namespace xiangyue::test
