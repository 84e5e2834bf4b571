// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_span.h"

#include <QString>

#include <vector>

namespace xiangyue {

enum class FindingKind {
    Sum,
    Conflict,
    Conversion,
    Punctuation,
    Percent,
    Range,
    Date,
    Unit,
    Name,
    Outline,
    Wording,
    Copy,
    Trend,
};
enum class Severity { Must, Check, Hint };

/// An inconsistency (矛盾/疑点) that a careful reviewer would mark.
struct Finding {
    FindingKind kind = FindingKind::Sum;
    QString rule; ///< id of the rule: `sum.parts`
    Severity severity = Severity::Check;
    std::vector<TextSpan> spans; ///< numbers or words involved, first the one to mark; never empty
    QString message;             ///< translated; shows the arithmetic: 24+19+17=60，与总数70不符
};

QString findingKindId(FindingKind kind);
FindingKind findingKindFromId(QStringView id);
QString findingKindTitle(FindingKind kind);
QString severityId(Severity severity);
Severity severityFromId(QStringView id);
QString severityTitle(Severity severity);

} // namespace xiangyue
