// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/background.h"
#include "library/library.h"
#include "store/database.h"

#include <functional>

namespace xiangyue {

/// What is behind Library: shared by library.cpp and library_jobs.cpp only.
struct Library::Private : LibraryCore {
    Private(std::unique_ptr<LibraryFile> libraryFile, const Dictionaries &dictionaryData,
            const ImporterRegistry &importerList);

    std::unique_ptr<Database> database; ///< of the library's own thread
    QString reviewer;
};

/// Sources of a column of a matrix, by ordinal of the figure. Error: NotFound.
Result<QHash<int, FigureSource>> readSources(Database &database, const Matrix &matrix, int column);
/// Those of all columns, of one state of the file, also while an import or a renewal is writing. `goesOn` is asked
/// before the first column and after each, with how many are read. Error: NotFound; Cancelled where it says no.
Result<MatrixSources> readSources(Database &database, const Matrix &matrix, const std::function<bool(int)> &goesOn);

} // namespace xiangyue
