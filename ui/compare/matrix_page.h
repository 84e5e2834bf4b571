// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/matrix_filter_model.h"
#include "tables/matrix_table_model.h"
#include "tables/unmatched_table_model.h"
#include "ui/compare/compare_session.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QSplitter;

namespace xiangyue {

class Chip;
class FlowLayout;
class MatrixView;
class RowPane;
class UnmatchedTray;

/// Indicators of the townships: the table with what narrows it, figures without a row below, chart and sentences of
/// the chosen rows beside it.
class MatrixPage : public QWidget {
    Q_OBJECT

public:
    explicit MatrixPage(CompareSession &session, QWidget *parent = nullptr);
    ~MatrixPage() override;

    void setTheme(std::optional<Category> theme);
    void setShow(MatrixFilterModel::Show show);
    void setOnlyStated(bool on);
    void setTransposed(bool on);
    void setTrayVisible(bool on);
    bool isTrayVisible() const;
    void togglePinned();
    /// Puts the townships into the order of the current row's values, the largest first; again: back.
    void sortByCurrentRow();
    void focusSearch();
    void copySelection() const;
    /// Selects a cell of the matrix; nothing where it is filtered out.
    void select(int row, int column);

    /// Of the current cell; -1 for none.
    int currentRow() const;
    int currentColumn() const;
    /// Columns of the selected cells, in the order shown.
    std::vector<int> selectedColumns() const;

    MatrixView *table() const { return m_table; }
    RowPane *rowPane() const { return m_rowPane; }
    UnmatchedTray *tray() const { return m_tray; }
    QSplitter *splitter() const { return m_splitter; }
    const MatrixTableModel &model() const { return m_model; }
    const MatrixFilterModel &filter() const { return m_filter; }

Q_SIGNALS:
    void openAsked(const xiangyue::ReportId &report, int figure);
    void sideBySideAsked(const QString &indicator, const std::vector<int> &columns);
    void overTimeAsked(const QString &place, const QString &indicator);
    void basesAsked(const xiangyue::ReportId &report);
    void removalAsked(const xiangyue::ReportId &report);
    void newIndicatorAsked(const xiangyue::UnmatchedGroup &group);
    void chartExported(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createFilters();
    void createTable();
    void connectTray();
    void showMatrix();
    void showSelection();
    void selectSomething();
    void showTray();
    void updateFilters();
    void layOutTable();
    void open(const QModelIndex &index);
    void showCellMenu(const QModelIndex &index, QPoint globalPosition);
    void showColumnMenu(int column, QPoint globalPosition);
    void addFigureChoices(QMenu &menu, const ReportId &report, const MatrixRow &row, const MatrixCell &cell);
    void goTo(int row, int column);
    void resetRowOrder();
    void rearrange(const std::function<void()> &change);
    void match(const QModelIndex &index, const UnmatchedName &name);
    void pinReport(const ReportId &report);
    std::vector<int> chosenRows() const;

    CompareSession &m_session;
    MatrixTableModel m_model;
    MatrixFilterModel m_filter;
    QSet<QString> m_pinnedIndicators;
    QSet<ReportId> m_pinnedReports;
    QString m_sortedBy;
    FlowLayout *m_filters;
    Chip *m_themeChip = nullptr;
    Chip *m_showChip = nullptr;
    Chip *m_statedChip = nullptr;
    Chip *m_transposeChip = nullptr;
    Chip *m_trayChip = nullptr;
    QLineEdit *m_search = nullptr;
    MatrixView *m_table;
    UnmatchedTray *m_tray;
    RowPane *m_rowPane;
    QSplitter *m_left;
    QSplitter *m_splitter;
    bool m_updating = false;
};

} // namespace xiangyue
