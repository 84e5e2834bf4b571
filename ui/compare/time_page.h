// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "tables/time_table_model.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QSplitter;
class QTableView;

namespace xiangyue {

class ChartView;
class Chip;

/// One township through its periods: values, changes, what is to check and what did not change; a chart of the chosen
/// indicator beside the table.
class TimePage : public QWidget {
    Q_OBJECT

public:
    explicit TimePage(Library &library, QWidget *parent = nullptr);
    ~TimePage() override;

    /// Shows a place, or the first with several reports when `place` is empty; `indicator` is selected when it is
    /// there.
    void show(const QString &place, const QString &indicator = {});
    QString place() const;
    ChartView *chartView() const { return m_chart; }
    QTableView *table() const { return m_table; }
    QSplitter *splitter() const { return m_splitter; }

public Q_SLOTS:
    void exportChart();
    void copyChart();

Q_SIGNALS:
    void openAsked(const xiangyue::ReportId &report, int figure);
    void failed(const xiangyue::Error &error);
    void chartExported(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Rows by what is said of their last value.
    class Filter : public QSortFilterProxyModel {
    public:
        std::optional<TimeTableModel::Trend> trend;
        void refresh() { invalidateFilter(); }

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    };

    void createTable();
    QLayout *createHead();
    void refresh();
    void fillPlaces();
    void showPlace();
    void showTrend(std::optional<TimeTableModel::Trend> trend);
    void showRow();
    void updateChips();
    void open(const QModelIndex &index);

    Library &m_library;
    TimeTableModel m_model;
    Filter m_filter;
    QComboBox *m_places;
    std::array<Chip *, 4> m_chips{};
    QTableView *m_table;
    QLabel *m_hint;
    ChartView *m_chart;
    QSplitter *m_splitter;
    QTimer m_refreshTimer;
    bool m_outdated = false;
    QString m_folder; ///< of the last export
};

} // namespace xiangyue
