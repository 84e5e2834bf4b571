// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace xiangyue {

/// Installs the program's and Qt's translations. `choice`: system, zh_CN or en (the language of the sources).
void installTranslations(QCoreApplication &app, const QString &choice);

} // namespace xiangyue
