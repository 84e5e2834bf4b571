// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "tables/report_titles.h"
#include "tables/table_roles.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace xiangyue {

/// The library's reports under their periods. New lists are merged row by row, so that selection, scroll position and
/// what is folded away survive.
class LibraryTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// Besides the shared ones. IdRole gives the report's id as text (empty for a group).
    enum Role {
        SecondLineRole = MarksRole + 1, ///< kind and draft
        OpenPlaceholdersRole,
        OpenFindingsRole,
        CountRole, ///< of a group: how many reports
    };

    explicit LibraryTreeModel(QObject *parent = nullptr);
    ~LibraryTreeModel() override;

    void setReports(const std::vector<ReportSummary> &reports);
    /// Renews one line (open counts after a decision).
    void updateReport(const ReportSummary &summary);

    /// nullptr for a group or an invalid index.
    const ReportSummary *report(const QModelIndex &index) const;
    /// Invalid when the report is not there.
    QModelIndex indexOf(const ReportId &id) const;
    int reportCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group {
        PeriodKey key;
        std::vector<ReportSummary> reports;
    };

    int groupRow(const Group *group) const;
    QModelIndex groupIndex(int row) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant reportData(const ReportSummary &summary, int role) const;
    void mergeGroups(std::vector<std::unique_ptr<Group>> &wanted);
    void mergeReports(int groupRow, std::vector<ReportSummary> wanted);

    std::vector<std::unique_ptr<Group>> m_groups;
};

} // namespace xiangyue
