// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "text/report_identity.h"

#include <QDateTime>
#include <QString>

namespace xiangyue {

/// One line of the library tree.
struct ReportSummary {
    ReportId id;
    SourceId source;
    ReportIdentity identity;
    QString fileName;
    int bundleIndex = 0; ///< position within the source, from 0
    int bundleSize = 1;
    int draft = 1;
    QDateTime importedAt; ///< UTC
    int figureCount = 0;
    int flagCount = 0;
    int openPlaceholders = 0; ///< flags without a closing decision, by kind
    int openFindings = 0;
};

} // namespace xiangyue
