// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_commands.h"

#include <utility>

namespace xiangyue {

ChooseFigureCommand::ChooseFigureCommand(CompareSession &session, const ReportId &report, const QString &indicator,
                                         const QString &key)
    : QUndoCommand(CompareSession::tr("choose a figure"))
    , m_session(session)
    , m_report(report)
    , m_indicator(indicator)
    , m_key(key)
{
}

void ChooseFigureCommand::apply(const QString &key)
{
    QString before;
    if (!m_session.write(m_report, m_indicator, key, &before)) {
        setObsolete(true);
        return;
    }
    m_before = before;
}

void ChooseFigureCommand::undo()
{
    apply(m_before);
}

void ChooseFigureCommand::redo()
{
    apply(m_key);
}

TypeInBasesCommand::TypeInBasesCommand(CompareSession &session, const ReportId &report, const TypedBases &before,
                                       const TypedBases &after)
    : QUndoCommand(CompareSession::tr("type in numbers to divide by"))
    , m_session(session)
    , m_report(report)
    , m_before(before)
    , m_after(after)
{
}

void TypeInBasesCommand::apply(const TypedBases &bases)
{
    if (!m_session.write(m_report, bases))
        setObsolete(true);
}

void TypeInBasesCommand::undo()
{
    apply(m_before);
}

void TypeInBasesCommand::redo()
{
    apply(m_after);
}

MatchNameCommand::MatchNameCommand(CompareSession &session, const QString &indicator, OwnEntry before, OwnEntry after,
                                   const QString &text)
    : QUndoCommand(text)
    , m_session(session)
    , m_indicator(indicator)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void MatchNameCommand::undo()
{
    m_session.replaceEntry(m_indicator, m_after, m_before);
}

void MatchNameCommand::redo()
{
    if (!std::exchange(m_isDone, false))
        m_session.replaceEntry(m_indicator, m_before, m_after);
}

} // namespace xiangyue
