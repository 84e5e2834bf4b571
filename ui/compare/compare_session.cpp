// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_session.h"

#include "ui/compare/compare_commands.h"

#include <algorithm>
#include <utility>

namespace xiangyue {

namespace {
constexpr int refreshDelay = 120; // an import of many files changes the library many times a second
} // namespace

CompareSession::CompareSession(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &CompareSession::refresh);
    connect(&m_sourceTimer, &QTimer::timeout, this, &CompareSession::readNextSources);
    connect(&m_library, &Library::reportsChanged, this, &CompareSession::followLibrary);
    connect(&m_library, &Library::indicatorsChanged, this, &CompareSession::followLibrary);
    // A finding that is settled marks no cell any more.
    connect(&m_library, &Library::decisionChanged, this, [this](const ReportId &report) {
        if (columnOf(report) >= 0)
            followLibrary();
    });
}

CompareSession::~CompareSession() = default;

void CompareSession::followLibrary()
{
    if (m_reports.empty())
        return;
    m_outdated = true;
    if (m_active)
        m_refreshTimer.start();
}

void CompareSession::setActive(bool active)
{
    m_active = active;
    if (m_active && m_outdated)
        m_refreshTimer.start();
}

Result<void> CompareSession::setReports(const std::vector<ReportId> &reports)
{
    const bool others = reports != m_reports;
    return load(reports).map([this, others] {
        if (others)
            m_undoStack.clear();
    });
}

Result<void> CompareSession::load(const std::vector<ReportId> &reports)
{
    auto comparison = m_library.compare({reports, m_base});
    if (!comparison)
        return tl::unexpected(comparison.error());
    m_reports = reports;
    m_outdated = false;
    show(std::move(*comparison));
    return {};
}

int CompareSession::columnOf(const ReportId &report) const
{
    for (size_t i = 0; m_matrix && i < m_matrix->columns.size(); ++i) {
        if (m_matrix->columns[i].report == report)
            return static_cast<int>(i);
    }
    return -1;
}

void CompareSession::show(Comparison comparison)
{
    m_comparison = std::move(comparison);
    m_matrix = std::make_shared<const Matrix>(std::move(m_comparison.matrix));
    m_sources.clear();
    m_sourceTimer.start(0);
    Q_EMIT matrixChanged();
}

void CompareSession::setBase(MatrixBase base)
{
    if (m_base == base)
        return;
    m_base = base;
    if (!m_matrix)
        return;
    m_comparison.rebuild(m_library.dictionaries(), base);
    m_matrix = std::make_shared<const Matrix>(std::move(m_comparison.matrix));
    Q_EMIT matrixChanged();
}

void CompareSession::refresh()
{
    m_refreshTimer.stop();
    m_outdated = false;
    std::vector<ReportId> left;
    for (const ReportId &report : m_reports) {
        // Only what is gone is left out; a library that cannot be read for a moment is no reason.
        const auto summary = m_library.summary(report);
        if (summary || summary.error().code != ErrorCode::NotFound)
            left.push_back(report);
    }
    if (left.size() != m_reports.size())
        m_undoStack.clear();
    if (left.size() < ComparisonRequest::fewest) {
        m_reports.clear();
        m_matrix = nullptr;
        m_sources.clear();
        Q_EMIT matrixChanged();
    } else if (const Result<void> shown = load(left); !shown) {
        Q_EMIT failed(shown.error());
    }
}

/// A report a turn of the event loop: reading sixty texts at once would hold up the window.
void CompareSession::readNextSources()
{
    const auto column = m_sources.size();
    if (!m_matrix || column >= m_matrix->columns.size()) {
        m_sourceTimer.stop();
        return;
    }
    auto read = m_library.sources(*m_matrix, static_cast<int>(column));
    m_sources.push_back(read ? std::move(*read) : QHash<int, FigureSource>());
    Q_EMIT sourcesRead(static_cast<int>(column));
}

const FigureSource *CompareSession::source(int column, int figure) const
{
    if (column < 0 || static_cast<size_t>(column) >= m_sources.size())
        return nullptr;
    const auto &sources = m_sources[static_cast<size_t>(column)];
    const auto found = sources.constFind(figure);
    return found == sources.cend() ? nullptr : &*found;
}

Result<std::vector<UnmatchedGroup>> CompareSession::unmatched() const
{
    return m_library.unmatchedFigures(m_reports);
}

void CompareSession::chooseFigure(const ReportId &report, const QString &indicator, const QString &key)
{
    m_undoStack.push(new ChooseFigureCommand(*this, report, indicator, key));
}

