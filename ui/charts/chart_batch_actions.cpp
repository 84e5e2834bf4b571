// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_batch_actions.h"

#include "ui/charts/chart_batch_dialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace xiangyue {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xiangyue::ChartBatch)
};

void showSummary(QWidget *window, const ChartBatchJob &job)
{
    auto *box = new QMessageBox(job.written().isEmpty() ? QMessageBox::Warning : QMessageBox::Information,
                                Texts::tr("Charts written"), batchSummary(job), QMessageBox::Close, window);
    box->setObjectName(QStringLiteral("chartBatchSummary"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(batchDetails(job));
    if (!job.written().isEmpty()) {
        QPushButton *open = box->addButton(Texts::tr("&Open folder"), QMessageBox::ActionRole);
        const QUrl folder = QUrl::fromLocalFile(job.request().folder);
        QObject::connect(open, &QPushButton::clicked, box, [folder] { QDesktopServices::openUrl(folder); });
    }
    box->show();
}

} // namespace

QString batchSummary(const ChartBatchJob &job)
{
    const auto written = static_cast<int>(job.written().size());
    QString text = written > 0
        ? Texts::tr("%n chart(s) written to %1.", nullptr, written).arg(QDir::toNativeSeparators(job.request().folder))
        : Texts::tr("No chart was written.");
    if (job.isCancelled())
        text += u' ' + Texts::tr("It was cancelled.");
    const int leftOut = job.total() - written;
    if (leftOut > 0)
        text += u'\n' + Texts::tr("%n left out; the details say why.", nullptr, leftOut);
    return text;
}

QString batchDetails(const ChartBatchJob &job)
{
    QStringList lines;
    for (const ChartBatchJob::LeftOut &entry : job.leftOut())
        lines << QStringLiteral("%1: %2").arg(entry.what, entry.why);
    return lines.join(u'\n');
}

void writeCharts(QWidget *window, Library &library, const std::vector<ReportId> &preselected, QString *folder,
                 const std::function<void(Job *)> &started)
{
    auto *dialog = new ChartBatchDialog(library, preselected, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!folder->isEmpty())
        dialog->setFolder(*folder);
    QObject::connect(dialog, &QDialog::accepted, window, [window, dialog, &library, folder, started] {
        auto *job = new ChartBatchJob(library, dialog->request());
        *folder = job->request().folder;
        QObject::connect(job, &Job::finished, window, [window, job] {
            showSummary(window, *job);
            job->deleteLater();
        });
        started(job);
        job->start();
    });
    dialog->open();
}

} // namespace xiangyue
