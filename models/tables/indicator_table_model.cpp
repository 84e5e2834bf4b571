// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/indicator_table_model.h"

#include <algorithm>

namespace xiangyue {

IndicatorTableModel::IndicatorTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

IndicatorTableModel::~IndicatorTableModel() = default;

void IndicatorTableModel::setReport(std::shared_ptr<const ReportView> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_rows.clear();
    m_counts.fill(0);
    m_decisions = m_report ? m_report->decisions : QHash<QString, Decision>();
    if (m_report) {
        const ReportAnalysis &analysis = m_report->analysis;
        m_rows.reserve(analysis.extraction.figures.size());
        for (const Figure &figure : analysis.extraction.figures) {
            Row row{valueText(figure, analysis.text), figure.name, shortSection(figure.section), {}};
            if (!figure.scope.isEmpty() && !figure.name.contains(figure.scope))
                row.name = tr("%1 (%2)").arg(figure.name, figure.scope);
            m_rows.push_back(std::move(row));
            ++m_counts[static_cast<size_t>(figure.category)];
        }
        for (size_t i = 0; i < m_report->flags.size(); ++i) {
            const int owner = m_report->flags[i].figure;
            if (owner >= 0 && static_cast<size_t>(owner) < m_rows.size())
                m_rows[static_cast<size_t>(owner)].flags.push_back(static_cast<int>(i));
        }
    }
    endResetModel();
}

void IndicatorTableModel::setDecision(const QString &fingerprint, const Decision &decision)
{
    if (!m_report)
        return;
    m_decisions.insert(fingerprint, decision);
    for (const Flag &flag : m_report->flags) {
        if (flag.fingerprint != fingerprint || flag.figure < 0 || flag.figure >= rowCount())
            continue;
        const QModelIndex cell = index(flag.figure, MarksColumn);
        Q_EMIT dataChanged(cell, cell);
    }
}

const Figure *IndicatorTableModel::figure(int row) const
{
    if (!m_report || row < 0 || static_cast<size_t>(row) >= m_rows.size())
        return nullptr;
    return &m_report->analysis.extraction.figures[static_cast<size_t>(row)];
}

bool IndicatorTableModel::hasFlags(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_rows.size() && !m_rows[static_cast<size_t>(row)].flags.empty();
}

int IndicatorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IndicatorTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorTableModel::data(const QModelIndex &index, int role) const
{
    const Figure *item = index.isValid() ? figure(index.row()) : nullptr;
    if (!item)
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row());
    case Qt::TextAlignmentRole:
        return int((index.column() == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, index.row(), index.column());
    case SpanRole:
        return QVariant::fromValue(item->quote);
    case SeverityRole:
        return severity(row);
    case IdRole:
        return index.row();
    case StateRole:
        return int(stateOf(*item));
    case CategoryRole:
        return int(item->category);
    case FlagsRole:
        return QVariant::fromValue(QList<int>(row.flags.begin(), row.flags.end()));
    case MarksRole:
        return index.column() == MarksColumn ? QVariant::fromValue(marks(index.row())) : QVariant();
    default:
        return {};
    }
}

QVariant IndicatorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles{tr("Indicator"), tr("Value"), tr("Unit"), tr("Section"), tr("Marks")};
    return titles[static_cast<size_t>(section)];
}

QVariant IndicatorTableModel::display(const Row &row, int index, int column) const
{
    switch (column) {
    case IndicatorColumn:
        return row.name;
    case ValueColumn:
        return row.text.value;
    case UnitColumn:
        return row.text.unit;
    case SectionColumn:
        return row.section;
    default:
        break;
    }
    QStringList words;
    for (const Mark &mark : marks(index))
        words.append(mark.text);
    return words.join(QStringLiteral(" · "));
}

QVariant IndicatorTableModel::sortValue(const Row &row, int index, int column) const
{
    switch (column) {
    case ValueColumn:
        return figure(index)->value ? QVariant(figure(index)->value->toString()) : QVariant();
    case SectionColumn:
        return figure(index)->section;
    case MarksColumn: // flagged rows together, the gravest first
        return row.flags.empty() ? 10 : severity(row).toInt();
    default:
        return display(row, index, column);
    }
}

QVariant IndicatorTableModel::severity(const Row &row) const
{
    if (row.flags.empty())
        return {};
    int gravest = int(Severity::Hint);
    for (const int flag : row.flags)
        gravest = std::min(gravest, int(m_report->flags[static_cast<size_t>(flag)].severity));
    return gravest;
}

QString IndicatorTableModel::toolTip(int index) const
{
    const Figure &item = *figure(index);
    const ReportAnalysis &analysis = m_report->analysis;
    QStringList lines{item.quote.in(analysis.text).toString()};
    if (item.section >= 0)
        lines.append(analysis.outline.path(item.section));
    lines.append(categoryTitle(item.category));
    for (const int flag : m_rows[static_cast<size_t>(index)].flags)
        lines.append(m_report->flags[static_cast<size_t>(flag)].message);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QList<Mark> IndicatorTableModel::marks(int index) const
{
    const Figure &item = *figure(index);
    QList<Mark> result;
    for (const int number : m_rows[static_cast<size_t>(index)].flags) {
        const Flag &flag = m_report->flags[static_cast<size_t>(number)];
        const DecisionState state = stateOfFlag(number);
        if (state != DecisionState::Open)
            result.append({decisionStateTitle(state), MarkTone::Done});
        else if (flag.kind == Flag::Kind::Placeholder)
            result.append({flag.title, MarkTone::Fill});
        else
            result.append({flag.title, MarkTone::Contradiction});
    }
    if (item.bound == Bound::Approx)
        result.append({valueStateTitle(ValueState::Approximate), MarkTone::Neutral});
    else if (item.bound == Bound::AtLeast)
        result.append({valueStateTitle(ValueState::AtLeast), MarkTone::Neutral});
    else if (item.bound == Bound::AtMost)
        result.append({valueStateTitle(ValueState::AtMost), MarkTone::Neutral});
    if (item.status == FigureStatus::Planned)
        result.append({valueStateTitle(ValueState::Planned), MarkTone::Neutral});
    else if (item.status == FigureStatus::Rule)
        result.append({tr("rule"), MarkTone::Neutral});
    return result;
}

DecisionState IndicatorTableModel::stateOfFlag(int flag) const
{
    return m_decisions.value(m_report->flags[static_cast<size_t>(flag)].fingerprint).state;
}

/// Number of the nearest numbered heading; 一是 and its like say too little, so their parent is taken.
QString IndicatorTableModel::shortSection(int section) const
{
    const auto &sections = m_report->analysis.outline.sections;
    const auto known = [&](int i) {
        return i >= 0 && static_cast<size_t>(i) < sections.size();
    };
    while (known(section) && sections[static_cast<size_t>(section)].level > 3)
        section = sections[static_cast<size_t>(section)].parent;
    if (!known(section))
        return {};
    QString number = sections[static_cast<size_t>(section)].number;
    while (!number.isEmpty() && QStringView(u"、.．，, ").contains(number.back()))
        number.chop(1);
    return number;
}

} // namespace xiangyue
