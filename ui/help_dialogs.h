// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace xiangyue {

class ActionCollection;

/// Short pages with pictures, in the language of the window. Not modal.
void showHelp(QWidget *parent);
/// Version, licence, where the library is. Not modal.
void showAbout(QWidget *parent, const QString &libraryPath);
/// Every action with its keys. Not modal.
void showShortcuts(QWidget *parent, const ActionCollection &actions);

} // namespace xiangyue
