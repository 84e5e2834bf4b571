// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace xiangyue {

/// SQL condition on a row of `table` (placeholder or finding): it is a flag, and its latest decision, if any, does not
/// close it. `closing` is the condition on the state of a decision that does.
inline QString isOpenFlag(const QString &table, const QString &closing = QStringLiteral("<> 'open'"))
{
    return QStringLiteral("%1.fingerprint IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision "
                          "WHERE decision.report_id = %1.report_id AND decision.fingerprint = %1.fingerprint "
                          "AND decision.state %2 AND decision.revision = (SELECT MAX(latest.revision) "
                          "FROM decision AS latest WHERE latest.report_id = %1.report_id "
                          "AND latest.fingerprint = %1.fingerprint))")
        .arg(table, closing);
}

} // namespace xiangyue
