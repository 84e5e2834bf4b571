// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/unmatched_table_model.h"

#include "tables/table_roles.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QSet>

namespace xiangyue {

namespace {

int reportCount(const UnmatchedGroup &group)
{
    QSet<ReportId> reports;
    for (const UnmatchedFigure &figure : group.figures)
        reports.insert(figure.report);
    return static_cast<int>(reports.size());
}

QString examples(const UnmatchedGroup &group)
{
    QStringList written;
    for (const UnmatchedFigure &figure : group.figures)
        written << figure.written;
    written.removeDuplicates();
    return written.mid(0, 4).join(QStringLiteral("、"));
}

} // namespace

QString UnmatchedName::mimeType()
{
    return QStringLiteral("application/x-xiangyue-unmatched");
}

QByteArray UnmatchedName::toMime() const
{
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream << name << unit;
    return data;
}

std::optional<UnmatchedName> UnmatchedName::fromMime(const QByteArray &data)
{
    QDataStream stream(data);
    UnmatchedName result;
    stream >> result.name >> result.unit;
    return stream.status() == QDataStream::Ok && !result.name.isEmpty() ? std::optional(result) : std::nullopt;
}

UnmatchedTableModel::UnmatchedTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void UnmatchedTableModel::setGroups(std::vector<UnmatchedGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

int UnmatchedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int UnmatchedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnmatchedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const UnmatchedGroup &shown = group(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == ReportsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == CategoryRole)
        return int(shown.category);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return shown.name;
    case UnitColumn:
        return shown.unit;
    case ReportsColumn:
        return reportCount(shown);
    case ThemeColumn:
        return categoryTitle(shown.category);
    case ExampleColumn:
        return examples(shown);
    default:
        return {};
    }
}

QVariant UnmatchedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case UnitColumn:
        return tr("Unit");
    case ReportsColumn:
        return tr("Reports");
    case ThemeColumn:
        return tr("Theme");
    case ExampleColumn:
        return tr("As written");
    default:
        return {};
    }
}

Qt::ItemFlags UnmatchedTableModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList UnmatchedTableModel::mimeTypes() const
{
    return {UnmatchedName::mimeType()};
}

QMimeData *UnmatchedTableModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const UnmatchedGroup &dragged = group(indexes.front().row());
    auto *data = new QMimeData;
    data->setData(UnmatchedName::mimeType(), UnmatchedName{dragged.name, dragged.unit}.toMime());
    return data;
}

} // namespace xiangyue
