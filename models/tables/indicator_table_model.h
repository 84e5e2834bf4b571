// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "tables/table_roles.h"
#include "tables/value_text.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <vector>

namespace xiangyue {

/// The figures of one report, a row each, in text order.
class IndicatorTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { IndicatorColumn, ValueColumn, UnitColumn, SectionColumn, MarksColumn, ColumnCount };

    explicit IndicatorTableModel(QObject *parent = nullptr);
    ~IndicatorTableModel() override;

    /// nullptr clears.
    void setReport(std::shared_ptr<const ReportView> report);
    /// Tells of a decision made after the report was read; only the rows that carry the flag change.
    void setDecision(const QString &fingerprint, const Decision &decision);

    /// nullptr for a row that is not there.
    const Figure *figure(int row) const;
    int countOf(Category category) const { return m_counts[static_cast<size_t>(category)]; }
    bool hasFlags(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        ValueText text;
        QString name;
        QString section;
        std::vector<int> flags;
    };

    QVariant display(const Row &row, int index, int column) const;
    QVariant sortValue(const Row &row, int index, int column) const;
    QVariant severity(const Row &row) const;
    QString toolTip(int index) const;
    QList<Mark> marks(int index) const;
    DecisionState stateOfFlag(int flag) const;
    QString shortSection(int section) const;

    std::shared_ptr<const ReportView> m_report;
    QHash<QString, Decision> m_decisions;
    std::vector<Row> m_rows;
    std::array<int, allCategories.size()> m_counts{};
};

} // namespace xiangyue
