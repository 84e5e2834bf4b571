// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/indicator_draft.h"

#include <algorithm>

namespace xiangyue {

namespace {

constexpr QLatin1String ownPrefix("own.");

auto findIn(auto &entries, const QString &id)
{
    return std::find_if(entries.begin(), entries.end(), [&](const IndicatorEntry &e) { return e.id == id; });
}

int numberOf(const QString &id)
{
    return id.startsWith(ownPrefix) ? id.mid(ownPrefix.size()).toInt() : 0;
}

} // namespace

IndicatorDraft::IndicatorDraft(const Dictionaries &dictionaries)
    : m_dictionaries(dictionaries)
    , m_kept(dictionaries.userIndicators().entries)
    , m_own(m_kept)
{
    rebuild();
}

int IndicatorDraft::indexOf(const QString &id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &r) { return r.entry.id == id; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int IndicatorDraft::firstFaulty() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &r) { return !r.faults.empty(); });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

void IndicatorDraft::put(const IndicatorEntry &entry)
{
    IndicatorEntries next = m_own;
    const auto known = findIn(next, entry.id);
    const IndicatorEntry *original = builtIn(entry.id);
    if (original && *original == entry) {
        if (known != next.end())
            next.erase(known); // changed back
    } else if (known != next.end()) {
        *known = entry;
    } else {
        next.push_back(entry);
    }
    step(std::move(next), entry.id);
}

void IndicatorDraft::remove(const QString &id)
{
    IndicatorEntries next = m_own;
    if (const auto known = findIn(next, id); known != next.end())
        next.erase(known);
    if (builtIn(id)) {
        IndicatorEntry gone;
        gone.id = id;
        gone.removed = true;
        next.push_back(gone);
    }
    step(std::move(next), {});
}

void IndicatorDraft::restore(const QString &id)
{
    IndicatorEntries next = m_own;
    const auto known = findIn(next, id);
    if (known == next.end() || !builtIn(id))
        return;
    next.erase(known);
    step(std::move(next), {});
}

QString IndicatorDraft::freeId() const
{
    return QString(ownPrefix) + QString::number(m_highestId + 1).rightJustified(3, u'0');
}

int IndicatorDraft::changedCount() const
{
    int count = 0;
    for (const IndicatorEntry &entry : m_own) {
        const auto kept = findIn(m_kept, entry.id);
        count += kept == m_kept.end() || !(*kept == entry) ? 1 : 0;
    }
    for (const IndicatorEntry &entry : m_kept)
        count += findIn(m_own, entry.id) == m_own.end() ? 1 : 0;
    return count;
}

void IndicatorDraft::undo()
{
    if (m_undo.empty())
        return;
    m_redo.push_back(std::exchange(m_own, std::move(m_undo.back())));
    m_undo.pop_back();
    m_editedId.clear();
    rebuild();
}

void IndicatorDraft::redo()
{
    if (m_redo.empty())
        return;
    m_undo.push_back(std::exchange(m_own, std::move(m_redo.back())));
    m_redo.pop_back();
    m_editedId.clear();
    rebuild();
}

void IndicatorDraft::discard()
{
    step(m_kept, {});
}

void IndicatorDraft::step(IndicatorEntries next, const QString &editedId)
{
    if (next == m_own)
        return;
    if (editedId.isEmpty() || editedId != m_editedId || m_undo.empty())
        m_undo.push_back(m_own);
    m_editedId = editedId;
    m_redo.clear();
    m_own = std::move(next);
    rebuild();
}

void IndicatorDraft::rebuild()
{
    m_rows.clear();
    for (const IndicatorEntry &entry : m_own) {
        m_highestId = std::max(m_highestId, numberOf(entry.id));
        if (!entry.removed && !builtIn(entry.id))
            m_rows.push_back(rowOf(entry, IndicatorOrigin::Own));
    }
    for (const IndicatorEntry &entry : m_dictionaries.builtInIndicators()) {
        const auto other = findIn(m_own, entry.id);
        if (other == m_own.end())
            m_rows.push_back({entry, IndicatorOrigin::BuiltIn, {}});
        else if (other->removed)
            m_rows.push_back({entry, IndicatorOrigin::Removed, {}});
        else
            m_rows.push_back(rowOf(*other, IndicatorOrigin::Changed));
    }
}

IndicatorDraft::Row IndicatorDraft::rowOf(const IndicatorEntry &entry, IndicatorOrigin origin) const
{
    return {entry, origin, faultsOf(entry, m_dictionaries.units())};
}

const IndicatorEntry *IndicatorDraft::builtIn(const QString &id) const
{
    const IndicatorEntries &entries = m_dictionaries.builtInIndicators();
    const auto found = findIn(entries, id);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace xiangyue
