// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "tables/table_roles.h"

#include <QAbstractTableModel>

#include <memory>

namespace xiangyue {

/// The flags of one report with the reviewer's decisions, a row each, in text order.
class FlagTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, MessageColumn, QuoteColumn, SectionColumn, DecisionColumn, ColumnCount };

    explicit FlagTableModel(QObject *parent = nullptr);
    ~FlagTableModel() override;

    /// nullptr clears.
    void setReport(std::shared_ptr<const ReportView> report);
    /// Tells of a decision made after the report was read; only its rows change.
    void setDecision(const QString &fingerprint, const Decision &decision);

    /// nullptr for a row that is not there.
    const Flag *flag(int row) const;
    Decision decision(int row) const;
    bool isOpen(int row) const { return decision(row).state == DecisionState::Open; }
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant display(const Flag &flag, int row, int column) const;
    QList<Mark> marks(const Flag &flag, int row, int column) const;
    QString quote(const Flag &flag) const;
    QString toolTip(const Flag &flag, int row) const;

    std::shared_ptr<const ReportView> m_report;
    QHash<QString, Decision> m_decisions;
};

/// Words around a flag's first span, for lists and letters; at most about 24 characters.
QString flagQuote(const ReportView &report, const Flag &flag);

} // namespace xiangyue
