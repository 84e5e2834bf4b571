// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/matrix_page.h"

#include "ui/chip.h"
#include "tables/table_roles.h"
#include "ui/compare/matrix_view.h"
#include "ui/compare/row_pane.h"
#include "ui/compare/source_list.h"
#include "ui/compare/unmatched_tray.h"
#include "ui/flow_layout.h"
#include "ui/text_field_guard.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace xiangyue {

namespace {

using Show = MatrixFilterModel::Show;

QString showTitle(Show show)
{
    switch (show) {
    case Show::Complete:
        return MatrixPage::tr("Complete rows");
    case Show::Marked:
        return MatrixPage::tr("To check");
    case Show::Missing:
        return MatrixPage::tr("With gaps");
    case Show::All:
        break;
    }
    return MatrixPage::tr("All rows");
}

} // namespace

MatrixPage::MatrixPage(CompareSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filters(new FlowLayout)
    , m_table(new MatrixView(this))
    , m_tray(new UnmatchedTray(this))
    , m_rowPane(new RowPane(session, this))
    , m_left(new QSplitter(Qt::Vertical, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_filter.setSourceModel(&m_model);
    createFilters();
    createTable();
    connectTray();
    auto *upper = new QWidget(this);
    upper->setBackgroundRole(QPalette::Base);
    upper->setAutoFillBackground(true);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    m_filters->setContentsMargins(10, 8, 10, 8);
    upperLayout->addLayout(m_filters);
    upperLayout->addWidget(m_table, 1);
    m_left->addWidget(upper);
    m_left->addWidget(m_tray);
    m_left->setStretchFactor(0, 3);
    m_left->setStretchFactor(1, 1);
    m_left->setHandleWidth(1);
    m_left->setChildrenCollapsible(false);
    m_tray->hide();
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_rowPane);
    m_splitter->setStretchFactor(0, 58);
    m_splitter->setStretchFactor(1, 42);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_rowPane->setMinimumWidth(320);
    upper->setMinimumWidth(380);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(&m_session, &CompareSession::matrixChanged, this, &MatrixPage::showMatrix);
    connect(m_rowPane, &RowPane::opened, this, [this](int column, int figure) {
        Q_EMIT openAsked(m_session.matrix()->columns[static_cast<size_t>(column)].report, figure);
    });
    connect(m_rowPane, &RowPane::cellActivated, this, &MatrixPage::goTo);
    connect(m_rowPane, &RowPane::chartExported, this, &MatrixPage::chartExported);
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::createFilters()
{
    m_themeChip = new Chip(QString(), this);
    m_themeChip->setObjectName(QStringLiteral("themeChip"));
    auto *themes = new QMenu(m_themeChip);
    themes->addAction(tr("All themes"), this, [this] { setTheme(std::nullopt); });
    themes->addSeparator();
    for (const Category theme : allCategories)
        themes->addAction(categoryTitle(theme), this, [this, theme] { setTheme(theme); })->setData(int(theme));
    connect(themes, &QMenu::aboutToShow, this, [this, themes] {
        std::set<int> present;
        for (const MatrixRow &row : m_model.matrix() ? m_model.matrix()->rows : std::vector<MatrixRow>())
            present.insert(int(row.theme));
        for (QAction *action : themes->actions())
            action->setVisible(!action->data().isValid() || present.contains(action->data().toInt()));
    });
    m_themeChip->setMenu(themes);
    m_showChip = new Chip(QString(), this);
    m_showChip->setObjectName(QStringLiteral("showChip"));
    auto *shows = new QMenu(m_showChip);
    for (const Show show : {Show::All, Show::Missing, Show::Marked, Show::Complete})
        shows->addAction(showTitle(show), this, [this, show] { setShow(show); });
    m_showChip->setMenu(shows);
    for (Chip *chip : {m_themeChip, m_showChip})
        chip->setPopupMode(QToolButton::InstantPopup);
    m_statedChip = new Chip(tr("Hide rows without any value"), this);
    connect(m_statedChip, &Chip::clicked, this, &MatrixPage::setOnlyStated);
    m_transposeChip = new Chip(tr("Transpose"), this);
    m_transposeChip->setObjectName(QStringLiteral("transposeChip"));
    m_transposeChip->setToolTip(tr("Townships as rows (T)"));
    connect(m_transposeChip, &Chip::clicked, this, &MatrixPage::setTransposed);
    m_trayChip = new Chip(QString(), this);
    m_trayChip->setObjectName(QStringLiteral("trayChip"));
    m_trayChip->setToolTip(tr("Figures that no row shows (U)"));
    connect(m_trayChip, &Chip::clicked, this, &MatrixPage::setTrayVisible);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("matrixSearch"));
    m_search->setPlaceholderText(tr("Search the table"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(150);
    m_search->setFixedHeight(m_statedChip->sizeHint().height() + 2);
    m_search->installEventFilter(new TextFieldGuard(this));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setSearch(words);
        layOutTable();
        selectSomething();
    });
    connect(m_search, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    m_search->installEventFilter(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_themeChip, m_showChip, m_statedChip, m_transposeChip, m_trayChip, m_search})
        m_filters->addWidget(widget);
    updateFilters();
}

void MatrixPage::createTable()
{
    m_table->setObjectName(QStringLiteral("matrixTable"));
    m_table->setAccessibleName(tr("Indicators of the townships"));
    m_table->setModel(&m_filter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->frozenPart()->setSortingEnabled(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatrixPage::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPage::showSelection);
    connect(m_table, &MatrixView::opened, this, &MatrixPage::open);
    connect(m_table, &MatrixView::menuAsked, this, &MatrixPage::showCellMenu);
    connect(m_table, &MatrixView::headerMenuAsked, this, &MatrixPage::showColumnMenu);
    connect(m_table, &MatrixView::nameDropped, this, &MatrixPage::match);
}

void MatrixPage::connectTray()
{
    m_tray->setWritable(!m_session.library().isReadOnly());
    connect(m_tray, &UnmatchedTray::closed, this, [this] { setTrayVisible(false); });
    connect(m_tray, &UnmatchedTray::newIndicatorAsked, this, &MatrixPage::newIndicatorAsked);
    connect(m_tray, &UnmatchedTray::matchAsked, this,
            [this](const UnmatchedName &name) { match(m_table->currentIndex(), name); });
}

void MatrixPage::showMatrix()
{
    const auto before = m_model.matrix();
    const int row = currentRow();
    const QString indicator = before && row >= 0 ? before->rows[static_cast<size_t>(row)].indicator : QString();
    const int column = currentColumn();
    const ReportId report = before && column >= 0 ? before->columns[static_cast<size_t>(column)].report : ReportId();
    bool reset = false;
    const auto noted = connect(&m_model, &QAbstractItemModel::modelReset, this, [&reset] { reset = true; });
    {
        const QScopedValueRollback<bool> guard(m_updating, true);
        m_model.setMatrix(m_session.matrix());
    }
    disconnect(noted);
    const auto matrix = m_session.matrix();
    if (reset) {
        resetRowOrder();
        layOutTable();
    }
    if (isTrayVisible())
        showTray();
    updateFilters();
    if (!matrix || matrix->rows.empty()) {
        showSelection();
        return;
    }
    int at = 0;
    for (int i = 0; i < static_cast<int>(matrix->columns.size()); ++i) {
        if (matrix->columns[static_cast<size_t>(i)].report == report)
            at = i;
    }
    if (!m_table->currentIndex().isValid())
        select(qMax(0, matrix->rowOf(indicator)), at);
    showSelection();
}

void MatrixPage::layOutTable()
{
    m_table->setHiddenColumn(m_model.isTransposed() ? -1 : 1);
    int pinned = 0;
    for (const int column : m_model.reportOrder())
        pinned += m_pinnedReports.contains(m_model.matrix()->columns[static_cast<size_t>(column)].report);
    m_table->setFrozenColumns(m_model.leadingColumns() + (m_model.isTransposed() ? 0 : pinned));
    m_table->fitColumns();
}

void MatrixPage::updateFilters()
{
    const QString opens = QStringLiteral(" ▾");
    m_themeChip->setText((m_filter.theme() ? categoryTitle(*m_filter.theme()) : tr("All themes")) + opens);
    m_themeChip->setChecked(m_filter.theme().has_value());
    m_showChip->setText(showTitle(m_filter.show()) + opens);
    m_showChip->setChecked(m_filter.show() != Show::All);
    m_statedChip->setChecked(m_filter.onlyStated());
    m_transposeChip->setChecked(m_model.isTransposed());
    m_trayChip->setLabel(tr("Without a row"), m_model.matrix() ? m_model.matrix()->unmatched : 0);
    m_trayChip->setChecked(isTrayVisible());
    for (Chip *chip : {m_themeChip, m_showChip, m_statedChip, m_trayChip})
        chip->updateGeometry();
    // A transposed table has the indicators across: rows are townships then, and none is left out.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_themeChip, m_showChip, m_statedChip, m_search})
        widget->setEnabled(!m_model.isTransposed());
}

void MatrixPage::setTheme(std::optional<Category> theme)
{
    m_filter.setTheme(theme);
    updateFilters();
    selectSomething();
}

void MatrixPage::setShow(MatrixFilterModel::Show show)
{
    m_filter.setShow(show);
    updateFilters();
    selectSomething();
}

void MatrixPage::setOnlyStated(bool on)
{
    m_filter.setOnlyStated(on);
    updateFilters();
    selectSomething();
}

void MatrixPage::setTransposed(bool on)
{
    rearrange([&] { m_model.setTransposed(on); });
    updateFilters();
}

/// `change` moves columns; the current cell stays the current one.
void MatrixPage::rearrange(const std::function<void()> &change)
{
    const int row = currentRow();
    const int column = currentColumn();
    {
        const QScopedValueRollback<bool> guard(m_updating, true);
        change();
    }
    resetRowOrder();
    layOutTable();
    select(row, column);
    showSelection();
}

void MatrixPage::setTrayVisible(bool on)
{
    m_tray->setVisible(on);
    if (on && m_left->sizes().back() < m_left->height() / 3)
        m_left->setSizes({m_left->height() * 3 / 5, m_left->height() * 2 / 5});
    if (on)
        showTray();
    updateFilters();
}

void MatrixPage::showTray()
{
    auto groups = m_session.unmatched();
    m_tray->setGroups(groups ? std::move(*groups) : std::vector<UnmatchedGroup>());
}

void MatrixPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Down leads from the search into what was found; Escape gives the search up.
bool MatrixPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        m_search->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down)
        return false;
    m_table->setFocus(Qt::TabFocusReason);
    return true;
}

