// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace xiangyue {

/// One place through its periods: a row an indicator, a column a period, then how its last value changed and what is
/// to say of it. Roles as in MatrixTableModel.
class TimeTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What a row tells of its last value, for filters; TrendRole.
    enum class Trend { Changed, Unchanged, Check, Unknown };
    enum { TrendRole = Qt::UserRole + 200 };
    enum Trailing { Change, Percent, Remark, TrailingCount };

    explicit TimeTableModel(QObject *parent = nullptr);
    ~TimeTableModel() override;

    /// nullptr clears.
    void setTable(std::shared_ptr<const TimeTable> table);
    const TimeTable *table() const { return m_table.get(); }
    /// Column of the matrix that an index shows; -1 for none.
    int periodAt(const QModelIndex &index) const;
    const MatrixRow &indicator(int row) const;
    const TimeSeries &series(int row) const;
    int rowOf(const QString &indicator) const; ///< -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const MatrixCell *cell(const QModelIndex &index) const;
    const TimePoint *lastPoint(int row) const;
    Trend trend(int row) const;
    QString display(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    int periodCount() const;

    std::shared_ptr<const TimeTable> m_table;
};

/// `+12.5`, `−3`; empty where there is nothing to compare with.
QString changeText(const TimePoint &point);
/// `+8.3 %`; empty from 0.
QString changePercentText(const TimePoint &point);
/// jump: check, falling although cumulative: check, unchanged; empty for an ordinary change.
QString remarkText(const TimePoint &point);

} // namespace xiangyue
