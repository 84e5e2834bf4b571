// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator_pane.h"

#include "ui/chip.h"
#include "ui/flow_layout.h"
#include "ui/indicator_delegate.h"
#include "ui/row_table.h"
#include "ui/text_field_guard.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace xiangyue {

IndicatorPane::IndicatorPane(QWidget *parent)
    : QWidget(parent)
    , m_chipLayout(new FlowLayout)
{
    m_filter.setSourceModel(&m_model);
    createChips();
    createTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_chipLayout->setContentsMargins(10, 8, 10, 8);
    layout->addLayout(m_chipLayout);
    layout->addWidget(m_table, 1);
    updateChips();
}

void IndicatorPane::createChips()
{
    m_allChip = new Chip(tr("All"), this);
    m_allChip->setObjectName(QStringLiteral("theme.all"));
    m_allChip->setChecked(true);
    connect(m_allChip, &Chip::clicked, this, [this] { setTheme(std::nullopt); });
    m_chipLayout->addWidget(m_allChip);
    for (const Category category : allCategories) {
        auto *chip = new Chip(categoryTitle(category), this);
        chip->setObjectName(QStringLiteral("theme.") + categoryId(category));
        connect(chip, &Chip::clicked, this,
                [this, category](bool on) { setTheme(on ? std::optional<Category>(category) : std::nullopt); });
        m_chips[static_cast<size_t>(category)] = chip;
        m_chipLayout->addWidget(chip);
    }
    m_flaggedChip = new Chip(tr("Only flagged"), this);
    m_flaggedChip->setObjectName(QStringLiteral("onlyFlagged"));
    connect(m_flaggedChip, &Chip::clicked, this, &IndicatorPane::setOnlyFlagged);
    m_chipLayout->addWidget(m_flaggedChip);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("indicatorSearch"));
    m_search->setPlaceholderText(tr("Search indicators"));
    m_search->setAccessibleName(tr("Search indicators"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(170);
    m_search->setFixedHeight(m_flaggedChip->sizeHint().height() + 2);
    m_search->installEventFilter(new TextFieldGuard(this));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        const QScopedValueRollback<bool> guard(m_updating, true);
        m_filter.setSearch(words);
        updateEmptyText();
    });
}

void IndicatorPane::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("indicatorTable"));
    m_table->setAccessibleName(tr("Indicators of the report"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new IndicatorDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpRowTable(*m_table, 13);
    m_table->setMouseTracking(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(44);
    header->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // text order until a header is clicked
    header->setSortIndicatorClearable(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!m_updating && row.isValid())
            Q_EMIT figureSelected(m_filter.mapToSource(row).row());
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column != m_filter.columnCount() - 1 && isVisible())
            m_columnsChosen = true;
    });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &row) { Q_EMIT figureSelected(m_filter.mapToSource(row).row()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](QPoint point) {
        if (const int figure = figureAt(point); figure >= 0)
            Q_EMIT contextMenuAsked(figure, m_table->viewport()->mapToGlobal(point));
    });
    m_empty = new QLabel(m_table->viewport());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->hide();
}

void IndicatorPane::setReport(std::shared_ptr<const ReportView> report)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    m_model.setReport(std::move(report));
    if (const auto theme = m_filter.theme(); theme && m_model.countOf(*theme) == 0)
        m_filter.setTheme(std::nullopt);
    updateChips();
    fitColumns();
    m_table->scrollToTop();
}

void IndicatorPane::setDecision(const QString &fingerprint, const Decision &decision)
{
    m_model.setDecision(fingerprint, decision);
}

void IndicatorPane::setSelectedFigure(int figure)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    const QModelIndex row = m_filter.mapFromSource(m_model.index(figure, 0));
    if (!row.isValid()) {
        m_table->selectionModel()->clear();
        return;
    }
    if (m_table->currentIndex().row() != row.row() || !m_table->selectionModel()->isRowSelected(row.row())) {
        m_table->selectionModel()->setCurrentIndex(row,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(row, QAbstractItemView::EnsureVisible);
    }
}

void IndicatorPane::setTheme(std::optional<Category> theme)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    m_filter.setTheme(theme);
    updateChips();
    Q_EMIT themeChanged();
}

void IndicatorPane::setOnlyFlagged(bool on)
{
    const QScopedValueRollback<bool> guard(m_updating, true);
    m_filter.setOnlyFlagged(on);
    m_flaggedChip->setChecked(on);
    updateEmptyText();
}

QByteArray IndicatorPane::columnState() const
{
    return m_columnsChosen ? m_table->horizontalHeader()->saveState() : QByteArray();
}

void IndicatorPane::restoreColumns(const QByteArray &state)
{
    const QScopedValueRollback<bool> guard(m_fitting, true);
    m_columnsChosen = !state.isEmpty() && m_table->horizontalHeader()->restoreState(state);
}

int IndicatorPane::figureAt(QPoint point) const
{
    const QModelIndex row = m_table->indexAt(point);
    return row.isValid() ? m_filter.mapToSource(row).row() : -1;
}

void IndicatorPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    updateEmptyText();
}

void IndicatorPane::updateChips()
{
    m_allChip->setLabel(tr("All"), m_model.rowCount());
    m_allChip->setChecked(!m_filter.theme());
    for (const Category category : allCategories) {
        Chip *chip = m_chips[static_cast<size_t>(category)];
        chip->setLabel(categoryTitle(category), m_model.countOf(category));
        chip->setVisible(m_model.countOf(category) > 0);
        chip->setChecked(m_filter.theme() == category);
    }
    updateEmptyText();
}

void IndicatorPane::updateEmptyText()
{
    const bool none = m_filter.rowCount() == 0;
    m_empty->setText(m_model.rowCount() == 0 ? tr("No figures were found in this report.")
                                             : tr("No indicator fits the filter."));
    m_empty->setGeometry(m_table->viewport()->rect());
    m_empty->setVisible(none);
}

/// Until the user has set the columns: value, unit and section as wide as they need, the rest for names and marks.
void IndicatorPane::fitColumns()
{
    if (m_columnsChosen || m_model.rowCount() == 0)
        return;
    const QScopedValueRollback<bool> guard(m_fitting, true);
    QHeaderView *header = m_table->horizontalHeader();
    const int available = m_table->viewport()->width();
    // Public in the base class only.
    const auto wanted = [this](int column) {
        return static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(column);
    };
    const int em = m_table->fontMetrics().horizontalAdvance(u'中');
    const int value = qBound(6 * em, wanted(IndicatorTableModel::ValueColumn), 9 * em);
    const int unit = qBound(4 * em, wanted(IndicatorTableModel::UnitColumn), 6 * em);
    const int section = 5 * em;
    const int marks = qBound(6 * em, available * 24 / 100, 14 * em);
    header->resizeSection(IndicatorTableModel::ValueColumn, value);
    header->resizeSection(IndicatorTableModel::UnitColumn, unit);
    header->resizeSection(IndicatorTableModel::SectionColumn, section);
    header->resizeSection(IndicatorTableModel::IndicatorColumn,
                          qMax(9 * em, available - value - unit - section - marks));
}

} // namespace xiangyue
