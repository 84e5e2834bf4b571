// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/library_tree_model.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <map>

namespace xiangyue {

namespace {

bool sameLine(const ReportSummary &a, const ReportSummary &b)
{
    return a.identity.place == b.identity.place && a.identity.title == b.identity.title && a.draft == b.draft
        && a.bundleIndex == b.bundleIndex && a.bundleSize == b.bundleSize && a.fileName == b.fileName
        && a.figureCount == b.figureCount && a.flagCount == b.flagCount && a.openPlaceholders == b.openPlaceholders
        && a.openFindings == b.openFindings;
}

QList<Mark> openMarks(const ReportSummary &summary)
{
    QList<Mark> marks;
    if (summary.openFindings > 0)
        marks.append({LibraryTreeModel::tr("%n finding(s)", nullptr, summary.openFindings), MarkTone::Contradiction});
    if (summary.openPlaceholders > 0)
        marks.append({QString::number(summary.openPlaceholders), MarkTone::Fill});
    if (marks.isEmpty())
        marks.append({LibraryTreeModel::tr("done"), MarkTone::Done});
    return marks;
}

QString summaryToolTip(const ReportSummary &summary)
{
    QStringList lines{reportTitle(summary), summary.fileName};
    lines.append(LibraryTreeModel::tr("%n figure(s)", nullptr, summary.figureCount));
    lines.append(LibraryTreeModel::tr("to fill in: %1, findings: %2, decided: %3")
                     .arg(summary.openPlaceholders)
                     .arg(summary.openFindings)
                     .arg(summary.flagCount - summary.openPlaceholders - summary.openFindings));
    if (summary.importedAt.isValid())
        lines.append(LibraryTreeModel::tr("imported %1")
                         .arg(QLocale().toString(summary.importedAt.toLocalTime(), QLocale::ShortFormat)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

LibraryTreeModel::LibraryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

LibraryTreeModel::~LibraryTreeModel() = default;

void LibraryTreeModel::setReports(const std::vector<ReportSummary> &reports)
{
    std::vector<std::unique_ptr<Group>> wanted;
    std::map<PeriodKey, Group *> byKey;
    for (const ReportSummary &summary : reports) {
        const PeriodKey key = periodKey(summary.identity);
        Group *&group = byKey[key];
        if (!group) {
            wanted.push_back(std::make_unique<Group>(Group{key, {}}));
            group = wanted.back().get();
        }
        group->reports.push_back(summary);
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto &a, const auto &b) { return standsBefore(a->key, b->key); });
    mergeGroups(wanted);
}

/// Both lists are in the same order, so one pass finds what went, what came and what stayed.
void LibraryTreeModel::mergeGroups(std::vector<std::unique_ptr<Group>> &wanted)
{
    for (int row = static_cast<int>(m_groups.size()) - 1; row >= 0; --row) {
        const PeriodKey key = m_groups[static_cast<size_t>(row)]->key;
        if (std::any_of(wanted.begin(), wanted.end(), [&](const auto &group) { return group->key == key; }))
            continue;
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        Group &group = *wanted[static_cast<size_t>(row)];
        if (static_cast<size_t>(row) < m_groups.size() && m_groups[static_cast<size_t>(row)]->key == group.key) {
            mergeReports(row, std::move(group.reports));
            continue;
        }
        beginInsertRows({}, row, row);
        m_groups.insert(m_groups.begin() + row, std::move(wanted[static_cast<size_t>(row)]));
        endInsertRows();
    }
}

void LibraryTreeModel::mergeReports(int groupRow, std::vector<ReportSummary> wanted)
{
    const QModelIndex parent = groupIndex(groupRow);
    std::vector<ReportSummary> &have = m_groups[static_cast<size_t>(groupRow)]->reports;
    const size_t before = have.size();
    QSet<QString> wantedIds;
    for (const ReportSummary &summary : wanted)
        wantedIds.insert(summary.id.value);
    for (int row = static_cast<int>(have.size()) - 1; row >= 0; --row) {
        if (wantedIds.contains(have[static_cast<size_t>(row)].id.value))
            continue;
        beginRemoveRows(parent, row, row);
        have.erase(have.begin() + row);
        endRemoveRows();
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i < have.size() && have[i].id == wanted[i].id) {
            if (!sameLine(have[i], wanted[i])) {
                have[i] = std::move(wanted[i]);
                Q_EMIT dataChanged(index(row, 0, parent), index(row, 0, parent));
            }
            continue;
        }
        // The store's order is stable; a line found further down has moved, which is shown as gone and come.
        const auto moved = std::find_if(have.begin() + row, have.end(),
                                        [&](const ReportSummary &summary) { return summary.id == wanted[i].id; });
        if (moved != have.end()) {
            const int from = static_cast<int>(moved - have.begin());
            beginRemoveRows(parent, from, from);
            have.erase(moved);
            endRemoveRows();
        }
        beginInsertRows(parent, row, row);
        have.insert(have.begin() + row, std::move(wanted[i]));
        endInsertRows();
    }
    if (have.size() != before)
        Q_EMIT dataChanged(parent, parent);
}

void LibraryTreeModel::updateReport(const ReportSummary &summary)
{
    const QModelIndex line = indexOf(summary.id);
    if (!line.isValid())
        return;
    Group &group = *m_groups[static_cast<size_t>(line.parent().row())];
    group.reports[static_cast<size_t>(line.row())] = summary;
    Q_EMIT dataChanged(line, line);
}

const ReportSummary *LibraryTreeModel::report(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    if (!index.isValid() || !group || static_cast<size_t>(index.row()) >= group->reports.size())
        return nullptr;
    return &group->reports[static_cast<size_t>(index.row())];
}

QModelIndex LibraryTreeModel::indexOf(const ReportId &id) const
{
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const auto &reports = m_groups[g]->reports;
        const auto found = std::find_if(reports.begin(), reports.end(),
                                        [&](const ReportSummary &summary) { return summary.id == id; });
        if (found != reports.end())
            return index(static_cast<int>(found - reports.begin()), 0, groupIndex(static_cast<int>(g)));
    }
    return {};
}

int LibraryTreeModel::reportCount() const
{
    size_t count = 0;
    for (const auto &group : m_groups)
        count += group->reports.size();
    return static_cast<int>(count);
}

QModelIndex LibraryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, nullptr);
    return createIndex(row, column, m_groups[static_cast<size_t>(parent.row())].get());
}

