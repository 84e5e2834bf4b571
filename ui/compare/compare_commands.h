// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compare_session.h"

#include <QUndoCommand>

namespace xiangyue {

/// Steps of a comparison that can be undone. Each writes to the library; one that cannot be written is dropped.

class ChooseFigureCommand : public QUndoCommand {
public:
    ChooseFigureCommand(CompareSession &session, const ReportId &report, const QString &indicator, const QString &key);
    void undo() override;
    void redo() override;

private:
    void apply(const QString &key);

    CompareSession &m_session;
    ReportId m_report;
    QString m_indicator;
    QString m_key;
    QString m_before;
};

class TypeInBasesCommand : public QUndoCommand {
public:
    TypeInBasesCommand(CompareSession &session, const ReportId &report, const TypedBases &before,
                       const TypedBases &after);
    void undo() override;
    void redo() override;

private:
    void apply(const TypedBases &bases);

    CompareSession &m_session;
    ReportId m_report;
    TypedBases m_before;
    TypedBases m_after;
};

/// One entry of the user's indicators, which a job keeps: the first `redo` is done by then.
class MatchNameCommand : public QUndoCommand {
public:
    using OwnEntry = std::optional<IndicatorEntry>;

    MatchNameCommand(CompareSession &session, const QString &indicator, OwnEntry before, OwnEntry after,
                     const QString &text);
    void undo() override;
    void redo() override;

private:
    CompareSession &m_session;
    QString m_indicator;
    OwnEntry m_before;
    OwnEntry m_after;
    bool m_isDone = true;
};

} // namespace xiangyue
