// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "ui/import_report.h"

#include <QObject>
#include <QPointer>

namespace xiangyue {

class Dialogs;
class JobStrip;
class Settings;

/// Brings reports in: from a file dialog, dropped files, the clipboard, the samples. Never blocks.
class ImportController : public QObject {
    Q_OBJECT

public:
    ImportController(Library &library, const ImporterRegistry &importers, Settings &settings, Dialogs &dialogs,
                     JobStrip &strip, QWidget &window);

    void askAndImport();
    void importFiles(const QStringList &paths);
    void importText(const QString &text);
    void importClipboard();
    void importSamples();
    /// Paths of the samples that come with the program.
    static QStringList samplePaths();
    /// The list of refused files of the last import; nullptr when there was none.
    ImportReport *report() const { return m_report; }

Q_SIGNALS:
    void message(const QString &text);
    /// An import is through. `first` is its first report, new or known; null when every file was refused.
    void imported(const xiangyue::ReportId &first);

private:
    void follow(ImportJob *job);
    void finish(ImportJob &job);

    Library &m_library;
    const ImporterRegistry &m_importers;
    Settings &m_settings;
    Dialogs &m_dialogs;
    JobStrip &m_strip;
    QWidget &m_window;
    QPointer<ImportReport> m_report;
};

} // namespace xiangyue
