// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/matrix_chart.h"
#include "ui/compare/compare_session.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QSplitter;

namespace xiangyue {

class ChartView;
class Chip;
class SourceList;

/// What is to see of the chosen rows of a matrix: a chart of the fitting kind, and the sentences of one of them.
class RowPane : public QWidget {
    Q_OBJECT

public:
    explicit RowPane(CompareSession &session, QWidget *parent = nullptr);

    /// Rows of the matrix that the chart is of; the sentences are of `current`. `order`: columns as the table shows
    /// them; `column` is the one that is looked at, -1 for none.
    void show(const std::vector<int> &rows, int current, const std::vector<int> &order, int column);
    const ChartSpec &chart() const;
    void setKind(ChartKind kind);

    ChartView *chartView() const { return m_view; }
    SourceList *sources() const { return m_sources; }
    QSplitter *splitter() const { return m_splitter; }

public Q_SLOTS:
    /// Opens the export dialog for the shown chart.
    void exportChart();
    void copyChart();

Q_SIGNALS:
    /// The sentence was chosen: show it in its report.
    void opened(int column, int figure);
    /// A part of the chart or a sentence was chosen.
    void cellActivated(int row, int column);
    void chartExported(const QString &path);

private:
    void createKinds();
    void updateKinds();
    void showChart(bool keepPosition);

    CompareSession &m_session;
    std::vector<int> m_rows;
    int m_current = -1;
    int m_column = -1;
    ChartKind m_kind = ChartKind::Ranked;
    std::vector<std::pair<ChartKind, Chip *>> m_kinds;
    QHBoxLayout *m_kindLayout;
    ChartView *m_view;
    QLabel *m_heading;
    SourceList *m_sources;
    QSplitter *m_splitter;
    QString m_folder; ///< of the last export
};

} // namespace xiangyue
