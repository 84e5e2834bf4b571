// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/background.h"
#include "library/indicator_trial.h"

#include <functional>

namespace xiangyue {

/// Called on the calling thread with the number of reports done and of all.
using OnProgress = std::function<void(int done, int total)>;

/// Maps the figures of all reports with `own` over the built-in indicators; writes nothing.
TrialResult tryOnLibrary(LibraryCore &core, const IndicatorEntries &own, const Job::CancelFlag &cancelled,
                         const OnProgress &onProgress);

/// The same, and then puts the entries into the user's file, the new indicators into the library, all of them in one
/// transaction, and the new dictionaries in place of the old. A library open for reading only is left as it is.
TrialResult keepOnLibrary(LibraryCore &core, const IndicatorEntries &own, const Job::CancelFlag &cancelled,
                          const OnProgress &onProgress);

/// Maps stored reports with the library's dictionaries, each in a transaction of its own; `onDone` is called on the
/// calling thread once a report until the work is cancelled or the library cannot be written.
void remapInOrder(LibraryCore &core, const std::vector<ReportId> &reports, const Job::CancelFlag &cancelled,
                  const std::function<void()> &onDone);

} // namespace xiangyue
