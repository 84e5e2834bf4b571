// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/dictionaries.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace xiangyue {

/// What a row of this name and unit would map to.
struct NameTrial {
    struct Hit {
        QString indicator;
        QString unit; ///< one of the unit's kind, for reading
    };
    std::vector<Hit> hits;
    QStringList rivals; ///< where nothing is hit: indicators that each fit, but none better than the others
};

/// `unit` empty: every kind of unit is tried.
NameTrial tryName(const Dictionaries &dictionaries, const QString &name, const QString &unit);

} // namespace xiangyue
