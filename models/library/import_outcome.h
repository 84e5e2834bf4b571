// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace xiangyue {

/// What became of one imported file.
struct ImportOutcome {
    QString path;
    std::vector<ReportId> reports; ///< empty when refused
    bool alreadyKnown = false;     ///< same sha256: nothing was added, `reports` names the known ones
    QStringList warnings;
    std::optional<Error> error; ///< ErrorCode::Cancelled for a file that a cancelled job did not come to
};

} // namespace xiangyue