/// Where the filter took the current row away, the first that is left.
void MatrixPage::selectSomething()
{
    if (currentRow() >= 0 || m_filter.rowCount() == 0)
        return;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, m_model.leadingColumns());
        if (m_model.cell(m_filter.mapToSource(index))) {
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
            return;
        }
    }
}

void MatrixPage::select(int row, int column)
{
    const auto &order = m_model.reportOrder();
    const int shown = column < 0 && !order.empty() ? order.front() : column;
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(row, shown));
    if (!index.isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(index);
}

/// A part of the chart: of several chosen rows it leaves the choice as it is.
void MatrixPage::goTo(int row, int column)
{
    if (chosenRows().size() < 2) {
        select(row, column);
        return;
    }
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(row, column));
    if (index.isValid()) {
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(index);
    }
}

/// Columns are others now: the number of the one that rows were sorted by says nothing any more.
void MatrixPage::resetRowOrder()
{
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_filter.sort(-1);
}

int MatrixPage::currentRow() const
{
    return m_model.indicatorAt(m_filter.mapToSource(m_table->currentIndex()));
}

int MatrixPage::currentColumn() const
{
    return m_model.reportAt(m_filter.mapToSource(m_table->currentIndex()));
}

std::vector<int> MatrixPage::chosenRows() const
{
    std::set<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        const QModelIndex source = m_filter.mapToSource(index);
        if (const int row = m_model.indicatorAt(source); row >= 0) {
            rows.insert(row);
        } else if (source.data(SectionRowRole).toBool()) {
            const auto theme = static_cast<Category>(source.data(CategoryRole).toInt());
            for (int i = 0; i < static_cast<int>(m_model.matrix()->rows.size()); ++i) {
                if (m_model.matrix()->rows[static_cast<size_t>(i)].theme == theme)
                    rows.insert(i);
            }
        }
    }
    return {rows.begin(), rows.end()};
}

void MatrixPage::showSelection()
{
    if (m_updating)
        return;
    const int row = currentRow();
    m_rowPane->show(chosenRows(), row, m_model.reportOrder(), currentColumn());
    m_tray->setTarget(row < 0 ? QString() : m_model.matrix()->rows[static_cast<size_t>(row)].label());
}

} // namespace xiangyue
