// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/time_page.h"

#include "compare/matrix_chart.h"
#include "tables/table_roles.h"
#include "ui/charts/chart_actions.h"
#include "ui/charts/chart_view.h"
#include "ui/chip.h"
#include "ui/compare/matrix_delegate.h"
#include "ui/row_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace xiangyue {

namespace {

using Trend = TimeTableModel::Trend;
constexpr int refreshDelay = 120; // an import of many files changes the library many times a second
constexpr std::array<std::optional<Trend>, 4> shownTrends{std::nullopt, Trend::Changed, Trend::Check, Trend::Unchanged};

} // namespace

bool TimePage::Filter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !trend || sourceModel()->index(row, 0, parent).data(TimeTableModel::TrendRole).toInt() == int(*trend);
}

TimePage::TimePage(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_places(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_hint(new QLabel(this))
    , m_chart(new ChartView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_filter.setSourceModel(&m_model);
    createTable();
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(24);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addLayout(createHead());
    leftLayout->addWidget(m_table, 1);
    leftLayout->addWidget(m_hint, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_chart);
    m_splitter->setStretchFactor(0, 58);
    m_splitter->setStretchFactor(1, 42);
    m_splitter->setSizes({600, 400});
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_chart->setMinimumWidth(320);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &TimePage::refresh);
    const auto changed = [this] {
        m_outdated = true;
        if (isVisible())
            m_refreshTimer.start();
    };
    connect(&m_library, &Library::reportsChanged, this, changed);
    connect(&m_library, &Library::comparisonChanged, this, changed);
    connect(&m_library, &Library::indicatorsChanged, this, changed);
    connect(&m_library, &Library::decisionChanged, this, changed);
}

TimePage::~TimePage() = default;

QLayout *TimePage::createHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->setSpacing(6);
    m_places->setObjectName(QStringLiteral("timePlace"));
    m_places->setAccessibleName(tr("Place"));
    m_places->setMinimumWidth(140);
    connect(m_places, &QComboBox::currentIndexChanged, this, &TimePage::showPlace);
    head->addWidget(m_places);
    head->addSpacing(8);
    for (size_t i = 0; i < shownTrends.size(); ++i) {
        m_chips[i] = new Chip(QString(), this);
        connect(m_chips[i], &Chip::clicked, this, [this, trend = shownTrends[i]] { showTrend(trend); });
        head->addWidget(m_chips[i]);
    }
    head->addStretch(1);
    return head;
}

