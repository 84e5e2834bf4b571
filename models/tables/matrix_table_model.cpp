// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/matrix_table_model.h"

#include "compare/matrix_text.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace xiangyue {

namespace {

constexpr int labelColumn = 0;
constexpr int firstReport = 2; // upright; transposed rows begin with the first report
constexpr int fewestToRank = 3;

QList<Mark> marksOf(const MatrixCell &cell)
{
    QList<Mark> marks;
    if (cell.state == ValueState::Masked)
        marks.append({valueStateTitle(cell.state), MarkTone::Fill});
    if (cell.contradiction)
        marks.append({MatrixTableModel::tr("contradiction"), MarkTone::Contradiction});
    if (cell.mark != MatrixMark::None)
        marks.append({MatrixTableModel::tr("check"), MarkTone::Neutral});
    return marks;
}

} // namespace

MatrixTableModel::MatrixTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

MatrixTableModel::~MatrixTableModel() = default;

bool MatrixTableModel::hasSameShape(const Matrix *other) const
{
    if (!m_matrix || !other)
        return false;
    const auto sameReport = [](const MatrixColumn &a, const MatrixColumn &b) {
        return a.report == b.report;
    };
    const auto sameRow = [](const MatrixRow &a, const MatrixRow &b) {
        return a.indicator == b.indicator;
    };
    return std::equal(m_matrix->columns.begin(), m_matrix->columns.end(), other->columns.begin(), other->columns.end(),
                      sameReport)
        && std::equal(m_matrix->rows.begin(), m_matrix->rows.end(), other->rows.begin(), other->rows.end(), sameRow);
}

void MatrixTableModel::setMatrix(std::shared_ptr<const Matrix> matrix)
{
    if (hasSameShape(matrix.get()) && rowCount() > 0 && keepsItsPlaces(matrix)) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_matrix = std::move(matrix);
    layOut();
    endResetModel();
}

/// Takes the matrix over where titles, lines and order stay what they are; otherwise leaves all as it was.
bool MatrixTableModel::keepsItsPlaces(const std::shared_ptr<const Matrix> &matrix)
{
    const auto before = std::tuple(m_matrix, m_titles, m_lines, m_order);
    m_matrix = matrix;
    layOut();
    if (std::tie(m_titles, m_lines, m_order) == std::tie(std::get<1>(before), std::get<2>(before), std::get<3>(before)))
        return true;
    std::tie(m_matrix, m_titles, m_lines, m_order) = before;
    return false;
}

void MatrixTableModel::setTransposed(bool on)
{
    if (m_transposed == on)
        return;
    beginResetModel();
    m_transposed = on;
    endResetModel();
}

void MatrixTableModel::layOut()
{
    m_lines.clear();
    m_titles = m_matrix ? columnTitles(*m_matrix) : QStringList();
    for (int row = 0; m_matrix && row < static_cast<int>(m_matrix->rows.size()); ++row) {
        const Category theme = m_matrix->rows[size_t(row)].theme;
        if (m_lines.empty() || m_lines.back().theme != theme)
            m_lines.push_back({-1, theme});
        m_lines.push_back({row, theme});
    }
    orderReports();
}

void MatrixTableModel::orderReports()
{
    m_order.resize(m_matrix ? m_matrix->columns.size() : 0);
    std::iota(m_order.begin(), m_order.end(), 0);
    if (!m_matrix)
        return;
    const int row = m_matrix->rowOf(m_sortIndicator);
    const auto value = [this, row](int column) {
        const MatrixCell &shown = m_matrix->rows[size_t(row)].cells[size_t(column)];
        return shown.counted ? shown.value : std::nullopt;
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](int left, int right) {
        const bool leftPinned = m_pinnedReports.contains(m_matrix->columns[size_t(left)].report);
        const bool rightPinned = m_pinnedReports.contains(m_matrix->columns[size_t(right)].report);
        if (leftPinned != rightPinned || row < 0)
            return leftPinned && !rightPinned;
        const auto a = value(left);
        const auto b = value(right);
        if (!a || !b)
            return a.has_value() && !b.has_value();
        return m_sortOrder == Qt::AscendingOrder ? *a < *b : *b < *a;
    });
}

