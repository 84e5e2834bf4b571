// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace xiangyue {

/// Roles that every table model of this folder shares. Colours are no role: the delegate paints.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< what to sort by, apart from what is shown
    SpanRole,                    ///< TextSpan in the report's text
    SeverityRole,                ///< int(Severity); only for flags
    IdRole,                      ///< row's stable identity: index of figure or flag, report id
    StateRole,                   ///< int(ValueState) of a figure, int(DecisionState) of a flag
    CategoryRole,                ///< int(Category)
    FlagsRole,                   ///< QList<int>: flags of the row; for reports the number of open ones
    NoteRole,                    ///< the reviewer's note on a flag
    MarksRole,                   ///< QList<Mark> to paint as badges
    SectionRowRole,              ///< bool: a heading over the rows that follow, no row of its own
    RankRole,                    ///< int: place of a value within its row, 1 the largest; 0 where it is not counted
    LargestRole,                 ///< bool: the largest of its row, where at least three are counted
    PinnedRole,                  ///< bool: stays in sight
    CellRole,                    ///< const MatrixCell *: what a cell of a comparison shows; nullptr elsewhere
    UnitRole,                    ///< unit of a row, beside its name
};

/// What a badge means; the delegate gives it its colour.
enum class MarkTone { Neutral, Fill, Contradiction, Done };

/// A badge: few words and their meaning.
struct Mark {
    QString text;
    MarkTone tone = MarkTone::Neutral;
    friend bool operator==(const Mark &, const Mark &) = default;
};

} // namespace xiangyue

Q_DECLARE_METATYPE(xiangyue::TextSpan)
Q_DECLARE_METATYPE(xiangyue::Mark)
