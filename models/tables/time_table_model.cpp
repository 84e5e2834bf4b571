// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/time_table_model.h"

#include "compare/chart_spec.h"
#include "compare/matrix_text.h"
#include "tables/table_roles.h"

#include <algorithm>

namespace xiangyue {

namespace {

QString signedNumber(const Decimal &value)
{
    if (value == Decimal(0))
        return QStringLiteral("0");
    QString text = chartNumber(value);
    if (value.isNegative())
        text.replace(0, 1, QChar(u'−'));
    else
        text.prepend(u'+');
    return text;
}

} // namespace

QString changeText(const TimePoint &point)
{
    return point.change ? signedNumber(*point.change) : QString();
}

QString changePercentText(const TimePoint &point)
{
    return point.changePercent ? signedNumber(point.changePercent->rounded(1)) + QStringLiteral("\u00a0%") : QString();
}

QString remarkText(const TimePoint &point)
{
    if (point.falling)
        return TimeTableModel::tr("became less although cumulative: check");
    if (point.jump)
        return TimeTableModel::tr("at least doubled or halved: check");
    return point.unchanged ? TimeTableModel::tr("unchanged since the period before") : QString();
}

TimeTableModel::TimeTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

TimeTableModel::~TimeTableModel() = default;

void TimeTableModel::setTable(std::shared_ptr<const TimeTable> table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int TimeTableModel::periodCount() const
{
    return m_table ? static_cast<int>(m_table->matrix.columns.size()) : 0;
}

const MatrixRow &TimeTableModel::indicator(int row) const
{
    return m_table->matrix.rows[static_cast<size_t>(row)];
}

const TimeSeries &TimeTableModel::series(int row) const
{
    return m_table->series[static_cast<size_t>(row)];
}

int TimeTableModel::rowOf(const QString &indicator) const
{
    return m_table ? m_table->matrix.rowOf(indicator) : -1;
}

int TimeTableModel::periodAt(const QModelIndex &index) const
{
    const int period = index.column() - 1;
    return index.isValid() && period >= 0 && period < periodCount() ? period : -1;
}

const MatrixCell *TimeTableModel::cell(const QModelIndex &index) const
{
    const int period = periodAt(index);
    return period < 0 ? nullptr : &indicator(index.row()).cells[static_cast<size_t>(period)];
}

/// The last one that is compared with another.
const TimePoint *TimeTableModel::lastPoint(int row) const
{
    const auto &points = series(row).points;
    const auto found =
        std::find_if(points.rbegin(), points.rend(), [](const TimePoint &point) { return point.against >= 0; });
    return found == points.rend() ? nullptr : &*found;
}

TimeTableModel::Trend TimeTableModel::trend(int row) const
{
    const auto &points = series(row).points;
    if (std::any_of(points.begin(), points.end(), [](const TimePoint &point) { return point.jump || point.falling; }))
        return Trend::Check;
    const TimePoint *last = lastPoint(row);
    if (!last)
        return Trend::Unknown;
    return last->unchanged ? Trend::Unchanged : Trend::Changed;
}

int TimeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->matrix.rows.size());
}

int TimeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : 1 + periodCount() + TrailingCount;
}

QVariant TimeTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::TextAlignmentRole: {
        const bool left = index.column() == 0 || index.column() == 1 + periodCount() + Remark;
        return int((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    case CellRole:
        return QVariant::fromValue(cell(index));
    case UnitRole:
        return index.column() == 0 ? QVariant(indicator(index.row()).unit) : QVariant();
    case IdRole:
        return indicator(index.row()).indicator;
    case CategoryRole:
        return int(indicator(index.row()).theme);
    case TrendRole:
        return int(trend(index.row()));
    default:
        return {};
    }
}

QString TimeTableModel::display(const QModelIndex &index) const
{
    if (const MatrixCell *shown = cell(index))
        return cellText(*shown);
    if (index.column() == 0)
        return indicator(index.row()).label();
    const TimePoint *point = lastPoint(index.row());
    if (!point)
        return {};
    switch (index.column() - 1 - periodCount()) {
    case Change:
        return changeText(*point);
    case Percent:
        return changePercentText(*point);
    default:
        break;
    }
    if (!remarkText(*point).isEmpty())
        return remarkText(*point);
    return trend(index.row()) == Trend::Check ? tr("an earlier change is to be checked") : QString();
}

QString TimeTableModel::toolTip(const QModelIndex &index) const
{
    const MatrixCell *shown = cell(index);
    if (!shown)
        return {};
    const auto period = static_cast<size_t>(periodAt(index));
    QStringList lines{indicator(index.row()).label() + QStringLiteral(" · ")
                      + columnTitle(m_table->matrix.columns[period])};
    lines << cellNotes(*shown);
    const TimePoint &point = series(index.row()).points[period];
    if (point.against >= 0) {
        const QString than = columnTitle(m_table->matrix.columns[static_cast<size_t>(point.against)]);
        const QString percent = changePercentText(point);
        lines << (percent.isEmpty() ? tr("%1 against %2").arg(changeText(point), than)
                                    : tr("%1 (%2) against %3").arg(changeText(point), percent, than));
        lines << remarkText(point);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant TimeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        const bool left = section == 0 || section == 1 + periodCount() + Remark;
        return int((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_table)
        return {};
    if (section == 0)
        return tr("Indicator");
    if (section <= periodCount())
        return columnPeriod(m_table->matrix.columns[static_cast<size_t>(section - 1)]);
    switch (section - 1 - periodCount()) {
    case Change:
        return tr("Change");
    case Percent:
        return tr("In per cent");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace xiangyue
