// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace xiangyue {

/// People, households and villages that are typed in for a place; nullopt: as its reports say.
struct TypedBases {
    std::optional<Decimal> people;
    std::optional<Decimal> households;
    std::optional<Decimal> villages;

    friend bool operator==(const TypedBases &, const TypedBases &) = default;
};

/// The reports that are compared, their matrix and where its figures stand. What the user decides is written at once
/// and can be undone. Follows the library by itself, as long as somebody looks.
class CompareSession : public QObject {
    Q_OBJECT

public:
    explicit CompareSession(Library &library, QObject *parent = nullptr);
    ~CompareSession() override;

    Library &library() const { return m_library; }
    QUndoStack &undoStack() { return m_undoStack; }

    /// Compares these, in this order; what was decided on others before cannot be undone any more. Errors: as
    /// Library::compare; what was compared before stays.
    Result<void> setReports(const std::vector<ReportId> &reports);
    const std::vector<ReportId> &reports() const { return m_reports; }
    /// nullptr before the first comparison.
    std::shared_ptr<const Matrix> matrix() const { return m_matrix; }
    /// Column of a report that may have gone meanwhile: -1.
    int columnOf(const ReportId &report) const;

    void setBase(MatrixBase base);
    MatrixBase base() const { return m_base; }

    /// Where a figure of a column stands; nullptr until it is read, a moment after the matrix.
    const FigureSource *source(int column, int figure) const;
    /// Figures of these reports that no indicator covers; read when asked for.
    Result<std::vector<UnmatchedGroup>> unmatched() const;

    /// Has a row show another figure of a report; an empty key lets the program choose again.
    void chooseFigure(const ReportId &report, const QString &indicator, const QString &key);
    TypedBases typedBases(const ReportId &report) const;
    void typeInBases(const ReportId &report, const TypedBases &bases);
    /// Has figures of this name and unit stand for the indicator, in all reports and from now on; in the background,
    /// one after another. `failed` says why that cannot be.
    void addName(const QString &indicator, const QString &name, const QString &unit);
    /// Whether indicators are still being taken over.
    bool isKeeping() const { return m_keeping; }

    /// Only a session that is looked at follows the library; one that is looked at again catches up.
    void setActive(bool active);
    /// Reads the library anew at once; otherwise this happens shortly after it changed.
    void refresh();

Q_SIGNALS:
    /// Other reports, another base, or other values.
    void matrixChanged();
    /// Sentences of a column are known now.
    void sourcesRead(int column);
    void failed(const xiangyue::Error &error);
    /// A job of this session began: somebody shows its progress.
    void jobStarted(xiangyue::Job *job);
    /// isKeeping changed.
    void keepingChanged();

private:
    friend class ChooseFigureCommand;
    friend class TypeInBasesCommand;
    friend class MatchNameCommand;

    /// The user's entry of one indicator; nullopt: the built-in one alone.
    using OwnEntry = std::optional<IndicatorEntry>;
    struct Keeping {
        std::function<Result<IndicatorEntries>()> entries; ///< asked when its turn has come
        std::function<void()> done;
    };

    void followLibrary();
    Result<void> load(const std::vector<ReportId> &reports);
    void show(Comparison comparison);
    void readNextSources();
    OwnEntry ownEntry(const QString &indicator) const;
    /// Puts `to` in place of `from`; refused where somebody changed the entry meanwhile.
    void replaceEntry(const QString &indicator, const OwnEntry &from, const OwnEntry &to);
    void keep(Keeping keeping);
    void keepNext();
    bool write(const ReportId &report, const QString &indicator, const QString &key, QString *before);
    bool write(const ReportId &report, const TypedBases &bases);

    Library &m_library;
    QUndoStack m_undoStack;
    std::vector<ReportId> m_reports;
    MatrixBase m_base = MatrixBase::AsWritten;
    Comparison m_comparison; ///< its matrix is in m_matrix
    std::shared_ptr<const Matrix> m_matrix;
    MatrixSources m_sources;
    QTimer m_refreshTimer;
    QTimer m_sourceTimer;
    std::deque<Keeping> m_toKeep;
    bool m_keeping = false;
    bool m_active = true;
    bool m_outdated = false;
};

} // namespace xiangyue
