// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_session.h"

#include <QUndoCommand>

#include <algorithm>

namespace xiangyue {

/// One decision on one flag. Undo writes the decision before it again: the history only ever grows.
class DecideCommand : public QUndoCommand {
public:
    DecideCommand(ReviewSession &session, int flag, DecisionState state, const QString &note)
        : m_session(session)
        , m_report(session.m_report->summary.id)
        , m_fingerprint(session.m_report->flags[static_cast<size_t>(flag)].fingerprint)
        , m_before(session.decision(flag))
        , m_state(state)
        , m_note(note)
    {
        const QString &title = session.m_report->flags[static_cast<size_t>(flag)].title;
        setText(ReviewSession::tr("%1: %2").arg(decisionStateTitle(state), title));
    }

    void redo() override
    {
        if (!m_session.write(m_report, m_fingerprint, m_state, m_note))
            setObsolete(true);
        else if (m_repeated)
            m_session.m_selection.selectFlag(m_session.flagWith(m_fingerprint), ReportSelection::Origin::Program);
        m_repeated = true;
    }

    void undo() override
    {
        if (!m_session.write(m_report, m_fingerprint, m_before.state, m_before.note))
            setObsolete(true);
        else
            m_session.m_selection.selectFlag(m_session.flagWith(m_fingerprint), ReportSelection::Origin::Program);
    }

private:
    ReviewSession &m_session;
    ReportId m_report;
    QString m_fingerprint;
    Decision m_before;
    DecisionState m_state;
    QString m_note;
    bool m_repeated = false;
};

namespace {

bool looksTheSame(const ReportView &a, const ReportView &b)
{
    const auto &left = a.analysis.extraction.figures;
    const auto &right = b.analysis.extraction.figures;
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Figure &f, const Figure &g) {
                          return f.quote == g.quote && f.number == g.number && f.name == g.name && f.unit == g.unit
                              && f.category == g.category && f.status == g.status && f.scope == g.scope
                              && f.value == g.value && f.valueHigh == g.valueHigh && f.masked == g.masked
                              && f.bound == g.bound && f.section == g.section;
                      })
        && std::equal(a.flags.begin(), a.flags.end(), b.flags.begin(), b.flags.end(),
                      [](const Flag &f, const Flag &g) { return f.fingerprint == g.fingerprint; });
}

} // namespace

ReviewSession::ReviewSession(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

ReviewSession::~ReviewSession() = default;

Result<void> ReviewSession::open(const ReportId &id)
{
    Result<std::shared_ptr<const ReportView>> loaded = m_library.report(id);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    m_report = *loaded;
    m_decisions = m_report->decisions;
    m_readingPosition = 0;
    m_selection.setReport(m_report);
    Q_EMIT reportChanged();
    return {};
}

void ReviewSession::reload()
{
    if (!m_report)
        return;
    const ReportId id = m_report->summary.id;
    const Result<std::shared_ptr<const ReportView>> loaded = m_library.report(id);
    if (loaded && looksTheSame(*m_report, **loaded)) {
        m_report = *loaded;
        m_selection.replaceReport(m_report);
    } else {
        static_cast<void>(open(id));
    }
}

void ReviewSession::close()
{
    m_report.reset();
    m_decisions.clear();
    m_selection.setReport(nullptr);
    Q_EMIT reportChanged();
}

Decision ReviewSession::decision(int flag) const
{
    if (!m_report || flag < 0 || static_cast<size_t>(flag) >= m_report->flags.size())
        return {};
    return m_decisions.value(m_report->flags[static_cast<size_t>(flag)].fingerprint);
}

ReviewProgress ReviewSession::progress() const
{
    ReviewProgress result;
    if (!m_report)
        return result;
    result.total = static_cast<int>(m_report->flags.size());
    for (int i = 0; i < result.total; ++i) {
        if (!isOpen(i))
            continue;
        const bool placeholder = m_report->flags[static_cast<size_t>(i)].kind == Flag::Kind::Placeholder;
        ++(placeholder ? result.openPlaceholders : result.openFindings);
    }
    return result;
}

void ReviewSession::decide(int flag, DecisionState state, const QString &note)
{
    if (!m_report || flag < 0 || static_cast<size_t>(flag) >= m_report->flags.size())
        return;
    const Decision before = decision(flag);
    if (before.state == state && before.note == note)
        return;
    const QString fingerprint = m_report->flags[static_cast<size_t>(flag)].fingerprint;
    m_undoStack.push(new DecideCommand(*this, flag, state, note));
    const bool written = decision(flag).state == state && decision(flag).note == note;
    if (written && before.state != state && state != DecisionState::Open && m_selection.flag() == flag) {
        const int next = neighbour(1, true);
        if (next >= 0)
            m_selection.selectFlag(next, ReportSelection::Origin::Program);
    }
}

bool ReviewSession::step(int direction)
{
    int next = neighbour(direction, true);
    if (next < 0)
        next = neighbour(direction, false);
    if (next < 0)
        return false;
    m_selection.selectFlag(next, ReportSelection::Origin::Program);
    return true;
}

bool ReviewSession::write(const ReportId &report, const QString &fingerprint, DecisionState state, const QString &note)
{
    if (!m_report || !(m_report->summary.id == report)) {
        if (const Result<void> opened = open(report); !opened) {
            Q_EMIT failed(opened.error());
            return false;
        }
    }
    const Result<Decision> made = m_library.decide(report, fingerprint, state, note);
    if (!made) {
        Q_EMIT failed(made.error());
        return false;
    }
    m_decisions.insert(fingerprint, *made);
    Q_EMIT decisionChanged(fingerprint, *made);
    return true;
}

int ReviewSession::flagWith(const QString &fingerprint) const
{
    for (size_t i = 0; m_report && i < m_report->flags.size(); ++i) {
        if (m_report->flags[i].fingerprint == fingerprint)
            return static_cast<int>(i);
    }
    return -1;
}

/// Next flag in text order from the selected one, or from the reading position; -1 when there is none to go to.
int ReviewSession::neighbour(int direction, bool onlyOpen) const
{
    const int count = m_report ? static_cast<int>(m_report->flags.size()) : 0;
    if (count == 0)
        return -1;
    int start = m_selection.flag();
    if (start < 0) {
        const TextSpan selected = m_selection.span();
        const qsizetype position = selected.start >= 0 ? selected.start : m_readingPosition;
        int after = 0;
        while (after < count && !m_report->flags[static_cast<size_t>(after)].spans.empty()
               && m_report->flags[static_cast<size_t>(after)].spans.front().start < position)
            ++after;
        start = direction > 0 ? after - 1 : after;
    }
    for (int i = 1; i <= count; ++i) {
        const int candidate = ((start + direction * i) % count + count) % count;
        if (candidate != m_selection.flag() && (!onlyOpen || isOpen(candidate)))
            return candidate;
    }
    return onlyOpen || m_selection.flag() < 0 ? -1 : m_selection.flag();
}

} // namespace xiangyue
