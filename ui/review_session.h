// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "ui/report_selection.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace xiangyue {

/// How much of a report is decided.
struct ReviewProgress {
    int total = 0;
    int openPlaceholders = 0;
    int openFindings = 0;
    int open() const { return openPlaceholders + openFindings; }
    int decided() const { return total - open(); }
};

/// The open report with its selection and decisions. Every decision is written at once and can be undone.
class ReviewSession : public QObject {
    Q_OBJECT

public:
    explicit ReviewSession(Library &library, QObject *parent = nullptr);
    ~ReviewSession() override;

    Library &library() const { return m_library; }
    ReportSelection &selection() { return m_selection; }
    QUndoStack &undoStack() { return m_undoStack; }

    std::shared_ptr<const ReportView> report() const { return m_report; }
    /// Errors: as Library::report; the report open before stays open.
    Result<void> open(const ReportId &id);
    void close();
    /// Reads the open report again. Where its figures and flags are what they were, only what is not shown may differ
    /// (indicators, trails): then nothing moves.
    void reload();

    Decision decision(int flag) const;
    bool isOpen(int flag) const { return decision(flag).state == DecisionState::Open; }
    ReviewProgress progress() const;

    /// Decides and, unless it stays open, goes on to the next open flag.
    void decide(int flag, DecisionState state, const QString &note);
    /// Selects the next (1) or previous (-1) open flag, around the end; any flag when none is open.
    /// False when the report has no flag.
    bool step(int direction);
    /// Where stepping starts when nothing is selected.
    void setReadingPosition(qsizetype position) { m_readingPosition = position; }

Q_SIGNALS:
    void reportChanged();
    void decisionChanged(const QString &fingerprint, const xiangyue::Decision &decision);
    void failed(const xiangyue::Error &error);

private:
    friend class DecideCommand;
    /// Writes a decision of any report, opening it when it is not the open one. False when it could not be written.
    bool write(const ReportId &report, const QString &fingerprint, DecisionState state, const QString &note);
    int flagWith(const QString &fingerprint) const;
    int neighbour(int direction, bool onlyOpen) const;

    Library &m_library;
    ReportSelection m_selection;
    QUndoStack m_undoStack;
    std::shared_ptr<const ReportView> m_report;
    QHash<QString, Decision> m_decisions;
    qsizetype m_readingPosition = 0;
};

} // namespace xiangyue