void TimePage::createTable()
{
    m_table->setObjectName(QStringLiteral("timeTable"));
    m_table->setAccessibleName(tr("Indicators through the periods"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    setUpRowTable(*m_table, 13);
    m_table->setMouseTracking(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimePage::showRow);
    connect(m_table, &QAbstractItemView::activated, this, &TimePage::open);
    connect(m_chart, &ChartView::targetActivated, this, [this](const ChartTarget &target) {
        if (target.column >= 0 && target.figure >= 0)
            Q_EMIT openAsked(m_model.table()->matrix.columns[static_cast<size_t>(target.column)].report, target.figure);
    });
}

/// Places with reports of several periods first: of the others there is nothing to compare.
void TimePage::fillPlaces()
{
    std::map<QString, QStringList> periods;
    for (const ReportSummary &report : m_library.reports()) {
        if (report.identity.place.isEmpty())
            continue;
        QStringList &known = periods[report.identity.place];
        const QString period = periodText(periodOf(report.identity));
        if (!known.contains(period))
            known << period;
    }
    const QSignalBlocker blocker(m_places);
    const QString before = m_places->currentText();
    m_places->clear();
    for (const auto &[place, known] : periods) {
        if (known.size() > 1)
            m_places->addItem(place, place);
    }
    if (const int at = m_places->findData(before); at >= 0)
        m_places->setCurrentIndex(at);
}

void TimePage::show(const QString &place, const QString &indicator)
{
    m_outdated = false;
    fillPlaces();
    showTrend(std::nullopt);
    if (const int at = m_places->findData(place); at >= 0) {
        const QSignalBlocker blocker(m_places);
        m_places->setCurrentIndex(at);
    } else if (!place.isEmpty()) {
        const QSignalBlocker blocker(m_places);
        m_places->addItem(place, place);
        m_places->setCurrentIndex(m_places->count() - 1);
    }
    showPlace();
    const int row = m_model.rowOf(indicator);
    const QModelIndex index = m_filter.mapFromSource(m_model.index(qMax(0, row), 0));
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

void TimePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        m_refreshTimer.start();
}

void TimePage::refresh()
{
    m_outdated = false;
    fillPlaces();
    showPlace();
}

QString TimePage::place() const
{
    return m_places->currentData().toString();
}

void TimePage::showPlace()
{
    const QModelIndex at = m_filter.mapToSource(m_table->currentIndex());
    const QString indicator = at.isValid() ? at.data(IdRole).toString() : QString();
    auto table = m_library.timeSeries(place());
    if (!table) {
        Q_EMIT failed(table.error());
        return;
    }
    const bool empty = table->matrix.columns.size() < 2;
    m_model.setTable(std::make_shared<const TimeTable>(std::move(*table)));
    m_table->setVisible(!empty);
    m_hint->setVisible(empty);
    for (Chip *chip : m_chips)
        chip->setVisible(!empty);
    m_hint->setText(m_places->count() == 0
                        ? tr("No township has reports of two periods in this library yet. Import earlier reports to "
                             "see how its figures changed.")
                        : tr("The library holds one report of this township only."));
    const int em = m_table->fontMetrics().horizontalAdvance(u'中');
    const int periods = m_model.columnCount() - 1 - TimeTableModel::TrailingCount;
    for (int column = 0; column + 1 < m_model.columnCount(); ++column) {
        const int least = column == 0 ? 14 * em : column <= periods ? 8 * em : 5 * em;
        m_table->setColumnWidth(column, qMax(least, m_table->horizontalHeader()->sectionSizeHint(column)));
    }
    updateChips();
    if (m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.mapFromSource(m_model.index(qMax(0, m_model.rowOf(indicator)), 0)));
    showRow();
}

void TimePage::showTrend(std::optional<TimeTableModel::Trend> trend)
{
    m_filter.trend = trend;
    m_filter.refresh();
    updateChips();
}

void TimePage::updateChips()
{
    const std::array titles{tr("All"), tr("Changed"), tr("To check"), tr("Unchanged")};
    for (size_t i = 0; i < m_chips.size(); ++i) {
        int count = 0;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const int trend = m_model.index(row, 0).data(TimeTableModel::TrendRole).toInt();
            count += !shownTrends[i] || trend == int(*shownTrends[i]);
        }
        m_chips[i]->setLabel(titles[i], count);
        m_chips[i]->setChecked(m_filter.trend == shownTrends[i]);
    }
}

void TimePage::showRow()
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    m_table->viewport()->update();
    ChartSpec chart;
    if (index.isValid())
        chart = buildTimeChart(m_model.table()->matrix, m_model.series(index.row()));
    else
        chart.explanation = tr("Choose a row to see its chart.");
    m_chart->setChart(std::move(chart), false);
}

void TimePage::open(const QModelIndex &index)
{
    const QModelIndex source = m_filter.mapToSource(index);
    const int period = m_model.periodAt(source);
    if (period < 0)
        return;
    const MatrixCell &cell = m_model.indicator(source.row()).cells[static_cast<size_t>(period)];
    Q_EMIT openAsked(m_model.table()->matrix.columns[static_cast<size_t>(period)].report, cell.figure);
}

void TimePage::exportChart()
{
    saveChart(this, *m_chart, &m_folder, [this](const QString &path) { Q_EMIT chartExported(path); });
}

void TimePage::copyChart()
{
    xiangyue::copyChart(*m_chart);
}

} // namespace xiangyue
