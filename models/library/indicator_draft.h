// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/dictionaries.h"

#include <QString>

#include <vector>

namespace xiangyue {

/// Where an entry comes from. Removed: a built-in one that the user took out.
enum class IndicatorOrigin { BuiltIn, Changed, Own, Removed };

/// The user's entries while they are edited: built-in ones with the user's over them, every step undoable, nothing
/// written. An entry may be incomplete in between (faults); then nothing can be tried or kept.
class IndicatorDraft {
public:
    struct Row {
        IndicatorEntry entry; ///< of a Removed row the built-in entry
        IndicatorOrigin origin = IndicatorOrigin::BuiltIn;
        std::vector<EntryFault> faults;
    };

    explicit IndicatorDraft(const Dictionaries &dictionaries);

    /// The user's own first, then the built-in ones in their order.
    const std::vector<Row> &rows() const { return m_rows; }
    /// -1 when there is none.
    int indexOf(const QString &id) const;
    /// The first row that is not complete, -1 when all are.
    int firstFaulty() const;

    /// Adds the entry, or changes the one of its id. Steps that change one entry only count as one for undo.
    void put(const IndicatorEntry &entry);
    /// An own entry is gone; a built-in one, changed or not, is taken out.
    void remove(const QString &id);
    /// A built-in entry becomes what it was.
    void restore(const QString &id);
    /// An id that no entry has, nor had since the draft began.
    QString freeId() const;

    /// The user's entries as they would be kept.
    const IndicatorEntries &own() const { return m_own; }
    bool isChanged() const { return m_own != m_kept; }
    /// How many entries differ from what is kept.
    int changedCount() const;

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();
    /// Back to what is kept; can be undone.
    void discard();

private:
    void step(IndicatorEntries next, const QString &editedId);
    void rebuild();
    Row rowOf(const IndicatorEntry &entry, IndicatorOrigin origin) const;
    const IndicatorEntry *builtIn(const QString &id) const;

    Dictionaries m_dictionaries;
    IndicatorEntries m_kept;
    IndicatorEntries m_own;
    std::vector<IndicatorEntries> m_undo;
    std::vector<IndicatorEntries> m_redo;
    QString m_editedId; ///< that the last step changed, and no other
    int m_highestId = 0;
    std::vector<Row> m_rows;
};

} // namespace xiangyue
