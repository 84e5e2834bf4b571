// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QDialog>
#include <QSet>
#include <QSortFilterProxyModel>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace xiangyue {

/// Picks the reports of a comparison, 2 to 60: by period, tag and words, or one by one. What is ticked stays ticked
/// while the list is narrowed.
class ReportPicker : public QDialog {
    Q_OBJECT

public:
    /// `ticked` are ticked at first; an older draft among them is listed beside the latest.
    ReportPicker(const Library &library, const std::vector<ReportId> &ticked, QWidget *parent = nullptr);

    /// In the order of the list.
    std::vector<ReportId> reports() const;
    /// Ticks everything of a period, and nothing else.
    void tickPeriod(const ReportPeriod &period);

private:
    /// Rows by period, tag and words.
    class Filter : public QSortFilterProxyModel {
    public:
        QString period;
        QString tag;
        QStringList words;
        void refresh() { invalidateFilter(); }

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    };

    void fill(const Library &library, const std::vector<ReportId> &ticked);
    void createTable();
    QLayout *createFilters(const Library &library);
    void tickListed(bool on);
    void updateState();

    QStandardItemModel *m_model;
    Filter m_filter;
    QTableView *m_table;
    QComboBox *m_period;
    QComboBox *m_tag;
    QLineEdit *m_search;
    QLabel *m_state;
    QPushButton *m_compare;
    bool m_boxAnswered = false; ///< the click was on the box
};

} // namespace xiangyue
