// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "check/analysis.h"
#include "check/flag.h"
#include "import/importer.h"
#include "import/source_document.h"
#include "library/job.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace xiangyue {

/// What the reviewer decided of a flag. Open means: nothing yet, or taken back.
enum class DecisionState { Open, Verified, Waived, Returned };

struct Decision {
    DecisionState state = DecisionState::Open;
    QString note; ///< reason, question to the author, or remark; a note alone leaves the state Open
    QString who;
    QDateTime when;
};

/// One line of the library tree.
struct ReportSummary {
    ReportId id;
    SourceId source;
    ReportIdentity identity;
    QString fileName;
    int bundleIndex = 0; ///< position within the source, from 0
    int bundleSize = 1;
    int draft = 1;
    QDateTime importedAt;
    int figureCount = 0;
    int flagCount = 0;
    int openPlaceholders = 0; ///< flags without a closing decision, by kind
    int openFindings = 0;
};

/// Everything a window shows of one report.
struct ReportView {
    ReportSummary summary;
    ReportAnalysis analysis;
    std::vector<Flag> flags;
    QHash<QString, Decision> decisions; ///< latest decision by fingerprint; none = open
    SourceDocument source;              ///< with warnings; `text` is the whole source text
};

/// What became of one imported file.
struct ImportOutcome {
    QString path;
    std::vector<ReportId> reports; ///< empty when refused
    bool alreadyKnown = false;     ///< same sha256: nothing was added, `reports` names the known ones
    QStringList warnings;
    std::optional<Error> error;
};

/// The face of a library file for app and ui. Lives on one thread (the GUI's); long work goes to jobs.
class Library : public QObject {
    Q_OBJECT

public:
    enum class OpenMode { ReadWrite, ReadOnly };

    /// Opens or creates a library. Errors: LibraryNewer, LibraryLocked, LibraryReadOnly, LibraryDamaged,
    /// MigrationFailed, PermissionDenied, DiskFull, Io. The file is never changed when opening fails.
    static Result<std::unique_ptr<Library>> open(const QString &path, const Dictionaries &dictionaries,
                                                 const ImporterRegistry &importers,
                                                 OpenMode mode = OpenMode::ReadWrite);
    ~Library() override;

    QString path() const;
    bool isReadOnly() const;
    /// Name recorded with decisions; the user's login name until set.
    void setReviewer(const QString &name);

    std::vector<ReportSummary> reports() const;
    Result<ReportSummary> summary(const ReportId &id) const;
    Result<std::shared_ptr<const ReportView>> report(const ReportId &id) const;

    /// Background import: parsing on worker threads, one writer, each report whole or not at all.
    /// The job belongs to the library; `reportsChanged` follows each committed file.
    ImportJob *importFiles(const QStringList &paths);
    ImportJob *importText(const QString &name, const QString &text);
    /// The same at once, for the command line.
    ImportOutcome importNow(const QString &path);
    /// Renews reports whose extraction is of an older extractorVersion; nullptr when all are current.
    Job *renewOutdated();

    /// Appends to the decision history and commits. `fingerprint` is a Flag's.
    Result<Decision> decide(const ReportId &report, const QString &fingerprint, DecisionState state,
                            const QString &note);
    /// All decisions of a flag, oldest first.
    Result<std::vector<Decision>> history(const ReportId &report, const QString &fingerprint) const;
    Result<void> removeReport(const ReportId &id);

Q_SIGNALS:
    void reportsChanged();
    void decisionChanged(const xiangyue::ReportId &report, const QString &fingerprint);

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

QString decisionStateId(DecisionState state);
DecisionState decisionStateFromId(QStringView id);
/// Translated: 待处理, 已核实, 不计, 退回补填.
QString decisionStateTitle(DecisionState state);

} // namespace xiangyue
