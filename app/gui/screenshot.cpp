// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "tables/table_roles.h"
#include "ui/library_pane.h"
#include "ui/main_window.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>
#include <QTreeView>

namespace xiangyue {

namespace {

ReportId reportNumber(const QAbstractItemModel &model, int number)
{
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        const int rows = model.rowCount(parent);
        if (number <= rows)
            return ReportId{model.index(number - 1, 0, parent).data(IdRole).toString()};
        number -= rows;
    }
    return {};
}

} // namespace

void takeScreenshot(MainWindow &window, const ScreenshotRequest &request)
{
    window.resize(request.size);
    auto *timer = new QTimer(&window);
    timer->setInterval(200);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, request, timer] {
        if (!window.session().report() || window.isImporting())
            return;
        timer->stop();
        if (request.report > 0)
            window.openReport(reportNumber(*window.libraryPane()->tree()->model(), request.report));
        window.session().step(1);
        QTimer::singleShot(1000, &window, [&window, request] {
            const bool written = window.grab().save(request.path);
            QCoreApplication::exit(written ? 0 : 1);
        });
    });
    timer->start();
}

} // namespace xiangyue
