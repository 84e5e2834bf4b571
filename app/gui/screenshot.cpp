// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "tables/table_roles.h"
#include "ui/compare/compare_window.h"
#include "ui/compare/matrix_page.h"
#include "ui/compare/side_by_side_page.h"
#include "ui/compare/time_page.h"
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

/// The window that the picture is of.
QWidget *prepare(MainWindow &window, const ScreenshotRequest &request)
{
    if (request.report > 0)
        window.openReport(reportNumber(*window.libraryPane()->tree()->model(), request.report));
    if (request.view.isEmpty()) {
        window.session().step(1);
        return &window;
    }
    window.openComparison();
    CompareWindow *compare = window.compareWindow();
    compare->resize(request.size);
    const auto matrix = compare->session().matrix();
    const int row = matrix ? matrix->rowOf(request.indicator) : -1;
    if (row >= 0)
        compare->matrixPage()->select(row, 0);
    if (request.view == u"texts") {
        compare->setPage(CompareWindow::TextsPage);
        compare->textsPage()->show({0, 1, 2}, request.indicator);
    } else if (request.view == u"periods") {
        compare->setPage(CompareWindow::PeriodsPage);
        compare->timePage()->show({}, request.indicator);
    }
    return compare;
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
        QWidget *shown = prepare(window, request);
        QTimer::singleShot(1000, shown, [shown, request] {
            const bool written = shown->grab().save(request.path);
            QCoreApplication::exit(written ? 0 : 1);
        });
    });
    timer->start();
}

} // namespace xiangyue
