// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace xiangyue {

/// A line icon from :/icons drawn in `colour` (and paler when disabled). `name` is the file's name without suffix.
QIcon themedIcon(const QString &name, const QColor &colour);

} // namespace xiangyue