QModelIndex LibraryTreeModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return child.isValid() && group ? groupIndex(groupRow(group)) : QModelIndex();
}

int LibraryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())]->reports.size());
}

int LibraryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant LibraryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const ReportSummary *summary = report(index))
        return reportData(*summary, role);
    return groupData(*m_groups[static_cast<size_t>(index.row())], role);
}

QVariant LibraryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr("Library");
}

int LibraryTreeModel::groupRow(const Group *group) const
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const auto &item) { return item.get() == group; });
    return static_cast<int>(found - m_groups.begin());
}

QModelIndex LibraryTreeModel::groupIndex(int row) const
{
    return static_cast<size_t>(row) < m_groups.size() ? createIndex(row, 0, nullptr) : QModelIndex();
}

QVariant LibraryTreeModel::groupData(const Group &group, int role) const
{
    const int count = static_cast<int>(group.reports.size());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 · %n report(s)", nullptr, count).arg(periodTitle(group.key));
    case IdRole:
        return QString();
    case CountRole:
        return count;
    default:
        return {};
    }
}

QVariant LibraryTreeModel::reportData(const ReportSummary &summary, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return placeTitle(summary.identity);
    case SecondLineRole:
        return kindLine(summary);
    case Qt::ToolTipRole:
        return summaryToolTip(summary);
    case Qt::AccessibleTextRole: {
        QStringList words{placeTitle(summary.identity), kindLine(summary)};
        for (const Mark &mark : openMarks(summary))
            words.append(mark.tone == MarkTone::Fill ? tr("%1 to fill in").arg(mark.text) : mark.text);
        return words.join(QStringLiteral(", "));
    }
    case IdRole:
        return summary.id.value;
    case FlagsRole:
        return summary.openPlaceholders + summary.openFindings;
    case OpenPlaceholdersRole:
        return summary.openPlaceholders;
    case OpenFindingsRole:
        return summary.openFindings;
    case MarksRole:
        return QVariant::fromValue(openMarks(summary));
    default:
        return {};
    }
}

} // namespace xiangyue
