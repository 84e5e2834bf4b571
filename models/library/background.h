// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importing.h"
#include "library/job.h"
#include "library/shared_dictionaries.h"
#include "library/write_gate.h"
#include "store/library_file.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace xiangyue {

class ImporterRegistry;

/// What the library's own thread and its background work share. Everything in it may be used from any thread.
struct LibraryCore {
    std::unique_ptr<LibraryFile> file;
    SharedDictionaries dictionaries;
    const ImporterRegistry &importers;
    WriteGate gate;
    QThreadPool workers; ///< read and analyse
    QThreadPool writer;  ///< one thread: one job after another
};

/// Imports in order; `onOutcome` is called on the calling thread once a request, also when cancelled.
void importInOrder(LibraryCore &core, const std::vector<ImportRequest> &requests, const Job::CancelFlag &cancelled,
                   const std::function<void(ImportOutcome)> &onOutcome);

/// Analyses stored reports anew and puts the result in place; `onDone` is called on the calling thread once a report
/// until the work is cancelled or the library cannot be written.
void renewInOrder(LibraryCore &core, const std::vector<ReportId> &reports, const Job::CancelFlag &cancelled,
                  const std::function<void()> &onDone);

} // namespace xiangyue
