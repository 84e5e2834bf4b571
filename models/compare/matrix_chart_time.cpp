// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/chart_notes.h"
#include "compare/matrix_chart.h"
#include "compare/matrix_chart_parts.h"
#include "compare/matrix_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr int mostMissingYears = 5; // drawn as gaps of their own

QString translated(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

/// What the points of one line have in common, in words.
QString partTitle(const ReportPeriod &period)
{
    switch (period.kind) {
    case Period::Year:
        return translated(QT_TRANSLATE_NOOP("Chart", "Whole years"));
    case Period::Half:
        return period.part == 2 ? translated(QT_TRANSLATE_NOOP("Chart", "Second half-years"))
                                : translated(QT_TRANSLATE_NOOP("Chart", "First half-years"));
    case Period::Quarter:
        return translated(QT_TRANSLATE_NOOP("Chart", "Quarter %1")).arg(period.part);
    case Period::Other:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Chart", "Without a period"));
}

QString signedText(const Decimal &value, const QString &unit)
{
    const QString sign = value > Decimal(0) ? QStringLiteral("+") : QString();
    return sign + chartNumber(value) + unit;
}

QString changeText(const TimePoint &point)
{
    QStringList words;
    if (point.unchanged)
        words << translated(QT_TRANSLATE_NOOP("Chart", "unchanged"));
    else if (point.change)
        words << signedText(displayed(*point.change), {});
    if (point.changePercent && !point.unchanged)
        words << signedText(*point.changePercent, QStringLiteral("%"));
    if (point.falling)
        words << translated(QT_TRANSLATE_NOOP("Chart", "? fell: check"));
    else if (point.jump)
        words << translated(QT_TRANSLATE_NOOP("Chart", "? jump: check"));
    return words.join(QStringLiteral(" · "));
}

class TimeChart {
public:
    TimeChart(const Matrix &matrix, const TimeSeries &series)
        : m_matrix(matrix)
        , m_row(matrix.rows[size_t(series.row)])
        , m_series(series)
    {
    }

    using Points = std::vector<const TimePoint *>;

    std::vector<ChartLine> lines() const
    {
        const std::vector<Points> groups = parted();
        std::vector<ChartLine> result;
        for (const Points &points : groups) {
            result.push_back(lineOf(points));
            if (groups.size() > 1)
                result.back().title = partTitle(periodOf(*points.front()));
        }
        return result;
    }

private:
    const ReportPeriod &periodOf(const TimePoint &point) const { return m_matrix.columns[size_t(point.column)].period; }
    std::vector<Points> parted() const;
    ChartLine lineOf(const Points &points) const;
    ChartPoint pointOf(const TimePoint &point) const;
    void addMissingYears(ChartLine &line, const ReportPeriod &before, const ReportPeriod &after) const;

    const Matrix &m_matrix;
    const MatrixRow &m_row;
    const TimeSeries &m_series;
};

/// Half a year and a whole one are lines of their own, unless the figure adds up through all of them.
std::vector<TimeChart::Points> TimeChart::parted() const
{
    std::vector<Points> groups;
    for (const TimePoint &point : m_series.points) {
        const auto same = [&](const Points &group) {
            const ReportPeriod &other = periodOf(*group.front());
            return m_series.cumulative || (other.kind == periodOf(point).kind && other.part == periodOf(point).part);
        };
        const auto group = std::find_if(groups.begin(), groups.end(), same);
        (group == groups.end() ? groups.emplace_back() : *group).push_back(&point);
    }
    return groups;
}

ChartPoint TimeChart::pointOf(const TimePoint &point) const
{
    ChartPoint result;
    setToCell(result, m_matrix, m_series.row, point.column);
    result.label = columnPeriod(m_matrix.columns[size_t(point.column)]);
    result.changeText = changeText(point);
    result.changeSuspicious = point.falling || point.jump;
    if (point.against >= 0) {
        const QString before = columnPeriod(m_matrix.columns[size_t(point.against)]);
        result.sentence +=
            u'\n' + translated(QT_TRANSLATE_NOOP("Chart", "against %1: %2")).arg(before, result.changeText);
    }
    return result;
}

/// A year without a report is a gap as well.
void TimeChart::addMissingYears(ChartLine &line, const ReportPeriod &before, const ReportPeriod &after) const
{
    if (!before.year || !after.year || *after.year - *before.year > mostMissingYears)
        return;
    for (int year = *before.year + 1; year < *after.year; ++year) {
        ReportPeriod missing = before;
        missing.year = year;
        ChartPoint &point = line.points.emplace_back();
        point.label = periodTitle(missing);
        point.state = ValueState::Absent;
        point.valueText = point.statusText = translated(QT_TRANSLATE_NOOP("Chart", "no report"));
        point.counted = false;
    }
}

ChartLine TimeChart::lineOf(const Points &points) const
{
    ChartLine line;
    line.unit = m_row.unit;
    line.stepped = m_series.cumulative;
    Decimal largest;
    for (size_t i = 0; i < points.size(); ++i) {
        if (i > 0)
            addMissingYears(line, periodOf(*points[i - 1]), periodOf(*points[i]));
        line.points.push_back(pointOf(*points[i]));
        const ChartPoint &point = line.points.back();
        for (const auto &value : {point.value, point.valueHigh})
            largest = std::max(largest, value.value_or(Decimal()));
    }
    if (!largest.isZero())
        line.axisMaximum = largest;
    return line;
}

QString placeOf(const Matrix &matrix)
{
    return matrix.columns.empty() ? QString() : matrix.columns.front().identity.place;
}

} // namespace

ChartSpec buildTimeChart(const Matrix &matrix, const TimeSeries &series)
{
    if (!isRow(matrix, series.row))
        return refusedChart(ChartKind::TimeSeries, {}, translated(QT_TRANSLATE_NOOP("Chart", "Choose an indicator.")));
    const MatrixRow &row = matrix.rows[size_t(series.row)];
    const QString title = panelTitle(row.label(), row.unit, {});
    if (!isOnePlace(matrix))
        return refusedChart(
            ChartKind::TimeSeries, title,
            translated(QT_TRANSLATE_NOOP("Chart", "Choose reports of one place from several periods.")));
    ChartSpec chart;
    chart.kind = ChartKind::TimeSeries;
    chart.theme = row.theme;
    chart.title = title;
    chart.subtitle = joinedNotes({placeOf(matrix), reportCount(matrix)});
    chart.lines = TimeChart(matrix, series).lines();
    QStringList notes{markNotes(matrix, {series.row}, translated(QT_TRANSLATE_NOOP("Chart", "hollow: planned")))};
    if (series.cumulative)
        notes << translated(QT_TRANSLATE_NOOP("Chart", "steps: cumulative or of the day"));
    notes << translated(QT_TRANSLATE_NOOP("Chart", "change: against the last comparable period"))
          << translated(QT_TRANSLATE_NOOP("Chart", "Source: reports of %1")).arg(placeOf(matrix))
          << translated(QT_TRANSLATE_NOOP("Chart", "unit: %1")).arg(row.unit);
    chart.footer = joinedNotes(notes + missingNotes(matrix, {series.row}));
    return chart;
}

} // namespace xiangyue
