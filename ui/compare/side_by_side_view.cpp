// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/side_by_side_view.h"

#include "compare/matrix.h"
#include "ui/compare/side_by_side_bar.h"
#include "ui/compare/side_by_side_column.h"
#include "ui/report_text_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr TextSpan nowhere{-1, -1};
/// Together; beyond it holding them against each other could be felt.
constexpr qsizetype longReports = 120000;
/// Size of the text by number of columns, in percent.
constexpr std::array<int, SideBySideView::mostReports + 1> columnZoom{100, 100, 100, 94, 88};

QFuture<SideBySideReading> readInBackground(const SharedReports &reports)
{
    auto promise = std::make_shared<QPromise<SideBySideReading>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, reports] {
        promise->addResult(readSideBySide(reports));
        promise->finish();
    });
    return promise->future();
}

} // namespace

SideBySideView::SideBySideView(QWidget *parent)
    : QWidget(parent)
    , m_bar(new SideBySideBar(this))
    , m_settle(new QTimer(this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    for (SideBySideColumn *&column : m_columns) {
        column = new SideBySideColumn(this);
        column->hide();
        columns->addWidget(column, 1);
        m_scroll.addView(column->text());
        connect(column, &SideBySideColumn::figureActivated, this,
                [this, shown = column](int figure) { Q_EMIT figureActivated(shown->report()->summary.id, figure); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(columns, 1);
    addActions(m_bar->keys());
    m_settle->setSingleShot(true);
    m_settle->setInterval(0);
    connect(m_settle, &QTimer::timeout, &m_scroll, &SideBySideScroll::settle);
    connect(m_bar, &SideBySideBar::linkToggled, &m_scroll, &SideBySideScroll::setLinked);
    connect(m_bar, &SideBySideBar::indicatorChosen, this, &SideBySideView::showIndicator);
    connect(m_bar, &SideBySideBar::copyAsked, this, &SideBySideView::showCopy);
    connect(&m_reader, &QFutureWatcherBase::finished, this, [this] {
        if (m_reader.future().resultCount() > 0)
            takeReading(m_reader.result());
    });
}

SideBySideView::~SideBySideView() = default;

void SideBySideView::setDictionaries(const Dictionaries &dictionaries)
{
    m_dictionaries = dictionaries;
    fillIndicators();
}

void SideBySideView::setReports(SharedReports reports)
{
    std::erase(reports, nullptr);
    reports.resize(std::min(reports.size(), mostReports));
    m_reports = std::move(reports);
    m_indicator.clear();
    m_copy = -1;
    m_scroll.reset(m_reports.size());
    applyZoom();
    for (size_t i = 0; i < mostReports; ++i) {
        m_columns[i]->setReport(i < m_reports.size() ? m_reports[i] : nullptr);
        m_columns[i]->setVisible(i < m_reports.size());
    }
    m_settle->start();
    read();
}

void SideBySideView::setZoom(int percent)
{
    m_zoom = percent;
    applyZoom();
    m_settle->start();
}

void SideBySideView::applyZoom()
{
    for (SideBySideColumn *column : m_columns)
        column->text()->setZoom(m_zoom * columnZoom[m_reports.size()] / 100);
}

void SideBySideView::setColumnTool(size_t column, QWidget *tool)
{
    m_columns[column]->setTool(tool);
}

void SideBySideView::read()
{
    m_reader.setFuture({}); // what is still being read is of other reports
    m_isRead = false;
    m_reading = {};
    updateCopies();
    fillIndicators();
    qsizetype length = 0;
    for (const auto &report : m_reports)
        length += report->analysis.text.size();
    if (length > longReports)
        m_reader.setFuture(readInBackground(m_reports));
    else
        takeReading(readSideBySide(m_reports));
}

void SideBySideView::takeReading(SideBySideReading reading)
{
    m_reading = std::move(reading);
    m_isRead = true;
    m_scroll.setAnchors(m_reading.alignment.anchors);
    const QStringList titles = placeTitles(m_reports);
    for (size_t i = 0; i < m_reports.size(); ++i)
        m_columns[i]->text()->setCopies(copyMarks(m_reading.copies, i, titles));
    fillIndicators();
    updateCopies();
    Q_EMIT readingReady();
}

void SideBySideView::fillIndicators()
{
    std::vector<SideBySideBar::Entry> entries;
    for (const FacingIndicator &indicator : m_reading.alignment.indicators) {
        if (indicator.mentions() > 1)
            entries.push_back({indicator.id, titleOf(indicator)});
    }
    m_bar->setIndicators(entries);
    m_bar->setChosen(m_indicator);
}

/// Name, and how many of the reports speak of it where not all do.
QString SideBySideView::titleOf(const FacingIndicator &indicator) const
{
    MatrixRow named;
    const Indicator *known = m_dictionaries ? m_dictionaries->indicators().find(indicator.id) : nullptr;
    if (known) {
        named.zh = known->zh;
        named.en = known->en;
    }
    QString name = named.label();
    for (size_t i = 0; i < m_reports.size() && name.isEmpty(); ++i) {
        if (indicator.figures[i] >= 0)
            name = m_reports[i]->analysis.extraction.figures[static_cast<size_t>(indicator.figures[i])].name;
    }
    const int all = static_cast<int>(m_reports.size());
    return indicator.mentions() == all ? name : tr("%1 · %2 of %3").arg(name).arg(indicator.mentions()).arg(all);
}

void SideBySideView::showIndicator(const QString &indicatorId)
{
    m_indicator = indicatorId;
    m_copy = -1;
    m_bar->setChosen(indicatorId);
    updateCopies();
    const FacingIndicator *indicator = m_reading.alignment.find(indicatorId);
    for (size_t i = 0; i < m_reports.size(); ++i) {
        if (indicatorId.isEmpty())
            m_columns[i]->showPassage(nowhere);
        else
            m_columns[i]->showFact(indicator ? indicator->figures[i] : -1,
                                   indicator ? indicator->sentences[i] : nowhere);
    }
    if (indicator)
        m_scroll.face(indicator->sentences);
}

bool SideBySideView::showCopy(int direction)
{
    const int count = static_cast<int>(m_reading.copies.size());
    if (count == 0)
        return false;
    m_copy = m_copy < 0 ? (direction > 0 ? 0 : count - 1) : (m_copy + direction + count) % count;
    m_indicator.clear();
    m_bar->setChosen({});
    updateCopies();
    const CopiedRun &run = m_reading.copies[static_cast<size_t>(m_copy)];
    for (size_t i = 0; i < m_reports.size(); ++i)
        m_columns[i]->showPassage(run.spans[i]);
    m_scroll.face(run.spans);
    return true;
}

void SideBySideView::updateCopies()
{
    if (!m_isRead) {
        m_bar->setCopies(m_reports.empty() ? QString() : tr("Comparing the texts …"), {}, false);
        return;
    }
    QString text = copiesText(m_reading.copies);
    if (m_copy >= 0)
        text = tr("%1 of %2").arg(m_copy + 1).arg(m_reading.copies.size()) % u" · " % text;
    m_bar->setCopies(text, copiesNote(m_reading.copies), !m_reading.copies.empty());
}

bool SideBySideView::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_settle->start();
    return QWidget::event(event);
}

} // namespace xiangyue
