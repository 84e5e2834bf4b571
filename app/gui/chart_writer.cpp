// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_writer.h"

#include "ui/charts/chart_export.h"

#include <algorithm>
#include <cstdio>

namespace xiangyue {

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stream);
    std::fflush(stream);
}

/// A chart of one report is named by its place, one of several by its title.
QString patternOf(const ExportChartsOptions &options)
{
    if (!options.namePattern.isEmpty())
        return options.namePattern;
    return options.kind == ChartKind::SmallMultiples ? ChartFileNames::usualPattern()
                                                     : QStringLiteral("{title}-{kind}");
}

} // namespace

void printLine(const QString &text)
{
    print(stdout, text);
}

void complain(const QString &text)
{
    print(stderr, QStringLiteral("xiangyue export-charts: ") + text);
}

ChartWriter::ChartWriter(const ExportChartsOptions &options)
    : m_picture(options.picture)
    , m_names(options.folder, patternOf(options), options.picture.format, ChartFileNames::Existing::Replace)
{
}

void ChartWriter::write(const ChartSpec &chart, const ChartFileWords &words, const ChartNames &names)
{
    m_picture.names = names;
    const QString path = m_names.next(words);
    if (const auto written = exportChart(chart, m_picture, path); !written) {
        leaveOut(written.error().message, ExportStatus::Unreadable);
        return;
    }
    ++m_written;
    printLine(path);
}

void ChartWriter::leaveOut(const QString &text, ExportStatus status)
{
    complain(text);
    m_status = std::max(m_status, status);
}

} // namespace xiangyue
