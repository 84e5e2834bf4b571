// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/report_identity.h"

#include <QString>
#include <QStringView>

namespace xiangyue {

/// The level that a report speaks for, by how it calls itself (我镇, 全乡, 村两委) and by its title.
PlaceLevel readPlaceLevel(QStringView text, QStringView title);

/// Name of the place of that level, verbatim, also masked (`xx镇`): from the title, else the one that the body names
/// most often. Empty when it is nowhere named.
QString readPlaceName(QStringView text, QStringView title, PlaceLevel level);

} // namespace xiangyue
