// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/indicator_draft.h"

#include <QAbstractTableModel>

namespace xiangyue {

/// The indicator dictionary while it is edited, one row an indicator. IdRole is its id, CategoryRole its theme,
/// StateRole int(IndicatorOrigin), FlagsRole whether it is incomplete.
class DictionaryTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ThemeColumn, UnitColumn, PatternsColumn, OriginColumn, ColumnCount };

    explicit DictionaryTableModel(QObject *parent = nullptr);

    /// Takes over the rows of a draft; only what differs is told.
    void setRows(const std::vector<IndicatorDraft::Row> &rows);
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool sameIds(const std::vector<IndicatorDraft::Row> &rows) const;

    std::vector<IndicatorDraft::Row> m_rows;
};

/// 内置, 已改, 自定, 停用
QString originTitle(IndicatorOrigin origin);
/// `道路 / 公路 ＋ 硬化；通组路`
QString patternsForReading(const std::vector<QStringList> &patterns);

} // namespace xiangyue
