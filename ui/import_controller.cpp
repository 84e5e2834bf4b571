// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_controller.h"

#include "ui/dialogs.h"
#include "ui/job_strip.h"
#include "ui/settings.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>

namespace xiangyue {

ImportController::ImportController(Library &library, const ImporterRegistry &importers, Settings &settings,
                                   Dialogs &dialogs, JobStrip &strip, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_importers(importers)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_strip(strip)
    , m_window(window)
{
}

void ImportController::askAndImport()
{
    QString folder = m_settings.text(Settings::LastFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QStringList paths = m_dialogs.askFiles(&m_window, folder, m_importers.suffixes());
    if (paths.isEmpty())
        return;
    m_settings.set(Settings::LastFolder, QFileInfo(paths.front()).absolutePath());
    importFiles(paths);
}

void ImportController::importFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        follow(m_library.importFiles(paths));
}

void ImportController::importText(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        Q_EMIT message(tr("There is no text on the clipboard."));
        return;
    }
    const QString when = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    follow(m_library.importText(tr("Pasted %1").arg(when), text));
}

void ImportController::importClipboard()
{
    importText(QGuiApplication::clipboard()->text());
}

QStringList ImportController::samplePaths()
{
    QStringList paths;
    const QDir folder(QStringLiteral(":/samples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

void ImportController::importSamples()
{
    importFiles(samplePaths());
}

void ImportController::follow(ImportJob *job)
{
    if (job->isFinished()) {
        finish(*job);
        return;
    }
    m_strip.follow(job);
    connect(job, &Job::finished, this, [this, job] { finish(*job); });
}

void ImportController::finish(ImportJob &job)
{
    const std::vector<ImportOutcome> &outcomes = job.outcomes();
    Q_EMIT message(importSummary(outcomes));
    if (needsReport(outcomes)) {
        if (!m_report)
            m_report = new ImportReport(&m_window);
        m_report->setOutcomes(outcomes);
        m_report->show();
    }
    ReportId first;
    for (const ImportOutcome &outcome : outcomes) {
        if (first.isNull() && !outcome.reports.empty())
            first = outcome.reports.front();
    }
    job.deleteLater();
    Q_EMIT imported(first);
}

} // namespace xiangyue
