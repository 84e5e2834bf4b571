// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_charts_options.h"
#include "ui/charts/chart_export_names.h"

#include <QString>

namespace xiangyue {

/// Exit status of `export-charts`, by gravity.
enum class ExportStatus { Done = 0, LeftOut = 1, BadArguments = 2, Unreadable = 3 };

/// Writes charts into the folder of the options, prints the path of each, and says on standard error what was left
/// out. Files of the same name from before are replaced; two charts of one run never are.
class ChartWriter {
public:
    explicit ChartWriter(const ExportChartsOptions &options);

    void write(const ChartSpec &chart, const ChartFileWords &words, const ChartNames &names = {});
    void leaveOut(const QString &text, ExportStatus status);
    ExportStatus status() const { return m_status; }
    int written() const { return m_written; }

private:
    ChartExportOptions m_picture;
    ChartFileNames m_names;
    ExportStatus m_status = ExportStatus::Done;
    int m_written = 0;
};

/// One line of UTF-8, whatever the locale says.
void printLine(const QString &text);
/// The same on standard error, behind the program's name.
void complain(const QString &text);

} // namespace xiangyue
