// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "extract/dictionaries.h"
#include "import/importer.h"

namespace xiangyue {

/// Everything the verbs work with, made once when a verb is about to run.
struct Services {
    Dictionaries dictionaries;
    ImporterRegistry importers;

    /// `indicatorFile` holds the user's own indicators; a damaged one is left out (UserIndicators::damage).
    static Result<Services> load(const QString &indicatorFile)
    {
        auto dictionaries = Dictionaries::load(indicatorFile);
        if (!dictionaries)
            return tl::unexpected<Error>(std::move(dictionaries).error());
        return Services{std::move(*dictionaries), ImporterRegistry()};
    }
};

} // namespace xiangyue