TypedBases CompareSession::typedBases(const ReportId &report) const
{
    const int column = columnOf(report);
    if (column < 0)
        return {};
    const MatrixColumn &of = m_matrix->columns[static_cast<size_t>(column)];
    const auto typed = [](const BaseValue &base) {
        return base.typedIn ? base.value : std::nullopt;
    };
    return {typed(of.people), typed(of.households), typed(of.villages)};
}

void CompareSession::typeInBases(const ReportId &report, const TypedBases &bases)
{
    const TypedBases before = typedBases(report);
    if (columnOf(report) >= 0 && before != bases)
        m_undoStack.push(new TypeInBasesCommand(*this, report, before, bases));
}

CompareSession::OwnEntry CompareSession::ownEntry(const QString &indicator) const
{
    for (const IndicatorEntry &entry : m_library.dictionaries().userIndicators().entries) {
        if (entry.id == indicator)
            return entry;
    }
    return std::nullopt;
}

void CompareSession::addName(const QString &indicator, const QString &name, const QString &unit)
{
    auto before = std::make_shared<OwnEntry>();
    keep({[this, before, indicator, name, unit] {
              *before = ownEntry(indicator);
              return withNameFor(m_library.dictionaries(), indicator, name, unit);
          },
          [this, before, indicator, name] {
              m_undoStack.push(
                  new MatchNameCommand(*this, indicator, *before, ownEntry(indicator), tr("match “%1”").arg(name)));
          }});
}

void CompareSession::replaceEntry(const QString &indicator, const OwnEntry &from, const OwnEntry &to)
{
    keep({[this, indicator, from, to]() -> Result<IndicatorEntries> {
              if (ownEntry(indicator) != from) {
                  return failure(ErrorCode::InvalidArgument,
                                 tr("The indicator was changed in the settings meanwhile. Change it there."));
              }
              IndicatorEntries entries = m_library.dictionaries().userIndicators().entries;
              const auto place = std::find_if(entries.begin(), entries.end(),
                                              [&](const IndicatorEntry &entry) { return entry.id == indicator; });
              if (place != entries.end() && to)
                  *place = *to;
              else if (place != entries.end())
                  entries.erase(place);
              else if (to)
                  entries.push_back(*to);
              return entries;
          },
          {}});
}

void CompareSession::keep(Keeping keeping)
{
    m_toKeep.push_back(std::move(keeping));
    if (!m_keeping)
        keepNext();
}

/// One after another: each begins with what the one before has left.
void CompareSession::keepNext()
{
    if (m_toKeep.empty())
        return;
    const Keeping next = std::move(m_toKeep.front());
    m_toKeep.pop_front();
    const Result<IndicatorEntries> entries = m_library.isReadOnly()
        ? failure(ErrorCode::LibraryReadOnly, tr("The library is open for reading only: nothing can be matched."))
        : next.entries();
    if (!entries) {
        m_undoStack.clear(); // it would tell of steps that did not happen
        m_toKeep.clear();
        Q_EMIT failed(entries.error());
        return;
    }
    m_keeping = true;
    Q_EMIT keepingChanged();
    IndicatorTrial *job = m_library.keepIndicators(*entries);
    connect(job, &Job::finished, this, [this, job, done = next.done] {
        job->deleteLater();
        m_keeping = false;
        Q_EMIT keepingChanged();
        if (const auto &error = job->result().error) {
            m_undoStack.clear();
            m_toKeep.clear();
            if (error->code != ErrorCode::Cancelled)
                Q_EMIT failed(*error);
            return;
        }
        if (done)
            done();
        keepNext();
    });
    Q_EMIT jobStarted(job);
}

bool CompareSession::write(const ReportId &report, const QString &indicator, const QString &key, QString *before)
{
    const Result<QString> chosen = m_library.chooseFigure(report, indicator, key);
    if (!chosen) {
        Q_EMIT failed(chosen.error());
        return false;
    }
    *before = *chosen;
    refresh();
    return true;
}

bool CompareSession::write(const ReportId &report, const TypedBases &bases)
{
    const std::initializer_list<std::pair<MatrixBase, std::optional<Decimal>>> values{
        {MatrixBase::Per1000People, bases.people},
        {MatrixBase::PerHousehold, bases.households},
        {MatrixBase::PerVillage, bases.villages}};
    for (const auto &[base, value] : values) {
        if (const auto set = m_library.setBase(report, base, value); !set) {
            refresh();
            Q_EMIT failed(set.error());
            return false;
        }
    }
    refresh();
    return true;
}

} // namespace xiangyue
