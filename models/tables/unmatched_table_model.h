// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/comparison.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace xiangyue {

/// Name and unit of figures that no indicator covers yet: what is dragged onto a row.
struct UnmatchedName {
    QString name;
    QString unit;

    static QString mimeType();
    QByteArray toMime() const;
    /// nullopt for anything but what toMime gave.
    static std::optional<UnmatchedName> fromMime(const QByteArray &data);
};

/// Figures that no indicator covers, a row each name and unit, what most reports tell of first. Rows can be dragged.
class UnmatchedTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, UnitColumn, ReportsColumn, ThemeColumn, ExampleColumn, ColumnCount };

    explicit UnmatchedTableModel(QObject *parent = nullptr);

    void setGroups(std::vector<UnmatchedGroup> groups);
    const UnmatchedGroup &group(int row) const { return m_groups[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    std::vector<UnmatchedGroup> m_groups;
};

} // namespace xiangyue
