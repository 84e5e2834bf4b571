// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/indicator_list.h"

#include "tables/table_roles.h"
#include "ui/row_table.h"
#include "ui/theme_palette.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace xiangyue {

namespace {

/// What is the user's stands out; what was taken out is struck through.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const ThemePalette theme = ThemePalette::forPalette(option->palette);
        const QModelIndex first = index.siblingAtColumn(0);
        const auto origin = static_cast<IndicatorOrigin>(first.data(StateRole).toInt());
        QColor colour = theme.text;
        if (origin == IndicatorOrigin::Removed)
            colour = theme.mutedText;
        else if (first.data(FlagsRole).toBool() && index.column() == DictionaryTableModel::NameColumn)
            colour = theme.findingText;
        option->font.setStrikeOut(origin == IndicatorOrigin::Removed && index.column() == 0);
        option->font.setBold(index.column() == DictionaryTableModel::OriginColumn
                             && (origin == IndicatorOrigin::Own || origin == IndicatorOrigin::Changed));
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
        option->palette.setColor(QPalette::Highlight, theme.selectionFill);
        option->state &= ~QStyle::State_HasFocus;
    }
};

template <typename T>
std::optional<T> choice(const QComboBox *box)
{
    return box->currentData().isValid() ? std::optional(static_cast<T>(box->currentData().toInt())) : std::nullopt;
}

} // namespace

IndicatorList::IndicatorList(QWidget *parent)
    : QWidget(parent)
{
    m_filter.setSourceModel(&m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(createFilters());
    createTable();
    layout->addWidget(m_table, 1);
    layout->addWidget(createButtons());
    updateButtons();
}

QWidget *IndicatorList::createFilters()
{
    auto *row = new QWidget(this);
    m_search = new QLineEdit(row);
    m_search->setObjectName(QStringLiteral("dictionarySearch"));
    m_search->setPlaceholderText(tr("Search name, words or unit"));
    m_search->setAccessibleName(tr("Search name, words or unit"));
    m_search->setClearButtonEnabled(true);
    m_theme = new QComboBox(row);
    m_theme->setObjectName(QStringLiteral("dictionaryTheme"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->addItem(tr("All themes"));
    for (const Category category : allCategories)
        m_theme->addItem(categoryTitle(category), int(category));
    m_origin = new QComboBox(row);
    m_origin->setObjectName(QStringLiteral("dictionaryOrigin"));
    m_origin->setAccessibleName(tr("Origin"));
    m_origin->addItem(tr("All origins"));
    for (const auto origin :
         {IndicatorOrigin::Own, IndicatorOrigin::Changed, IndicatorOrigin::BuiltIn, IndicatorOrigin::Removed})
        m_origin->addItem(originTitle(origin), int(origin));
    m_count = new QLabel(row);
    m_count->setProperty("muted", true);
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorList::filter);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &IndicatorList::filter);
    connect(m_origin, &QComboBox::currentIndexChanged, this, &IndicatorList::filter);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_theme);
    layout->addWidget(m_origin);
    layout->addWidget(m_count);
    return row;
}

