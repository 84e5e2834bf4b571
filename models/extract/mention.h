// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/figure.h"
#include "extract/quantity.h"

namespace xiangyue {

/// A figure under construction: the figure and what later steps need to know of its surroundings.
struct Mention {
    Figure figure;
    const Unit *unit = nullptr;
    int token = -1;       ///< index of its token
    bool inTable = false; ///< named by the table that it stands in
    bool planned = false; ///< in a column of plans

    bool isMoney() const { return unit && unit->dimension == u"money"; }
    bool isPeople() const { return unit && unit->dimension == u"people"; }
    bool isHouseholds() const { return unit && unit->dimension == u"households"; }
};

} // namespace xiangyue
