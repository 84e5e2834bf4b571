// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/dictionaries.h"
#include "library/job.h"
#include "store/report_summary.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace xiangyue {

/// One row of the library that another dictionary maps to another indicator.
struct IndicatorChange {
    std::shared_ptr<const ReportSummary> report;
    int figure = 0; ///< position among the report's figures
    QString name;   ///< what is counted
    QString quote;  ///< value and unit as written: 约48.6万元
    QString before; ///< indicator's id, empty for none
    QString after;
};

/// What came of trying, or of keeping, other indicators on the whole library.
struct TrialResult {
    std::vector<IndicatorChange> changes; ///< in order of import, then of the text
    int reports = 0;                      ///< that were looked through
    std::optional<Dictionaries> before;   ///< that the library works with
    std::optional<Dictionaries> after;    ///< that were tried
    std::optional<Error> error;           ///< ErrorCode::Cancelled when the user stopped it
};

/// Maps every figure of the library with another dictionary. Complete when the job has finished.
class IndicatorTrial : public Job {
    Q_OBJECT

public:
    using Job::Job;
    ~IndicatorTrial() override;
    const TrialResult &result() const { return m_result; }

protected:
    TrialResult m_result;
};

} // namespace xiangyue