void IndicatorList::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("dictionaryTable"));
    m_table->setAccessibleName(tr("Indicators"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setProperty("framed", true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpRowTable(*m_table, 11);
    QHeaderView *header = m_table->horizontalHeader();
    const int em = m_table->fontMetrics().horizontalAdvance(u'中');
    header->resizeSection(DictionaryTableModel::NameColumn, 12 * em);
    header->resizeSection(DictionaryTableModel::ThemeColumn, 7 * em);
    header->resizeSection(DictionaryTableModel::UnitColumn, 6 * em);
    header->resizeSection(DictionaryTableModel::OriginColumn, 6 * em);
    header->setSectionResizeMode(DictionaryTableModel::PatternsColumn, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the dictionary's order until a header is clicked
    header->setSortIndicatorClearable(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateButtons();
        if (!m_updating)
            Q_EMIT currentChanged(currentId());
    });
    auto *deleteKey = new QShortcut(QKeySequence::Delete, m_table, this, [this] { m_remove->click(); });
    deleteKey->setContext(Qt::WidgetShortcut);
}

QWidget *IndicatorList::createButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char *name, const QString &text) {
        auto *result = new QPushButton(text, row);
        result->setObjectName(QString::fromLatin1(name));
        result->setAutoDefault(false);
        layout->addWidget(result);
        return result;
    };
    auto *add = button("addIndicator", tr("&Add"));
    m_duplicate = button("duplicateIndicator", tr("Du&plicate"));
    m_remove = button("removeIndicator", tr("&Delete"));
    m_restore = button("restoreIndicator", tr("&Restore"));
    layout->addStretch(1);
    m_undo = button("undoIndicator", tr("Undo"));
    m_redo = button("redoIndicator", tr("Redo"));
    connect(add, &QPushButton::clicked, this, &IndicatorList::addAsked);
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateAsked(currentId()); });
    // A button that becomes disabled would hand the focus to any other.
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        Q_EMIT removeAsked(currentId());
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        Q_EMIT restoreAsked(currentId());
    });
    connect(m_undo, &QPushButton::clicked, this, &IndicatorList::undoAsked);
    connect(m_redo, &QPushButton::clicked, this, &IndicatorList::redoAsked);
    return row;
}

void IndicatorList::setDraft(const IndicatorDraft &draft)
{
    const QString id = currentId();
    const int row = m_table->currentIndex().row();
    {
        const QScopedValueRollback<bool> guard(m_updating, true);
        m_model.setRows(draft.rows());
        const int found = id.isEmpty() ? -1 : m_model.rowOf(id);
        QModelIndex next = m_filter.mapFromSource(m_model.index(found, 0));
        if (!next.isValid() && row >= 0)
            next = m_filter.index(std::min(row, m_filter.rowCount() - 1), 0);
        m_table->setCurrentIndex(next);
    }
    m_undo->setEnabled(draft.canUndo());
    m_redo->setEnabled(draft.canRedo());
    filter();
    if (currentId() != id)
        Q_EMIT currentChanged(currentId());
}

QString IndicatorList::currentId() const
{
    return m_table->currentIndex().siblingAtColumn(0).data(IdRole).toString();
}

void IndicatorList::select(const QString &id)
{
    const QModelIndex source = m_model.index(m_model.rowOf(id), 0);
    if (source.isValid() && !m_filter.mapFromSource(source).isValid()) {
        m_search->clear();
        m_theme->setCurrentIndex(0);
        m_origin->setCurrentIndex(0);
    }
    const QModelIndex row = m_filter.mapFromSource(source);
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
}

void IndicatorList::filter()
{
    m_filter.setSearch(m_search->text());
    m_filter.setTheme(choice<Category>(m_theme));
    m_filter.setOrigin(choice<IndicatorOrigin>(m_origin));
    m_count->setText(tr("%1 of %2").arg(m_filter.rowCount()).arg(m_model.rowCount()));
    updateButtons();
}

IndicatorOrigin IndicatorList::currentOrigin() const
{
    return static_cast<IndicatorOrigin>(m_table->currentIndex().siblingAtColumn(0).data(StateRole).toInt());
}

void IndicatorList::updateButtons()
{
    if (!m_restore)
        return;
    const bool any = m_table->currentIndex().isValid();
    const IndicatorOrigin origin = currentOrigin();
    m_duplicate->setEnabled(any);
    m_remove->setEnabled(any && origin != IndicatorOrigin::Removed);
    // A built-in one cannot be deleted, only be put out of use.
    m_remove->setText(any && origin != IndicatorOrigin::Own ? tr("Ta&ke out") : tr("&Delete"));
    m_restore->setEnabled(any && (origin == IndicatorOrigin::Removed || origin == IndicatorOrigin::Changed));
}

} // namespace xiangyue
