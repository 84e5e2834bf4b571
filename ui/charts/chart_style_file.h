// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_style_json.h"

#include <optional>

namespace xiangyue {

/// The office's styles as they were read from their file.
struct ChartStyleFile {
    QString path;
    ChartStyleSet set;
    QByteArray bytes; ///< as read; a file that is another when it is to be written was changed by somebody else
    /// Why the file cannot be used. Then there are no styles, and the file is never written.
    std::optional<Error> damage;
};

/// `chart-styles.json` in the user's configuration folder.
QString defaultChartStyleFile();

/// Reads the file; none is no damage.
ChartStyleFile readChartStyles(const QString &path);

/// Puts other styles into the file that `before` was read from; gives what is there now. Errors: Damaged,
/// InvalidArgument (the file was changed since it was read), PermissionDenied, DiskFull, Io. The file is the old or the
/// new one, never a part.
Result<ChartStyleFile> writeChartStyles(const ChartStyleFile &before, const ChartStyleSet &set);

} // namespace xiangyue
