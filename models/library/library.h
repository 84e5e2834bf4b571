// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "check/analysis.h"
#include "check/flag.h"
#include "import/importer.h"
#include "import/source_document.h"
#include "library/comparison.h"
#include "library/indicator_trial.h"
#include "store/decision.h"
#include "store/report_summary.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace xiangyue {

class Database;
struct ImportRequest;

/// Everything a window shows of one report.
struct ReportView {
    ReportSummary summary;
    ReportAnalysis analysis;
    std::vector<Flag> flags;
    QHash<QString, Decision> decisions; ///< latest decision by fingerprint; none = open
    SourceDocument source;              ///< with warnings; `text` is the whole source text
};

/// The face of a library file for app and ui. Lives on one thread (the GUI's); long work goes to jobs.
class Library : public QObject {
    Q_OBJECT

public:
    enum class OpenMode { ReadWrite, ReadOnly };

    /// Opens or creates a library. Errors: LibraryNewer, LibraryLocked, LibraryReadOnly, LibraryDamaged,
    /// MigrationFailed, PermissionDenied, DiskFull, Io, InvalidArgument (a folder), FileNotFound (ReadOnly). The file
    /// is never changed when opening fails. `importers` must outlive the library; of the dictionaries it takes a copy.
    static Result<std::unique_ptr<Library>> open(const QString &path, const Dictionaries &dictionaries,
                                                 const ImporterRegistry &importers,
                                                 OpenMode mode = OpenMode::ReadWrite);
    /// Cancels its jobs and waits for the piece of work that each has in hand.
    ~Library() override;

    QString path() const;
    bool isReadOnly() const;
    /// Name recorded with decisions; the user's login name until set.
    void setReviewer(const QString &name);

    std::vector<ReportSummary> reports() const;
    Result<ReportSummary> summary(const ReportId &id) const;
    Result<std::shared_ptr<const ReportView>> report(const ReportId &id) const;
    /// Every number-like token of a report and what it was taken for; read anew from the stored text.
    Result<std::vector<Token>> explain(const ReportId &id) const;

    /// Background import: parsing on worker threads, one writer, each report whole or not at all.
    /// The job belongs to the library (a finished one may be deleted); `reportsChanged` follows each committed file.
    ImportJob *importFiles(const QStringList &paths);
    ImportJob *importText(const QString &name, const QString &text);
    /// The same at once, for the command line.
    ImportOutcome importNow(const QString &path);
    /// Renews reports whose extraction is of an older extractorVersion, and maps those anew whose indicators are of
    /// another dictionary; nullptr when all are current.
    Job *renewOutdated();
    /// How many reports that would have to do: their figures may be other ones now.
    Result<int> outdatedReports() const;

    /// What the library works with now; keepIndicators and reloadIndicators change it.
    Dictionaries dictionaries() const;
    /// Maps every figure with `own` as the user's entries, without writing anything: which rows would change?
    IndicatorTrial *tryIndicators(const IndicatorEntries &own);
    /// The same, then writes the user's file and the library: both, or on failure neither. Decisions stay.
    IndicatorTrial *keepIndicators(const IndicatorEntries &own);
    /// Looks at the user's file again; true when it was changed and is used from now on (see renewOutdated).
    Result<bool> reloadIndicators();

    /// Appends to the decision history and commits. `fingerprint` is a Flag's.
    Result<Decision> decide(const ReportId &report, const QString &fingerprint, DecisionState state,
                            const QString &note);
    /// The same for a note alone: the state stays what it is.
    Result<Decision> annotate(const ReportId &report, const QString &fingerprint, const QString &note);
    /// All decisions of a flag, oldest first.
    Result<std::vector<Decision>> history(const ReportId &report, const QString &fingerprint) const;
    /// Reports that fit, of several drafts of one report the latest; by place.
    Result<std::vector<ReportSummary>> reportsToCompare(const ComparisonFilter &filter) const;
    /// Errors: InvalidArgument (not 2 to 60 reports), NotFound.
    Result<Comparison> compare(const ComparisonRequest &request) const;
    /// One indicator of a place through its periods, an empty `indicator`: all. No report, or no place: no columns.
    Result<TimeTable> timeSeries(const QString &place, const QString &indicator = {}) const;
    /// Figures of these reports that no indicator covers, what most reports tell of first (withNameFor).
    Result<std::vector<UnmatchedGroup>> unmatchedFigures(const std::vector<ReportId> &reports) const;
    /// Sentence, section and file of every figure that the matrix shows or could show instead. Error: NotFound.
    Result<MatrixSources> sources(const Matrix &matrix) const;
    /// The same of one column, by ordinal of the figure.
    Result<QHash<int, FigureSource>> sources(const Matrix &matrix, int column) const;

    /// Writes the matrix with its sources in the background: xlsx, csv, html or json, by the path's suffix. The file is
    /// the old or the new one, never a part. The job belongs to the library.
    SaveJob *saveMatrix(std::shared_ptr<const Matrix> matrix, const QString &path);

    /// Has a row show another figure of this report, MatrixAlternative::key, also in the next draft; an empty key lets
    /// the program choose again. Gives the key before (empty: none): handing it back undoes the choice.
    Result<QString> chooseFigure(const ReportId &report, const QString &indicator, const QString &key);
    /// Types in people, households or villages of the report's place, which go before what its reports say; nullopt
    /// takes it back. Gives what there was before. Error: InvalidArgument (not above 0, or no such base).
    Result<std::optional<Decimal>> setBase(const ReportId &report, MatrixBase base,
                                           const std::optional<Decimal> &value);
    /// Replaces a report's tags; gives the tags before. Error: NotFound.
    Result<QStringList> setTags(const ReportId &report, const QStringList &tags);
    Result<QStringList> tags(const ReportId &report) const;
    Result<QStringList> allTags() const;

    /// Removes a report with its decisions, for good; its source too when no other report is of it.
    Result<void> removeReport(const ReportId &id);

Q_SIGNALS:
    void reportsChanged();
    /// Other indicators are used; reports that are open may map otherwise.
    void indicatorsChanged();
    /// A choice by hand, a typed-in base or a tag.
    void comparisonChanged();
    void decisionChanged(const xiangyue::ReportId &report, const QString &fingerprint);

private:
    struct Private;
    ImportJob *startImport(std::vector<ImportRequest> requests);
    IndicatorTrial *startTrial(const QString &title, const IndicatorEntries &own, bool keep);
    Result<Decision> append(const ReportId &report, const QString &fingerprint, std::optional<DecisionState> state,
                            const QString &note);
    Result<void> write(const QString &refusal, const std::function<Result<void>(Database &)> &work);
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