void MatrixTableModel::sortReports(const QString &indicator, Qt::SortOrder order)
{
    m_sortIndicator = indicator;
    m_sortOrder = order;
    beginResetModel();
    orderReports();
    endResetModel();
}

void MatrixTableModel::setPinnedReports(const QSet<ReportId> &reports)
{
    m_pinnedReports = reports;
    beginResetModel();
    orderReports();
    endResetModel();
}

void MatrixTableModel::setPinnedIndicators(const QSet<QString> &indicators)
{
    m_pinnedIndicators = indicators;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); // all roles: it decides the order
}

int MatrixTableModel::indicatorAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_matrix)
        return -1;
    if (!m_transposed)
        return m_lines[size_t(index.row())].row;
    const int row = index.column() - 1;
    return row >= 0 && row < static_cast<int>(m_matrix->rows.size()) ? row : -1;
}

int MatrixTableModel::reportAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_matrix)
        return -1;
    const int place = m_transposed ? index.row() : index.column() - firstReport;
    return place >= 0 && place < static_cast<int>(m_order.size()) ? m_order[size_t(place)] : -1;
}

QModelIndex MatrixTableModel::indexOf(int row, int column) const
{
    const auto place = std::find(m_order.begin(), m_order.end(), column);
    if (place == m_order.end() || row < 0)
        return {};
    const int report = static_cast<int>(place - m_order.begin());
    if (m_transposed)
        return index(report, row + leadingColumns());
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [row](const Line &candidate) { return candidate.row == row; });
    return line == m_lines.end() ? QModelIndex()
                                 : index(static_cast<int>(line - m_lines.begin()), report + leadingColumns());
}

std::optional<MatrixTableModel::Statistic> MatrixTableModel::statistic(const QModelIndex &index) const
{
    const int place = (m_transposed ? index.row() : index.column() - firstReport) - static_cast<int>(m_order.size());
    return index.isValid() && place >= 0 ? std::optional(static_cast<Statistic>(place)) : std::nullopt;
}

const MatrixCell *MatrixTableModel::cell(const QModelIndex &index) const
{
    const int row = indicatorAt(index);
    const int column = reportAt(index);
    return row < 0 || column < 0 ? nullptr : &m_matrix->rows[size_t(row)].cells[size_t(column)];
}

const MatrixRow *MatrixTableModel::indicator(const QModelIndex &index) const
{
    const int row = indicatorAt(index);
    return row < 0 ? nullptr : &m_matrix->rows[size_t(row)];
}

const MatrixColumn *MatrixTableModel::report(const QModelIndex &index) const
{
    const int column = reportAt(index);
    return column < 0 ? nullptr : &m_matrix->columns[size_t(column)];
}

std::optional<Decimal> MatrixTableModel::sortValue(const QModelIndex &index) const
{
    if (const MatrixCell *shown = cell(index))
        return shown->value;
    const MatrixRow *row = indicator(index);
    const auto which = statistic(index);
    if (!row || !which)
        return std::nullopt;
    return *which == Median ? row->median : *which == Sum ? row->sum : std::optional(Decimal(row->reporting));
}

int MatrixTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_matrix)
        return 0;
    return static_cast<int>(m_transposed ? m_order.size() + StatisticCount : m_lines.size());
}

int MatrixTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_matrix)
        return 0;
    return static_cast<int>(m_transposed ? 1 + m_matrix->rows.size() : firstReport + m_order.size() + StatisticCount);
}

