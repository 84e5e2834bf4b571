// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_actions.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_export_dialog.h"
#include "ui/charts/chart_export_presets.h"
#include "ui/charts/chart_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr int usualScale = 2; // pixels of a saved chart to one of the window: sharp in a document
constexpr int narrowest = 440;

ChartExportOptions optionsFor(const ChartView &view)
{
    ChartExportOptions options;
    options.layoutWidth = std::max(narrowest, view.viewport()->width());
    options.width = options.layoutWidth;
    options.scale = usualScale;
    return options;
}

} // namespace

void saveChart(QWidget *parent, const ChartView &view, QString *folder,
               const std::function<void(const QString &path)> &done, const ChartSaveHints &hints)
{
    if (view.chart().isEmpty())
        return;
    ChartExportOptions options = optionsFor(view);
    if (ThemePalette::forPalette(view.palette()).dark)
        options.background = ChartBackground::Dark;
    options.names = hints.names;
    if (view.chart().kind != ChartKind::SmallMultiples) { // of many townships: as high as needed is no page
        options.scale = 1;
        applyPreset(ChartPreset::Slide, options);
    }
    auto *dialog = new ChartExportDialog(view.chart(), options, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setProposedName(*folder, hints.fileName.isEmpty() ? safeFileName(view.chart().title) : hints.fileName);
    QObject::connect(dialog, &ChartExportDialog::saved, parent, [folder, done](const QString &path) {
        *folder = QFileInfo(path).absolutePath();
        done(path);
    });
    dialog->open();
}

void copyChart(const ChartView &view)
{
    if (view.chart().isEmpty())
        return;
    if (const auto image = renderChart(view.chart(), optionsFor(view)))
        QApplication::clipboard()->setImage(*image);
}

} // namespace xiangyue
