// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/indicator_trial.h"

#include <QAbstractTableModel>

namespace xiangyue {

/// The rows of the library that other indicators would map otherwise: old -> new.
class ChangeTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ReportColumn, NameColumn, QuoteColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit ChangeTableModel(QObject *parent = nullptr);
    ~ChangeTableModel() override;

    void setResult(const TrialResult &result);
    void clear() { setResult({}); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    TrialResult m_result;
};

} // namespace xiangyue
