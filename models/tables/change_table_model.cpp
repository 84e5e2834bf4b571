// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/change_table_model.h"

#include "tables/report_titles.h"
#include "tables/table_roles.h"

namespace xiangyue {

namespace {

/// Name of an indicator in the dictionary that the row was mapped with; the id of one that it no longer knows.
QString indicatorTitle(const QString &id, const std::optional<Dictionaries> &dictionaries)
{
    if (id.isEmpty())
        return ChangeTableModel::tr("none");
    const Indicator *indicator = dictionaries ? dictionaries->indicators().find(id) : nullptr;
    return indicator ? indicator->zh : id;
}

} // namespace

ChangeTableModel::ChangeTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ChangeTableModel::~ChangeTableModel() = default;

void ChangeTableModel::setResult(const TrialResult &result)
{
    beginResetModel();
    m_result = result;
    endResetModel();
}

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.changes.size());
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IndicatorChange &change = m_result.changes[size_t(index.row())];
    if (role == IdRole)
        return change.report->id.value;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    switch (index.column()) {
    case ReportColumn:
        return reportTitle(*change.report);
    case NameColumn:
        return change.name;
    case QuoteColumn:
        return change.quote.simplified();
    case BeforeColumn:
        return indicatorTitle(change.before, m_result.before);
    default:
        return indicatorTitle(change.after, m_result.after);
    }
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReportColumn:
        return tr("Report");
    case NameColumn:
        return tr("Figure");
    case QuoteColumn:
        return tr("Value");
    case BeforeColumn:
        return tr("Indicator until now");
    default:
        return tr("New indicator");
    }
}

} // namespace xiangyue
