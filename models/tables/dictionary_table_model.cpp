// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/dictionary_table_model.h"

#include "tables/table_roles.h"

#include <QCoreApplication>

namespace xiangyue {

namespace {

using Row = IndicatorDraft::Row;

QString nameOf(const Row &row)
{
    const QString name = row.entry.zh.trimmed();
    return name.isEmpty() ? DictionaryTableModel::tr("(no name)") : name;
}

QString display(const Row &row, int column)
{
    switch (column) {
    case DictionaryTableModel::NameColumn:
        return row.faults.empty() ? nameOf(row) : QString(u"⚠ " + nameOf(row));
    case DictionaryTableModel::ThemeColumn:
        return categoryTitle(row.entry.theme);
    case DictionaryTableModel::UnitColumn:
        return row.entry.unit;
    case DictionaryTableModel::PatternsColumn:
        return patternsForReading(row.entry.patterns);
    case DictionaryTableModel::OriginColumn:
        return originTitle(row.origin);
    default:
        return {};
    }
}

QString toolTip(const Row &row)
{
    if (!row.faults.empty())
        return row.faults.front().message;
    QStringList lines{nameOf(row)};
    if (!row.entry.en.isEmpty())
        lines << row.entry.en;
    lines << patternsForReading(row.entry.patterns);
    if (!row.entry.unless.isEmpty())
        lines << DictionaryTableModel::tr("Not with: %1").arg(row.entry.unless.join(QStringLiteral("、")));
    return lines.join(u'\n');
}

} // namespace

QString originTitle(IndicatorOrigin origin)
{
    switch (origin) {
    case IndicatorOrigin::BuiltIn:
        return DictionaryTableModel::tr("built-in");
    case IndicatorOrigin::Changed:
        return DictionaryTableModel::tr("changed");
    case IndicatorOrigin::Own:
        return DictionaryTableModel::tr("own");
    case IndicatorOrigin::Removed:
        break;
    }
    return DictionaryTableModel::tr("taken out");
}

QString patternsForReading(const std::vector<QStringList> &patterns)
{
    QStringList all;
    for (const QStringList &pattern : patterns) {
        QStringList words = pattern;
        words.replaceInStrings(QStringLiteral("|"), QStringLiteral(" / "));
        all << words.join(QStringLiteral(" ＋ "));
    }
    return all.join(QStringLiteral("；"));
}

DictionaryTableModel::DictionaryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DictionaryTableModel::setRows(const std::vector<Row> &rows)
{
    if (!sameIds(rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i].entry == rows[i].entry && m_rows[i].origin == rows[i].origin
            && m_rows[i].faults.size() == rows[i].faults.size())
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

bool DictionaryTableModel::sameIds(const std::vector<Row> &rows) const
{
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [](const Row &a, const Row &b) { return a.entry.id == b.entry.id; });
}

int DictionaryTableModel::rowOf(const QString &id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &r) { return r.entry.id == id; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int DictionaryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DictionaryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DictionaryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row);
    case SortRole:
        if (index.column() == ThemeColumn)
            return int(row.entry.theme);
        return index.column() == OriginColumn ? QVariant(int(row.origin)) : QVariant(display(row, index.column()));
    case IdRole:
        return row.entry.id;
    case StateRole:
        return int(row.origin);
    case CategoryRole:
        return int(row.entry.theme);
    case FlagsRole:
        return !row.faults.empty();
    default:
        return {};
    }
}

QVariant DictionaryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Indicator");
    case ThemeColumn:
        return tr("Theme");
    case UnitColumn:
        return tr("Unit");
    case PatternsColumn:
        return tr("Words in the name");
    default:
        return tr("Origin");
    }
}

} // namespace xiangyue
