// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/flag_table_model.h"

#include <algorithm>
#include <array>

namespace xiangyue {

namespace {

bool endsClause(QChar c)
{
    return QStringView(u"\n。；;，,：:！？").contains(c);
}

} // namespace

QString flagQuote(const ReportView &report, const Flag &flag)
{
    if (flag.spans.empty())
        return {};
    constexpr qsizetype reach = 10;
    const QString &text = report.analysis.text;
    const TextSpan span = flag.spans.front();
    qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    qsizetype end = std::clamp<qsizetype>(std::min(span.end, start + 2 * reach), start, text.size());
    for (qsizetype i = 0; i < reach && start > 0 && !endsClause(text.at(start - 1)); ++i)
        --start;
    for (qsizetype i = 0; i < reach && end < text.size() && !endsClause(text.at(end)); ++i)
        ++end;
    if (start > 0 && text.at(start).isLowSurrogate())
        ++start;
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    return text.mid(start, end - start).trimmed();
}

FlagTableModel::FlagTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

FlagTableModel::~FlagTableModel() = default;

void FlagTableModel::setReport(std::shared_ptr<const ReportView> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_decisions = m_report ? m_report->decisions : QHash<QString, Decision>();
    endResetModel();
}

void FlagTableModel::setDecision(const QString &fingerprint, const Decision &decision)
{
    m_decisions.insert(fingerprint, decision);
    for (int row = 0; row < rowCount(); ++row) {
        if (flag(row)->fingerprint == fingerprint)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

const Flag *FlagTableModel::flag(int row) const
{
    if (!m_report || row < 0 || static_cast<size_t>(row) >= m_report->flags.size())
        return nullptr;
    return &m_report->flags[static_cast<size_t>(row)];
}

Decision FlagTableModel::decision(int row) const
{
    const Flag *item = flag(row);
    return item ? m_decisions.value(item->fingerprint) : Decision();
}

int FlagTableModel::openCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isOpen(row) ? 1 : 0;
    return count;
}

int FlagTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->flags.size());
}

int FlagTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FlagTableModel::data(const QModelIndex &index, int role) const
{
    const Flag *item = index.isValid() ? flag(index.row()) : nullptr;
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*item, index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(*item, index.row());
    case SortRole:
        if (index.column() == KindColumn)
            return int(item->severity) * 2 + (item->kind == Flag::Kind::Placeholder ? 1 : 0);
        if (index.column() == SectionColumn)
            return item->section;
        return display(*item, index.row(), index.column());
    case SpanRole:
        return QVariant::fromValue(item->spans.empty() ? TextSpan() : item->spans.front());
    case SeverityRole:
        return int(item->severity);
    case IdRole:
        return index.row();
    case StateRole:
        return int(decision(index.row()).state);
    case FlagsRole:
        return QVariant::fromValue(QList<int>{index.row()});
    case NoteRole:
        return decision(index.row()).note;
    case MarksRole:
        return QVariant::fromValue(marks(*item, index.row(), index.column()));
    default:
        return {};
    }
}

QVariant FlagTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles{tr("Kind"), tr("What is wrong"), tr("In the text"), tr("Section"), tr("Decision")};
    return titles[static_cast<size_t>(section)];
}

QVariant FlagTableModel::display(const Flag &flag, int row, int column) const
{
    switch (column) {
    case KindColumn:
        return flag.title;
    case MessageColumn:
        return flag.message;
    case QuoteColumn:
        return quote(flag);
    case SectionColumn:
        return flag.section < 0 ? QString() : m_report->analysis.outline.path(flag.section);
    default:
        break;
    }
    const Decision made = decision(row);
    if (made.note.isEmpty())
        return decisionStateTitle(made.state);
    return tr("%1: %2").arg(decisionStateTitle(made.state), made.note);
}

QList<Mark> FlagTableModel::marks(const Flag &flag, int row, int column) const
{
    if (column == KindColumn)
        return {{flag.title, flag.kind == Flag::Kind::Placeholder ? MarkTone::Fill : MarkTone::Contradiction}};
    if (column == DecisionColumn && !isOpen(row))
        return {{decisionStateTitle(decision(row).state), MarkTone::Done}};
    return {};
}

QString FlagTableModel::quote(const Flag &flag) const
{
    return flagQuote(*m_report, flag);
}

QString FlagTableModel::toolTip(const Flag &flag, int row) const
{
    const Decision made = decision(row);
    QStringList lines{flag.title, flag.message, quote(flag)};
    if (flag.section >= 0)
        lines.append(m_report->analysis.outline.path(flag.section));
    if (made.state != DecisionState::Open || !made.note.isEmpty())
        lines.append(tr("%1 %2").arg(decisionStateTitle(made.state), made.note));
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace xiangyue