QVariant MatrixTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!m_transposed && m_lines[size_t(index.row())].row < 0)
        return heading(m_lines[size_t(index.row())], index.column(), role);
    const MatrixRow *row = indicator(index);
    const MatrixCell *shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::TextAlignmentRole:
        return int((shown || statistic(index) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: {
        const auto value = sortValue(index);
        return value ? QVariant(value->toString()) : shown || statistic(index) ? QVariant() : display(index);
    }
    case IdRole:
        return row ? QVariant(row->indicator) : report(index) ? QVariant(report(index)->report.value) : QVariant();
    case CategoryRole:
        return row ? QVariant(int(row->theme)) : QVariant();
    case SectionRowRole:
        return false;
    case CellRole:
        return QVariant::fromValue(shown);
    case LargestRole:
        return shown && shown->rank == 1 && row->counted >= fewestToRank;
    case UnitRole:
        return !m_transposed && row && index.column() == labelColumn ? QVariant(row->unit) : QVariant();
    case PinnedRole:
        return (row && m_pinnedIndicators.contains(row->indicator))
            || (report(index) && m_pinnedReports.contains(report(index)->report));
    default:
        return shown ? cellData(*shown, role) : QVariant();
    }
}

QVariant MatrixTableModel::cellData(const MatrixCell &cell, int role)
{
    switch (role) {
    case StateRole:
        return int(cell.state);
    case SpanRole:
        return cell.figure < 0 ? QVariant() : QVariant::fromValue(cell.quote);
    case RankRole:
        return cell.rank;
    case MarksRole:
        return QVariant::fromValue(marksOf(cell));
    default:
        return {};
    }
}

QVariant MatrixTableModel::heading(const Line &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return column == labelColumn ? categoryTitle(line.theme) : QVariant();
    case CategoryRole:
        return int(line.theme);
    case SectionRowRole:
        return true;
    case PinnedRole:
        return false;
    default:
        return {};
    }
}

QVariant MatrixTableModel::display(const QModelIndex &index) const
{
    if (const MatrixCell *shown = cell(index))
        return cellText(*shown);
    const MatrixRow *row = indicator(index);
    const auto which = statistic(index);
    if (row && which) {
        return *which == Median ? medianText(*row) : *which == Sum ? sumText(*row) : reportingText(*row);
    }
    if (m_transposed)
        return headerData(index.row(), Qt::Vertical);
    return row && index.column() == labelColumn ? QVariant(row->label()) : row ? QVariant(row->unit) : QVariant();
}

QString MatrixTableModel::toolTip(const QModelIndex &index) const
{
    const MatrixRow *row = indicator(index);
    if (const MatrixCell *shown = cell(index)) {
        QStringList lines{row->label() + QStringLiteral(" · ") + m_titles.value(reportAt(index))};
        return (lines + cellNotes(*shown)).join(u'\n');
    }
    if (row && statistic(index))
        return tr("of %1 values; %2 to fill in").arg(row->counted).arg(row->toFillIn);
    return {};
}

QVariant MatrixTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == labelColumn)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || !m_matrix || section < 0)
        return {};
    const bool ofReports = (orientation == Qt::Horizontal) != m_transposed;
    const int first = m_transposed ? 0 : firstReport;
    const std::array statistics{tr("Median"), tr("Sum"), tr("Reported by")};
    if (ofReports) {
        const int place = section - first;
        const int count = static_cast<int>(m_order.size());
        if (place < 0)
            return section == labelColumn ? tr("Indicator") : tr("Unit");
        if (place < count)
            return m_titles.value(m_order[size_t(place)]);
        return place - count < StatisticCount ? QVariant(statistics[size_t(place - count)]) : QVariant();
    }
    if (!m_transposed)
        return {};
    const int row = section - 1;
    if (row < 0)
        return tr("Place");
    return row < static_cast<int>(m_matrix->rows.size())
        ? QVariant(tr("%1 (%2)").arg(m_matrix->rows[size_t(row)].label(), m_matrix->rows[size_t(row)].unit))
        : QVariant();
}

} // namespace xiangyue
