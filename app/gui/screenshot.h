// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace xiangyue {

class MainWindow;

/// For the documentation: waits until the imports are through, opens the report of this number (from 1, in the order
/// of the tree; 0: the one that is open), goes to its first flag, writes the window to a PNG file and ends the program.
struct ScreenshotRequest {
    QString path;
    QSize size{1600, 980};
    int report = 0;
};

void takeScreenshot(MainWindow &window, const ScreenshotRequest &request);

} // namespace xiangyue
