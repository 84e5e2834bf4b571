// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/row_pane.h"

#include "ui/charts/chart_actions.h"
#include "ui/charts/chart_view.h"
#include "ui/chip.h"
#include "ui/compare/source_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace xiangyue {

namespace {

constexpr std::array offeredKinds{ChartKind::Ranked, ChartKind::TimeSeries, ChartKind::Grouped, ChartKind::HeatTable,
                                  ChartKind::Coverage};

} // namespace

RowPane::RowPane(CompareSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kindLayout(new QHBoxLayout)
    , m_view(new ChartView(this))
    , m_heading(new QLabel(tr("Sentences"), this))
    , m_sources(new SourceList(session, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    createKinds();
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addLayout(m_kindLayout);
    upperLayout->addWidget(m_view, 1);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setContentsMargins(12, 8, 12, 6);
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    lowerLayout->addWidget(m_heading);
    lowerLayout->addWidget(m_sources, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(lower);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    upper->setMinimumHeight(140);
    lower->setMinimumHeight(100);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_view, &ChartView::targetActivated, this, [this](const ChartTarget &target) {
        if (target.column >= 0)
            Q_EMIT cellActivated(target.row >= 0 ? target.row : m_current, target.column);
    });
    connect(m_sources, &SourceList::opened, this, &RowPane::opened);
    connect(m_sources, &SourceList::columnChanged, this, [this](int column) {
        if (column >= 0)
            Q_EMIT cellActivated(m_current, column);
    });
}

void RowPane::createKinds()
{
    m_kindLayout->setContentsMargins(12, 8, 12, 4);
    m_kindLayout->setSpacing(6);
    for (const ChartKind kind : offeredKinds) {
        auto *chip = new Chip(chartKindTitle(kind), this);
        chip->setObjectName(QStringLiteral("kind.") + chartKindId(kind));
        connect(chip, &Chip::clicked, this, [this, kind] { setKind(kind); });
        m_kindLayout->addWidget(chip);
        m_kinds.emplace_back(kind, chip);
    }
    m_kindLayout->addStretch(1);
}

/// What was chosen last stays as long as it fits these rows.
void RowPane::updateKinds()
{
    const auto matrix = m_session.matrix();
    const std::vector<ChartKind> fitting = matrix ? fittingKinds(*matrix, m_rows) : std::vector<ChartKind>();
    const auto fits = [&fitting](ChartKind kind) {
        return std::find(fitting.begin(), fitting.end(), kind) != fitting.end();
    };
    if (!fits(m_kind) && !fitting.empty())
        m_kind = fitting.front();
    for (const auto &[kind, chip] : m_kinds) {
        chip->setVisible(fits(kind));
        chip->setChecked(kind == m_kind);
    }
}

void RowPane::setKind(ChartKind kind)
{
    m_kind = kind;
    updateKinds();
    showChart(false);
}

void RowPane::show(const std::vector<int> &rows, int current, const std::vector<int> &order, int column)
{
    const bool sameRows = rows == m_rows;
    if (!rows.empty() && (rows.size() > 1) != (m_rows.size() > 1)) {
        // One row or several: another question, so another kind is proposed.
        if (const auto matrix = m_session.matrix()) {
            const std::vector<ChartKind> fitting = fittingKinds(*matrix, rows);
            if (!fitting.empty())
                m_kind = fitting.front();
        }
    }
    m_rows = rows;
    m_current = current;
    m_column = column;
    updateKinds();
    showChart(sameRows);
    const auto matrix = m_session.matrix();
    const MatrixRow *row = matrix && current >= 0 && current < static_cast<int>(matrix->rows.size())
        ? &matrix->rows[static_cast<size_t>(current)]
        : nullptr;
    m_heading->setText(row ? tr("Sentences · %1").arg(row->label()) : tr("Sentences"));
    m_sources->setRow(row ? row->indicator : QString(), order);
    m_sources->setCurrentColumn(column);
}

void RowPane::showChart(bool keepPosition)
{
    const auto matrix = m_session.matrix();
    ChartSpec chart;
    if (matrix && !m_rows.empty()) {
        MatrixChartOptions options;
        options.emphasised = m_column;
        chart = buildMatrixChart(*matrix, m_kind, m_rows, options);
    } else {
        chart.explanation = tr("Choose a row to see its chart.");
    }
    m_view->setChart(std::move(chart), keepPosition);
}

const ChartSpec &RowPane::chart() const
{
    return m_view->chart();
}

void RowPane::exportChart()
{
    saveChart(this, *m_view, &m_folder, [this](const QString &path) { Q_EMIT chartExported(path); });
}

void RowPane::copyChart()
{
    xiangyue::copyChart(*m_view);
}

} // namespace xiangyue
