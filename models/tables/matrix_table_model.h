// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/matrix.h"
#include "tables/table_roles.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace xiangyue {

/// A matrix as a table. Upright: a row an indicator below a heading of its theme, a column a report, then median, sum
/// and how many report it. Transposed: a row a report, then these three; a column an indicator. Another base of the
/// same reports changes the cells and leaves selection and scrolling alone.
class MatrixTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Statistic { Median, Sum, Reporting, StatisticCount };

    explicit MatrixTableModel(QObject *parent = nullptr);
    ~MatrixTableModel() override;

    /// nullptr clears.
    void setMatrix(std::shared_ptr<const Matrix> matrix);
    const Matrix *matrix() const { return m_matrix.get(); }

    void setTransposed(bool on);
    bool isTransposed() const { return m_transposed; }
    /// Columns before those of the reports, or of the indicators.
    int leadingColumns() const { return m_transposed ? 1 : 2; }

    /// Reports in the order of their values for one indicator, pinned ones first, those without a value last; an empty
    /// indicator puts them back in their own order.
    void sortReports(const QString &indicator, Qt::SortOrder order);
    void setPinnedReports(const QSet<ReportId> &reports);
    void setPinnedIndicators(const QSet<QString> &indicators);

    /// Columns of the matrix in the order shown.
    const std::vector<int> &reportOrder() const { return m_order; }
    /// Row and column of the matrix that an index belongs to; -1 for headings, names and statistics.
    int indicatorAt(const QModelIndex &index) const;
    int reportAt(const QModelIndex &index) const;
    /// Where a cell is shown; invalid when it is not.
    QModelIndex indexOf(int row, int column) const;

    /// What an index shows; nullptr or nullopt where it is no cell, row, report or statistic.
    const MatrixCell *cell(const QModelIndex &index) const;
    const MatrixRow *indicator(const QModelIndex &index) const;
    const MatrixColumn *report(const QModelIndex &index) const;
    std::optional<Statistic> statistic(const QModelIndex &index) const;
    /// Exact value to sort by; nullopt for what has none, which is sorted last in either direction.
    std::optional<Decimal> sortValue(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Row of the upright table: index into the matrix's rows, or the heading of a theme.
    struct Line {
        int row = -1;
        Category theme = Category::Other;
        friend bool operator==(const Line &, const Line &) = default;
    };

    void layOut();
    void orderReports();
    bool hasSameShape(const Matrix *other) const;
    bool keepsItsPlaces(const std::shared_ptr<const Matrix> &matrix);
    QVariant display(const QModelIndex &index) const;
    QVariant heading(const Line &line, int column, int role) const;
    static QVariant cellData(const MatrixCell &cell, int role);
    QString toolTip(const QModelIndex &index) const;

    std::shared_ptr<const Matrix> m_matrix;
    QStringList m_titles;      ///< of the matrix's columns
    std::vector<Line> m_lines; ///< upright rows
    std::vector<int> m_order;  ///< matrix columns in the order shown
    QSet<ReportId> m_pinnedReports;
    QSet<QString> m_pinnedIndicators;
    QString m_sortIndicator;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_transposed = false;
};

} // namespace xiangyue
