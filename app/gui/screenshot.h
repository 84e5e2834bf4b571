// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace xiangyue {

class MainWindow;

/// For the documentation: waits until the imports are through, shows what is asked for, writes the window to a PNG file
/// and ends the program. A report is that of this number (from 1, in the order of the tree; 0: the one that is open),
/// at its first flag; `compare`, `texts` and `periods` are the pages of the comparison, with an indicator selected.
struct ScreenshotRequest {
    QString path;
    QSize size{1600, 980};
    int report = 0;
    QString view; ///< empty: the report
    QString indicator;
};

void takeScreenshot(MainWindow &window, const ScreenshotRequest &request);

} // namespace xiangyue
